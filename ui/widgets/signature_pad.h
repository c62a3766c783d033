// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include <usher/domain/signature.h>
#include <usher/ui/design/look.h>

namespace usher::ui {

/// A sheet to sign on with a finger, as wide as domain::kSignatureWidth to its height. Who has no use of one
/// presses it as a button, by a key or a screen reader, and signs with a cross.
class SignaturePad : public QAbstractButton {
  Q_OBJECT

 public:
  SignaturePad(const Look& look, QWidget* parent);
  const std::vector<domain::Stroke>& strokes() const { return strokes_; }
  void clear();

 signals:
  void changed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void drawCross();
  QPoint onSheet(const QPointF& at) const;

  const Look& look_;
  std::vector<domain::Stroke> strokes_;
};

}  // namespace usher::ui
