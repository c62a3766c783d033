// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/decode.h>
#include <usher/contract/guest_rows.h>

/// What organizers decide about an event, and kiosks need not know.
namespace usher::contract {

/// A ticket type that guests may choose when they register.
struct OfferedType {
  std::string ticket_type;
  std::optional<std::int64_t> capacity;
  bool operator==(const OfferedType&) const = default;
};

struct RegistrationSettings {
  bool enabled = false;
  std::optional<Instant> opens_at;
  std::optional<Instant> closes_at;
  std::optional<std::int64_t> capacity;
  std::vector<OfferedType> offered;
  bool asks_company = true;
  bool asks_phone = false;
  bool operator==(const RegistrationSettings&) const = default;
};

/// When guests are told about their sessions.
struct NotificationSettings {
  bool enabled = true;
  /// How long before its start a session's guests are told to queue.
  std::int64_t queue_minutes = 15;
  /// From how many per cent of its seats on a session counts as filling up.
  std::int64_t filling_percent = 90;
  bool by_sms = false;
  bool operator==(const NotificationSettings&) const = default;
};

/// Who is told when a guest asks for something.
struct StaffRule {
  /// Empty: of every kind.
  std::vector<ItemKind> kinds;
  std::vector<std::string> emails;
  std::vector<std::string> phones;
  bool operator==(const StaffRule&) const = default;
};

struct EventSettings {
  /// On the event's page.
  LocalizedText description;
  std::string venue;
  /// Where guests' answers to mails go; "": nowhere.
  std::string reply_to;
  RegistrationSettings registration;
  NotificationSettings notifications;
  std::vector<StaffRule> staff_rules;
  bool operator==(const EventSettings&) const = default;
};

std::string encode(const EventSettings& value);
Decoded<EventSettings> decodeEventSettings(std::string_view json);

}  // namespace usher::contract
