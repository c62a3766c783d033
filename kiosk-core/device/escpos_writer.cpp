// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/device/escpos_writer.h>

namespace usher::device {

namespace {

/// Rows of one GS v 0: printers with little memory take no more.
constexpr int kRowsOfBand = 128;
constexpr char kDle = 0x10;

bool isObeyedBehindDle(char byte) {
  return byte == 0x04 || byte == 0x05 || byte == 0x14;
}

/// A byte of DLE that would begin a command gets a dot more.
void takeCommandsOut(QByteArray& dots) {
  for (qsizetype at = 0; at + 1 < dots.size(); ++at)
    if (dots[at] == kDle && isObeyedBehindDle(dots[at + 1])) dots[at] = 0x18;
}

void copyRow(const MonoBitmap& page, int y, int width, int left, char* to) {
  for (int x = 0; x < std::min(page.width(), width); ++x) {
    if (!page.black(x, y)) continue;
    char& byte = to[(left + x) / 8];
    byte = static_cast<char>(byte | (0x80 >> ((left + x) % 8)));
  }
}

}  // namespace

QByteArray escPosReceipt(const MonoBitmap& page, int head_dots) {
  const int bytes_per_row = (head_dots + 7) / 8;
  const int left = std::max(head_dots - page.width(), 0) / 2;
  QByteArray bytes("\x1B@");
  for (int top = 0; top < page.height(); top += kRowsOfBand) {
    const int rows = std::min(kRowsOfBand, page.height() - top);
    QByteArray dots(qsizetype{rows} * bytes_per_row, '\0');
    for (int y = 0; y < rows; ++y)
      copyRow(page, top + y, head_dots, left, dots.data() + qsizetype{y} * bytes_per_row);
    takeCommandsOut(dots);
    const char head[] = {0x1D,
                         'v',
                         '0',
                         0,
                         static_cast<char>(bytes_per_row & 0xFF),
                         static_cast<char>(bytes_per_row >> 8),
                         static_cast<char>(rows & 0xFF),
                         static_cast<char>(rows >> 8)};
    bytes.append(head, sizeof head);
    bytes += dots;
  }
  constexpr char kCutAndTell[] = {0x1D, 'V', 66, 0, 0x1D, 'r', 1};
  return bytes.append(kCutAndTell, sizeof kCutAndTell);
}

QByteArray escPosAskNow(int n) {
  return QByteArray("\x10\x04") + static_cast<char>(n);
}

}  // namespace usher::device
