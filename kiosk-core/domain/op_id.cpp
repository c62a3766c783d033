// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/op_id.h>

#include <QByteArray>

#include <algorithm>

namespace usher::domain {

OpId makeOpId(Instant at, const std::array<std::uint8_t, 10>& random) {
  std::array<std::uint8_t, 16> bytes{};
  const auto ms = static_cast<std::uint64_t>(std::max<std::int64_t>(0, at.time_since_epoch().count()));
  for (std::size_t i = 0; i < 6; ++i) bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
  std::ranges::copy(random, bytes.begin() + 6);
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);

  QString text = QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.data()), 16).toHex());
  for (const int place : {8, 13, 18, 23}) text.insert(place, u'-');
  return *OpId::parse(text);
}

}  // namespace usher::domain
