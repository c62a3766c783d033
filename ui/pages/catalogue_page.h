// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/ui/design/pictures.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/fact_rows.h>
#include <usher/ui/widgets/item_cards.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// What came of what the guest asked for, and under it, within reach, a card for each thing there is.
class CataloguePage : public Page {
  Q_OBJECT

 public:
  CataloguePage(const Look& look, QWidget* parent);
  void show(const domain::Catalogue& catalogue, const domain::EventFacts* facts, Pictures& pictures,
            const Speaking& speaking);
  void forget() override;

 signals:
  void itemTapped(const usher::domain::ItemId& item);
  void back();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void showRequests(const domain::GuestCatalogue& catalogue, const domain::EventFacts* facts,
                    const Speaking& speaking);
  void showOffers(const domain::GuestCatalogue& catalogue, const domain::EventFacts* facts,
                  Pictures& pictures, const Speaking& speaking);
  void arrangeWords(const QRectF& room);
  /// From the foot of `room` up; returns how high they are.
  double arrangeCards(const QRectF& room);
  void arrangeFoot(double left, double top, double width);

  TextLabel* title_;
  FactRows* requests_;
  ItemCards* cards_;
  std::vector<domain::ItemId> items_;
  BigButton* more_;
  BigButton* back_;
};

}  // namespace usher::ui
