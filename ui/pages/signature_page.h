// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/pages/ask_page.h>
#include <usher/ui/widgets/signature_pad.h>

namespace usher::ui {

/// A consent that is given by signing with a finger.
class SignaturePage : public AskPage {
  Q_OBJECT

 public:
  SignaturePage(const Look& look, QWidget* parent);
  /// `id`: which question it is; of another one, what was signed goes.
  void show(const Words& words, const QString& id);
  /// Nothing of the guest stays.
  void forget() override;

 signals:
  /// domain::signaturePath() of it, or "no".
  void answered(const QString& text);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void follow();
  /// The pad, and under it the three answers; returns its top.
  double arrangeAnswers(const QRectF& room);

  QString id_;
  SignaturePad* pad_;
  TextLabel* hint_;
  BigButton* sign_;
  BigButton* again_;
  BigButton* refuse_;
};

}  // namespace usher::ui
