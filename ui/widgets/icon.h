// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QString>
#include <QWidget>

#include <usher/ui/design/look.h>
#include <usher/ui/widgets/picture.h>

namespace usher::ui {

/// Paints a picture of resources/icons, e.g. "clock", into `box` of real pixels. One that shows a way, or
/// lines of writing, is turned over where the page runs from right to left.
void paintIcon(QPainter& painter, const QString& name, const QRectF& box, QRgb colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// A shape that says what the words beside it say: a picture for the eye, nothing for a screen reader to
/// repeat.
class Icon : public QWidget {
  Q_OBJECT

 public:
  Icon(const char* object_name, QWidget* parent);
  void setShape(const QString& name);
  const QString& shape() const { return shape_; }
  /// In the place of the shape; a null one: the shape again.
  void setPicture(const QImage& picture, int radius);
  void setTone(const Tone& tone);
  const Tone& tone() const { return tone_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString shape_;
  ScaledPicture picture_;
  int radius_ = 0;
  Tone tone_;
};

}  // namespace usher::ui
