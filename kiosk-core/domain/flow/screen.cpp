// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/screen.h>

#include <algorithm>

#include <usher/domain/overloaded.h>

namespace usher::domain {

std::vector<FormField> Registering::fields() const {
  std::vector<FormField> fields;
  if (offered.size() > 1) fields.push_back(FormField::TicketType);
  fields.insert(fields.end(),
                {FormField::GivenName, FormField::FamilyName, FormField::Company, FormField::Email});
  return fields;
}

FormField Registering::present() const {
  const auto all = fields();
  return all.at(std::min(given.size(), all.size() - 1));
}

const char* nameOf(const Page& page) {
  return std::visit(Overloaded{
                        [](const Attract&) { return "attract"; },
                        [](const Deciding&) { return "deciding"; },
                        [](const Questions&) { return "questions"; },
                        [](const Searching&) { return "searching"; },
                        [](const NotFound&) { return "not_found"; },
                        [](const Choosing&) { return "choosing"; },
                        [](const Registering&) { return "registering"; },
                        [](const RegistrationFull&) { return "registration_full"; },
                        [](const Welcome&) { return "welcome"; },
                        [](const WelcomeAll&) { return "welcome_all"; },
                        [](const Refused&) { return "refused"; },
                        [](const NotATicket&) { return "not_a_ticket"; },
                        [](const OneAtATime&) { return "one_at_a_time"; },
                        [](const AskStaff&) { return "ask_staff"; },
                        [](const OutOfService&) { return "out_of_service"; },
                        [](const Catalogue&) { return "catalogue"; },
                        [](const Asking&) { return "asking"; },
                        [](const Noting&) { return "noting"; },
                        [](const Receipt&) { return "receipt"; },
                        [](const Agenda&) { return "agenda"; },
                        [](const Programme&) { return "programme"; },
                        [](const OneSession&) { return "session"; },
                    },
                    page);
}

const GuestCatalogue& catalogueOf(const Told& told) {
  return std::visit([](const auto& page) -> const GuestCatalogue& { return page.catalogue.value(); }, told);
}

const GuestSeats& seatsOf(const Told& told) {
  return std::visit([](const auto& page) -> const GuestSeats& { return page.seats.value(); }, told);
}

const char* nameOf(CameraState state) {
  switch (state) {
    case CameraState::Starting:
      return "starting";
    case CameraState::Live:
      return "live";
    case CameraState::Lost:
      return "lost";
    case CameraState::Busy:
      return "busy";
    case CameraState::Absent:
      return "absent";
  }
  return "lost";
}

const char* nameOf(PrintState state) {
  switch (state) {
    case PrintState::Idle:
      return "none";
    case PrintState::Printing:
      return "printing";
    case PrintState::Printed:
      return "ready";
    case PrintState::Failed:
      return "failed";
    case PrintState::Elsewhere:
      return "elsewhere";
  }
  return "failed";
}

const char* nameOf(OutOfServiceReason reason) {
  switch (reason) {
    case OutOfServiceReason::Starting:
      return "starting";
    case OutOfServiceReason::WaitingForEvent:
      return "waiting_for_event";
    case OutOfServiceReason::NotPaired:
      return "not_paired";
    case OutOfServiceReason::FolderMissing:
      return "folder_missing";
    case OutOfServiceReason::DatabaseNewer:
      return "database_newer";
    case OutOfServiceReason::DatabaseCorrupt:
      return "database_corrupt";
    case OutOfServiceReason::DiskFull:
      return "disk_full";
    case OutOfServiceReason::KeyMissing:
      return "key_missing";
    case OutOfServiceReason::ListMissing:
      return "list_missing";
    case OutOfServiceReason::StorageFailed:
      return "storage_failed";
  }
  return "storage_failed";
}

}  // namespace usher::domain
