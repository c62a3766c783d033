// SPDX-License-Identifier: Apache-2.0
#include "avi_file.h"

#include <QtEndian>

#include <algorithm>

namespace usher::admin {
namespace {

constexpr std::uint64_t kMostBytes = 0x7FFFFFFF;

QByteArray number(std::uint32_t value) {
  const std::uint32_t little = qToLittleEndian(value);
  return {reinterpret_cast<const char*>(&little), sizeof little};
}

QByteArray shortNumber(std::uint16_t value) {
  const std::uint16_t little = qToLittleEndian(value);
  return {reinterpret_cast<const char*>(&little), sizeof little};
}

QByteArray chunk(const char* name, const QByteArray& body) {
  return QByteArray(name) + number(static_cast<std::uint32_t>(body.size())) + body;
}

QByteArray list(const char* name, const QByteArray& body) {
  return chunk("LIST", QByteArray(name) + body);
}

}  // namespace

AviFile::AviFile(const QString& path, QSize size, int fps) : file_(path), size_(size), fps_(fps) {}

QByteArray AviFile::header() const {
  const auto frames = static_cast<std::uint32_t>(places_.size());
  const auto fps = static_cast<std::uint32_t>(fps_);
  const auto width = static_cast<std::uint32_t>(size_.width());
  const auto height = static_cast<std::uint32_t>(size_.height());
  constexpr std::uint32_t kHasIndex = 0x10;
  constexpr std::uint32_t kAnyQuality = 0xFFFFFFFF;
  const QByteArray main = number(1'000'000 / fps) + number(longest_ * fps) + number(0) + number(kHasIndex) +
                          number(frames) + number(0) + number(1) + number(longest_) + number(width) +
                          number(height) + QByteArray(16, '\0');
  const QByteArray stream =
      QByteArray("vidsMJPG") + number(0) + number(0) + number(0) + number(1) + number(fps) + number(0) +
      number(frames) + number(longest_) + number(kAnyQuality) + number(0) + shortNumber(0) + shortNumber(0) +
      shortNumber(static_cast<std::uint16_t>(width)) + shortNumber(static_cast<std::uint16_t>(height));
  const QByteArray bitmap = number(40) + number(width) + number(height) + shortNumber(1) + shortNumber(24) +
                            QByteArray("MJPG") + number(width * height * 3) + QByteArray(16, '\0');
  const QByteArray headers =
      list("hdrl", chunk("avih", main) + list("strl", chunk("strh", stream) + chunk("strf", bitmap)));
  const std::uint64_t index_bytes = 8 + 16 * std::uint64_t{frames};
  const std::uint64_t all = 4 + static_cast<std::uint64_t>(headers.size()) + 8 + list_bytes_ + index_bytes;
  return QByteArray("RIFF") + number(static_cast<std::uint32_t>(all)) + "AVI " + headers + "LIST" +
         number(static_cast<std::uint32_t>(list_bytes_)) + "movi";
}

bool AviFile::open() {
  // Its length does not depend on what it says: it is written again at the end.
  return file_.open(QIODevice::WriteOnly) && file_.write(header()) > 0;
}

bool AviFile::add(const QByteArray& jpeg) {
  const auto length = static_cast<std::uint32_t>(jpeg.size());
  const std::uint32_t padding = length % 2;
  constexpr std::uint64_t kIndexEntry = 16;
  if (list_bytes_ + length + (places_.size() + 1) * kIndexEntry + 4096 > kMostBytes) {
    full_ = true;
    return false;
  }
  places_.push_back({static_cast<std::uint32_t>(list_bytes_), length});
  longest_ = std::max(longest_, length);
  list_bytes_ += 8 + length + padding;
  return file_.write("00dc" + number(length)) == 8 && file_.write(jpeg) == jpeg.size() &&
         (padding == 0 || file_.write("\0", 1) == 1);
}

bool AviFile::finish() {
  constexpr std::uint32_t kKeyFrame = 0x10;
  QByteArray index;
  for (const Place& place : places_) {
    index += QByteArray("00dc") + number(kKeyFrame) + number(place.offset) + number(place.length);
  }
  return file_.write(chunk("idx1", index)) > 0 && file_.seek(0) && file_.write(header()) > 0 &&
         file_.commit();
}

QString AviFile::errorString() const {
  return full_ ? QStringLiteral("an AVI file can't be longer than 2 GiB") : file_.errorString();
}

}  // namespace usher::admin
