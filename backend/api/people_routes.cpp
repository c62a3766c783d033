// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <usher/backend/api/people.h>
#include <usher/backend/api/people_calls.h>
#include <usher/backend/auth/permissions.h>
#include <usher/backend/exchange/problem.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/bundle.h>

namespace usher::backend::api {

namespace {

namespace permission = auth::permission;
using auth::Role;
using http::Body;

constexpr std::uint64_t kSmallBody = 16 * 1024;
/// With the texts of its look in several languages.
constexpr std::uint64_t kEventBody = 256 * 1024;
/// Holds some thirty pictures.
constexpr std::uint64_t kRowsBody = 4 * 1024 * 1024;
constexpr std::uint64_t kFileBody = 32 * 1024 * 1024;
constexpr bool kSlow = true;

/// A path under /api/v1 that begins with an event is answered for events that are there alone.
http::Handler forPeople(const std::shared_ptr<const People>& people, Role role, PeopleCall call) {
  return [people, role, call](const http::Request& request) -> http::Answer {
    const auto who = people->authenticate(request, role);
    if (!who) return http::problem(who.error());
    if (request.params.contains("event")) {
      const auto event = people->settings.event(request.param("event"));
      if (!event) return storeFailed(event.error());
      if (!*event) return notFound("unknown-event", "There is no event " + request.param("event") + ".");
    }
    return call(*people, request, *who);
  };
}

http::Admit admitsPeople(const std::shared_ptr<const People>& people, Role role) {
  return [people, role](const http::Request& head) -> std::optional<http::Response> {
    const auto who = people->authenticate(head, role);
    return who ? std::nullopt : std::optional(http::problem(who.error()));
  };
}

}  // namespace

http::Group peopleRoutes(const People& plain) {
  const auto people = std::make_shared<const People>(plain);
  http::Group group{"/api/", {}};
  const auto add = [&](const char* method, const std::string& path, const char* name, Role role,
                       PeopleCall call, Body body = Body::None, std::uint64_t bytes = 0, bool slow = false) {
    group.routes.push_back({method, "/api/v1" + path, name, body, bytes, forPeople(people, role, call),
                            admitsPeople(people, role), slow});
  };
  const std::string event = "/events/{event}";
  const std::string attendee = event + "/attendees/{ticket}";

  add("GET", "/events", "events", permission::kSeeEvents, listEvents);
  add("POST", "/events", "event_create", permission::kSetUpEvents, createEvent, Body::Json, kEventBody);
  add("GET", event + "/settings", "settings", permission::kSetUpEvents, getSettings);
  add("PUT", event + "/settings", "settings_save", permission::kSetUpEvents, saveSettings, Body::Json,
      kRowsBody);
  add("PUT", event + "/rows", "rows_edit", permission::kSetUpEvents, editRows, Body::Json, kRowsBody);
  add("GET", event + "/rows/{kind}", "rows", permission::kSeeEvents, listRows);
  const std::string paper = event + "/templates/{paper}";
  add("GET", paper, "template", permission::kSetUpEvents, getTemplate);
  add("PUT", paper, "template_put", permission::kSetUpEvents, putTemplate, Body::Json,
      contract::kMostTemplateBytes, kSlow);
  add("DELETE", paper, "template_remove", permission::kSetUpEvents, removeTemplate);
  add("POST", event + "/attendees/import", "attendees_import", permission::kImport, importAttendees,
      Body::Any, kFileBody, kSlow);
  add("POST", event + "/agenda/import", "agenda_import", permission::kImport, importAgenda, Body::Any,
      kFileBody, kSlow);
  add("GET", event + "/attendees", "attendees", permission::kLookUpGuests, findAttendees);
  add("GET", attendee, "attendee", permission::kLookUpGuests, getAttendee);
  add("DELETE", attendee, "attendee_erase", permission::kChangeTickets, eraseAttendee);
  add("PUT", attendee + "/badge", "attendee_badge", permission::kHelpGuests, correctBadge, Body::Json,
      kSmallBody);
  add("PUT", attendee + "/contact", "attendee_contact", permission::kHelpGuests, saveContact, Body::Json,
      kSmallBody);
  add("POST", attendee + "/{action}", "attendee_change", permission::kHelpGuests, changeAttendee);
  add("GET", event + "/arrivals", "arrivals", permission::kSeeArrivals, getArrivals);
  add("GET", event + "/stream", "stream", permission::kSeeArrivals, followEvent);
  add("GET", event + "/check-ins", "check_ins", permission::kExport, exportCheckIns, Body::None, 0, kSlow);
  add("POST", event + "/check-ins/{checkIn}/void", "check_in_void", permission::kSettleEntries, voidCheckIn,
      Body::Json, kSmallBody);
  add("GET", event + "/incidents", "incidents", permission::kSettleEntries, listIncidents);
  add("POST", event + "/incidents/{incident}/settle", "incident_settle", permission::kSettleEntries,
      settleIncident, Body::Json, kSmallBody);
  add("GET", event + "/requests", "requests", permission::kServeRequests, listRequests);
  add("POST", event + "/requests/{request}/step", "request_step", permission::kServeRequests, stepRequest,
      Body::Json, kSmallBody);
  add("GET", event + "/messages", "messages", permission::kSeeMessages, listMessages);
  add("POST", event + "/messages/{message}/retry", "message_retry", permission::kRetryMessages, retryMessage);
  add("GET", event + "/kiosks", "kiosks", permission::kSeeKiosks, listKiosks);
  add("POST", event + "/pairing-codes", "pairing_code", permission::kPairKiosks, makePairingCode, Body::Json,
      kSmallBody);
  add("POST", event + "/kiosks/{kiosk}/revoke", "kiosk_revoke", permission::kPairKiosks, revokeKiosk);
  add("POST", event + "/kiosks/{kiosk}/move", "kiosk_move", permission::kPairKiosks, moveKiosk, Body::Json,
      kSmallBody);
  add("PUT", event + "/kiosks/{kiosk}/events", "kiosk_events", permission::kPairKiosks, offerEvents,
      Body::Json, kSmallBody);
  add("POST", event + "/kiosks/{kiosk}/commands", "kiosk_command", permission::kWriteToKiosks, commandKiosk,
      Body::Json, kSmallBody);
  add("POST", event + "/ticket-keys", "ticket_key", permission::kSetUpEvents, rotateTicketKey, Body::Json,
      kSmallBody);
  const std::string member = event + "/staff/{member}";
  add("GET", event + "/staff", "staff", permission::kAppointStaff, listStaff);
  add("POST", event + "/staff", "staff_add", permission::kAppointStaff, addStaffMember, Body::Json,
      kSmallBody);
  add("PUT", member, "staff_change", permission::kAppointStaff, changeStaffMember, Body::Json, kSmallBody);
  add("DELETE", member, "staff_remove", permission::kAppointStaff, removeStaffMember);
  add("POST", member + "/renew", "staff_renew", permission::kAppointStaff, renewStaffMember);
  add("POST", "/bundles", "carry", permission::kCarry, carry, Body::Any, contract::kMostQueueBundle, kSlow);
  add("GET", "/backup", "backup", permission::kBackUp, downloadBackup, Body::None, 0, kSlow);
  return group;
}

std::optional<Format> formatOf(const http::Request& request) {
  const auto format = http::queryValue(http::split(request.target).query, "format").value_or("json");
  if (format == "json") return Format::Json;
  if (format == "csv") return Format::Csv;
  return std::nullopt;
}

std::expected<void, auth::Refusal> mayTake(const auth::Identity& who, Format format) {
  if (format == Format::Json) return {};
  return auth::requireRole(who, permission::kExport);
}

http::Response csvAnswer(std::string table, const std::string& filename) {
  auto response = http::content("text/csv; charset=utf-8", std::move(table));
  response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + filename + "\"");
  return response;
}

http::Response unknownFormat() {
  return http::problem(422, "malformed", "format must be json or csv.");
}

std::optional<bool> flagOf(const http::Request& request, std::string_view name) {
  const auto value = http::queryValue(http::split(request.target).query, name).value_or("false");
  if (value == "true") return true;
  return value == "false" ? std::optional(false) : std::nullopt;
}

http::Response unknownFlag(const std::string& name) {
  return http::problem(422, "malformed", name + " must be true or false.");
}

http::Response notFound(const std::string& type, const std::string& detail) {
  return http::problem(404, type, detail);
}

http::Response storeFailed(const store::Error& error) {
  return http::problem(service::fromStore(error));
}

}  // namespace usher::backend::api
