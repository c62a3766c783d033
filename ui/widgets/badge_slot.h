// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

#include <usher/domain/flow/screen.h>
#include <usher/domain/layout/draw_item.h>
#include <usher/ui/design/look.h>

namespace usher::ui {

/// A slot, and the badge coming out of it as it will be printed: most of the way while the printer works, all
/// of the way when it is done, hardly at all when it failed.
class BadgeSlot : public QWidget {
  Q_OBJECT

 public:
  BadgeSlot(const Look& look, QWidget* parent);
  void setBadge(const domain::PrintPage& badge);
  void setState(domain::PrintState state);
  /// Nothing of the badge stays, not even as pixels.
  void forget();
  /// How far out the badge is, 0 to 1.
  double progress() const { return progress_; }
  /// It did not come out.
  bool isStuck() const { return state_ == domain::PrintState::Failed; }
  /// The logical height it wants at a logical width.
  double heightAt(double width) const;

 protected:
  void showEvent(QShowEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  // Both are drawn once and then only placed: each frame of the slide has to be quick.
  /// The badge, `width` pixels wide, with shadow() around it but above.
  const QPixmap& picture(int width);
  const QPixmap& slot(int height);
  /// In pixels.
  int shadow() const;
  /// From where it is, and not before it can be seen.
  void slideTo(double target);

  const Look& look_;
  std::optional<domain::PrintPage> badge_;
  domain::PrintState state_ = domain::PrintState::Idle;
  double progress_ = 0;
  /// A badge that nobody has seen yet.
  bool is_new_ = false;
  QVariantAnimation slide_;
  /// Until the page has come up.
  QDeadlineTimer hidden_;
  QPixmap picture_;
  QPixmap slot_;
  QRgb slot_ink_ = 0;
};

}  // namespace usher::ui
