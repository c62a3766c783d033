// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/closing_ring.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// "Still there?", in front of a page whose time is over. It stands alone: what was on the page behind it is
/// nothing for the next guest's eyes, and comes back with any touch.
class StillTherePage : public Page {
  Q_OBJECT

 public:
  StillTherePage(const Look& look, QWidget* parent);
  void show();
  /// The page behind is left after `time`.
  void start(std::chrono::milliseconds time);
  void stop();
  /// A keyboard's first key gives more time; a screen reader says what is asked.
  void takeFocus();
  /// Meant for one of the buttons, or on the way to one: not just any touch.
  bool isForItsButtons(const QWidget& on, const QEvent& event) const;

 signals:
  void moreTime();
  void done();
  /// Once for each second, from the first on.
  void secondPassed(int seconds_left);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  /// The ring with the words in it, in the middle of `room`.
  void arrangeRing(const QRectF& room);
  void arrangeWords(const QRectF& room, bool centred);

  ClosingRing* ring_;
  TextLabel* title_;
  TextLabel* seconds_;
  TextLabel* to_do_;
  TextLabel* otherwise_;
  BigButton* more_;
  BigButton* done_;
};

}  // namespace usher::ui
