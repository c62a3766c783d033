// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

/// Why the ticket admits nobody, or not yet; for the template board_guest_state.
void describeState(const BoardCall& call, const contract::TicketRow& ticket, View& view);

}  // namespace usher::backend::web
