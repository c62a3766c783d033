// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/program_version.h>

#include <algorithm>
#include <array>

#include <usher/contract/whole_number.h>

namespace usher::backend::service {

std::optional<ProgramVersion> ProgramVersion::parse(std::string_view text) {
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto number = contract::wholeNumber<int>(text.substr(0, end), 0);
    if (!number) return std::nullopt;
    numbers[i] = *number;
    text.remove_prefix(end);
    const bool is_last = i + 1 == numbers.size();
    if (is_last) break;
    if (!text.starts_with('.')) return std::nullopt;
    text.remove_prefix(1);
  }
  return ProgramVersion{numbers[0], numbers[1], numbers[2]};
}

std::string ProgramVersion::text() const {
  return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

}  // namespace usher::backend::service
