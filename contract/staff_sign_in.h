// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// How an organizer's people open a kiosk's staff mode, with a network or without one: by a PIN, or by the
/// code on their badge and the PIN. Kiosks get hashes of both, see StaffMemberRow.
///
/// A PIN alone says whose it is: no two people of one event have the same, and all of an event's are hashed
/// with one salt, so that a kiosk hashes once and compares. The hash is Argon2id (RFC 9106, version 19; 2
/// passes, 64 MiB, one lane, 32 bytes, in lower-case hexadecimal) of the digits; its salt are the first 16
/// bytes of HMAC-SHA256 over "usher-staff-pin-v1" under the event's look-up key (see look_up.h), which is
/// random.
///
/// A badge's code is "S1" and the base32 (RFC 4648, upper case, no padding) of 20 random bytes; its hash is
/// HMAC-SHA256 under the same key over "usher-staff-badge-v1", a zero byte and the code, in lower-case
/// hexadecimal.
namespace usher::contract {

/// A kiosk looks at a PIN as soon as it has so many.
inline constexpr std::size_t kPinDigits = 6;

/// Six ASCII digits.
bool isPin(std::string_view text);
/// Six random digits.
std::string makePin();
/// 64 hexadecimal digits. nullopt: `pin` is none, `key` is of another size, or there are no 64 MiB. Takes
/// some tens of milliseconds. Any thread.
std::optional<std::string> pinHash(std::string_view pin, std::string_view key);

bool isStaffBadge(std::string_view code);
std::string makeStaffBadge();
/// 64 hexadecimal digits; nullopt as above. Any thread.
std::optional<std::string> staffBadgeHash(std::string_view code, std::string_view key);

}  // namespace usher::contract
