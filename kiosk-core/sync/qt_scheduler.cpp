// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/qt_scheduler.h>

#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

namespace usher::sync {

namespace {

/// Guests are served by threads of nice 0.
constexpr int kNice = 5;

class Thread final : public QObject, public ports::Work {
 public:
  Thread(std::move_only_function<void()> work, std::move_only_function<void()> then)
      : work_(std::move(work)), then_(std::move(then)), thread_([this] { run(); }) {}

 private:
  void run() {
    // Of this thread alone, as Linux has it. Where it fails, the work is done all the same.
    ::setpriority(PRIO_PROCESS, 0, kNice);
    work_();
    QMetaObject::invokeMethod(
        this,
        [this] {
          // It may destroy this object.
          const auto then = std::make_unique<std::move_only_function<void()>>(std::move(then_));
          (*then)();
        },
        Qt::QueuedConnection);
  }

  std::move_only_function<void()> work_;
  std::move_only_function<void()> then_;
  std::jthread thread_;
};

}  // namespace

void QtScheduler::after(std::chrono::milliseconds delay, std::move_only_function<void()> call) {
  // QTimer copies what it calls.
  auto shared = std::make_shared<std::move_only_function<void()>>(std::move(call));
  QTimer::singleShot(std::max(delay, std::chrono::milliseconds{0}), this, [shared] { (*shared)(); });
}

std::unique_ptr<ports::Work> QtScheduler::elsewhere(std::move_only_function<void()> work,
                                                    std::move_only_function<void()> then) {
  return std::make_unique<Thread>(std::move(work), std::move(then));
}

}  // namespace usher::sync
