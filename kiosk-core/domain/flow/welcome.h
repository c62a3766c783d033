// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include <usher/domain/decision.h>

namespace usher::domain {

enum class PrintState {
  /// Nothing was asked to be printed.
  Idle,
  Printing,
  Printed,
  /// The printer took no job, or gave it up. The check-in stands.
  Failed,
  /// Another kiosk prints it.
  Elsewhere,
};

struct Welcome {
  /// Admitted or AdmittedAgain; AlreadyUsed: they are in, and fetch a badge that they are owed.
  Verdict verdict;
  Guest guest;
  PrintState badge = PrintState::Idle;
  PrintState agenda = PrintState::Idle;
  /// nullopt: there is nothing to ask for.
  std::optional<GuestCatalogue> catalogue = std::nullopt;
  /// At a session's door, where nothing is printed.
  std::optional<Room> room = std::nullopt;
  /// The visit in which it was turned to first: how papers come out is told by it.
  std::uint64_t since = 0;
  /// nullopt: seats are not taken or given back here.
  std::optional<GuestSeats> seats = std::nullopt;
  /// Of the badge that is owed for it.
  std::optional<OpId> badge_order = std::nullopt;
  /// Of a badge that is printed Elsewhere: the kiosk's name, as staff call it.
  QString badge_at = {};

  /// There are sessions of the guest's own to look at.
  bool hasAgenda() const { return !guest.sessions.empty() || (seats && seats->any()); }
  bool operator==(const Welcome&) const = default;
};
}  // namespace usher::domain
