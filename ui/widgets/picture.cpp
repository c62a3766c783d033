// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/widgets/picture.h>

#include <QPainter>

namespace usher::ui {

void ScaledPicture::set(const QImage& picture) {
  if (picture_.cacheKey() == picture.cacheKey()) return;
  picture_ = picture;
  wanted_ = {};
}

const QPixmap& ScaledPicture::filling(const QSize& size) {
  return scaled(size, Qt::KeepAspectRatioByExpanding);
}

const QPixmap& ScaledPicture::within(const QSize& size) {
  return scaled(size, Qt::KeepAspectRatio);
}

const QPixmap& ScaledPicture::scaled(const QSize& size, Qt::AspectRatioMode mode) {
  if (wanted_ == size && mode_ == mode) return scaled_;
  wanted_ = size;
  mode_ = mode;
  scaled_ = {};
  if (picture_.isNull() || size.isEmpty()) return scaled_;
  QImage fitting = picture_.scaled(size, mode, Qt::SmoothTransformation);
  if (mode == Qt::KeepAspectRatioByExpanding) {
    fitting = fitting.copy((fitting.width() - size.width()) / 2, (fitting.height() - size.height()) / 2,
                           size.width(), size.height());
  }
  return scaled_ = QPixmap::fromImage(std::move(fitting));
}

Picture::Picture(const char* object_name, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(object_name));
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Picture::setPicture(const QImage& picture, const QString& name) {
  picture_.set(picture);
  setAccessibleName(picture.isNull() ? QString() : name);
  setVisible(!picture.isNull());
  update();
}

QSizeF Picture::sizeWithin(const QSizeF& room) const {
  return picture_.isNull() ? QSizeF() : picture_.size().scaled(room, Qt::KeepAspectRatio);
}

void Picture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QPixmap& pixels = picture_.within(size());
  painter.drawPixmap((width() - pixels.width()) / 2, (height() - pixels.height()) / 2, pixels);
}

}  // namespace usher::ui
