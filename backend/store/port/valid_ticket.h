// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/contract/event_rows.h>

namespace usher::backend::store {

/// Neither cancelled, blocked nor revoked: its guest is served and written to.
inline bool isValid(const contract::TicketRow& ticket) {
  return ticket.order_status != contract::OrderStatus::Cancelled && !ticket.blocked && !ticket.revoked;
}

}  // namespace usher::backend::store
