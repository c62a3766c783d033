// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::service {

/// Of a kiosk's program, as 1.2.3; what follows the three numbers (1.2.3-rc1) does not count.
struct ProgramVersion {
  int major = 0;
  int minor = 0;
  int patch = 0;

  static std::optional<ProgramVersion> parse(std::string_view text);
  std::string text() const;
  auto operator<=>(const ProgramVersion&) const = default;
};

}  // namespace usher::backend::service
