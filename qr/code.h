// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <usher/qr/grid.h>

namespace usher::qr {

/// How much of the code may be unreadable: about 7, 15, 25, 30 %.
enum class Correction { Low, Medium, Quartile, High };

/// A QR code (ISO/IEC 18004) as modules, without the quiet zone of four modules that belongs around it.
class Code {
 public:
  /// `text` is UTF-8. nullopt where it is empty or does not fit into a QR code.
  static std::optional<Code> make(const std::string& text, Correction correction);

  /// Modules along one side.
  int side() const { return grid_.width(); }
  bool dark(int x, int y) const { return grid_.dark(x, y); }

  using Run = Grid::Run;
  /// As Grid::darkRuns().
  std::vector<Run> darkRuns() const { return grid_.darkRuns(); }

 private:
  explicit Code(Grid grid) : grid_(std::move(grid)) {}
  Grid grid_;
};

inline constexpr int kQuietZone = 4;

}  // namespace usher::qr
