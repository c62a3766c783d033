// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace usher::device {

/// A picture of dots that are black or not, as print heads have them.
class MonoBitmap {
 public:
  /// All white. Width and height in dots, 1 or more.
  MonoBitmap(int width, int height, double dots_per_mm);

  int width() const { return width_; }
  int height() const { return height_; }
  double dotsPerMm() const { return dots_per_mm_; }
  int bytesPerRow() const { return (width_ + 7) / 8; }

  bool black(int x, int y) const;
  void setBlack(int x, int y);

  /// The first dot is the highest bit of the first byte, 1 is black; bits behind the last dot are 0.
  QByteArrayView row(int y) const { return QByteArrayView(dots_).sliced(y * bytesPerRow(), bytesPerRow()); }
  /// All rows without gaps.
  const QByteArray& rows() const { return dots_; }

  bool operator==(const MonoBitmap&) const = default;

 private:
  qsizetype byteOf(int x, int y) const { return qsizetype{y} * bytesPerRow() + x / 8; }

  int width_;
  int height_;
  double dots_per_mm_;
  QByteArray dots_;
};

}  // namespace usher::device
