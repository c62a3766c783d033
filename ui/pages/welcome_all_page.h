// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include <usher/domain/flow/screen.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/fact_rows.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// Several guests at once: how many are in, and for each where the badge is, or who helps.
class WelcomeAllPage : public Page {
  Q_OBJECT

 public:
  WelcomeAllPage(const Look& look, QWidget* parent);
  void show(const domain::WelcomeAll& all);
  void forget() override;

  QRgb timeColour() const override { return shape_->tone().ground; }

 signals:
  void done();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void arrangeGreeting(const QRectF& room);
  /// The rows, and under them the ways on.
  void arrangeGuests(const QRectF& room);

  Icon* shape_;
  TextLabel* greeting_;
  TextLabel* count_;
  TextLabel* later_;
  FactRows* guests_;
  /// The row that the guests have turned to.
  std::size_t first_ = 0;
  BigButton* more_;
  BigButton* done_;
};

}  // namespace usher::ui
