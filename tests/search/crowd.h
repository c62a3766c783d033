// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <usher/search/attendee_text.h>

namespace usher::search {

/// The attendee of this number in a made-up crowd: always the same, and as many as there are numbers. Names
/// of nine scripts, most of them Latin; family names of two or three syllables, companies that hundreds
/// share, bookings of two or three, codes of their own.
AttendeeText crowdMember(std::uint64_t number);

}  // namespace usher::search
