// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <functional>
#include <string>
#include <vector>

#include <usher/scan/luminance.h>

namespace usher::scan::corpus {

/// All texts in a Format_Grayscale8 picture, UTF-8. A new one knows nothing of earlier pictures.
using Reader = std::function<std::vector<std::string>(const QImage&)>;

/// As a kiosk reads its camera's frames.
Reader kioskReader();
/// The same with as much time for a frame as it takes.
Reader unhurriedReader();
/// The library alone, thorough, on the same memory: one call with every flag. Of each code its text, UTF-8.
std::vector<std::string> readByZxing(const LuminanceView& picture);
/// The same: one call with every flag; and a second one on the inverted picture, where
/// `inverted`.
Reader zxingReader(bool inverted);

struct Reading {
  std::vector<std::string> texts;
  /// Processor time of this thread, in milliseconds.
  double time = 0;
};
Reading timed(const Reader& reader, const QImage& picture);

}  // namespace usher::scan::corpus
