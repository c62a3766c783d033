// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <usher/backend/service/registration.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/web/view.h>
#include <usher/backend/web/visitor.h>

namespace usher::backend::web {

/// What guests' pages say about an event.
struct EventFacts {
  contract::EventRow event;
  contract::EventSettings settings;
  std::vector<contract::TicketTypeRow> ticket_types;
  /// As they begin.
  std::vector<contract::SessionRow> sessions;
  std::map<std::string, store::SessionSeats> seats;
  std::vector<contract::QuestionRow> questions;
  service::RegistrationState registration = service::RegistrationState::Off;
  std::optional<std::int64_t> places_left;
  std::set<std::string> full_types;

  bool isOpen() const { return registration == service::RegistrationState::Open; }
  const contract::TicketTypeRow* ticketType(const std::string& id) const;
  const contract::SessionRow* session(const std::string& id) const;
};

/// NotFound: there is no such event.
service::Result<EventFacts> eventFacts(service::Registration& registration, store::AttendeeStore& attendees,
                                       const std::string& event);

/// Its name, dates and venue, for the template event_facts.
void describe(const Visitor& visitor, const EventFacts& facts, View& view);

}  // namespace usher::backend::web
