// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/code_message.h>

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace usher::scan {

namespace {

constexpr QDataStream::Version kVersion = QDataStream::Qt_6_4;
constexpr std::size_t kMostTaken = 32;
constexpr std::size_t kMostCodes = 16;
/// A code of 512 characters fits by far.
constexpr qsizetype kLongestText = 3 * 1024;
constexpr quint32 kCorners = 4;
/// Corners may be guessed outside the picture, but not so far that they are no pixels' numbers any more.
constexpr double kFarthest = 4.0 * MappedFrame::kMaxSide;

/// False for what is no number, too.
bool isPlace(const QPointF& point) {
  return std::abs(point.x()) <= kFarthest && std::abs(point.y()) <= kFarthest;
}

/// Not by Qt's operator, which makes room for as many as are announced: for 64 GB, if the other side has lost
/// its mind.
bool readCorners(QDataStream& from, QPolygonF& corners) {
  quint32 count = 0;
  from >> count;
  if (count != kCorners) return false;
  corners.resize(kCorners);
  for (QPointF& corner : corners) from >> corner;
  return from.status() == QDataStream::Ok && std::ranges::all_of(corners, isPlace);
}

}  // namespace

QByteArray toMessage(const CodeQuestion& question) {
  QByteArray message;
  QDataStream to(&message, QIODevice::WriteOnly);
  to.setVersion(kVersion);
  const auto taken = std::min(question.taken.size(), kMostTaken);
  to << static_cast<qint32>(question.width) << static_cast<qint32>(question.height)
     << static_cast<quint32>(question.formats.bits()) << static_cast<qint64>(question.budget.count())
     << static_cast<quint32>(taken);
  for (std::size_t i = 0; i < taken; ++i) to << question.taken[i];
  return message;
}

std::optional<CodeQuestion> questionIn(const QByteArray& message) {
  QDataStream from(message);
  from.setVersion(kVersion);
  qint32 width = 0;
  qint32 height = 0;
  quint32 formats = 0;
  qint64 budget = 0;
  quint32 taken = 0;
  from >> width >> height >> formats >> budget >> taken;
  const auto is_side = [](qint32 side) { return side > 0 && side <= MappedFrame::kMaxSide; };
  if (from.status() != QDataStream::Ok || !is_side(width) || !is_side(height) || taken > kMostTaken)
    return std::nullopt;
  CodeQuestion question{.width = width,
                        .height = height,
                        .formats = CodeFormats::ofBits(formats),
                        .taken = std::vector<QRectF>(taken),
                        .budget = std::chrono::nanoseconds(budget)};
  for (QRectF& one : question.taken) from >> one;
  if (from.status() != QDataStream::Ok) return std::nullopt;
  return question;
}

QByteArray toMessage(const std::vector<SeenCode>& codes) {
  QByteArray message;
  QDataStream to(&message, QIODevice::WriteOnly);
  to.setVersion(kVersion);
  const auto count = std::min(codes.size(), kMostCodes);
  to << static_cast<quint32>(count);
  for (std::size_t i = 0; i < count; ++i) {
    const SeenCode& code = codes[i];
    to << static_cast<qint32>(code.format ? static_cast<int>(*code.format) : -1)
       << code.utf8.left(kLongestText) << code.raw.left(kLongestText / 8) << code.corners;
  }
  return message;
}

std::optional<std::vector<SeenCode>> codesIn(const QByteArray& message) {
  QDataStream from(message);
  from.setVersion(kVersion);
  quint32 count = 0;
  from >> count;
  if (from.status() != QDataStream::Ok || count > kMostCodes) return std::nullopt;
  std::vector<SeenCode> codes(count);
  for (SeenCode& code : codes) {
    qint32 format = -1;
    from >> format >> code.utf8 >> code.raw;
    if (!readCorners(from, code.corners) || code.utf8.isEmpty()) return std::nullopt;
    // Nobody asks for QR codes here.
    if (format < 0 || format > static_cast<qint32>(domain::CodeFormat::Code128)) return std::nullopt;
    code.format = static_cast<domain::CodeFormat>(format);
  }
  if (!from.atEnd()) return std::nullopt;
  return codes;
}

}  // namespace usher::scan
