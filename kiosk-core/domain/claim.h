// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include <usher/domain/id.h>
#include <usher/domain/ticket_code.h>

namespace usher::domain {

/// What somebody asks to be let in by: the code that they held up, or the ticket that was found for them.
using Claim = std::variant<TicketCode, TicketId>;

}  // namespace usher::domain
