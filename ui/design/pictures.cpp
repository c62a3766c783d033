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

struct Opened {
  explicit Opened(const QByteArray& file) {
    const QByteArray format = formatOf(file);
    if (format.isNull()) return;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    reader.setDevice(&buffer);
    reader.setFormat(format);
    const QSize said = reader.size();
    if (static_cast<qint64>(said.width()) * said.height() <= kMostPixels) size = said;
  }

  QBuffer buffer;
  QImageReader reader;
  /// Empty where it can't be read, or is too large to be.
  QSize size;
};

}  // namespace

QImage readPicture(const QByteArray& file) {
  Opened opened(file);
  if (opened.size.isEmpty()) return {};
  if (std::max(opened.size.width(), opened.size.height()) > kLongestPictureSide) {
    opened.reader.setScaledSize(
        opened.size.scaled(kLongestPictureSide, kLongestPictureSide, Qt::KeepAspectRatio));
  }
  opened.reader.setAutoTransform(true);
  return opened.reader.read();
}

bool canBeRead(const QByteArray& file) {
  return !Opened(file).size.isEmpty();
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
