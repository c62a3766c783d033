// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/tar_gz.h>

#include <zlib.h>

#include <cstdio>
#include <cstring>

namespace usher::kiosk {

namespace {

constexpr qsizetype kBlock = 512;

// The fields are those of https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html, "ustar
// Interchange Format": numbers are octal digits.
QByteArray headerOf(const PackedFile& file, std::time_t at) {
  QByteArray header(kBlock, '\0');
  const auto put = [&header](int offset, const QByteArray& text) {
    std::memcpy(header.data() + offset, text.constData(), static_cast<std::size_t>(text.size()));
  };
  const auto octal = [](long long number, int digits) {
    return QByteArray::number(number, 8).rightJustified(digits, '0');
  };
  put(0, file.name.left(99));
  put(100, "0000600");
  put(108, "0000000");
  put(116, "0000000");
  put(124, octal(file.bytes.size(), 11));
  put(136, octal(at, 11));
  // The sum is taken as if its own field were blank.
  put(148, "        ");
  put(156, "0");
  put(257, QByteArray("ustar\0"
                      "00",
                      8));
  long long sum = 0;
  for (const char byte : header) sum += static_cast<unsigned char>(byte);
  put(148, octal(sum, 6) + QByteArray("\0 ", 2));
  return header;
}

QByteArray gzip(const QByteArray& bytes) {
  z_stream stream{};
  constexpr int kGzip = 16;
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + kGzip, 8, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    return {};
  QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
  // zlib does not write to it; it was made before const was.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  packed.truncate(static_cast<qsizetype>(stream.total_out));
  deflateEnd(&stream);
  return whole ? packed : QByteArray();
}

}  // namespace

QByteArray tarGz(const std::vector<PackedFile>& files, std::time_t at) {
  QByteArray tar;
  for (const auto& file : files) {
    tar += headerOf(file, at) + file.bytes;
    tar.append((kBlock - tar.size() % kBlock) % kBlock, '\0');
  }
  tar.append(2 * kBlock, '\0');
  return gzip(tar);
}

}  // namespace usher::kiosk
