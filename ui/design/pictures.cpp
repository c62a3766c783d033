// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/design/pictures.h>

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace usher::ui {

namespace {
constexpr qint64 kMostPixels = 40'000'000;
}  // namespace

QImage readPicture(const QByteArray& file) {
  QBuffer buffer;
  buffer.setData(file);
  buffer.open(QIODevice::ReadOnly);
  // Only these: other readers have a longer history of faults.
  const bool is_png = file.startsWith("\x89PNG");
  QImageReader reader(&buffer, is_png ? "png" : "jpeg");
  const QSize size = reader.size();
  if (size.isEmpty() || static_cast<qint64>(size.width()) * size.height() > kMostPixels) return {};
  if (std::max(size.width(), size.height()) > kLongestPictureSide) {
    reader.setScaledSize(size.scaled(kLongestPictureSide, kLongestPictureSide, Qt::KeepAspectRatio));
  }
  reader.setAutoTransform(true);
  return reader.read();
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
