// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/check_in_export.h>

#include <unordered_map>
#include <utility>

namespace usher::backend::service {

namespace {

exchange::SecondEntry meaningOf(const contract::IncidentRow& incident) {
  if (!incident.resolution) return exchange::SecondEntry::Unsettled;
  return *incident.resolution == contract::Resolution::Accepted ? exchange::SecondEntry::Accepted
                                                                : exchange::SecondEntry::Mistake;
}

}  // namespace

Result<std::vector<exchange::ExportedCheckIn>> exportedCheckIns(store::EventStore& events,
                                                                store::SettingsStore& settings,
                                                                const std::string& event) {
  auto check_ins = events.checkIns(event);
  if (!check_ins) return std::unexpected(fromStore(check_ins.error()));
  const auto incidents = events.incidents(event);
  if (!incidents) return std::unexpected(fromStore(incidents.error()));
  const auto rows = settings.rows(event, "ticket");
  if (!rows) return std::unexpected(fromStore(rows.error()));
  std::unordered_map<std::string, const contract::TicketRow*> tickets;
  for (const auto& row : *rows) {
    const auto& ticket = std::get<contract::TicketRow>(row);
    tickets.emplace(ticket.id, &ticket);
  }

  std::vector<exchange::ExportedCheckIn> exported;
  const auto add = [&](contract::CheckInRow row, exchange::SecondEntry second) {
    const auto ticket = tickets.find(row.ticket);
    exported.push_back({std::move(row), second, {}, {}, {}, {}});
    if (ticket == tickets.end()) return;
    exported.back().given_name = ticket->second->given_name;
    exported.back().family_name = ticket->second->family_name;
    exported.back().company = ticket->second->company;
    exported.back().ticket_type = ticket->second->ticket_type;
  };
  for (auto& row : *check_ins) add(std::move(row), exchange::SecondEntry::No);
  for (const auto& [row, winner, recorded_at, settled_at] : *incidents) {
    add({row.id, row.ticket, row.list, contract::Direction::Entry, row.at, row.kiosk}, meaningOf(row));
  }
  return exported;
}

}  // namespace usher::backend::service
