// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/seat_words.h>

namespace usher::ui {

using domain::SeatOffer;
using domain::SeatOutcome;
using domain::SeatState;

namespace {

struct Seats {
  Q_DECLARE_TR_FUNCTIONS(Seats)
};

/// The session can't be had, whatever the guest has there.
SeatNews notOffered(const domain::Session* session, bool wanted) {
  if (!session) {
    return {QStringLiteral("cancelled"), Seats::tr("This session does not take place"),
            Seats::tr("We are sorry. Maybe you like one of the other sessions?"), SeatNews::Mood::Care};
  }
  if (!wanted) return {QStringLiteral("clock"), Seats::tr("This session is over"), {}, SeatNews::Mood::Care};
  return {QStringLiteral("clock"), Seats::tr("That is no longer possible"),
          Seats::tr("The session is over, or your ticket has changed. Our staff will gladly help you."),
          SeatNews::Mood::Care};
}

}  // namespace

SeatWords fillWords(domain::Fill fill) {
  switch (fill) {
    case domain::Fill::Open:
      return {QStringLiteral("group"), Seats::tr("Seats are free")};
    case domain::Fill::Filling:
      return {QStringLiteral("group"), Seats::tr("Filling up")};
    case domain::Fill::Full:
      return {QStringLiteral("full"), Seats::tr("Full")};
  }
  return {};
}

SeatWords seatWords(SeatState state) {
  switch (state) {
    case SeatState::None:
      return {};
    case SeatState::Has:
      return {QStringLiteral("check"), Seats::tr("You have a seat")};
    case SeatState::Waits:
      return {QStringLiteral("hourglass"), Seats::tr("On the waiting list")};
    case SeatState::AskedFor:
      return {QStringLiteral("hourglass"), Seats::tr("Asked for")};
  }
  return {};
}

QString offerWords(SeatOffer offer) {
  switch (offer) {
    case SeatOffer::Nothing:
      return {};
    case SeatOffer::Take:
      return Seats::tr("Take a seat");
    case SeatOffer::JoinWaitingList:
      return Seats::tr("Join the waiting list");
    case SeatOffer::GiveBack:
      return Seats::tr("Give my seat back");
    case SeatOffer::LeaveWaitingList:
      return Seats::tr("Leave the waiting list");
    case SeatOffer::TakeBack:
      return Seats::tr("I do not want it any more");
  }
  return {};
}

SeatNews seatNews(SeatState state, SeatOffer offer, const domain::Session* session,
                  const std::optional<SeatOutcome>& outcome) {
  using Mood = SeatNews::Mood;
  if (outcome == SeatOutcome::Failed) {
    return {QStringLiteral("staff"), Seats::tr("That did not work"),
            Seats::tr("Nothing has changed. Our staff will gladly help you."), Mood::Care};
  }
  if (offer == SeatOffer::Nothing || outcome == SeatOutcome::NotPossible) {
    return notOffered(session, outcome.has_value());
  }
  const bool full = session && session->fill == domain::Fill::Full;
  switch (state) {
    case SeatState::Has:
      return {
          QStringLiteral("check-circle"), Seats::tr("You have a seat"),
          full ? Seats::tr("If you can't come, please give it back: somebody is waiting for it.") : QString(),
          Mood::Good};
    case SeatState::Waits:
      return {QStringLiteral("hourglass"), Seats::tr("You are on the waiting list"),
              Seats::tr("You get a seat as soon as one is free."), Mood::Calm};
    case SeatState::AskedFor:
      return {
          QStringLiteral("hourglass"), Seats::tr("Your seat is asked for"),
          full ? Seats::tr("All seats are taken: you get one as soon as it is free. We tell you here, now or "
                           "when you show your code again.")
               : Seats::tr("We tell you here whether you have it, now or when you show your code again."),
          Mood::Calm};
    case SeatState::None:
      break;
  }
  if (outcome == SeatOutcome::Kept) {
    return {QStringLiteral("check"), Seats::tr("You have given it back"),
            Seats::tr("Thank you. Somebody else will be glad of it."), Mood::Calm};
  }
  return {QStringLiteral("agenda"),
          {},
          full ? Seats::tr("All seats are taken. On the waiting list you get one as soon as it is free.")
               : QString(),
          Mood::Calm};
}

}  // namespace usher::ui
