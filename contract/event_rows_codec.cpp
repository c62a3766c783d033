// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <usher/contract/codec.h>
#include <usher/contract/event_rows_json.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxIds = 500;
constexpr std::size_t kMaxLanguages = 50;

/// BCP 47 by its shape alone: subtags of 1 to 8 letters and digits, the first of 2 to 8 letters.
bool isLanguageTag(std::string_view tag) {
  if (tag.size() > 35) return false;
  std::size_t length = 0;
  bool first = true;
  for (std::size_t i = 0; i <= tag.size(); ++i) {
    if (i == tag.size() || tag[i] == '-') {
      if (length > 8 || length < (first ? 2U : 1U)) return false;
      first = false;
      length = 0;
      continue;
    }
    const char c = tag[i];
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && (first || c < '0' || c > '9')) return false;
    ++length;
  }
  return true;
}

LocalizedText readLocalized(ObjectReader& object, const char* name) {
  const Json* value = object.required(name);
  if (value == nullptr) return {};
  if (value->is_string()) return {{"en", object.text(name, kText)}};
  LocalizedText texts;
  if (!value->is_object() || value->size() > kMaxLanguages) {
    object.refuse(name, "must be text, or an object of at most 50 texts by language tag");
    return {};
  }
  ObjectReader inner = object.inner(name, *value);
  for (const auto& [tag, text] : value->items()) {
    if (!isLanguageTag(tag)) {
      object.refuse(name, "must have language tags as names, e.g. \"en\" or \"de-AT\"");
      return {};
    }
    texts[tag] = inner.text(tag.c_str(), kText);
  }
  return texts;
}

void put(Json& json, const char* name, const std::optional<Instant>& at) {
  if (at) json[name] = formatInstant(*at);
}
void put(Json& json, const char* name, bool flag) {
  if (flag) json[name] = true;
}
void put(Json& json, const char* name, const std::string& text) {
  if (!text.empty()) json[name] = text;
}
void put(Json& json, const char* name, const std::vector<std::string>& ids) {
  if (!ids.empty()) json[name] = ids;
}

const char* nameOf(ReEntry rule) {
  switch (rule) {
    case ReEntry::Never:
      return "never";
    case ReEntry::AfterExit:
      return "after_exit";
    case ReEntry::Always:
      return "always";
  }
  return "never";
}

const char* nameOf(OrderStatus status) {
  switch (status) {
    case OrderStatus::Paid:
      return "paid";
    case OrderStatus::Pending:
      return "pending";
    case OrderStatus::Cancelled:
      return "cancelled";
  }
  return "paid";
}

Json fields(const EventRow& row) {
  return {{"id", row.id},
          {"name", Json(row.name)},
          {"timezone", row.timezone},
          {"starts_at", formatInstant(row.starts_at)},
          {"ends_at", formatInstant(row.ends_at)}};
}

EventRow readEvent(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .name = readLocalized(object, "name"),
          .timezone = object.text("timezone", kTimeZone),
          .starts_at = object.instant("starts_at"),
          .ends_at = object.instant("ends_at")};
}

Json fields(const TicketTypeRow& row) {
  return {{"id", row.id}, {"name", Json(row.name)}, {"colour", row.colour}};
}

TicketTypeRow readTicketType(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .name = readLocalized(object, "name"),
          .colour = object.text("colour", kColour)};
}

Json fields(const CheckInListRow& row) {
  Json json = {{"id", row.id}, {"name", Json(row.name)}, {"re_entry", nameOf(row.re_entry)}};
  put(json, "ticket_types", row.ticket_types);
  put(json, "opens_at", row.opens_at);
  put(json, "closes_at", row.closes_at);
  put(json, "include_pending", row.include_pending);
  return json;
}

CheckInListRow readList(ObjectReader& object) {
  CheckInListRow row{.id = object.text("id", kId),
                     .name = readLocalized(object, "name"),
                     .ticket_types = object.optionalIds("ticket_types", kMaxIds),
                     .opens_at = object.optionalInstant("opens_at"),
                     .closes_at = object.optionalInstant("closes_at"),
                     .include_pending = object.flag("include_pending", false)};
  if (object.has("re_entry")) {
    row.re_entry = object.oneOf<ReEntry>(
        "re_entry",
        {{"never", ReEntry::Never}, {"after_exit", ReEntry::AfterExit}, {"always", ReEntry::Always}});
  }
  return row;
}

Json fields(const SessionRow& row) {
  Json json = {{"id", row.id},
               {"title", Json(row.title)},
               {"starts_at", formatInstant(row.starts_at)},
               {"ends_at", formatInstant(row.ends_at)}};
  put(json, "room", row.room);
  return json;
}

SessionRow readSession(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .title = readLocalized(object, "title"),
          .room = object.text("room", kText, ""),
          .starts_at = object.instant("starts_at"),
          .ends_at = object.instant("ends_at")};
}

Json fields(const TicketRow& row) {
  Json json = {{"id", row.id},
               {"code", row.code},
               {"ticket_type", row.ticket_type},
               {"order_status", nameOf(row.order_status)}};
  put(json, "blocked", row.blocked);
  put(json, "revoked", row.revoked);
  put(json, "valid_from", row.valid_from);
  put(json, "valid_until", row.valid_until);
  put(json, "given_name", row.given_name);
  put(json, "family_name", row.family_name);
  put(json, "company", row.company);
  put(json, "notes", row.notes);
  put(json, "sessions", row.sessions);
  put(json, "open_questions", row.open_questions);
  return json;
}

TicketRow readTicket(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .code = object.text("code", kTicketCode),
          .ticket_type = object.text("ticket_type", kId),
          .order_status = object.oneOf<OrderStatus>("order_status", {{"paid", OrderStatus::Paid},
                                                                     {"pending", OrderStatus::Pending},
                                                                     {"cancelled", OrderStatus::Cancelled}}),
          .blocked = object.flag("blocked", false),
          .revoked = object.flag("revoked", false),
          .valid_from = object.optionalInstant("valid_from"),
          .valid_until = object.optionalInstant("valid_until"),
          .given_name = object.text("given_name", kText, ""),
          .family_name = object.text("family_name", kText, ""),
          .company = object.text("company", kText, ""),
          .notes = object.text("notes", kText, ""),
          .sessions = object.optionalIds("sessions", kMaxIds),
          .open_questions = object.optionalIds("open_questions", kMaxIds)};
}

Json fields(const CheckInRow& row) {
  return toJson(row);
}

struct Kind {
  const char* name;
  Row (*read)(ObjectReader&);
};

template <class T, T (*Read)(ObjectReader&)>
Row asRow(ObjectReader& object) {
  return Read(object);
}

// In the order of Row's alternatives.
constexpr std::array kKinds = {
    Kind{"event", asRow<EventRow, readEvent>},     Kind{"ticket_type", asRow<TicketTypeRow, readTicketType>},
    Kind{"list", asRow<CheckInListRow, readList>}, Kind{"session", asRow<SessionRow, readSession>},
    Kind{"ticket", asRow<TicketRow, readTicket>},  Kind{"check_in", asRow<CheckInRow, readCheckIn>},
};
static_assert(kKinds.size() == std::variant_size_v<Row>);

}  // namespace

const char* kindOf(const Row& row) {
  return kKinds[row.index()].name;
}

const std::string& idOf(const Row& row) {
  return std::visit([](const auto& any) -> const std::string& { return any.id; }, row);
}

const char* nameOf(Direction direction) {
  return direction == Direction::Exit ? "exit" : "entry";
}

Direction readDirection(ObjectReader& object) {
  return object.oneOf<Direction>("direction", {{"entry", Direction::Entry}, {"exit", Direction::Exit}});
}

Json toJson(const CheckInRow& row) {
  Json json = {{"id", row.id},
               {"ticket", row.ticket},
               {"list", row.list},
               {"direction", nameOf(row.direction)},
               {"at", formatInstant(row.at)}};
  put(json, "kiosk", row.kiosk);
  return json;
}

CheckInRow readCheckIn(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .ticket = object.text("ticket", kId),
          .list = object.text("list", kId),
          .direction = readDirection(object),
          .at = object.instant("at"),
          .kiosk = object.text("kiosk", kLine, "")};
}

Json toJson(const Row& row) {
  Json json = std::visit([](const auto& any) { return fields(any); }, row);
  json["kind"] = kindOf(row);
  return json;
}

std::optional<Row> readRow(ObjectReader& object) {
  const std::string name = object.text("kind", kId);
  const auto kind = std::ranges::find_if(kKinds, [&](const Kind& known) { return name == known.name; });
  if (kind == kKinds.end()) return std::nullopt;
  return kind->read(object);
}

std::string encode(const Row& value) {
  return dump(toJson(value));
}

Decoded<Row> decodeRow(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    auto row = readRow(object);
    if (!row) object.refuse("kind", "must be one of event, ticket_type, list, session, ticket, check_in");
    return row ? *std::move(row) : Row{};
  });
}

}  // namespace usher::contract
