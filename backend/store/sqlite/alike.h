// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/contract/event_rows.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// AttendeeStore::ticketAlike().
std::optional<contract::TicketRow> findAlike(sqlite::Database& database, const std::string& event,
                                             const contract::TicketRow& ticket, const std::string& email);

}  // namespace usher::backend::store
