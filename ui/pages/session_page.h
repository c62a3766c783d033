// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include <optional>

#include <usher/domain/flow/screen.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/fact_rows.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/seat_words.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// One session: when and where, how its seats stand and the guest's own, and what they can do about it.
class SessionPage : public Page {
  Q_OBJECT

 public:
  SessionPage(const Look& look, QWidget* parent);
  void show(const domain::OneSession& page, const domain::EventFacts* facts, const Speaking& speaking);
  void forget() override;

  QRgb timeColour() const override { return shape_->tone().ink; }

 signals:
  void seatTapped();
  void back();
  void done();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void showFacts(const domain::Session& session, const domain::GuestSeats& seats,
                 const domain::EventFacts& facts, const Speaking& speaking);
  void showOffer(domain::SeatOffer offer, bool sent);
  void arrangeWords(const QRectF& room);
  /// From `bottom` up; returns where they begin.
  double arrangeButtons(double left, double bottom, double width);

  Icon* shape_;
  TextLabel* state_;
  TextLabel* name_;
  FactRows* facts_;
  TextLabel* more_;
  BigButton* seat_;
  BigButton* back_;
  BigButton* done_;
  QRgb ground_ = 0;
  std::optional<domain::SessionId> session_;
  domain::SeatOffer offer_ = domain::SeatOffer::Nothing;
  /// A finger that taps a card twice takes no seat, and one that takes a seat twice does not give it back.
  QDeadlineTimer settling_;
};

}  // namespace usher::ui
