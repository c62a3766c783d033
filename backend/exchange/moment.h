// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <optional>
#include <string>

#include <usher/backend/exchange/inspected_line.h>
#include <usher/backend/exchange/wall_time.h>

namespace usher::backend::exchange {

/// What a date without a time of day means: its first moment, or the first one after it.
enum class WholeDay { Begins, Ends };

struct MomentForm {
  const locale::Zone& zone;
  SlashOrder order = SlashOrder::Unknown;
  WholeDay day = WholeDay::Begins;
};

/// A date, with or without a time; nullopt with a problem in `line`.
std::optional<contract::Instant> readMoment(InspectedLine& line, const std::string& field,
                                            const std::string& text, const MomentForm& form);

/// Reads a date, a time, or both; nullopt with a problem in `line`.
std::optional<WallTime> readWall(InspectedLine& line, const std::string& field, const std::string& text,
                                 SlashOrder order);

/// nullopt with a problem in `line` where clocks skip it.
std::optional<contract::Instant> instantIn(InspectedLine& line, const std::string& field,
                                           const std::string& text, const WallTime& wall,
                                           const locale::Zone& zone);

}  // namespace usher::backend::exchange
