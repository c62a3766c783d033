// SPDX-License-Identifier: Apache-2.0
// RIFF and AVI structures as in Microsoft's "AVI RIFF File Reference".
#include "avi_file.h"

#include <QBuffer>
#include <QFile>
#include <QtEndian>

namespace usher::scan {

namespace {

QByteArray u32(quint32 value) {
  QByteArray bytes(4, 0);
  qToLittleEndian(value, bytes.data());
  return bytes;
}

QByteArray u16(quint16 value) {
  QByteArray bytes(2, 0);
  qToLittleEndian(value, bytes.data());
  return bytes;
}

QByteArray chunk(const QByteArray& id, const QByteArray& data) {
  return id + u32(quint32(data.size())) + data + QByteArray(data.size() % 2, 0);
}

QByteArray list(const QByteArray& type, const QByteArray& data) {
  return chunk("LIST", type + data);
}

QByteArray jpeg(const QImage& picture) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "JPG", 92);
  return bytes;
}

}  // namespace

bool writeAvi(const QString& path, const QList<QImage>& pictures, int fps) {
  if (pictures.isEmpty()) return false;
  const auto frames = quint32(pictures.size());
  const auto width = quint32(pictures.first().width());
  const auto height = quint32(pictures.first().height());

  QByteArray movie;
  QByteArray index;
  for (const QImage& picture : pictures) {
    const QByteArray data = jpeg(picture);
    if (data.isEmpty()) return false;
    // Key frame; its place is counted from the list's type.
    index += "00dc" + u32(0x10) + u32(quint32(movie.size()) + 4) + u32(quint32(data.size()));
    movie += chunk("00dc", data);
  }
  const QByteArray main_header = u32(quint32(1'000'000 / fps)) + u32(0) + u32(0) + u32(0x10) + u32(frames) +
                                 u32(0) + u32(1) + u32(width * height * 3) + u32(width) + u32(height) +
                                 QByteArray(16, 0);
  const QByteArray stream_header = QByteArray("vidsMJPG") + u32(0) + u32(0) + u32(0) + u32(1) +
                                   u32(quint32(fps)) + u32(0) + u32(frames) + u32(width * height * 3) +
                                   u32(0xFFFFFFFF) + u32(0) + u16(0) + u16(0) + u16(quint16(width)) +
                                   u16(quint16(height));
  const QByteArray stream_format = u32(40) + u32(width) + u32(height) + u16(1) + u16(24) +
                                   QByteArray("MJPG") + u32(width * height * 3) + QByteArray(16, 0);
  const QByteArray headers =
      list("hdrl", chunk("avih", main_header) +
                       list("strl", chunk("strh", stream_header) + chunk("strf", stream_format)));
  const QByteArray file = chunk("RIFF", "AVI " + headers + list("movi", movie) + chunk("idx1", index));
  QFile out(path);
  return out.open(QIODevice::WriteOnly) && out.write(file) == file.size();
}

}  // namespace usher::scan
