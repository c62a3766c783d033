// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace usher::qr {

/// How much of the code may be unreadable: about 7, 15, 25, 30 %.
enum class Correction { Low, Medium, Quartile, High };

/// A QR code (ISO/IEC 18004) as modules, without the quiet zone of four modules that belongs around it.
class Code {
 public:
  /// `text` is UTF-8. nullopt where it is empty or does not fit into a QR code.
  static std::optional<Code> make(const std::string& text, Correction correction);

  /// Modules along one side.
  int side() const { return side_; }
  bool dark(int x, int y) const {
    return dark_[static_cast<std::size_t>(y) * static_cast<std::size_t>(side_) + static_cast<std::size_t>(x)];
  }

  struct Run {
    int x;
    int y;
    int width;
    int height;
    bool operator==(const Run&) const = default;
  };
  /// Rectangles that cover each dark module exactly once: runs of a row, joined with equal runs of the rows
  /// below.
  std::vector<Run> darkRuns() const;

 private:
  Code() = default;
  int side_ = 0;
  std::vector<bool> dark_;
};

inline constexpr int kQuietZone = 4;

}  // namespace usher::qr
