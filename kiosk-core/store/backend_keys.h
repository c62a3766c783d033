// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/signed_ticket.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// See ports::Carrying::backendKeys().
std::vector<domain::TicketKey> readBackendKeys(sqlite::Database& database);

}  // namespace usher::store
