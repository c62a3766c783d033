// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace usher::contract {

/// UTC, to the millisecond; the same type as the kiosk's domain::Instant.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// RFC 3339 in UTC with milliseconds, e.g. 2026-11-24T09:30:00.000Z.
std::string formatInstant(Instant at);
/// Takes RFC 3339 with any offset and any number of fractional digits (cut to three); nullopt for anything
/// else.
std::optional<Instant> parseInstant(std::string_view text);

}  // namespace usher::contract
