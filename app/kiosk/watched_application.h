// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <functional>
#include <optional>

#include <usher/kiosk/busy_spans.h>

namespace usher::kiosk {

/// An application that can be told to watch its GUI thread: what keeps it longer than a 60 Hz frame at a time
/// is logged at once, with the event that took most of it, and summed up at the end.
class WatchedApplication : public QApplication {
  Q_OBJECT
 public:
  using Clock = std::function<BusySpans::Moment()>;
  static constexpr std::chrono::milliseconds kFrame{16};

  WatchedApplication(int& argc, char** argv);

  /// From now on, and up to logWatch(). `clock` is asked on the GUI thread.
  void watch(Clock clock = [] { return std::chrono::steady_clock::now(); });
  /// nullptr: nobody watches.
  const BusySpans* spans() const { return spans_ ? &*spans_ : nullptr; }
  /// One line: how often the thread was held longer than a frame, and the longest time. Nothing where nobody
  /// watched. Ends the watch.
  void logWatch();

  bool notify(QObject* receiver, QEvent* event) override;

 private:
  struct Slowest {
    QString receiver;
    int event = 0;
    BusySpans::Length took{0};
  };

  void comeRound();

  Clock clock_;
  std::optional<BusySpans> spans_;
  Slowest slowest_;
  int depth_ = 0;
};

}  // namespace usher::kiosk
