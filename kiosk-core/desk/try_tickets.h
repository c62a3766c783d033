// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/domain/evaluate.h>
#include <usher/domain/staff/preflight.h>
#include <usher/ports/attendee_roll.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>

namespace usher::desk {

/// Looks `at_most` tickets of the event up by their own codes and has the rules of the door judge them, as
/// for a guest, and records nothing. One fails whose code leads to somebody else, or to nobody. Data thread.
std::expected<domain::preflight::TicketTrial, ports::StoreError> tryTickets(ports::CheckInStore& store,
                                                                            ports::AttendeeRoll& roll,
                                                                            const ports::Clock& clock,
                                                                            const domain::Door& door,
                                                                            int at_most);

}  // namespace usher::desk
