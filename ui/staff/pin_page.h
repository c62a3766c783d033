// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <functional>
#include <vector>

#include <usher/domain/staff/entry.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class BigButton;
class Icon;
class PinDots;
class TextLabel;

/// Wants the PIN of somebody of the staff, by touch or by keys; shows how many digits there are, and none of
/// them. What was typed is gone once it was sent, and whenever the page is not shown.
class PinPage : public Page {
  Q_OBJECT
 public:
  /// `now`: to say how long nobody may try.
  PinPage(const Look& look, std::function<domain::Instant()> now, QWidget* parent);

  void show(const domain::entry::PinWanted& wanted, const Speaking& speaking);

 signals:
  void typed(const QString& pin);
  void back();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;
  bool hasRoom() const override { return true; }
  void keyPressEvent(QKeyEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void put(const QString& digit);
  void erase();
  void send();
  void forget();
  void fill();
  /// Nobody's PIN is looked at now.
  bool isShut() const;
  /// "" where there is nothing to say.
  QString troubleInWords() const;
  void arrangeWords(const QRectF& room);
  void arrangePad(const QRectF& room);

  std::function<domain::Instant()> now_;
  domain::entry::PinWanted wanted_;
  QString pin_;
  QTimer second_;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* to_do_;
  PinDots* dots_;
  TextLabel* trouble_;
  std::vector<BigButton*> digits_;
  BigButton* erase_;
  BigButton* enter_;
  BigButton* back_;
};

}  // namespace usher::ui
