// SPDX-License-Identifier: Apache-2.0
#include <usher/net/wire_mapping.h>

#include <algorithm>
#include <map>

#include <usher/contract/base64.h>
#include <usher/domain/overloaded.h>
#include <usher/domain/ticket_code.h>
#include <usher/net/wire_event.h>
#include <usher/net/wire_guest_rows.h>
#include <usher/net/wire_text.h>

namespace usher::net {
namespace {

using domain::Overloaded;

domain::Direction direction(contract::Direction wire) {
  return wire == contract::Direction::Exit ? domain::Direction::Exit : domain::Direction::Entry;
}

domain::ReEntry reEntry(contract::ReEntry wire) {
  switch (wire) {
    case contract::ReEntry::Never:
      return domain::ReEntry::Never;
    case contract::ReEntry::AfterExit:
      return domain::ReEntry::AfterExit;
    case contract::ReEntry::Always:
      return domain::ReEntry::Always;
  }
  return domain::ReEntry::Never;
}

domain::Fill fill(contract::Fill wire) {
  switch (wire) {
    case contract::Fill::Open:
      return domain::Fill::Open;
    case contract::Fill::Filling:
      return domain::Fill::Filling;
    case contract::Fill::Full:
      return domain::Fill::Full;
  }
  return domain::Fill::Open;
}

domain::OrderStatus orderStatus(contract::OrderStatus wire) {
  switch (wire) {
    case contract::OrderStatus::Paid:
      return domain::OrderStatus::Paid;
    case contract::OrderStatus::Pending:
      return domain::OrderStatus::Pending;
    case contract::OrderStatus::Cancelled:
      return domain::OrderStatus::Cancelled;
  }
  return domain::OrderStatus::Cancelled;
}

std::optional<ports::Record> ticket(const contract::TicketRow& row) {
  auto id = idOf<domain::TicketId>(row.id);
  auto type = idOf<domain::TicketTypeId>(row.ticket_type);
  // As a scanner's text is compared: what the kiosk keeps must be what a scan of it gives.
  const auto code = domain::TicketCode::parse(QByteArray::fromStdString(row.code));
  if (!id || !type || !code) return std::nullopt;
  std::vector<QByteArray> look_up;
  for (const auto& hash : row.look_up) look_up.push_back(QByteArray::fromStdString(hash));
  return domain::Ticket{.id = *std::move(id),
                        .code = code->text(),
                        .type = *std::move(type),
                        .order_status = orderStatus(row.order_status),
                        .blocked = row.blocked,
                        .revoked = row.revoked,
                        .valid_from = row.valid_from,
                        .valid_until = row.valid_until,
                        .attendee = {.given_name = text(row.given_name),
                                     .family_name = text(row.family_name),
                                     .company = text(row.company),
                                     .notes = text(row.notes)},
                        .enrolments = idsOf<domain::SessionId>(row.sessions),
                        .open_questions = idsOf<domain::QuestionId>(row.open_questions),
                        .booking = idOf<domain::BookingId>(row.booking),
                        .look_up = std::move(look_up),
                        .language = text(row.language),
                        .waits_for = idsOf<domain::SessionId>(row.waits_for)};
}

template <std::size_t size>
std::optional<std::array<std::uint8_t, size>> bytesOf(const std::string& base64) {
  const auto bytes = contract::fromBase64(base64);
  if (!bytes || bytes->size() != size) return std::nullopt;
  std::array<std::uint8_t, size> copied{};
  std::ranges::copy(*bytes, copied.begin());
  return copied;
}

std::optional<ports::Record> ticketKey(const contract::TicketKeyRow& row) {
  auto id = idOf<domain::TicketKeyId>(row.id);
  const auto public_key = bytesOf<32>(row.public_key);
  if (!id || !public_key) return std::nullopt;
  return domain::TicketKey{.id = *std::move(id), .public_key = *public_key, .retired = row.retired};
}

std::optional<ports::Record> lookUpKey(const contract::LookUpKeyRow& row) {
  auto id = idOf<domain::LookUpKeyId>(row.id);
  const auto bytes = bytesOf<32>(row.key);
  if (!id || !bytes) return std::nullopt;
  return domain::LookUpKey{.id = *std::move(id), .bytes = *bytes};
}

std::optional<domain::StaffHash> staffHash(const std::string& hexadecimal) {
  const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(hexadecimal));
  domain::StaffHash hash{};
  if (bytes.size() != static_cast<qsizetype>(hash.size())) return std::nullopt;
  std::ranges::copy(bytes, hash.begin());
  return hash;
}

domain::StaffRole staffRole(contract::StaffRole role) {
  switch (role) {
    case contract::StaffRole::Staff:
      return domain::StaffRole::Staff;
    case contract::StaffRole::Supervisor:
      return domain::StaffRole::Supervisor;
    case contract::StaffRole::Administrator:
      return domain::StaffRole::Administrator;
  }
  return domain::StaffRole::Staff;
}

std::optional<ports::Record> staffMember(const contract::StaffMemberRow& row) {
  auto id = idOf<domain::StaffMemberId>(row.id);
  const auto pin = staffHash(row.pin);
  if (!id || !pin) return std::nullopt;
  return domain::StaffMember{.id = *std::move(id),
                             .name = text(row.name),
                             .role = staffRole(row.role),
                             .pin = *pin,
                             .badge = staffHash(row.badge)};
}

domain::Resolution resolution(contract::Resolution wire) {
  return wire == contract::Resolution::Mistake ? domain::Resolution::Mistake : domain::Resolution::Accepted;
}

std::optional<ports::Record> secondEntry(const contract::IncidentRow& row) {
  auto id = idOf<domain::OpId>(row.id);
  auto ticket = idOf<domain::TicketId>(row.ticket);
  auto list = idOf<domain::CheckInListId>(row.list);
  auto winner = idOf<domain::OpId>(row.winner);
  if (!id || !ticket || !list || !winner) return std::nullopt;
  return domain::SecondEntry{
      .id = *std::move(id),
      .ticket = *std::move(ticket),
      .list = *std::move(list),
      .at = row.at,
      .kiosk = text(row.kiosk),
      .winner = *std::move(winner),
      .resolution = row.resolution ? std::optional(resolution(*row.resolution)) : std::nullopt};
}

std::optional<ports::RecordKind> kindOf(const std::string& wire) {
  static const std::map<std::string, ports::RecordKind> kinds = {
      {"event", ports::RecordKind::Event},
      {"ticket_type", ports::RecordKind::TicketType},
      {"list", ports::RecordKind::List},
      {"session", ports::RecordKind::Session},
      {"ticket", ports::RecordKind::Ticket},
      {"check_in", ports::RecordKind::CheckIn},
      {"ticket_key", ports::RecordKind::TicketKey},
      {"revocation", ports::RecordKind::Revocation},
      {"question", ports::RecordKind::Question},
      {"item", ports::RecordKind::Item},
      {"request", ports::RecordKind::Request},
      {"notice", ports::RecordKind::Notice},
      {"look_up_key", ports::RecordKind::LookUpKey},
      {"picture", ports::RecordKind::Picture},
      {"staff_member", ports::RecordKind::StaffMember},
      {"incident", ports::RecordKind::SecondEntry},
      {"template", ports::RecordKind::PaperTemplate},
  };
  const auto found = kinds.find(wire);
  return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<domain::CheckIn> toCheckIn(const contract::CheckInRow& row) {
  auto id = idOf<domain::OpId>(row.id);
  auto ticket = idOf<domain::TicketId>(row.ticket);
  auto list = idOf<domain::CheckInListId>(row.list);
  if (!id || !ticket || !list) return std::nullopt;
  return domain::CheckIn{.id = *std::move(id),
                         .ticket = *std::move(ticket),
                         .list = *std::move(list),
                         .direction = direction(row.direction),
                         .at = row.at,
                         .kiosk = text(row.kiosk),
                         .badge = row.badge_owed ? domain::EntryBadge::Owed : domain::EntryBadge::Settled,
                         .badges = static_cast<int>(row.badges)};
}

bool concernsKiosks(const std::string& kind) {
  return kindOf(kind).has_value();
}

std::optional<ports::Record> toRecord(const contract::Row& wire, const domain::EventId& event) {
  using Result = std::optional<ports::Record>;
  return std::visit(
      Overloaded{[&](const contract::EventRow& row) -> Result {
                   if (text(row.id) != event.text()) return std::nullopt;
                   return domain::Event{.id = event,
                                        .name = localized(row.name),
                                        .timezone = text(row.timezone),
                                        .starts_at = row.starts_at,
                                        .ends_at = row.ends_at,
                                        .branding = branding(row.branding),
                                        .code_formats = codeFormats(row.code_formats)};
                 },
                 [](const contract::TicketTypeRow& row) -> Result {
                   auto id = idOf<domain::TicketTypeId>(row.id);
                   const auto rgb = colour(row.colour);
                   if (!id || !rgb) return std::nullopt;
                   return domain::TicketType{.id = *std::move(id),
                                             .name = localized(row.name),
                                             .colour = *rgb,
                                             .signed_type = row.signed_type,
                                             .at_door = row.at_door,
                                             .capacity = row.capacity};
                 },
                 [](const contract::CheckInListRow& row) -> Result {
                   auto id = idOf<domain::CheckInListId>(row.id);
                   if (!id) return std::nullopt;
                   return domain::CheckInList{.id = *std::move(id),
                                              .name = localized(row.name),
                                              .ticket_types = idsOf<domain::TicketTypeId>(row.ticket_types),
                                              .opens_at = row.opens_at,
                                              .closes_at = row.closes_at,
                                              .include_pending = row.include_pending,
                                              .re_entry = reEntry(row.re_entry),
                                              .session = idOf<domain::SessionId>(row.session),
                                              .takes_unenrolled = row.takes_unenrolled};
                 },
                 [](const contract::SessionRow& row) -> Result {
                   auto id = idOf<domain::SessionId>(row.id);
                   if (!id) return std::nullopt;
                   return domain::Session{.id = *std::move(id),
                                          .title = localized(row.title),
                                          .room = text(row.room),
                                          .starts_at = row.starts_at,
                                          .ends_at = row.ends_at,
                                          .fill = fill(row.fill),
                                          .capacity = row.capacity};
                 },
                 [](const contract::TicketRow& row) -> Result { return ticket(row); },
                 [](const contract::CheckInRow& row) -> Result {
                   auto made = toCheckIn(row);
                   if (!made) return std::nullopt;
                   return *std::move(made);
                 },
                 [](const contract::QuestionRow& row) -> Result { return question(row); },
                 [](const contract::CatalogueItemRow& row) -> Result { return item(row); },
                 [](const contract::RequestRow& row) -> Result { return request(row); },
                 [](const contract::NoticeRow& row) -> Result { return notice(row); },
                 [](const contract::IncidentRow& row) -> Result { return secondEntry(row); },
                 [](const contract::TicketKeyRow& row) -> Result { return ticketKey(row); },
                 [](const contract::RevocationRow& row) -> Result {
                   auto id = idOf<domain::TicketId>(row.id);
                   if (!id) return std::nullopt;
                   return domain::Revocation{*std::move(id)};
                 },
                 [](const contract::LookUpKeyRow& row) -> Result { return lookUpKey(row); },
                 [](const contract::PictureRow& row) -> Result { return picture(row); },
                 [](const contract::TemplateRow& row) -> Result { return paperTemplate(row); },
                 [](const contract::StaffMemberRow& row) -> Result { return staffMember(row); }},
      wire);
}

std::optional<ports::Change> toChange(const contract::Change& change, const domain::EventId& event) {
  if (change.deleted) {
    const auto kind = kindOf(change.kind);
    if (!kind) return std::nullopt;
    return ports::Change{change.version, ports::Removed{*kind, text(change.id)}};
  }
  if (!change.row) return std::nullopt;
  auto record = toRecord(*change.row, event);
  if (!record) return std::nullopt;
  return ports::Change{change.version, *std::move(record)};
}

ports::FeedPosition toPosition(const std::string& generation, const std::string& cursor,
                               const std::string& chain) {
  return {text(generation), text(cursor), text(chain)};
}

}  // namespace usher::net
