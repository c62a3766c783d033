// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace usher::ui {

/// A picture in the size in which it is shown, scaled once.
class ScaledPicture {
 public:
  /// Null: there is none.
  void set(const QImage& picture);
  bool isNull() const { return picture_.isNull(); }
  QSizeF size() const { return picture_.size(); }
  const QImage& image() const { return picture_; }
  /// `size` pixels, filled from edge to edge: what is too wide or too high is cut, and the middle stays.
  const QPixmap& filling(const QSize& size);
  /// All of it, as large as `size` has room for.
  const QPixmap& within(const QSize& size);

 private:
  const QPixmap& scaled(const QSize& size, Qt::AspectRatioMode mode);

  QImage picture_;
  QPixmap scaled_;
  QSize wanted_;
  Qt::AspectRatioMode mode_ = Qt::KeepAspectRatio;
};

/// A picture of the event's, whole.
class Picture : public QWidget {
  Q_OBJECT

 public:
  Picture(const char* object_name, QWidget* parent);
  /// `name` is what it says to who can't see it. A null picture is not shown.
  void setPicture(const QImage& picture, const QString& name);
  /// Logical or not: the size that it takes of at most `room`; null where there is none.
  QSizeF sizeWithin(const QSizeF& room) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ScaledPicture picture_;
};

}  // namespace usher::ui
