// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

inline constexpr std::int64_t kClockOffMs = 120'000;

/// The state of a kiosk's camera, printer, light, scanners or disk, as its heartbeat has it, is one that is
/// known to be well, or none.
bool isWell(std::string_view device_state);

/// What staff should look at, each with its words and the page to do something about it; none: all is well.
store::Result<std::vector<View>> attention(const BoardCall& call);

}  // namespace usher::backend::web
