// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// How a guest without a code is found: by a booking's reference or an e-mail address, together with the last
/// name. Kiosks get keyed hashes of the two, never an address or a reference.
///
/// A hash is HMAC-SHA256 under the event's look-up key, its first 8 bytes in lower-case hexadecimal, over
/// "usher-look-up-v1", a zero byte, and the normal forms of both, each after its length in bytes (32 bits,
/// big-endian). Two people's hashes are the same by chance once in 2^64.
///
/// Normal forms: an e-mail address (what has an "@") is NFKC with case folded and without white space. Of a
/// reference and of a name the letters and digits are left, as folded() has them. A name may be spelled in
/// two ways: as it is without its marks ("Muller"), and, where it differs, with ä, ö, ü, ø and å as ae, oe,
/// ue, oe and aa ("Mueller"); two that are to meet have one of them in common.
namespace usher::contract {

/// Bytes of an event's look-up key.
inline constexpr std::size_t kLookUpKeySize = 32;
/// More are on no ticket.
inline constexpr std::size_t kMostLookUps = 8;

/// Random bytes.
std::string makeLookUpKey();

/// What of a ticket it can be found by; "" where there is nothing.
struct Findable {
  std::string_view email;
  /// The booking's reference, as the guest has it.
  std::string_view booking;
  /// Counts where there is no family name.
  std::string_view given_name;
  std::string_view family_name;
};

/// The hashes that a ticket has in its row, at most four; none where `key` is of another size. Any thread.
std::vector<std::string> lookUpsOf(const Findable& ticket, std::string_view key);

/// The hashes of what somebody typed: the tickets that have one of them are meant. None where there is
/// nothing to look for. Any thread.
std::vector<std::string> lookUpsOf(std::string_view reference_or_email, std::string_view last_name,
                                   std::string_view key);

/// What tickets of one booking have in common in their rows, 16 hexadecimal digits: as above, over
/// "usher-booking-v1", a zero byte and the reference's normal form. "" where there is nothing.
std::string bookingId(std::string_view reference, std::string_view key);

}  // namespace usher::contract
