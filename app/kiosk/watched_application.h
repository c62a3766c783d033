// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <functional>
#include <optional>

#include <usher/kiosk/busy_spans.h>

namespace usher::kiosk {

/// An application that can be told to watch its GUI thread: what keeps it longer than a 60 Hz frame at a time
/// is logged at once, with the event that took most of it, and summed up at the end; what it worked of that,
/// and did not wait for the screen or for a core, is told beside it.
class WatchedApplication : public QApplication {
  Q_OBJECT
 public:
  using Clock = std::function<BusySpans::Moment()>;
  static constexpr std::chrono::milliseconds kFrame{16};

  WatchedApplication(int& argc, char** argv);

  /// From now on, and up to logWatch(). Both clocks are asked on the GUI thread: one that goes on, and one of
  /// the processor time that this thread has used.
  void watch(Clock clock = &std::chrono::steady_clock::now, Clock work_clock = &timeWorked);
  /// nullptr: nobody watches.
  const BusySpans* held() const { return watch_ ? &watch_->held : nullptr; }
  const BusySpans* worked() const { return watch_ ? &watch_->worked : nullptr; }
  /// One line: how often the thread was held longer than a frame, and the longest time, and the same of what
  /// it worked. Nothing where nobody watched. Ends the watch.
  void logWatch();

  bool notify(QObject* receiver, QEvent* event) override;

 private:
  struct Slowest {
    QString receiver;
    int event = 0;
    BusySpans::Length took{0};
  };

  struct Watch {
    Clock clock;
    Clock work_clock;
    BusySpans held{kFrame};
    BusySpans worked{kFrame};
    Slowest slowest;

    void work();
  };

  static BusySpans::Moment timeWorked();
  void comeRound();

  std::optional<Watch> watch_;
  int depth_ = 0;
};

}  // namespace usher::kiosk
