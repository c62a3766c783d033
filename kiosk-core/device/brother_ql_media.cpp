// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include <usher/device/brother_ql_media.h>

namespace usher::device {

namespace {

constexpr QlMedia kMedia[] = {
    {12, 0, 106, 0, 29},      {29, 0, 306, 0, 6},    {38, 0, 413, 0, 12},    {50, 0, 554, 0, 12},
    {54, 0, 590, 0, 0},       {62, 0, 696, 0, 12},   {17, 54, 165, 566, 0},  {17, 87, 165, 956, 0},
    {23, 23, 202, 202, 42},   {29, 42, 306, 425, 6}, {29, 90, 306, 991, 6},  {38, 90, 413, 991, 12},
    {39, 48, 425, 495, 6},    {52, 29, 578, 271, 0}, {60, 86, 672, 954, 18}, {62, 29, 696, 271, 12},
    {62, 100, 696, 1109, 12},
};

}  // namespace

std::span<const QlMedia> qlMedia() {
  return kMedia;
}

std::optional<QlMedia> qlMedia(int width_mm, int length_mm) {
  const auto* found = std::ranges::find_if(kMedia, [&](const QlMedia& media) {
    return media.width_mm == width_mm && media.length_mm == length_mm;
  });
  if (found == std::end(kMedia)) return std::nullopt;
  return *found;
}

QString qlMediaName(int width_mm, int length_mm) {
  if (length_mm == 0) return QStringLiteral("%1 mm").arg(width_mm);
  return QStringLiteral("%1 × %2 mm").arg(width_mm).arg(length_mm);
}

}  // namespace usher::device
