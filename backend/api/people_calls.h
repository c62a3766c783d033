// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: one function for each call of organizers and staff, which have proved that they may.

#include <optional>
#include <string>

#include <usher/backend/api/people.h>

namespace usher::backend::api {

using PeopleCall = http::Answer (*)(const People&, const http::Request&, const auth::Identity&);

http::Answer listEvents(const People&, const http::Request&, const auth::Identity&);
http::Answer createEvent(const People&, const http::Request&, const auth::Identity&);
http::Answer getSettings(const People&, const http::Request&, const auth::Identity&);
http::Answer saveSettings(const People&, const http::Request&, const auth::Identity&);
http::Answer editRows(const People&, const http::Request&, const auth::Identity&);
http::Answer listRows(const People&, const http::Request&, const auth::Identity&);
http::Answer getTemplate(const People&, const http::Request&, const auth::Identity&);
http::Answer putTemplate(const People&, const http::Request&, const auth::Identity&);
http::Answer removeTemplate(const People&, const http::Request&, const auth::Identity&);
http::Answer rotateTicketKey(const People&, const http::Request&, const auth::Identity&);
http::Answer downloadBackup(const People&, const http::Request&, const auth::Identity&);
http::Answer carry(const People&, const http::Request&, const auth::Identity&);

http::Answer importAttendees(const People&, const http::Request&, const auth::Identity&);
http::Answer importAgenda(const People&, const http::Request&, const auth::Identity&);
http::Answer findAttendees(const People&, const http::Request&, const auth::Identity&);
http::Answer getAttendee(const People&, const http::Request&, const auth::Identity&);
http::Answer eraseAttendee(const People&, const http::Request&, const auth::Identity&);
http::Answer correctBadge(const People&, const http::Request&, const auth::Identity&);
http::Answer saveContact(const People&, const http::Request&, const auth::Identity&);
http::Answer changeAttendee(const People&, const http::Request&, const auth::Identity&);

http::Answer getArrivals(const People&, const http::Request&, const auth::Identity&);
http::Answer followEvent(const People&, const http::Request&, const auth::Identity&);
http::Answer exportCheckIns(const People&, const http::Request&, const auth::Identity&);
http::Answer voidCheckIn(const People&, const http::Request&, const auth::Identity&);
http::Answer listIncidents(const People&, const http::Request&, const auth::Identity&);
http::Answer settleIncident(const People&, const http::Request&, const auth::Identity&);

http::Answer listRequests(const People&, const http::Request&, const auth::Identity&);
http::Answer stepRequest(const People&, const http::Request&, const auth::Identity&);
http::Answer listMessages(const People&, const http::Request&, const auth::Identity&);
http::Answer retryMessage(const People&, const http::Request&, const auth::Identity&);

http::Answer listKiosks(const People&, const http::Request&, const auth::Identity&);
http::Answer makePairingCode(const People&, const http::Request&, const auth::Identity&);
http::Answer revokeKiosk(const People&, const http::Request&, const auth::Identity&);
http::Answer moveKiosk(const People&, const http::Request&, const auth::Identity&);
http::Answer offerEvents(const People&, const http::Request&, const auth::Identity&);
http::Answer commandKiosk(const People&, const http::Request&, const auth::Identity&);

http::Answer listStaff(const People&, const http::Request&, const auth::Identity&);
http::Answer addStaffMember(const People&, const http::Request&, const auth::Identity&);
http::Answer changeStaffMember(const People&, const http::Request&, const auth::Identity&);
http::Answer renewStaffMember(const People&, const http::Request&, const auth::Identity&);
http::Answer removeStaffMember(const People&, const http::Request&, const auth::Identity&);

/// How a list is wanted: "format" of the query. nullopt: neither json nor csv.
enum class Format { Json, Csv };
std::optional<Format> formatOf(const http::Request& request);
/// A table of guests' data is for whoever may take it away.
std::expected<void, auth::Refusal> mayTake(const auth::Identity& who, Format format);
http::Response csvAnswer(std::string table, const std::string& filename);
http::Response unknownFormat();
/// Of the query's `name`: true or false, which is the default. nullopt: something else.
std::optional<bool> flagOf(const http::Request& request, std::string_view name);
http::Response unknownFlag(const std::string& name);
http::Response notFound(const std::string& type, const std::string& detail);
/// 503, or 404 for an event that is not there.
http::Response storeFailed(const store::Error& error);

}  // namespace usher::backend::api
