// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <usher/contract/branding.h>
#include <usher/contract/code_format.h>
#include <usher/contract/guest_rows.h>
#include <usher/contract/instant.h>
#include <usher/contract/localized_text.h>
#include <usher/contract/staff_rows.h>

namespace usher::contract {

struct EventRow {
  std::string id;
  LocalizedText name;
  /// IANA name, e.g. Europe/Berlin.
  std::string timezone;
  Instant starts_at;
  Instant ends_at;
  Branding branding = {};
  /// What its kiosks' cameras read beside QR codes, in the order of kCodeFormats.
  std::vector<CodeFormat> code_formats = {};
  bool operator==(const EventRow&) const = default;
};

struct TicketTypeRow {
  std::string id;
  LocalizedText name;
  /// #RRGGBB, the band on the badge.
  std::string colour;
  /// What stands for this type in signed tickets, 1 to 255; 0: no signed ticket is of this type.
  int signed_type = 0;
  /// A guest who registers at a kiosk may have one.
  bool at_door = false;
  /// As many tickets of this type that count there may be before a kiosk gives out no more; nullopt: any
  /// number.
  std::optional<std::int64_t> capacity;
  bool operator==(const TicketTypeRow&) const = default;
};

enum class ReEntry { Never, AfterExit, Always };

/// A check-in list: who may enter through which door, and when.
struct CheckInListRow {
  std::string id;
  LocalizedText name;
  /// Empty admits every type.
  std::vector<std::string> ticket_types;
  std::optional<Instant> opens_at;
  std::optional<Instant> closes_at;
  bool include_pending = false;
  ReEntry re_entry = ReEntry::Never;
  /// The session whose door it is, for those who are enrolled in it; "": a door of the event.
  std::string session;
  /// Others may enter too, as long as the session has a seat.
  bool takes_unenrolled = false;
  bool operator==(const CheckInListRow&) const = default;
};

/// How a session's seats stand, for all to see.
enum class Fill { Open, Filling, Full };

struct SessionRow {
  std::string id;
  LocalizedText title;
  std::string room;
  Instant starts_at;
  Instant ends_at;
  /// Seats; nullopt: nobody counts.
  std::optional<std::int64_t> capacity;
  Fill fill = Fill::Open;
  bool operator==(const SessionRow&) const = default;
};

enum class OrderStatus { Paid, Pending, Cancelled };

/// A ticket with its attendee and enrolments. `code` is what the QR holds; several tickets may share one (a
/// group's).
struct TicketRow {
  std::string id;
  std::string code;
  std::string ticket_type;
  OrderStatus order_status = OrderStatus::Paid;
  bool blocked = false;
  bool revoked = false;
  std::optional<Instant> valid_from;
  std::optional<Instant> valid_until;
  std::string given_name;
  std::string family_name;
  std::string company;
  std::string notes;
  /// Ids of the sessions the attendee is enrolled in.
  std::vector<std::string> sessions;
  /// Ids of questions not yet answered that have to be, or that are asked at the door.
  std::vector<std::string> open_questions;
  /// What tickets of one booking have in common; "": it came without one. Made by the backend, as is
  /// `look_up`: look_up.h.
  std::string booking;
  /// Keyed hashes that a guest without a code is found by.
  std::vector<std::string> look_up;
  /// Language tag of the words that the attendee wants to be served in; "": nobody has asked them.
  std::string language = {};
  /// Ids of the sessions that are full, and that the attendee wants a seat of once there is one. Made by the
  /// backend.
  std::vector<std::string> waits_for = {};
  bool operator==(const TicketRow&) const = default;
};

enum class Direction { Entry, Exit };

/// A check-in that the backend has accepted. `id` is the op that made it.
struct CheckInRow {
  std::string id;
  std::string ticket;
  std::string list;
  Direction direction = Direction::Entry;
  Instant at;
  /// The kiosk's name, as staff call it.
  std::string kiosk;
  /// A badge is owed with it, and has not come out.
  bool badge_owed = false;
  /// How many badges came out for it.
  std::int64_t badges = 0;
  bool operator==(const CheckInRow&) const = default;
};

/// On the wire the kinds are event, ticket_type, list, session, ticket, check_in, question, item, request,
/// notice, incident, ticket_key, revocation, look_up_key, picture, staff_member, template.
using Row = std::variant<EventRow, TicketTypeRow, CheckInListRow, SessionRow, TicketRow, CheckInRow,
                         QuestionRow, CatalogueItemRow, RequestRow, NoticeRow, IncidentRow, TicketKeyRow,
                         RevocationRow, LookUpKeyRow, PictureRow, StaffMemberRow, TemplateRow>;

const char* kindOf(const Row& row);
const std::string& idOf(const Row& row);

}  // namespace usher::contract
