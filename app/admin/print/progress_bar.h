// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace usher::admin {

/// How far a long work is, on standard error: a bar that is drawn over where that is a terminal, else a line
/// every now and then, nothing at all for a short one. Leaves no bar behind.
class ProgressBar {
 public:
  /// `what`: of which there are `total`, e.g. "badges".
  ProgressBar(QString what, int total);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(int done);

 private:
  using Clock = std::chrono::steady_clock;

  QString what_;
  int total_;
  bool on_terminal_;
  bool drawn_ = false;
  Clock::time_point next_;
};

/// "[######--------]  420 of 1000 badges", `width` columns or fewer.
QString barOf(const QString& what, int done, int total, int width);

}  // namespace usher::admin
