// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include <usher/domain/guest_seats.h>

/// What is said of a guest's seat in a session, and of the seats there are.
namespace usher::ui {

struct SeatWords {
  /// An icon of resources/icons.
  QString shape;
  QString words;
};

/// "Seats are free", "Filling up", "Full".
SeatWords fillWords(domain::Fill fill);
/// In a list: "You have a seat", "On the waiting list", "Asked for"; empty where there is none.
SeatWords seatWords(domain::SeatState state);
/// What to tap; empty where there is nothing to do.
QString offerWords(domain::SeatOffer offer);

/// Over the session that they speak of, and what there is to say besides.
struct SeatNews {
  enum class Mood { Calm, Good, Care };
  QString shape;
  QString words;
  QString more;
  Mood mood = Mood::Calm;
};
/// `session` nullptr: the event does not have it any more. `outcome`: of what the guest has just wanted.
SeatNews seatNews(domain::SeatState state, domain::SeatOffer offer, const domain::Session* session,
                  const std::optional<domain::SeatOutcome>& outcome);

}  // namespace usher::ui
