// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/group.h>
#include <usher/domain/guest_catalogue.h>
#include <usher/domain/guest_seats.h>
#include <usher/domain/question.h>
#include <usher/domain/room.h>
#include <usher/domain/ticket.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// What the screens and papers of one guest need. Lives in the current screen only.
struct Guest {
  Ticket ticket;
  TicketType type;
  /// Those that the guest has a seat in, by start. What they have only asked for or wait for is not theirs
  /// yet: it is not on their paper, which nobody can take back.
  std::vector<Session> sessions;
  bool operator==(const Guest&) const = default;
};

struct Decision {
  Verdict verdict;
  /// Only where the guest passes: nobody else's name belongs on a screen.
  std::optional<Guest> guest;
  /// Only where the guest passes once these are answered, and this kiosk can ask them.
  std::optional<Questionnaire> questionnaire = std::nullopt;
  /// Only where several tickets carry the code, and no more than can be chosen from.
  std::optional<Group> group = std::nullopt;
  /// Where the guest comes in, or has come in before: what they may ask for, and what they asked for. Carries
  /// no name.
  std::optional<GuestCatalogue> catalogue = std::nullopt;
  /// At a session's door: how the room stands now.
  std::optional<Room> room = std::nullopt;
  /// Of the ticket, or of the first of several; "": not known.
  QString language = {};
  /// Where the guest comes in, or has come in before, and may take seats here and give them back. Carries no
  /// name.
  std::optional<GuestSeats> seats = std::nullopt;
  /// Of the badge that the guest is owed here from now on (PrintOrder): with their entry, or with one that
  /// was made elsewhere where it did not come out. Then there is a guest, though they do not pass again.
  std::optional<OpId> badge_order = std::nullopt;
  /// The guest is in, and their badge was ordered here before and has not come out.
  bool badge_waits = false;
  bool operator==(const Decision&) const = default;
};

}  // namespace usher::domain
