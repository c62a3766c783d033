// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../client/connection.h"
#include "event_file.h"

namespace usher::admin {

/// All of the event's, whether they admit somebody or not, by name.
std::expected<std::vector<contract::TicketRow>, Failure> readAllTickets(const EventConnection& backend);

struct BackendTickets {
  EventTickets event;
  /// Cancelled and revoked ones, which nobody asked for by their id.
  int left_out = 0;
};

/// The event's tickets with these ids; where `ids` is empty all that admit somebody, by name.
std::expected<BackendTickets, Failure> readBackendTickets(const EventConnection& backend,
                                                          const QStringList& ids);

}  // namespace usher::admin
