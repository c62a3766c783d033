// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/contract/instant.h>

/// Rows about who works at the doors, what they settle, about the keys that prove signed tickets, and the one
/// that tickets are found with.
namespace usher::contract {

enum class StaffRole { Staff, Supervisor, Administrator };
/// As on the wire.
const char* nameOf(StaffRole role);

/// One of the organizer's people who may open the staff mode of kiosks; whose row is gone may not any more.
struct StaffMemberRow {
  std::string id;
  std::string name;
  StaffRole role = StaffRole::Staff;
  /// Hashes of what they sign in with, see staff_sign_in.h; no other row has the same.
  std::string pin;
  /// "": they have no badge.
  std::string badge = {};
  bool operator==(const StaffMemberRow&) const = default;
};

enum class Resolution { Accepted, Mistake };

/// A second entry that was made all the same. `id` is its op.
struct IncidentRow {
  std::string id;
  std::string ticket;
  std::string list;
  Instant at;
  std::string kiosk;
  /// The check-in that was first.
  std::string winner;
  /// Set once staff have settled it: the entry was right (two people, one ticket, let in knowingly), or a
  /// mistake at the door.
  std::optional<Resolution> resolution;
  std::string settled_by;
  std::string note;
  bool operator==(const IncidentRow&) const = default;
};

/// A key that signs tickets; its id is the key id in them, 1 to 255 in decimal.
struct TicketKeyRow {
  std::string id;
  /// Ed25519, 32 bytes, base64.
  std::string public_key;
  /// Tickets of this key count as unknown unless they are in the event's rows.
  bool retired = false;
  bool operator==(const TicketKeyRow&) const = default;
};

/// A signed ticket whose row is gone: its signature admits nobody any more. `id` is the ticket's.
struct RevocationRow {
  std::string id;
  bool operator==(const RevocationRow&) const = default;
};

/// What the look-ups of the event's tickets are hashed with, see look_up.h. A kiosk shows it to nobody.
struct LookUpKeyRow {
  std::string id;
  /// 32 bytes, base64.
  std::string key;
  bool operator==(const LookUpKeyRow&) const = default;
};

}  // namespace usher::contract
