// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/flow/screen.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// What became of asking: the request's number and how far it is, or why there is none.
class ReceiptPage : public Page {
  Q_OBJECT

 public:
  ReceiptPage(const Look& look, QWidget* parent);
  void show(const domain::Receipt& receipt, const domain::EventFacts* facts, const Speaking& speaking);
  void forget() override;

  QRgb timeColour() const override { return shape_->tone().ink; }

 signals:
  void anotherWanted();
  void back();
  void done();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void showKept(const domain::GuestRequest* request, const QString& item);
  void showNotKept(domain::AskOutcome outcome, const QString& item);
  void arrangeWords(const QRectF& room);
  /// From `bottom` up; returns where it begins.
  double arrangeButtons(double left, double bottom, double width);

  Icon* shape_;
  TextLabel* title_;
  TextLabel* what_;
  TextLabel* number_;
  Icon* state_shape_;
  TextLabel* state_;
  TextLabel* more_;
  BigButton* another_;
  BigButton* back_;
  BigButton* done_;
  QRgb ground_ = 0;
};

}  // namespace usher::ui
