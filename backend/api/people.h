// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <expected>
#include <filesystem>
#include <functional>
#include <memory>

#include <usher/backend/auth/identity.h>
#include <usher/backend/http/router.h>
#include <usher/backend/service/arrivals.h>
#include <usher/backend/service/attendees.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/service/event_templates.h>
#include <usher/backend/service/imports.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/requests.h>
#include <usher/backend/service/staff.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/port/request_store.h>
#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/port/staff_store.h>

namespace usher::backend::api {

struct People {
  /// Who asks, if they may do what the role may.
  std::function<std::expected<auth::Identity, auth::Refusal>(const http::Request&, auth::Role)> authenticate;
  store::EventStore& events;
  store::SettingsStore& settings;
  store::AttendeeStore& attendees;
  store::RequestStore& requests;
  store::MessageStore& messages;
  store::KioskStore& kiosks;
  store::StaffStore& staff;
  service::Attendees& tickets;
  service::TicketKeys& keys;
  service::Imports& imports;
  service::Requests& asking;
  service::Staff& staffing;
  service::Pairing& pairing;
  service::Arrivals& arrivals;
  service::EventTemplates& templates;
  service::Clock clock;
  /// Copies everything into a file that does not exist yet.
  std::function<store::Result<void>(const std::filesystem::path&)> back_up;
  /// Where such copies lie while they are sent.
  std::filesystem::path scratch;
  /// While one is being made or sent there is no other: each takes as much disk as the store.
  std::shared_ptr<std::atomic<bool>> backing_up = std::make_shared<std::atomic<bool>>(false);
};

/// The calls of organizers and staff: /api/v1 of contract/openapi.yaml. What `people` refers to must outlive
/// the routes.
http::Group peopleRoutes(const People& people);

}  // namespace usher::backend::api
