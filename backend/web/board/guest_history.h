// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

/// What happened to the ticket, newest first, in words: its lists, ticket types and questions by their names.
/// A check-in that stands has the way to undo it.
store::Result<std::vector<View>> guestHistory(const BoardCall& call, const std::string& ticket);

}  // namespace usher::backend::web
