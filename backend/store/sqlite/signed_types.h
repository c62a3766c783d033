// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/contract/event_rows.h>
#include <usher/sqlite/database.h>

/// Which number stands for which ticket type in an event's signed tickets. A type keeps its number for good,
/// also while it is taken out, and no other type ever gets it: tickets that were issued say nothing else
/// then. Inside a transaction of the caller's.
namespace usher::backend::store {

/// Enters the number that the row brings along. False: the type has another one, or another type has or had
/// this one. To be called for all rows of an edit before any of them is numbered.
bool claimSignedType(sqlite::Database& database, const std::string& event,
                     const contract::TicketTypeRow& type);
/// The row with its number: the one it has, or the lowest that was never given; 0 where all 255 were.
contract::TicketTypeRow withSignedType(sqlite::Database& database, const std::string& event,
                                       contract::TicketTypeRow type);

}  // namespace usher::backend::store
