// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <optional>
#include <vector>

#include <usher/domain/staff/entry.h>
#include <usher/ui/staff/staff_surface.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

class BigButton;
class Icon;
class PinDots;
class PinKey;
class TextLabel;

/// The page that wants a PIN. What is typed is seen as dots, and gone once it was sent or the page is left.
/// GUI thread.
class PinPage : public StaffSurface {
  Q_OBJECT

 public:
  static constexpr int kDigits = 6;

  explicit PinPage(std::function<domain::Instant()> now, QWidget* parent = nullptr);
  void render(const domain::entry::PinWanted& wanted);
  /// At a desk there is nowhere to go back to.
  void setGuestsBehind(bool behind);
  /// Any PIN is taken, and the page says so.
  void setTraining(bool training);
  void forget() override;

 signals:
  void pinTyped(const QString& pin);

 protected:
  void fill() override;
  double unitFor(const QSizeF& pixels) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void add(int digit);
  void erase();
  void send();
  void clearDigits();
  /// Until when no PIN is looked at; nullopt: one is looked at now.
  std::optional<domain::Instant> lockedUntil() const;
  StaffNotice notice() const;
  StaffNotice waitNotice(const QString& title, domain::Instant until) const;
  void arrange();
  void place(QWidget* widget, QRectF logical) const;
  void putWords(const QRectF& room);
  void putPad(const QRectF& room);

  domain::entry::PinWanted wanted_;
  QString digits_;
  bool too_few_ = false;
  bool guests_behind_ = true;
  bool training_ = false;
  /// Of the time that there is to wait.
  QTimer second_;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* event_;
  PinDots* dots_;
  Icon* trouble_shape_;
  TextLabel* trouble_;
  TextLabel* trouble_more_;
  std::vector<PinKey*> keys_;
  PinKey* erase_;
  BigButton* back_;
};

}  // namespace usher::ui
