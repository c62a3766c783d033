// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/notice.h>

namespace usher::ui {

/// A poster: a shape on a block of colour, what happened, what to do now, and the way back. Shows every
/// refusal, what is no ticket, several codes at once, and "ask our staff".
class NoticePage : public Page {
  Q_OBJECT

 public:
  NoticePage(const Look& look, QWidget* parent);
  struct Beside {
    /// The guest may ask for something.
    bool asks = false;
    /// And take seats in sessions.
    bool sessions = false;
    /// Where the event has its staff, in its own words; "": it does not say.
    QString help = {};
  };
  void show(const Notice& notice, const QString& way_back, const Beside& beside);
  /// When and where a ticket was used is its guest's own too.
  void forget() override;

  QRgb timeColour() const override { return block_; }

 signals:
  void catalogueWanted();
  void sessionsWanted();
  void done();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  /// From `bottom` up; returns where it begins.
  double arrangeButtons(double left, double bottom, double right, double widest);
  /// The words, all of them inside `room`.
  void arrangeWords(const QRectF& room, bool centred);

  Icon* shape_;
  TextLabel* title_;
  TextLabel* happened_;
  TextLabel* to_do_;
  Icon* help_shape_;
  TextLabel* help_;
  BigButton* ask_;
  BigButton* sessions_;
  BigButton* back_;
  QRgb block_ = 0;
};

}  // namespace usher::ui
