// SPDX-License-Identifier: Apache-2.0
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

#include <usher/device/zpl_status.h>

namespace usher::device {

namespace {

constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
/// Longer than any answer of the guide: what goes on and on is none.
constexpr qsizetype kLongestAnswer = 1'024;

bool isLineEnd(char byte) {
  return byte == '\r' || byte == '\n';
}

qsizetype pastLineEnds(QByteArrayView bytes, qsizetype from) {
  while (from < bytes.size() && isLineEnd(bytes[from])) ++from;
  return from;
}

/// The fields of the string that begins at `at`, which is moved behind it.
std::expected<QList<QByteArray>, Unread> takeFields(const QByteArray& bytes, qsizetype& at, int count) {
  qsizetype begin = pastLineEnds(bytes, at);
  if (begin == bytes.size()) return std::unexpected(Unread::Short);
  if (bytes[begin++] != kStx) return std::unexpected(Unread::Damaged);
  const auto end = std::find(bytes.begin() + begin, bytes.end(), kEtx);
  const QByteArray text = bytes.sliced(begin, (end - bytes.begin()) - begin);
  const bool sound = std::ranges::all_of(
      text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == ','; });
  if (!sound || text.size() > kLongestAnswer) return std::unexpected(Unread::Damaged);
  if (end == bytes.end()) return std::unexpected(Unread::Short);
  QList<QByteArray> fields = text.split(',');
  if (fields.size() != count) return std::unexpected(Unread::Damaged);
  at = pastLineEnds(bytes, (end - bytes.begin()) + 1);
  return fields;
}

/// Reads fields, and remembers whether any was none.
class Fields {
 public:
  explicit Fields(const QList<QByteArray>& fields) : fields_(fields) {}

  bool flag(int index) {
    const QByteArray& text = fields_[index];
    if (text != "0" && text != "1") sound_ = false;
    return text == "1";
  }
  int number(int index, int most_digits) {
    const QByteArray& text = fields_[index];
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (text.isEmpty() || text.size() > most_digits || !digits) sound_ = false;
    return sound_ ? text.toInt() : 0;
  }
  /// A digit, or on newer printers a letter.
  void mode(int index) {
    if (fields_[index].size() != 1) sound_ = false;
  }
  bool sound() const { return sound_; }

 private:
  const QList<QByteArray>& fields_;
  bool sound_ = true;
};

struct Bit {
  std::uint32_t mask;
  FaultKind kind;
  const char* text;
};

// ~HQ, "Error Flags": the lowest digit is nibble 1.
constexpr Bit kErrors[] = {
    {0x00001, FaultKind::PaperOut, ""},
    {0x00002, FaultKind::RibbonOut, ""},
    {0x00004, FaultKind::CoverOpen, ""},
    {0x00008, FaultKind::Cutter, ""},
    {0x00010, FaultKind::Overheated, ""},
    {0x00020, FaultKind::Overheated, ""},
    {0x00040, FaultKind::Other, "bad print head element"},
    {0x00080, FaultKind::Other, "print head not detected"},
    {0x00100, FaultKind::Other, "firmware configuration"},
    {0x00200, FaultKind::Other, "print head thermistor open"},
    {0x01000, FaultKind::Jam, ""},
    {0x02000, FaultKind::Jam, ""},
    {0x04000, FaultKind::Jam, ""},
    {0x08000, FaultKind::Jam, ""},
    {0x10000, FaultKind::Paused, ""},
    {0x20000, FaultKind::Jam, ""},
    {0x40000, FaultKind::Other, "black mark not calibrated"},
    {0x80000, FaultKind::WrongMedia, ""},
};
/// "Warning Flags": the sensor of the paper's end.
constexpr std::uint32_t kPaperNearEnd = 0x8;

std::expected<std::uint32_t, Unread> hexMask(const QString& text) {
  bool sound = false;
  const auto mask = text.toUInt(&sound, 16);
  if (!sound) return std::unexpected(Unread::Damaged);
  return mask;
}

}  // namespace

DeviceState ZplHostStatus::state() const {
  DeviceState state;
  if (paper_out) state.add(FaultKind::PaperOut);
  if (head_open) state.add(FaultKind::CoverOpen);
  if (ribbon_out) state.add(FaultKind::RibbonOut);
  if (paused) state.add(FaultKind::Paused);
  if (too_hot) state.add(FaultKind::Overheated);
  if (too_cold) state.add(FaultKind::Other, QStringLiteral("too cold"));
  if (memory_lost) state.add(FaultKind::Other, QStringLiteral("configuration lost"));
  if (buffer_full) state.add(FaultKind::Busy);
  state.jobs_in_buffer = formats_in_buffer + labels_remaining;
  return state;
}

DeviceState ZplErrors::state() const {
  DeviceState state;
  std::uint32_t unnamed_bits = errors;
  for (const Bit& bit : kErrors) {
    if ((errors & bit.mask) != 0) state.add(bit.kind, QString::fromLatin1(bit.text));
    unnamed_bits &= ~bit.mask;
  }
  if (unnamed_bits != 0 || unnamed)
    state.add(FaultKind::Other, QStringLiteral("error %1").arg(errors, 8, 16, QLatin1Char('0')));
  state.paper_low = (warnings & kPaperNearEnd) != 0;
  return state;
}

std::expected<ZplHostStatus, Unread> takeZplHostStatus(QByteArray& bytes) {
  qsizetype at = 0;
  const auto first = takeFields(bytes, at, 12);
  if (!first) return std::unexpected(first.error());
  const auto second = takeFields(bytes, at, 11);
  if (!second) return std::unexpected(second.error());
  const auto third = takeFields(bytes, at, 2);
  if (!third) return std::unexpected(third.error());

  ZplHostStatus status;
  Fields one(*first);
  one.number(0, 3);
  status.paper_out = one.flag(1);
  status.paused = one.flag(2);
  one.number(3, 5);
  status.formats_in_buffer = one.number(4, 3);
  status.buffer_full = one.flag(5);
  one.flag(6);
  status.format_in_progress = one.flag(7);
  one.number(8, 3);
  status.memory_lost = one.flag(9);
  status.too_cold = one.flag(10);
  status.too_hot = one.flag(11);
  Fields two(*second);
  two.number(0, 3);
  two.mode(1);
  status.head_open = two.flag(2);
  status.ribbon_out = two.flag(3);
  two.flag(4);
  two.mode(5);
  two.mode(6);
  two.flag(7);
  status.labels_remaining = two.number(8, 8);
  two.mode(9);
  two.number(10, 3);
  Fields three(*third);
  three.number(0, 4);
  three.flag(1);
  if (!one.sound() || !two.sound() || !three.sound()) return std::unexpected(Unread::Damaged);
  bytes.remove(0, at);
  return status;
}

std::expected<ZplErrors, Unread> takeZplErrors(QByteArray& bytes) {
  static const QRegularExpression whole(
      QStringLiteral("^[\\r\\n]*\\x02?\\s*PRINTER STATUS\\s+ERRORS:\\s+([01]) ([0-9A-F]{8}) ([0-9A-F]{8})\\s+"
                     "WARNINGS:\\s+([01]) ([0-9A-F]{8}) ([0-9A-F]{8})[ ]*[\\r\\n]+\\s*\\x03?[\\r\\n]*"));
  const bool sound = std::ranges::all_of(bytes, [](char c) {
    return (c >= ' ' && c <= 'Z') || isLineEnd(c) || c == '\t' || c == kStx || c == kEtx;
  });
  if (!sound || bytes.size() > kLongestAnswer) return std::unexpected(Unread::Damaged);
  const auto match =
      whole.match(QString::fromLatin1(bytes), 0, QRegularExpression::PartialPreferCompleteMatch);
  if (!match.hasMatch())
    return std::unexpected(match.hasPartialMatch() || bytes.isEmpty() ? Unread::Short : Unread::Damaged);
  const auto error_rest = hexMask(match.captured(2));
  const auto errors = hexMask(match.captured(3));
  const auto warning_rest = hexMask(match.captured(5));
  const auto warnings = hexMask(match.captured(6));
  if (!error_rest || !errors || !warning_rest || !warnings) return std::unexpected(Unread::Damaged);
  const bool any_error = *error_rest != 0 || *errors != 0;
  const bool any_warning = *warning_rest != 0 || *warnings != 0;
  // The digit before the masks says whether there is anything in them.
  if (any_error != (match.captured(1) == QLatin1String("1"))) return std::unexpected(Unread::Damaged);
  if (any_warning != (match.captured(4) == QLatin1String("1"))) return std::unexpected(Unread::Damaged);
  bytes.remove(0, match.capturedEnd(0));
  return ZplErrors{*errors, *warnings, *error_rest != 0};
}

std::expected<std::int64_t, Unread> takeZplLabelCount(QByteArray& bytes) {
  const qsizetype begin = pastLineEnds(bytes, 0);
  if (begin == bytes.size()) return std::unexpected(Unread::Short);
  if (bytes[begin] != '"') return std::unexpected(Unread::Damaged);
  const qsizetype end = bytes.indexOf('"', begin + 1);
  const QByteArray text = bytes.sliced(begin + 1, (end < 0 ? bytes.size() : end) - begin - 1);
  const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.size() > 12) return std::unexpected(Unread::Damaged);
  if (end < 0) return std::unexpected(Unread::Short);
  if (text.isEmpty()) return std::unexpected(Unread::Damaged);
  bytes.remove(0, pastLineEnds(bytes, end + 1));
  return text.toLongLong();
}

}  // namespace usher::device
