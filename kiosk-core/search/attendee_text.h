// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace usher::search {

/// What a row is known by: the row's number in the store.
using Key = std::int64_t;

/// What of an attendee is looked through. Personal data: the index keeps its words folded, in memory alone.
struct AttendeeText {
  QString given_name;
  QString family_name;
  QString company;
  /// The booking's reference, as guests and staff know it.
  QString booking;
  /// What the ticket's QR holds.
  QString code;
};

enum class Field : std::uint8_t { Family, Given, Booking, Code, Company };

inline bool isName(Field field) {
  return field == Field::Family || field == Field::Given;
}
/// Made up of letters and digits that mean nothing, and nearly all distinct.
inline bool isReference(Field field) {
  return field == Field::Booking || field == Field::Code;
}

}  // namespace usher::search
