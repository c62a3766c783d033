// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <cstddef>
#include <vector>

#include <usher/ui/widgets/session_card.h>

namespace usher::ui {

/// Sessions as cards in two columns, or one where words are to be large; as many at a time as their room
/// takes, and never of two days at once.
class SessionCards : public QWidget {
  Q_OBJECT

 public:
  struct Card {
    /// "Tuesday 24 November"
    QString day;
    SessionCard::Words words;
  };

  /// The cards are called `name`0 and on.
  SessionCards(const Look& look, QByteArray name, QWidget* parent);
  void setCards(std::vector<Card> cards);
  /// Turns to where that card is.
  void turnTo(std::size_t card) { first_ = card; }
  /// Fills logical `width` and `height` with cards at least `least_height` high, as far as there are any.
  void fit(double width, double height, double least_height);
  /// Of those that the last fit() showed; "": there is none.
  QString day() const;
  bool hasEarlier() const { return first_ > 0; }
  bool hasLater() const { return first_ + shown_ < cards_.size(); }
  /// To those before or after; fit() shows them.
  void turn(bool later);

 signals:
  /// By its place in setCards().
  void tapped(std::size_t card);

 private:
  /// Where those begin that are shown together with `card`.
  std::size_t beginOf(std::size_t card) const;
  /// How many are shown together from there on.
  std::size_t countFrom(std::size_t first) const;

  const Look& look_;
  QByteArray name_;
  std::vector<Card> cards_;
  std::vector<SessionCard*> widgets_;
  std::size_t first_ = 0;
  std::size_t shown_ = 0;
  std::size_t fitting_ = 1;
};

}  // namespace usher::ui
