// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include <usher/device/device_state.h>

namespace usher::device {

/// Bits 0, 1, 4 and 7 of every answer to DLE EOT are 0, 1, 1 and 0.
constexpr bool isEscPosNow(std::uint8_t byte) {
  return (byte & 0x93) == 0x12;
}

/// Bits 4 and 7 of the answer to GS r are 0: what was sent before is done.
constexpr bool isEscPosDone(std::uint8_t byte) {
  return (byte & 0x90) == 0x00;
}

/// What the answers to DLE EOT 1 to 4 say together; nullopt: the printer gave none.
struct EscPosAnswers {
  std::optional<std::uint8_t> printer = std::nullopt;
  std::optional<std::uint8_t> offline_cause = std::nullopt;
  std::optional<std::uint8_t> error = std::nullopt;
  std::optional<std::uint8_t> paper = std::nullopt;

  /// Each is an answer by isEscPosNow().
  DeviceState state() const;
};

}  // namespace usher::device
