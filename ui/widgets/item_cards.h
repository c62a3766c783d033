// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <vector>

#include <usher/ui/widgets/item_card.h>

namespace usher::ui {

/// Cards in two columns, or one where words are to be large, as many at a time as their room takes.
class ItemCards : public QWidget {
  Q_OBJECT

 public:
  struct Card {
    QString shape;
    QString name;
    QString detail;
    ItemCard::Kind kind = ItemCard::Kind::Quiet;
    /// Of a Choice.
    bool chosen = false;
    /// In the place of the shape.
    QImage picture = {};
    bool operator==(const Card&) const = default;
  };

  /// The cards are called `name`0 and on.
  ItemCards(const Look& look, QByteArray name, QWidget* parent);
  void setCards(const std::vector<Card>& cards);
  /// Fills logical `width`, and of `most_height` what it needs, with cards at least `least_height` high;
  /// returns how high they are.
  double fit(double width, double most_height, double least_height);
  /// There are more cards than fit.
  bool hasMore() const { return count_ > fitting_; }
  /// To the next ones, and after the last to the first.
  void turn();

 signals:
  /// By its place in setCards().
  void tapped(std::size_t card);

 private:
  const Look& look_;
  QByteArray name_;
  std::vector<ItemCard*> cards_;
  std::size_t count_ = 0;
  /// The card that the guest has turned to.
  std::size_t first_ = 0;
  std::size_t fitting_ = 1;
};

}  // namespace usher::ui
