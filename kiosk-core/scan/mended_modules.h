// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

namespace usher::scan {

/// A QR code's modules as they must have been, of what is seen of them, where a lamp's reflection, a crack or
/// the frame's edge took so many that no decoder goes on: those know which bytes do not fit, but not which
/// are unknown, and correct half as many. The bytes that are seen least clearly are taken for unknown, more
/// and more of them (generalised minimum distance decoding, Forney 1966).
///
/// `modules`: how light each is, about 0, of a code with so many along a `side`, dark on light; what lies out
/// of the picture is 0. Mended, -1 is dark and 1 light. nullopt: too little is left; at least four bytes of
/// each block that had to be taken for unknown in parts have agreed, so that chance does not make a code.
std::optional<std::vector<float>> mendedModules(const std::vector<float>& modules, int side);

}  // namespace usher::scan
