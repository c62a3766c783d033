// SPDX-License-Identifier: Apache-2.0
#include <initializer_list>

#include <usher/device/brother_ql_writer.h>
#include <usher/device/pack_bits.h>

namespace usher::device {

namespace {

/// The longest that a manual of the series asks for.
constexpr qsizetype kInvalidateBytes = 400;
constexpr int kBytesOfLine = kQlPins / 8;
/// 3 mm, the least; die-cut labels have none.
constexpr int kMarginRows = 35;

// Of ESC i z: which of what follows counts.
constexpr int kTypeCounts = 0x02;
constexpr int kWidthCounts = 0x04;
constexpr int kLengthCounts = 0x08;
constexpr int kQualityFirst = 0x40;
constexpr int kRecoveryOn = 0x80;

constexpr char kContinuous = 0x0A;
constexpr char kDieCut = 0x0B;

// Of ESC i K.
constexpr int kTwoColours = 0x01;
constexpr int kCutAtEnd = 0x08;

bool packs(QlModel model) {
  return model == QlModel::Ql810W || model == QlModel::Ql820Nwb;
}

QByteArray esc(const char* command, std::initializer_list<int> values) {
  QByteArray bytes = QByteArray("\x1B") + command;
  for (const int value : values) bytes += static_cast<char>(value);
  return bytes;
}

QByteArray controlCodes(int rows, const QlSetUp& set_up) {
  const QlMedia& media = set_up.media;
  const bool ql700 = set_up.model == QlModel::Ql700;
  QByteArray bytes;
  // The QL-700 knows raster commands alone, and tells how it is without being told to.
  if (!ql700) bytes += esc("ia", {0x01}) + esc("i!", {0x00});
  const int counts =
      kTypeCounts | kWidthCounts | kQualityFirst | kRecoveryOn | (media.continuous() ? 0 : kLengthCounts);
  bytes += esc("iz", {counts, media.continuous() ? kContinuous : kDieCut, media.width_mm, media.length_mm,
                      rows & 0xFF, (rows >> 8) & 0xFF, (rows >> 16) & 0xFF, (rows >> 24) & 0xFF, 0, 0});
  bytes += esc("iM", {0x40}) + esc("iA", {1});
  bytes += esc("iK", {kCutAtEnd | (set_up.black_and_red ? kTwoColours : 0)});
  const int margin = media.continuous() ? kMarginRows : 0;
  bytes += esc("id", {margin & 0xFF, margin >> 8});
  if (packs(set_up.model)) bytes += QByteArray("M\x02");
  return bytes;
}

/// The head's pins of one row: pin 0 is at the right, and the first bit.
QByteArray pinsOf(const MonoBitmap& page, int y, int first_pin) {
  QByteArray pins(kBytesOfLine, '\0');
  for (int x = 0; x < page.width(); ++x) {
    if (!page.black(x, y)) continue;
    const int pin = first_pin + page.width() - 1 - x;
    pins[pin / 8] = static_cast<char>(pins[pin / 8] | (0x80 >> (pin % 8)));
  }
  return pins;
}

QByteArray line(const QByteArray& pins, const QlSetUp& set_up) {
  const QByteArray data = packs(set_up.model) ? packBits(pins) : pins;
  const auto size = static_cast<char>(data.size());
  if (!set_up.black_and_red) return QByteArray("g\0", 2) + size + data;
  const QByteArray none(kBytesOfLine, '\0');
  const QByteArray red = packs(set_up.model) ? packBits(none) : none;
  return QByteArray("w\x01") + size + data + QByteArray("w\x02") + static_cast<char>(red.size()) + red;
}

}  // namespace

QByteArray qlReset() {
  return QByteArray(kInvalidateBytes, '\0') + esc("@", {});
}

QByteArray qlAskStatus() {
  return esc("iS", {});
}

std::expected<QByteArray, QlMisfit> qlPage(const MonoBitmap& page, const QlSetUp& set_up) {
  const QlMedia& media = set_up.media;
  if (page.width() > media.width || (!media.continuous() && page.height() != media.height))
    return std::unexpected(QlMisfit::Size);
  if (page.height() < (media.continuous() ? kQlFewestRows : 1) || page.height() > kQlMostRows)
    return std::unexpected(QlMisfit::Length);
  const int first_pin = media.right_pins + (media.width - page.width()) / 2;
  QByteArray bytes = controlCodes(page.height(), set_up);
  for (int y = 0; y < page.height(); ++y) bytes += line(pinsOf(page, y, first_pin), set_up);
  return bytes + '\x1A';
}

}  // namespace usher::device
