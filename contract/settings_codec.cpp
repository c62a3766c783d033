// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/row_fields.h>
#include <usher/contract/settings.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxOffered = 100;
constexpr std::size_t kMaxRules = 50;
constexpr std::size_t kMaxAddresses = 50;
constexpr std::int64_t kMaxQueueMinutes = 24 * 60;

Json toJson(const RegistrationSettings& value) {
  Json json = {{"enabled", value.enabled},
               {"offered", Json::array()},
               {"asks_company", value.asks_company},
               {"asks_phone", value.asks_phone}};
  put(json, "opens_at", value.opens_at);
  put(json, "closes_at", value.closes_at);
  put(json, "capacity", value.capacity);
  for (const OfferedType& type : value.offered) {
    json["offered"].push_back({{"ticket_type", type.ticket_type}});
    put(json["offered"].back(), "capacity", type.capacity);
  }
  return json;
}

RegistrationSettings readRegistration(ObjectReader& object) {
  RegistrationSettings value{.enabled = object.flag("enabled", false),
                             .opens_at = object.optionalInstant("opens_at"),
                             .closes_at = object.optionalInstant("closes_at"),
                             .capacity = optionalCount(object, "capacity"),
                             .offered = {},
                             .asks_company = object.flag("asks_company", true),
                             .asks_phone = object.flag("asks_phone", false)};
  if (!object.has("offered")) return value;
  object.each("offered", kMaxOffered, [&](ObjectReader& element) {
    value.offered.push_back(
        {.ticket_type = element.text("ticket_type", kId), .capacity = optionalCount(element, "capacity")});
  });
  return value;
}

Json toJson(const NotificationSettings& value) {
  return {{"enabled", value.enabled},
          {"queue_minutes", value.queue_minutes},
          {"filling_percent", value.filling_percent},
          {"by_sms", value.by_sms}};
}

NotificationSettings readNotifications(ObjectReader& object) {
  const NotificationSettings defaults;
  return {.enabled = object.flag("enabled", defaults.enabled),
          .queue_minutes = object.integer("queue_minutes", 0, kMaxQueueMinutes, defaults.queue_minutes),
          .filling_percent = object.integer("filling_percent", 1, 100, defaults.filling_percent),
          .by_sms = object.flag("by_sms", defaults.by_sms)};
}

Json toJson(const StaffRule& value) {
  Json kinds = Json::array();
  for (const ItemKind kind : value.kinds) kinds.push_back(nameOf(kind));
  return {{"kinds", std::move(kinds)}, {"emails", value.emails}, {"phones", value.phones}};
}

StaffRule readRule(ObjectReader& object) {
  StaffRule rule{.kinds = {},
                 .emails = object.optionalTexts("emails", kEmail, kMaxAddresses),
                 .phones = object.optionalTexts("phones", kPhone, kMaxAddresses)};
  for (const std::string& name : object.optionalIds("kinds", 4)) {
    const auto kind = itemKind(name);
    if (!kind) object.refuse("kinds", "must hold handout, food, drink or assistance");
    if (kind) rule.kinds.push_back(*kind);
  }
  return rule;
}

}  // namespace

std::string encode(const EventSettings& value) {
  Json json = {{"registration", toJson(value.registration)},
               {"notifications", toJson(value.notifications)},
               {"staff_rules", Json::array()}};
  if (!value.description.empty()) json["description"] = Json(value.description);
  put(json, "venue", value.venue);
  put(json, "reply_to", value.reply_to);
  for (const StaffRule& rule : value.staff_rules) json["staff_rules"].push_back(toJson(rule));
  return dump(json);
}

Decoded<EventSettings> decodeEventSettings(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    EventSettings value;
    if (object.has("description")) value.description = readLocalized(object, "description");
    value.venue = object.text("venue", kText, "");
    if (object.has("reply_to")) value.reply_to = object.text("reply_to", kEmail);
    if (const auto registration = object.find("registration")) {
      ObjectReader inner = object.inner("registration", *registration);
      if (!object.failed()) value.registration = readRegistration(inner);
    }
    if (const auto notifications = object.find("notifications")) {
      ObjectReader inner = object.inner("notifications", *notifications);
      if (!object.failed()) value.notifications = readNotifications(inner);
    }
    if (object.has("staff_rules")) {
      object.each("staff_rules", kMaxRules,
                  [&](ObjectReader& element) { value.staff_rules.push_back(readRule(element)); });
    }
    return value;
  });
}

}  // namespace usher::contract
