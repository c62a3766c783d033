// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/auth/access.h>
#include <usher/backend/http/router.h>
#include <usher/backend/service/arrivals.h>
#include <usher/backend/service/attendees.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/service/event_templates.h>
#include <usher/backend/service/imports.h>
#include <usher/backend/service/kept_files.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/requests.h>
#include <usher/backend/service/staff.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/port/people_store.h>
#include <usher/backend/store/port/request_store.h>
#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/port/staff_store.h>

namespace usher::backend::web {

struct BoardStores {
  store::SettingsStore& settings;
  store::AttendeeStore& attendees;
  store::RequestStore& requests;
  store::EventStore& events;
  store::KioskStore& kiosks;
  store::MessageStore& messages;
  store::PeopleStore& people;
  store::StaffStore& staff;
};

struct BoardServices {
  BoardStores stores;
  const auth::Access& access;
  service::Attendees& attendees;
  service::Requests& requests;
  service::Imports& imports;
  /// Previewed, and not imported yet.
  service::KeptFiles& uploads;
  service::Pairing& pairing;
  service::Staff& staff;
  service::Arrivals& arrivals;
  service::TemplateProofs& template_proofs;
  service::EventTemplates& templates;
  service::Clock clock;
  /// Whether somebody brings mails and text messages; without, they stay queued, and the pages say so.
  bool sends_mail = false;
  bool sends_texts = false;
};

/// Pages for the organizer's people, under /board; whoever is not signed in is led to the sign-in and back.
/// What changes something is a POST with the field "csrf". What `services` refers to must outlive the routes.
http::Group boardRoutes(const BoardServices& services);

}  // namespace usher::backend::web
