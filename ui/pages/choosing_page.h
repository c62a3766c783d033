// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/item_cards.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// Who of a group is here: a card for each, to be marked, and within reach, the way in for all who are.
class ChoosingPage : public Page {
  Q_OBJECT

 public:
  ChoosingPage(const Look& look, QWidget* parent);
  void show(const domain::Choosing& choosing);
  void forget() override;

 signals:
  void guestTapped(const usher::domain::TicketId& ticket);
  void chosen();
  void back();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void arrangeWords(const QRectF& room);
  /// Cards, the way in, and under it the ways back and on, from the foot of `room` up; returns the cards'
  /// top.
  double arrangeGuests(const QRectF& room);

  TextLabel* title_;
  TextLabel* to_do_;
  ItemCards* cards_;
  std::vector<domain::TicketId> guests_;
  BigButton* check_in_;
  BigButton* more_;
  BigButton* back_;
};

}  // namespace usher::ui
