// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include <usher/domain/id.h>

namespace usher::domain {

/// What the event's tickets are found with, where a guest has no code: the hashes in their rows are made with
/// it. Secret: whoever has it can try names and addresses out.
struct LookUpKey {
  LookUpKeyId id;
  std::array<std::uint8_t, 32> bytes{};
  bool operator==(const LookUpKey&) const = default;
};

}  // namespace usher::domain
