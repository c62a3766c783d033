// SPDX-License-Identifier: Apache-2.0
#include "backend_tickets.h"

#include <set>

#include <usher/contract/codec.h>

#include "../client/answer.h"

namespace usher::admin {
namespace {

constexpr int kPerPage = 500;
constexpr int kTries = 5;

std::expected<contract::TicketRow, Failure> ticketIn(const Json& attendee) {
  const auto row =
      contract::decodeRow(attendee.contains("ticket") ? attendee["ticket"].dump() : std::string());
  const auto* ticket = row ? std::get_if<contract::TicketRow>(&*row) : nullptr;
  if (ticket == nullptr) return std::unexpected(garbledAnswer());
  return *ticket;
}

std::expected<contract::TicketRow, Failure> ticketOf(const EventConnection& backend, const QString& id) {
  const auto answer = backend.api->ask({.target = backend.path({"attendees", id.toStdString()})});
  if (!answer) return std::unexpected(answer.error());
  const Json json = Json::parse(*answer, nullptr, false);
  if (!json.is_object() || !json.contains("attendee")) return std::unexpected(garbledAnswer());
  return ticketIn(json["attendee"]);
}

struct Pages {
  std::vector<contract::TicketRow> tickets;
  /// Nobody came or went between two pages: none is missing.
  bool whole = true;
};

std::expected<Pages, Failure> allPages(const EventConnection& backend) {
  Pages pages;
  std::set<std::string> ids;
  QString total;
  for (int offset = 0;; offset += kPerPage) {
    const Call call{.target = backend.path({"attendees"}) + '?' + queryOf("limit", std::to_string(kPerPage)) +
                              '&' + queryOf("offset", std::to_string(offset))};
    const auto answer = backend.api->ask(call);
    if (!answer) return std::unexpected(answer.error());
    const auto attendees = listIn(*answer, "attendees");
    if (!attendees) return std::unexpected(attendees.error());
    const QString total_now = textOf(Json::parse(*answer), "total");
    if (offset > 0 && total_now != total) pages.whole = false;
    total = total_now;
    for (const Json& attendee : *attendees) {
      auto ticket = ticketIn(attendee);
      if (!ticket) return std::unexpected(ticket.error());
      if (ids.insert(ticket->id).second) pages.tickets.push_back(*std::move(ticket));
    }
    if (attendees->size() < kPerPage) break;
  }
  pages.whole = pages.whole && QString::number(pages.tickets.size()) == total;
  return pages;
}

}  // namespace

std::expected<std::vector<contract::TicketRow>, Failure> readAllTickets(const EventConnection& backend) {
  for (int i = 0; i < kTries; ++i) {
    auto pages = allPages(backend);
    if (!pages) return std::unexpected(pages.error());
    if (pages->whole) return std::move(pages->tickets);
  }
  return std::unexpected(Failure{
      kFailed, QStringLiteral("guests come and go faster than their tickets can be read: try again.")});
}

std::expected<BackendTickets, Failure> readBackendTickets(const EventConnection& backend,
                                                          const QStringList& ids) {
  const auto event = askForEvent(*backend.api, backend.event);
  if (!event) return std::unexpected(event.error());
  const auto types = askForRows(*backend.api, {.target = backend.path({"rows", "ticket_type"})}, "rows");
  if (!types) return std::unexpected(types.error());
  BackendTickets result{.event = {.event = *event, .types = {}, .tickets = {}}};
  for (const contract::Row& row : *types) {
    if (const auto* type = std::get_if<contract::TicketTypeRow>(&row)) result.event.types[type->id] = *type;
  }
  if (!ids.empty()) {
    for (const QString& id : ids) {
      auto ticket = ticketOf(backend, id);
      if (!ticket) return std::unexpected(ticket.error());
      result.event.tickets.push_back(*std::move(ticket));
    }
    return result;
  }
  auto tickets = readAllTickets(backend);
  if (!tickets) return std::unexpected(tickets.error());
  for (contract::TicketRow& ticket : *tickets) {
    if (ticket.revoked || ticket.order_status == contract::OrderStatus::Cancelled) {
      ++result.left_out;
    } else {
      result.event.tickets.push_back(std::move(ticket));
    }
  }
  return result;
}

}  // namespace usher::admin
