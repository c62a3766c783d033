// SPDX-License-Identifier: Apache-2.0
#include "sheet_guest.h"

#include <algorithm>
#include <set>

#include <usher/checkin/guest_of.h>
#include <usher/domain/ticket_code.h>
#include <usher/net/wire_mapping.h>

#include "../client/answer.h"
#include "../ticket/backend_tickets.h"
#include "../ticket/event_file.h"
#include "said_guest.h"

namespace usher::admin {
namespace {

/// False where it is nothing that badges are made of.
bool keep(domain::EventFacts& facts, const ports::Record& record) {
  if (const auto* event = std::get_if<domain::Event>(&record)) {
    facts.event = *event;
  } else if (const auto* type = std::get_if<domain::TicketType>(&record)) {
    facts.ticket_types.push_back(*type);
  } else if (const auto* list = std::get_if<domain::CheckInList>(&record)) {
    facts.lists.push_back(*list);
  } else if (const auto* session = std::get_if<domain::Session>(&record)) {
    facts.sessions.push_back(*session);
  } else {
    return false;
  }
  return true;
}

std::optional<domain::Ticket> ticketOf(const contract::TicketRow& row, const domain::EventId& event) {
  const auto record = net::toRecord(row, event);
  const auto* ticket = record ? std::get_if<domain::Ticket>(&*record) : nullptr;
  return ticket == nullptr ? std::nullopt : std::optional(*ticket);
}

/// The event's of that id or name, else one made of what is said.
domain::TicketType typeOf(const SaidGuest& said, const domain::EventFacts& facts) {
  constexpr std::uint32_t kNeutralGrey = 0x6b7280;
  domain::TicketType type{.id = *domain::TicketTypeId::parse(u"listed"),
                          .name = domain::LocalizedText({{QStringLiteral("en"), said.type}}),
                          .colour = kNeutralGrey};
  for (const domain::TicketType& known : facts.ticket_types) {
    const auto names = known.name.byLanguage();
    if (known.id.text() == said.type || std::ranges::find(names, said.type) != names.end()) type = known;
  }
  if (said.colour) type.colour = *said.colour;
  return type;
}

}  // namespace

domain::EventFacts noEvent() {
  return {.event = {.id = *domain::EventId::parse(u"none"),
                    .name = {},
                    .timezone = QStringLiteral("UTC"),
                    .starts_at = {},
                    .ends_at = {}},
          .ticket_types = {},
          .lists = {},
          .sessions = {}};
}

std::expected<SheetGuests, Failure> readEventAlone(const EventConnection& backend) {
  const auto event = askForEvent(*backend.api, backend.event);
  if (!event) return std::unexpected(event.error());
  const auto id = domain::EventId::parse(QString::fromStdString(event->id));
  const auto made = id ? net::toRecord(*event, *id) : std::nullopt;
  if (!made) return std::unexpected(garbledAnswer());
  SheetGuests all{noEvent(), {}};
  keep(all.facts, *made);
  for (const char* kind : {"ticket_type", "list", "session"}) {
    const auto rows = askForRows(*backend.api, {.target = backend.path({"rows", kind})}, "rows");
    if (!rows) return std::unexpected(rows.error());
    for (const contract::Row& row : *rows) {
      const auto record = net::toRecord(row, *id);
      if (!record || !keep(all.facts, *record)) return std::unexpected(garbledAnswer());
    }
  }
  return all;
}

std::expected<SheetGuests, Failure> readSheetGuests(const EventConnection& backend) {
  auto read = readEventAlone(backend);
  if (!read) return std::unexpected(read.error());
  const auto tickets = readAllTickets(backend);
  if (!tickets) return std::unexpected(tickets.error());
  SheetGuests all = *std::move(read);
  all.guests.reserve(tickets->size());
  for (const contract::TicketRow& row : *tickets) {
    auto ticket = ticketOf(row, all.facts.event.id);
    if (!ticket)
      return std::unexpected(Failure{
          kFailed,
          QStringLiteral("no kiosk could read the code of ticket %1.").arg(QString::fromStdString(row.id))});
    all.guests.push_back({.ticket = *std::move(ticket)});
  }
  return all;
}

std::expected<QByteArray, Failure> readOwnBadge(const EventConnection& backend) {
  constexpr int kNotFound = 404;
  const auto text = backend.api->ask({.target = backend.path({"templates", "badge"})});
  if (text) return QByteArray::fromStdString(*text);
  if (text.error().status == kNotFound) return QByteArray();
  return std::unexpected(text.error());
}

std::expected<void, Failure> tellEntered(const EventConnection& backend, std::vector<SheetGuest>& guests) {
  const auto check_ins = askForList(*backend.api, {.target = backend.path({"check-ins"})}, "check_ins");
  if (!check_ins) return std::unexpected(check_ins.error());
  std::set<QString> inside;
  std::set<QString> with_badge;
  for (const Json& check_in : *check_ins) {
    inside.insert(textOf(check_in, "ticket"));
    if (textOf(check_in, "badges").toLongLong() > 0) with_badge.insert(textOf(check_in, "ticket"));
  }
  for (SheetGuest& guest : guests) {
    guest.entered = inside.contains(guest.ticket.id.text());
    guest.printed = with_badge.contains(guest.ticket.id.text());
  }
  return {};
}

std::expected<void, Failure> tellPrinted(const EventConnection& backend, std::vector<SheetGuest>& guests,
                                         const std::function<bool(int guests)>& step) {
  int asked = 0;
  for (SheetGuest& guest : guests) {
    if (guest.printed) continue;
    if (!step(asked++)) return std::unexpected(Failure{kFailed, "cancelled; nothing was written."});
    const auto history =
        askForList(*backend.api,
                   {.target = backend.path({"attendees", guest.ticket.id.text().toStdString()})}, "history");
    if (!history) return std::unexpected(history.error());
    guest.printed = std::ranges::any_of(*history, [](const Json& entry) {
      // What is behind a colon is why another one was printed, or what the printer said.
      return textOf(entry, "what") == u"print_result" &&
             textOf(entry, "detail").section(QStringLiteral(": "), 0, 0) == u"badge printed";
    });
  }
  return {};
}

std::expected<SheetGuests, QString> readSheetGuestsFile(const QString& path) {
  SheetGuests all{noEvent(), {}};
  std::set<QString> inside;
  const auto read = readEventRows(path, [&](const contract::Row& row) {
    if (const auto* passage = std::get_if<contract::CheckInRow>(&row))
      inside.insert(QString::fromStdString(passage->ticket));
    const auto* event = std::get_if<contract::EventRow>(&row);
    auto id =
        event == nullptr ? all.facts.event.id : domain::EventId::parse(QString::fromStdString(event->id));
    const auto record = id ? net::toRecord(row, *id) : std::nullopt;
    if (!record) return QStringLiteral("no kiosk could use this row.");
    if (const auto* ticket = std::get_if<domain::Ticket>(&*record)) {
      all.guests.push_back({.ticket = *ticket});
    } else if (const auto* design = std::get_if<domain::PaperTemplate>(&*record)) {
      if (design->id == domain::PaperTemplate::idOf(domain::Paper::Badge)) all.own_badge = design->text;
    } else {
      keep(all.facts, *record);
    }
    return QString();
  });
  if (!read) return std::unexpected(read.error());
  for (SheetGuest& guest : all.guests) guest.entered = inside.contains(guest.ticket.id.text());
  return all;
}

std::expected<std::vector<SheetGuest>, QString> listedGuests(const QByteArray& file,
                                                             const domain::EventFacts& facts) {
  auto said = saidGuests(file);
  if (!said) return std::unexpected(said.error());
  std::vector<SheetGuest> guests;
  for (SaidGuest& one : *said) {
    const QString id = QStringLiteral("listed-%1").arg(guests.size() + 1);
    QString code;
    if (one.code) {
      // As a kiosk's scanner gives it.
      const auto scanned = domain::TicketCode::parse(one.code->toUtf8());
      if (!scanned)
        return std::unexpected(QStringLiteral("guest %1: no kiosk could read the code %2.")
                                   .arg(guests.size() + 1)
                                   .arg(*one.code));
      code = scanned->text();
    }
    const domain::TicketType type = typeOf(one, facts);
    guests.push_back({.ticket = {.id = *domain::TicketId::parse(id),
                                 .code = std::move(code),
                                 .type = type.id,
                                 .valid_from = {},
                                 .valid_until = {},
                                 .attendee = std::move(one.attendee),
                                 .enrolments = {},
                                 .open_questions = {},
                                 .language = one.language},
                      .type = type});
  }
  return guests;
}

domain::Guest guestOf(const SheetGuest& guest, const domain::EventFacts& facts) {
  if (guest.type) return {guest.ticket, *guest.type, {}};
  return checkin::guestOf(guest.ticket, facts);
}

}  // namespace usher::admin
