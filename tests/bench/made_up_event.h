// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/ports/replica.h>

namespace usher::bench {

inline constexpr int kTickets = 100'000;

domain::EventId eventId();
domain::CheckInListId doorList();
/// What the QR of ticket `number` holds.
QByteArray codeOf(int number);
/// A paid ticket that the door admits, with names, company and three sessions.
domain::Ticket ticketOf(int number);
/// The event with one type, one list and three sessions.
std::vector<ports::Record> eventWithoutTickets();
/// The same, and kTickets tickets.
std::vector<ports::Record> wholeEvent();
/// The numbers of all tickets, shuffled, the same way in every run: guests come in no order.
std::vector<int> arrivals();

}  // namespace usher::bench
