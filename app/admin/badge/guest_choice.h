// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <vector>

#include "sheet_guest.h"

namespace usher::admin {

/// Guests who may be left out, in the order in which they are asked about.
enum class Apart {
  /// Revoked too.
  Cancelled,
  Blocked,
  Unpaid,
  Entered,
  /// By a kiosk.
  Printed,
};

/// Of which badges there are to be any.
struct GuestChoice {
  std::vector<Apart> left_out;
  /// Empty: of all.
  std::vector<domain::TicketTypeId> types;
  /// Whom this list is for.
  std::optional<domain::CheckInList> list;
  /// These alone, whatever the rest says; empty: all.
  std::vector<domain::TicketId> tickets;
};

/// Takes all others out of `guests`; answers how many were left out for what they are. A guest counts once.
std::map<Apart, int> choose(std::vector<SheetGuest>& guests, const GuestChoice& choice);

enum class GuestOrder {
  /// As they are in the list.
  Listed,
  Family,
  /// Then by name; who has none comes last.
  Company,
  /// By its name, then theirs.
  Type,
};

/// What a guest is sorted by, for people to find them by: "" in Listed's order as well as where there is
/// none.
QString sortedBy(const SheetGuest& guest, GuestOrder order, const domain::EventFacts& facts,
                 const QString& language);

/// As people who read `language` (BCP 47) look things up.
void sortGuests(std::vector<SheetGuest>& guests, GuestOrder order, const domain::EventFacts& facts,
                const QString& language);

}  // namespace usher::admin
