// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/contract/event_rows.h>
#include <usher/contract/ops.h>

namespace usher::backend::tests {

inline constexpr const char* kEvent = "demo";

/// 2026-11-24T09:00:00Z and some milliseconds.
contract::Instant at(std::int64_t ms);
std::string ticketId(int number);
/// A small event: the lists "never", "after_exit" and "always" by their rules of re-entry, and tickets from 1
/// on.
std::vector<contract::Row> eventRows(int tickets);
/// The same as an event file.
std::string eventFile(int tickets);

/// A UUID of version 7, another one for each number.
std::string opId(int number);
contract::Op checkIn(int op, int ticket, const std::string& list,
                     contract::Direction direction = contract::Direction::Entry);

}  // namespace usher::backend::tests
