// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <usher/contract/codec.h>
#include <usher/contract/event_rows_json.h>
#include <usher/contract/look_up.h>
#include <usher/contract/row_fields.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxIds = 500;
constexpr std::int64_t kMaxSignedType = 255;
constexpr std::int64_t kMostBadges = 1'000'000;
constexpr std::size_t kMostFormats = 50;

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

const char* nameOf(Fill fill) {
  switch (fill) {
    case Fill::Open:
      return "open";
    case Fill::Filling:
      return "filling";
    case Fill::Full:
      return "full";
  }
  return "open";
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
  Json json = {{"id", row.id},
               {"name", Json(row.name)},
               {"timezone", row.timezone},
               {"starts_at", formatInstant(row.starts_at)},
               {"ends_at", formatInstant(row.ends_at)}};
  if (row.branding != Branding()) json["branding"] = fields(row.branding);
  for (const auto format : row.code_formats) json["code_formats"].push_back(nameOf(format));
  return json;
}

/// In the order of kCodeFormats, each once; formats that came after this version are none of ours.
std::vector<CodeFormat> readFormats(ObjectReader& object) {
  const auto names = object.optionalIds("code_formats", kMostFormats);
  std::vector<CodeFormat> formats;
  std::ranges::copy_if(kCodeFormats, std::back_inserter(formats), [&](CodeFormat format) {
    return std::ranges::find(names, std::string_view(nameOf(format))) != names.end();
  });
  return formats;
}

Json fields(const TicketTypeRow& row) {
  Json json = {{"id", row.id}, {"name", Json(row.name)}, {"colour", row.colour}};
  if (row.signed_type > 0) json["signed_type"] = row.signed_type;
  put(json, "at_door", row.at_door);
  put(json, "capacity", row.capacity);
  return json;
}

TicketTypeRow readTicketType(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .name = readLocalized(object, "name"),
          .colour = object.text("colour", kColour),
          .signed_type = static_cast<int>(object.integer("signed_type", 0, kMaxSignedType, 0)),
          .at_door = object.flag("at_door", false),
          .capacity = optionalCount(object, "capacity")};
}

Json fields(const CheckInListRow& row) {
  Json json = {{"id", row.id}, {"name", Json(row.name)}, {"re_entry", nameOf(row.re_entry)}};
  put(json, "ticket_types", row.ticket_types);
  put(json, "opens_at", row.opens_at);
  put(json, "closes_at", row.closes_at);
  put(json, "include_pending", row.include_pending);
  put(json, "session", row.session);
  put(json, "takes_unenrolled", row.takes_unenrolled);
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
  row.session = optionalId(object, "session");
  row.takes_unenrolled = object.flag("takes_unenrolled", false);
  return row;
}

Json fields(const SessionRow& row) {
  Json json = {{"id", row.id},
               {"title", Json(row.title)},
               {"starts_at", formatInstant(row.starts_at)},
               {"ends_at", formatInstant(row.ends_at)}};
  put(json, "room", row.room);
  put(json, "capacity", row.capacity);
  if (row.fill != Fill::Open) json["fill"] = nameOf(row.fill);
  return json;
}

SessionRow readSession(ObjectReader& object) {
  SessionRow row{.id = object.text("id", kId),
                 .title = readLocalized(object, "title"),
                 .room = object.text("room", kText, ""),
                 .starts_at = object.instant("starts_at"),
                 .ends_at = object.instant("ends_at"),
                 .capacity = optionalCount(object, "capacity")};
  if (object.has("fill")) {
    row.fill =
        object.oneOf<Fill>("fill", {{"open", Fill::Open}, {"filling", Fill::Filling}, {"full", Fill::Full}});
  }
  return row;
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
  put(json, "booking", row.booking);
  put(json, "look_up", row.look_up);
  put(json, "language", row.language);
  put(json, "waits_for", row.waits_for);
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
          .open_questions = object.optionalIds("open_questions", kMaxIds),
          .booking = optionalId(object, "booking"),
          .look_up = object.optionalTexts("look_up", kLookUp, kMostLookUps),
          .language = optionalLanguage(object, "language"),
          .waits_for = object.optionalIds("waits_for", kMaxIds)};
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
    Kind{"event", asRow<EventRow, readEvent>},
    Kind{"ticket_type", asRow<TicketTypeRow, readTicketType>},
    Kind{"list", asRow<CheckInListRow, readList>},
    Kind{"session", asRow<SessionRow, readSession>},
    Kind{"ticket", asRow<TicketRow, readTicket>},
    Kind{"check_in", asRow<CheckInRow, readCheckIn>},
    Kind{"question", asRow<QuestionRow, readQuestion>},
    Kind{"item", asRow<CatalogueItemRow, readItem>},
    Kind{"request", asRow<RequestRow, readRequest>},
    Kind{"notice", asRow<NoticeRow, readNotice>},
    Kind{"incident", asRow<IncidentRow, readIncident>},
    Kind{"ticket_key", asRow<TicketKeyRow, readTicketKey>},
    Kind{"revocation", asRow<RevocationRow, readRevocation>},
    Kind{"look_up_key", asRow<LookUpKeyRow, readLookUpKey>},
    Kind{"picture", asRow<PictureRow, readPicture>},
    Kind{"staff_member", asRow<StaffMemberRow, readStaffMember>},
    Kind{"template", asRow<TemplateRow, readTemplate>},
};
static_assert(kKinds.size() == std::variant_size_v<Row>);

}  // namespace

EventRow readEvent(ObjectReader& object) {
  EventRow row{.id = object.text("id", kId),
               .name = readLocalized(object, "name"),
               .timezone = object.text("timezone", kTimeZone),
               .starts_at = object.instant("starts_at"),
               .ends_at = object.instant("ends_at")};
  if (const auto branding = object.find("branding")) {
    ObjectReader inner = object.inner("branding", *branding);
    if (!object.failed()) row.branding = readBranding(inner);
  }
  row.code_formats = readFormats(object);
  return row;
}

void refuseUnknownFormats(ObjectReader& object) {
  const auto names = object.optionalIds("code_formats", kMostFormats);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (codeFormatOf(names[i])) continue;
    std::string known;
    for (const auto format : kCodeFormats) known += (known.empty() ? "" : ", ") + std::string(nameOf(format));
    object.refuse("code_formats/" + std::to_string(i), "must be one of " + known);
  }
}

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
  if (row.badge_owed) json["badge_owed"] = true;
  if (row.badges > 0) json["badges"] = row.badges;
  return json;
}

CheckInRow readCheckIn(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .ticket = object.text("ticket", kId),
          .list = object.text("list", kId),
          .direction = readDirection(object),
          .at = object.instant("at"),
          .kiosk = object.text("kiosk", kLine, ""),
          .badge_owed = object.flag("badge_owed", false),
          .badges = object.integer("badges", 0, kMostBadges, 0)};
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
    if (!row) {
      std::string names;
      for (const Kind& known : kKinds) names += (names.empty() ? "" : ", ") + std::string(known.name);
      object.refuse("kind", "must be one of " + names);
    }
    if (row && std::holds_alternative<EventRow>(*row)) refuseUnknownFormats(object);
    return row ? *std::move(row) : Row{};
  });
}

}  // namespace usher::contract
