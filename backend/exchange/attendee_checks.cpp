// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <usher/backend/exchange/attendee_checks.h>
#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/identity.h>
#include <usher/backend/exchange/moment.h>
#include <usher/backend/exchange/person_name.h>
#include <usher/backend/exchange/text.h>
#include <usher/contract/contact.h>

namespace usher::backend::exchange {

namespace {

using Fields = std::map<std::string, std::string>;

std::string fieldIn(const Fields& fields, const std::string& name) {
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

/// One of several words, folded.
template <class T, std::size_t N>
std::optional<T> meaning(std::string_view text, const std::array<std::pair<std::string_view, T>, N>& words) {
  const auto word = squeezed(text);
  for (const auto& [known, value] : words) {
    if (word == known) return value;
  }
  return std::nullopt;
}

using contract::OrderStatus;
constexpr std::array<std::pair<std::string_view, OrderStatus>, 27> kStatuses = {{
    {"paid", OrderStatus::Paid},
    {"bezahlt", OrderStatus::Paid},
    {"confirmed", OrderStatus::Paid},
    {"bestätigt", OrderStatus::Paid},
    {"complete", OrderStatus::Paid},
    {"completed", OrderStatus::Paid},
    {"ok", OrderStatus::Paid},
    {"free", OrderStatus::Paid},
    {"kostenlos", OrderStatus::Paid},
    {"yes", OrderStatus::Paid},
    {"ja", OrderStatus::Paid},
    {"pending", OrderStatus::Pending},
    {"open", OrderStatus::Pending},
    {"unpaid", OrderStatus::Pending},
    {"offen", OrderStatus::Pending},
    {"ausstehend", OrderStatus::Pending},
    {"unbezahlt", OrderStatus::Pending},
    {"nichtbezahlt", OrderStatus::Pending},
    {"no", OrderStatus::Pending},
    {"nein", OrderStatus::Pending},
    {"cancelled", OrderStatus::Cancelled},
    {"canceled", OrderStatus::Cancelled},
    {"storniert", OrderStatus::Cancelled},
    {"abgesagt", OrderStatus::Cancelled},
    {"refunded", OrderStatus::Cancelled},
    {"erstattet", OrderStatus::Cancelled},
    {"annulliert", OrderStatus::Cancelled},
}};

constexpr std::array<std::pair<std::string_view, bool>, 12> kFlags = {{
    {"yes", true},
    {"ja", true},
    {"true", true},
    {"wahr", true},
    {"x", true},
    {"1", true},
    {"no", false},
    {"nein", false},
    {"false", false},
    {"falsch", false},
    {"0", false},
    {"", false},
}};

/// "visitor, speaker", for sentences.
std::string idsOf(const std::vector<contract::TicketTypeRow>& types) {
  std::string ids;
  for (const auto& type : types) ids += (ids.empty() ? "" : ", ") + type.id;
  return ids;
}

std::size_t longest(std::string_view field) {
  if (field == "code") return kLongestCode;
  return field == "booking" ? kLongestBooking : kLongestText;
}

void putName(std::map<std::string, std::string>& ids, std::string_view name, const std::string& id) {
  if (!name.empty()) ids.emplace(folded(name), id);
}

}  // namespace

AttendeeChecks::AttendeeChecks(const EventFrame& frame, SlashOrder dates, Problems& problems)
    : frame_(frame), dates_(dates), problems_(problems), zone_(zoneOf(frame)) {
  for (const auto& type : frame.ticket_types) putName(types_, type.id, type.id);
  for (const auto& session : frame.sessions) putName(sessions_, session.id, session.id);
  for (const auto& type : frame.ticket_types) {
    for (const auto& [language, name] : type.name) putName(types_, name, type.id);
  }
  for (const auto& session : frame.sessions) {
    for (const auto& [language, title] : session.title) putName(sessions_, title, session.id);
  }
}

std::string AttendeeChecks::ticketType(InspectedLine& line, const std::string& text) const {
  if (text.empty()) {
    if (!frame_.default_ticket_type.empty()) return frame_.default_ticket_type;
    if (frame_.ticket_types.size() == 1) return frame_.ticket_types.front().id;
    line.refuse("ticket_type", "missing_ticket_type", {{"known", idsOf(frame_.ticket_types)}});
    return {};
  }
  const auto known = types_.find(folded(text));
  if (known != types_.end()) return known->second;
  line.refuse("ticket_type", "unknown_ticket_type", {{"value", text}, {"known", idsOf(frame_.ticket_types)}});
  return {};
}

OrderStatus AttendeeChecks::orderStatus(InspectedLine& line, const std::string& text) const {
  if (text.empty()) return OrderStatus::Paid;
  const auto status = meaning(text, kStatuses);
  if (!status) line.refuse("order_status", "unknown_order_status", {{"value", text}});
  return status.value_or(OrderStatus::Paid);
}

std::string AttendeeChecks::sessionCalled(std::string_view text) const {
  const auto known = sessions_.find(folded(text));
  return known == sessions_.end() ? std::string() : known->second;
}

std::vector<std::string> AttendeeChecks::sessions(InspectedLine& line, const RawAttendee& raw) const {
  std::vector<std::string> ids;
  const auto take = [&](std::string_view text) {
    const auto id = sessionCalled(text);
    if (id.empty()) {
      line.refuse("sessions", "unknown_session", {{"value", std::string(text)}});
    } else if (std::ranges::find(ids, id) == ids.end()) {
      ids.push_back(id);
    }
  };
  if (raw.sessions) {
    for (const auto& text : *raw.sessions) take(text);
    return ids;
  }
  const auto text = fieldIn(raw.fields, "sessions");
  for (const auto part : split(text, ";|\n")) {
    // A comma may be part of a title, or stand between titles.
    if (!sessionCalled(part).empty() || part.find(',') == part.npos) {
      take(part);
      continue;
    }
    for (const auto piece : split(part, ",")) take(piece);
  }
  return ids;
}

std::optional<contract::Instant> AttendeeChecks::moment(InspectedLine& line, const std::string& field,
                                                        const std::string& text) const {
  if (text.empty()) return std::nullopt;
  const auto day = field == "valid_until" ? WholeDay::Ends : WholeDay::Begins;
  return readMoment(line, field, text, {zone_, dates_, day});
}

void AttendeeChecks::contact(InspectedLine& line, const Fields& fields, ImportedAttendee& attendee) const {
  attendee.email = oneLine(fieldIn(fields, "email"));
  if (!attendee.email.empty() && !contract::isEmail(attendee.email)) {
    line.refuse("email", "bad_email", {{"value", attendee.email}});
  }
  attendee.booking = oneLine(fieldIn(fields, "booking"));
  const auto phone = fieldIn(fields, "phone");
  const auto number = readPhone(phone);
  if (number) attendee.phone = *number;
  if (!number && !phone.empty()) line.note("phone", "bad_phone", {{"value", phone}});
  const auto spoken = fieldIn(fields, "language");
  const auto language = readLanguage(spoken);
  if (language) attendee.language = *language;
  if (!language && !spoken.empty()) line.note("language", "bad_language", {{"value", spoken}});
}

void AttendeeChecks::identify(InspectedLine& line, ImportedAttendee& attendee) {
  auto& ticket = attendee.ticket;
  const bool has_own_id = !ticket.id.empty();
  const char* from = "duplicate_id";
  const auto given = folded(ticket.given_name);
  const auto family = folded(ticket.family_name);
  if (has_own_id) {
    if (!isId(ticket.id)) ticket.id = derivedTicketId('i', {ticket.id});
  } else if (!ticket.code.empty()) {
    from = "duplicate_code";
    ticket.id = derivedTicketId('c', {ticket.code});
  } else {
    from = "duplicate_person";
    attendee.known_by_name = true;
    const auto reached = attendee.email.empty() ? folded(ticket.company) : folded(attendee.email);
    ticket.id = derivedTicketId(attendee.email.empty() ? 'n' : 'e', {reached, given, family});
  }
  const auto same_id = ids_.find(ticket.id);
  if (same_id != ids_.end()) {
    line.refuse(has_own_id ? "id" : (ticket.code.empty() ? "" : "code"), from,
                {{"other", std::to_string(same_id->second)}});
    return;
  }
  if (ticket.code.empty()) return;
  const auto same_code = codes_.find(ticket.code);
  if (same_code != codes_.end()) {
    line.note("code", "shared_code", {{"other", std::to_string(same_code->second)}});
  }
}

std::optional<ImportedAttendee> AttendeeChecks::check(const RawAttendee& raw) {
  InspectedLine line(raw.line, problems_);
  const auto& fields = raw.fields;
  for (const auto& [field, text] : fields) line.holdsText(field, text, longest(field));
  if (!line.good()) return std::nullopt;

  ImportedAttendee attendee{.named = raw.named, .line = raw.line};
  auto& ticket = attendee.ticket;
  ticket.id = oneLine(fieldIn(fields, "id"));
  ticket.code = oneLine(fieldIn(fields, "code"));
  ticket.given_name = oneLine(fieldIn(fields, "given_name"));
  ticket.family_name = oneLine(fieldIn(fields, "family_name"));
  if (ticket.given_name.empty() && ticket.family_name.empty()) {
    auto name = splitName(fieldIn(fields, "name"));
    ticket.given_name = std::move(name.given);
    ticket.family_name = std::move(name.family);
  }
  if (ticket.given_name.empty() && ticket.family_name.empty()) line.refuse("given_name", "missing_name");
  ticket.company = oneLine(fieldIn(fields, "company"));
  ticket.notes = fieldIn(fields, "notes");
  ticket.ticket_type = ticketType(line, fieldIn(fields, "ticket_type"));
  ticket.order_status = orderStatus(line, fieldIn(fields, "order_status"));
  ticket.open_questions = raw.open_questions;
  const auto blocked = meaning(fieldIn(fields, "blocked"), kFlags);
  if (!blocked) line.refuse("blocked", "bad_flag", {{"value", fieldIn(fields, "blocked")}});
  ticket.blocked = blocked.value_or(false);
  const auto revoked = meaning(fieldIn(fields, "revoked"), kFlags);
  if (!revoked) line.refuse("revoked", "bad_flag", {{"value", fieldIn(fields, "revoked")}});
  ticket.revoked = revoked.value_or(false);
  ticket.sessions = sessions(line, raw);
  ticket.valid_from = moment(line, "valid_from", fieldIn(fields, "valid_from"));
  ticket.valid_until = moment(line, "valid_until", fieldIn(fields, "valid_until"));
  if (ticket.valid_from && ticket.valid_until && *ticket.valid_until <= *ticket.valid_from) {
    line.refuse("valid_until", "ends_before_start", {{"value", fieldIn(fields, "valid_until")}});
  }
  contact(line, fields, attendee);
  if (!line.good()) return std::nullopt;
  identify(line, attendee);
  if (!line.good()) return std::nullopt;

  auto checked = ticket;
  if (checked.code.empty()) checked.code = "none yet";
  if (!line.holds(checked)) return std::nullopt;
  ids_.emplace(ticket.id, raw.line);
  if (!ticket.code.empty()) codes_.emplace(ticket.code, raw.line);
  return attendee;
}

}  // namespace usher::backend::exchange
