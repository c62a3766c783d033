// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>

#include <usher/backend/api/people.h>
#include <usher/backend/composition/data_folder.h>
#include <usher/backend/service/enrolments.h>
#include <usher/backend/service/registration.h>

namespace usher::backend::composition {

/// What people's calls need, over one store. Any number of processes may have this on one folder at once: it
/// keeps nothing but what is in the store. (What a server alone may have, such as snapshots, is serve's.)
class Composition {
 public:
  /// `store` is the folder's, and must outlive this. `usher` is the tool that looks at templates; "": whoever
  /// brings one has looked at it.
  Composition(store::SqliteStore& store, std::filesystem::path folder, std::filesystem::path usher = {});
  Composition(const Composition&) = delete;
  Composition& operator=(const Composition&) = delete;

  using Authenticate = decltype(api::People::authenticate);
  /// /api/v1. `scratch` is a folder of the caller's own, where backups lie while they are sent. This must
  /// outlive the routes.
  http::Group peopleRoutes(Authenticate authenticate, std::filesystem::path scratch);

  store::SqliteStore& store;
  service::GuestLinks guest_links;
  service::TicketKeys ticket_keys;
  service::Registration registration;
  service::Enrolments enrolments;
  service::Attendees attendees;
  service::Requests requests;
  service::Staff staff;
  service::Imports imports;
  service::Pairing pairing;
  service::Arrivals arrivals;
  service::TemplateProofs template_proofs;
  service::EventTemplates templates;

 private:
  std::filesystem::path folder_;
};

}  // namespace usher::backend::composition
