// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/request_store.h>
#include <usher/backend/web/event_facts.h>

namespace usher::backend::web {

struct GuestStores {
  store::SettingsStore& settings;
  store::AttendeeStore& attendees;
  store::RequestStore& requests;
  store::EventStore& events;
};

/// What a guest's own page says.
struct GuestFacts {
  EventFacts event;
  store::Attendee guest;
  std::vector<store::Enrolment> enrolments;
  std::vector<contract::CatalogueItemRow> items;
  /// The guest's own, newest first.
  std::vector<contract::RequestRow> requests;
  std::vector<contract::NoticeRow> notices;
  /// Sessions that the guest was enrolled in, or waited for, and that do not take place.
  std::set<std::string> lost_sessions;
  /// When the guest came in, unless that was undone since.
  std::optional<contract::Instant> checked_in_at;

  const store::Enrolment* enrolment(const std::string& session) const;
  /// The ticket lets nobody in.
  bool isVoid() const;
};

/// NotFound: the guest is gone.
service::Result<GuestFacts> guestFacts(const GuestStores& stores, service::Registration& registration,
                                       const std::string& event, const std::string& ticket);

}  // namespace usher::backend::web
