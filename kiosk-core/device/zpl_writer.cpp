// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/device/zpl_writer.h>

namespace usher::device {

namespace {

/// What the parameters of ^GF go up to: a picture that is larger is several.
constexpr int kMostBytesOfGraphic = 99'999;

QByteArray z64(QByteArrayView dots) {
  // qCompress() puts the length before what zlib makes.
  const QByteArray packed =
      qCompress(reinterpret_cast<const uchar*>(dots.data()), static_cast<int>(dots.size()), 9).sliced(4);
  const QByteArray text = packed.toBase64();
  const QByteArray checksum = QByteArray::number(zplChecksum(text), 16).toUpper().rightJustified(4, '0');
  return ":Z64:" + text + ':' + checksum;
}

QByteArray graphic(QByteArrayView dots, int bytes_per_row, ZplEncoding encoding) {
  const QByteArray size = QByteArray::number(dots.size());
  const QByteArray data = encoding == ZplEncoding::Z64 ? z64(dots) : dots.toByteArray().toHex().toUpper();
  return "^GFA," + size + ',' + size + ',' + QByteArray::number(bytes_per_row) + ',' + data + "^FS";
}

}  // namespace

std::uint16_t zplChecksum(QByteArrayView base64) {
  unsigned crc = 0;
  for (const char byte : base64) {
    crc ^= static_cast<unsigned>(static_cast<uchar>(byte)) << 8;
    for (int bit = 0; bit < 8; ++bit) crc = (crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021U : 0U);
    crc &= 0xFFFF;
  }
  return static_cast<std::uint16_t>(crc);
}

QByteArray zplLabel(const MonoBitmap& label, ZplEncoding encoding, int copies) {
  const int bytes_per_row = label.bytesPerRow();
  QByteArray zpl =
      "^XA^LH0,0^PW" + QByteArray::number(label.width()) + "^LL" + QByteArray::number(label.height());
  const int most_rows = std::max(kMostBytesOfGraphic / bytes_per_row, 1);
  for (int y = 0; y < label.height(); y += most_rows) {
    const int rows = std::min(most_rows, label.height() - y);
    zpl += "^FO0," + QByteArray::number(y) +
           graphic(QByteArrayView(label.rows()).sliced(y * bytes_per_row, rows * bytes_per_row),
                   bytes_per_row, encoding);
  }
  return zpl + "^PQ" + QByteArray::number(copies) + "^XZ";
}

}  // namespace usher::device
