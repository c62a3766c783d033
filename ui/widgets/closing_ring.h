// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// A ring that closes with the time that is left. What it says, secondsLeft() says in a number.
class ClosingRing : public QWidget {
  Q_OBJECT

 public:
  ClosingRing(const Look& look, QWidget* parent);
  /// Closes within `time`, of which `gone` has passed.
  void start(std::chrono::milliseconds time, std::chrono::milliseconds gone = {});
  void stop();
  void setTone(const Tone& tone);
  const Tone& tone() const { return tone_; }
  /// 0 open, 1 closed. By whole seconds where nothing moves.
  double closed() const;
  int secondsLeft() const;

 signals:
  void secondPassed(int seconds_left);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tick();

  const Look& look_;
  Tone tone_;
  std::chrono::milliseconds time_{0};
  QDeadlineTimer deadline_;
  QTimer tick_;
  int told_ = 0;
};

}  // namespace usher::ui
