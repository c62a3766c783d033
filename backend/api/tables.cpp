// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <usher/backend/api/tables.h>
#include <usher/contract/assertion.h>
#include <usher/csv/writer.h>

namespace usher::backend::api {

namespace {

std::string textOf(const std::optional<contract::Instant>& at) {
  return at ? contract::formatInstant(*at) : std::string();
}

const char* nameOf(const std::optional<contract::Resolution>& resolution) {
  if (!resolution) return "";
  return *resolution == contract::Resolution::Accepted ? "accepted" : "mistake";
}

}  // namespace

std::string incidentTable(const std::vector<store::Incident>& incidents) {
  std::ostringstream table;
  csv::Writer csv(table);
  csv.row({"at", "list", "ticket", "kiosk", "op", "first_at", "first_kiosk", "first_op", "resolution",
           "settled_by", "note", "settled_at"});
  for (const auto& [row, winner, recorded_at, settled_at] : incidents) {
    csv.row({contract::formatInstant(row.at), row.list, row.ticket, row.kiosk, row.id,
             contract::formatInstant(winner.at), winner.kiosk, winner.id, nameOf(row.resolution),
             row.settled_by, row.note, textOf(settled_at)});
  }
  return std::move(table).str();
}

std::string kioskTable(const std::vector<store::Kiosk>& kiosks) {
  std::ostringstream table;
  csv::Writer csv(table);
  csv.row({"id", "name", "event", "fingerprint", "version", "paired_at", "seen_at", "revoked_at",
           "queue_depth", "data_age_s", "clock_offset_ms", "camera", "printer", "light", "scanner", "disk",
           "unknown_commands", "offered_events"});
  for (const auto& kiosk : kiosks) {
    const auto health = kiosk.heartbeat.value_or(contract::HeartbeatRequest{});
    const auto number = [&](std::int64_t value) {
      return kiosk.heartbeat ? std::to_string(value) : std::string();
    };
    std::string unknown;
    for (const auto& each : kiosk.unknown_commands)
      unknown += (unknown.empty() ? "" : " ") + each.command.kind;
    std::string offered;
    for (const auto& each : kiosk.offered_events) offered += (offered.empty() ? "" : " ") + each;
    csv.row({kiosk.id, kiosk.name, kiosk.event, contract::keyFingerprint(kiosk.public_key), kiosk.version,
             contract::formatInstant(kiosk.paired_at), textOf(kiosk.seen_at), textOf(kiosk.revoked_at),
             number(health.queue_depth), number(health.data_age_s), number(health.clock_offset_ms),
             health.camera, health.printer, health.light, health.scanner, health.disk, unknown, offered});
  }
  return std::move(table).str();
}

}  // namespace usher::backend::api
