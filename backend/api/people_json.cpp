// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/people_json.h>

#include <usher/backend/http/responses.h>
#include <usher/contract/assertion.h>
#include <usher/contract/codec.h>

namespace usher::backend::api {

namespace {

const char* nameOf(store::Origin origin) {
  switch (origin) {
    case store::Origin::Imported:
      return "imported";
    case store::Origin::Registered:
      return "registered";
    case store::Origin::WalkIn:
      return "walk_in";
  }
  return "imported";
}

const char* nameOf(store::MessageState state) {
  switch (state) {
    case store::MessageState::Queued:
      return "queued";
    case store::MessageState::Sent:
      return "sent";
    case store::MessageState::Dead:
      return "dead";
    case store::MessageState::Expired:
      return "expired";
  }
  return "queued";
}

void put(Json& json, const char* name, const std::optional<contract::Instant>& at) {
  if (at) json[name] = contract::formatInstant(*at);
}
void put(Json& json, const char* name, const std::string& text) {
  if (!text.empty()) json[name] = text;
}

}  // namespace

http::Response jsonAnswer(const Json& json, int status) {
  auto response = http::json(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  response.status = status;
  return response;
}

Json toJson(const contract::Row& row) {
  return Json::parse(contract::encode(row));
}

Json toJson(const contract::CheckInRow& row) {
  auto json = toJson(contract::Row(row));
  json.erase("kind");
  return json;
}

Json toJson(const store::Attendee& attendee) {
  Json json = {{"ticket", toJson(contract::Row(attendee.ticket))},
               {"email", attendee.contact.email},
               {"booking", attendee.booking},
               {"phone", attendee.contact.phone},
               {"language", attendee.contact.language},
               {"origin", nameOf(attendee.origin)},
               {"entered_at", contract::formatInstant(attendee.entered_at)}};
  for (const auto& answer : attendee.answers) {
    json["answers"].push_back({{"question", answer.question}, {"text", answer.text}});
  }
  return json;
}

Json toJson(const store::HistoryEntry& entry) {
  Json json = {{"at", contract::formatInstant(entry.at)},
               {"what", entry.what},
               {"by", entry.by},
               {"detail", entry.detail}};
  put(json, "list", entry.list);
  put(json, "check_in", entry.check_in);
  return json;
}

Json toJson(const store::Enrolment& enrolment) {
  const bool waiting = enrolment.seat == store::Seat::Waiting;
  Json json = {{"session", enrolment.session}, {"seat", waiting ? "waiting" : "taken"}};
  if (waiting) json["ahead"] = enrolment.ahead;
  return json;
}

Json toJson(const store::Message& message) {
  Json json = {{"number", message.number},
               {"kind", message.what.kind},
               {"channel", message.what.channel == store::Channel::Sms ? "sms" : "mail"},
               {"state", nameOf(message.state)},
               {"attempts", message.attempts},
               {"created_at", contract::formatInstant(message.created_at)},
               {"next_try_at", contract::formatInstant(message.next_try_at)},
               {"late", message.late}};
  put(json, "ticket", message.what.ticket);
  put(json, "to", message.what.to);
  put(json, "last_error", message.last_error);
  put(json, "settled_at", message.settled_at);
  return json;
}

Json toJson(const store::Kiosk& kiosk) {
  Json json = {{"id", kiosk.id},
               {"name", kiosk.name},
               {"fingerprint", contract::keyFingerprint(kiosk.public_key)},
               {"hardware", kiosk.hardware},
               {"version", kiosk.version},
               {"paired_at", contract::formatInstant(kiosk.paired_at)}};
  put(json, "seen_at", kiosk.seen_at);
  put(json, "revoked_at", kiosk.revoked_at);
  if (kiosk.heartbeat) json["heartbeat"] = Json::parse(contract::encode(*kiosk.heartbeat));
  json["unknown_commands"] = Json::array();
  for (const auto& [command, told_at] : kiosk.unknown_commands) {
    json["unknown_commands"].push_back({{"id", command.id},
                                        {"kind", command.kind},
                                        {"text", command.text},
                                        {"told_at", contract::formatInstant(told_at)}});
  }
  json["offered_events"] = kiosk.offered_events;
  return json;
}

Json toJson(const store::Incident& incident) {
  Json json = {{"incident", toJson(contract::Row(incident.row))},
               {"winner", toJson(incident.winner)},
               {"recorded_at", contract::formatInstant(incident.recorded_at)}};
  put(json, "settled_at", incident.settled_at);
  return json;
}

Json toJson(const store::Arrivals& arrivals) {
  Json json = {{"counts", Json::array()}, {"minutes", Json::array()}};
  for (const auto& [list, ticket_type, expected, arrived] : arrivals.counts) {
    json["counts"].push_back(
        {{"list", list}, {"ticket_type", ticket_type}, {"expected", expected}, {"arrived", arrived}});
  }
  for (const auto& [list, minute, arrived] : arrivals.minutes) {
    json["minutes"].push_back(
        {{"list", list}, {"minute", contract::formatInstant(minute)}, {"arrived", arrived}});
  }
  return json;
}

Json toJson(const service::ImportReport& report) {
  Json json = {{"applied", report.applied},
               {"added", report.added},
               {"changed", report.changed},
               {"unchanged", report.unchanged},
               {"problems", Json::array()},
               {"columns", Json::array()},
               {"ignored_columns", report.columns.ignored}};
  for (const auto& problem : report.problems) {
    json["problems"].push_back({{"line", problem.line},
                                {"field", problem.field},
                                {"reason", problem.reason},
                                {"left_out", problem.left_out},
                                {"text", problem.text}});
  }
  for (const auto& column : report.columns.recognised) json["columns"].push_back(column.header);
  return json;
}

}  // namespace usher::backend::api
