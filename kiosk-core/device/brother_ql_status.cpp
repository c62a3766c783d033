// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include <usher/device/brother_ql_status.h>

namespace usher::device {

namespace {

constexpr qsizetype kSize = 32;
/// What each one begins with: the head's mark, its size, the maker, the series.
constexpr char kHead[] = {'\x80', '\x20', 'B', '4'};

struct Bit {
  int mask;
  FaultKind kind;
  const char* text;
};

constexpr Bit kErrors1[] = {
    {0x01, FaultKind::PaperOut, ""},
    {0x02, FaultKind::PaperOut, ""},
    {0x04, FaultKind::Cutter, ""},
    {0x10, FaultKind::Busy, ""},
    {0x20, FaultKind::Offline, "turned off"},
    {0x80, FaultKind::Other, "fan"},
};
constexpr Bit kErrors2[] = {
    {0x01, FaultKind::WrongMedia, ""},
    {0x02, FaultKind::Other, "buffer full"},
    {0x04, FaultKind::Other, "communication"},
    {0x08, FaultKind::Other, "communication buffer full"},
    {0x10, FaultKind::CoverOpen, ""},
    {0x20, FaultKind::Other, "cancelled"},
    {0x40, FaultKind::Jam, ""},
    {0x80, FaultKind::Other, "system"},
};

template <std::size_t N>
void addBits(DeviceState& state, int bits, const Bit (&table)[N], const QString& name) {
  for (const Bit& bit : table) {
    if ((bits & bit.mask) != 0) state.add(bit.kind, QString::fromLatin1(bit.text));
    bits &= ~bit.mask;
  }
  if (bits != 0) state.add(FaultKind::Other, name + QString::number(bits, 16));
}

std::optional<QlStatus::Type> typeOf(int value) {
  switch (value) {
    case 0:
    case 1:
    case 2:
    case 4:
    case 5:
    case 6:
      return QlStatus::Type{value};
    default:
      return std::nullopt;
  }
}

/// Newer machines have 4Ah and 4Bh.
QlStatus::Roll rollOf(int value) {
  switch (value) {
    case 0x00:
      return QlStatus::Roll::None;
    case 0x0A:
    case 0x4A:
      return QlStatus::Roll::Continuous;
    case 0x0B:
    case 0x4B:
      return QlStatus::Roll::DieCut;
    default:
      return QlStatus::Roll::Unknown;
  }
}

}  // namespace

DeviceState QlStatus::state() const {
  DeviceState state;
  addBits(state, errors_1, kErrors1, QStringLiteral("error 1: "));
  addBits(state, errors_2, kErrors2, QStringLiteral("error 2: "));
  // An open cover says no roll either.
  if (roll == Roll::None && state.ready()) state.add(FaultKind::PaperOut);
  if (type == Type::TurnedOff) state.add(FaultKind::Offline, QStringLiteral("turned off"));
  if (type == Type::Error && state.ready()) state.add(FaultKind::Other, QStringLiteral("unnamed error"));
  state.jobs_in_buffer = printing ? 1 : 0;
  return state;
}

DeviceState QlStatus::stateFor(const QlMedia& media) const {
  DeviceState all = state();
  const Roll wanted = media.continuous() ? Roll::Continuous : Roll::DieCut;
  const bool fits = roll == wanted && width_mm == media.width_mm && length_mm == media.length_mm;
  if (roll != Roll::None && !fits)
    all.add(FaultKind::WrongMedia, qlMediaName(width_mm, roll == Roll::Continuous ? 0 : length_mm));
  return all;
}

std::expected<QlStatus, Unread> takeQlStatus(QByteArray& bytes) {
  const auto compared = std::min<qsizetype>(bytes.size(), sizeof kHead);
  if (!std::equal(bytes.begin(), bytes.begin() + compared, kHead)) return std::unexpected(Unread::Damaged);
  if (bytes.size() < kSize) return std::unexpected(Unread::Short);
  const auto at = [&](qsizetype index) { return static_cast<std::uint8_t>(bytes[index]); };
  const auto type = typeOf(at(18));
  const int phase = at(19);
  if (!type || phase > 1) return std::unexpected(Unread::Damaged);
  const QlStatus status{*type, phase == 1, at(8), at(9), rollOf(at(11)), at(10), at(17), at(22)};
  bytes.remove(0, kSize);
  return status;
}

}  // namespace usher::device
