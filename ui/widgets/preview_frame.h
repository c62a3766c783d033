// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QPolygonF>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <usher/ui/design/look.h>
#include <usher/ui/widgets/corner_brackets.h>

namespace usher::ui {

/// The camera's picture as in a mirror, filling a rounded frame, with four corner brackets that breathe
/// slowly and snap onto a code that was seen.
class PreviewFrame : public QWidget {
  Q_OBJECT

 public:
  PreviewFrame(const Look& look, QWidget* parent);

  /// Mirrored already. One of sized() pixels is shown as it is, of others the middle. A null image empties
  /// the frame.
  void setImage(const QImage& image);
  /// A code's corners in the picture, 0 to 1 from its top left. The brackets stay on it for a
  /// moment.
  void showCode(const QPolygonF& normalised);
  /// The same of a code that is seen but not read: the brackets go there, and stay white. Empty: there is
  /// none.
  void showUnread(const QPolygonF& normalised);
  /// A bright edge around the picture, which lights what is held before it.
  void setLight(bool on);
  /// The accent-coloured edge: a code is being decided about.
  void setDeciding(bool deciding);
  /// What lies around its rounded corners.
  void setAround(const QBrush& around);
  void setBracketsShown(bool shown);
  /// Back to no code seen.
  void release();
  /// Where the brackets are going, in real pixels of this widget.
  QRectF bracketBox() const;

 signals:
  /// In pixels of the screen.
  void sized(const QSize& pixels);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QRectF restingBox() const;
  QRectF codeBox() const;
  QRectF presentBox() const;
  /// The part of the picture that fills the frame.
  QRectF visiblePart() const;
  void paintImage(QPainter& painter) const;
  void paintBrackets(QPainter& painter);
  void paintEdge(QPainter& painter, const QColor& colour, double width) const;

  const Look& look_;
  QImage image_;
  QBrush around_;
  QPolygonF code_;
  QPolygonF unread_;
  bool light_ = false;
  bool deciding_ = false;
  bool brackets_ = true;
  CornerBrackets drawn_;
  QElapsedTimer breathing_;
  QVariantAnimation snap_;
  QTimer held_;
};

}  // namespace usher::ui
