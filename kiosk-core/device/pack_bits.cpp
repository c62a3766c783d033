// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/device/pack_bits.h>

namespace usher::device {

namespace {

constexpr qsizetype kLongest = 128;

/// How often the byte at `at` stands there in a row.
qsizetype runAt(QByteArrayView bytes, qsizetype at) {
  qsizetype end = at + 1;
  while (end < bytes.size() && end - at < kLongest && bytes[end] == bytes[at]) ++end;
  return end - at;
}

/// How many bytes from `at` on stand before the next run that is worth its own head.
qsizetype literalsAt(QByteArrayView bytes, qsizetype at) {
  qsizetype end = at;
  while (end < bytes.size() && end - at < kLongest && runAt(bytes, end) < 3) ++end;
  return end - at;
}

}  // namespace

QByteArray packBits(QByteArrayView bytes) {
  QByteArray packed;
  qsizetype at = 0;
  while (at < bytes.size()) {
    if (const qsizetype run = runAt(bytes, at); run >= 2) {
      packed += static_cast<char>(1 - run);
      packed += bytes[at];
      at += run;
    } else {
      const qsizetype count = std::max<qsizetype>(literalsAt(bytes, at), 1);
      packed += static_cast<char>(count - 1);
      packed.append(bytes.data() + at, count);
      at += count;
    }
  }
  return packed;
}

}  // namespace usher::device
