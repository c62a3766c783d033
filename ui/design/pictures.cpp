// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/design/pictures.h>

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace usher::ui {

namespace {

constexpr qint64 kMostPixels = 40'000'000;

/// Null where the file is none of these: other readers have a longer history of faults.
QByteArray formatOf(const QByteArray& file) {
  if (file.startsWith("\x89PNG")) return "png";
  return file.startsWith("\xff\xd8\xff") ? QByteArray("jpeg") : QByteArray();
}

/// Of a picture that is not too large; empty of any other.
QSize sizeOf(QImageReader& reader) {
  const QSize size = reader.size();
  const bool is_sane = !size.isEmpty() && static_cast<qint64>(size.width()) * size.height() <= kMostPixels;
  return is_sane ? size : QSize();
}

}  // namespace

QImage readPicture(const QByteArray& file) {
  const QByteArray format = formatOf(file);
  if (format.isNull()) return {};
  QBuffer buffer;
  buffer.setData(file);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, format);
  const QSize size = sizeOf(reader);
  if (size.isEmpty()) return {};
  if (std::max(size.width(), size.height()) > kLongestPictureSide) {
    reader.setScaledSize(size.scaled(kLongestPictureSide, kLongestPictureSide, Qt::KeepAspectRatio));
  }
  reader.setAutoTransform(true);
  return reader.read();
}

bool canBeRead(const QByteArray& file) {
  const QByteArray format = formatOf(file);
  if (format.isNull()) return false;
  QBuffer buffer;
  buffer.setData(file);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, format);
  return !sizeOf(reader).isEmpty();
}

void Pictures::set(const std::vector<domain::Picture>& pictures) {
  if (files_ == pictures) return;
  files_ = pictures;
  read_.clear();
}

const QImage& Pictures::of(const std::optional<domain::PictureId>& id) {
  if (!id) return none_;
  if (const auto known = read_.find(id->text()); known != read_.end()) return known->second;
  const auto file = std::ranges::find(files_, *id, &domain::Picture::id);
  if (file == files_.end()) return none_;
  return read_[id->text()] = readPicture(file->file);
}

}  // namespace usher::ui
