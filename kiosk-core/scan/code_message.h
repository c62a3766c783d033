// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRectF>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include <usher/scan/code_formats.h>
#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

/// What goes between a CodeProcess and its process; the pixels are in memory that both have.
namespace usher::scan {

inline constexpr std::size_t kSharedPixels =
    static_cast<std::size_t>(MappedFrame::kMaxSide) * MappedFrame::kMaxSide;
/// A message is no longer.
inline constexpr std::size_t kLongestMessage = 64 * 1024;

/// Descriptors of the process: where it is asked, and where the pixels are.
inline constexpr int kAsked = 3;
inline constexpr int kPixels = 4;

struct CodeQuestion {
  /// Of the picture, whose rows have no gaps.
  int width = 0;
  int height = 0;
  CodeFormats formats;
  std::vector<QRectF> taken;
  std::chrono::nanoseconds budget{0};
};

QByteArray toMessage(const CodeQuestion& question);
std::optional<CodeQuestion> questionIn(const QByteArray& message);

/// As many as there is room for.
QByteArray toMessage(const std::vector<SeenCode>& codes);
/// nullopt: the other side has lost its mind.
std::optional<std::vector<SeenCode>> codesIn(const QByteArray& message);

}  // namespace usher::scan
