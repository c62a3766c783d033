// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/qt_scheduler.h>

#include <QTimer>

#include <algorithm>
#include <memory>

namespace usher::sync {

void QtScheduler::after(std::chrono::milliseconds delay, std::move_only_function<void()> call) {
  // QTimer copies what it calls.
  auto shared = std::make_shared<std::move_only_function<void()>>(std::move(call));
  QTimer::singleShot(std::max(delay, std::chrono::milliseconds{0}), this, [shared] { (*shared)(); });
}

}  // namespace usher::sync
