// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

#include <usher/domain/claim.h>
#include <usher/domain/decision.h>
#include <usher/domain/flow/event.h>
#include <usher/domain/walk_in.h>

namespace usher::domain::effect {

/// Answered by event::Decided or event::DecisionFailed.
struct Redeem {
  std::uint64_t visit = 0;
  Claim claim;
};
/// Keeps the answers and decides anew; answered as Redeem is.
struct Answer {
  std::uint64_t visit = 0;
  Claim claim;
  op::Answers answers;
};
/// Looks for a guest by what they typed; answered by event::Found or event::DecisionFailed.
struct Find {
  std::uint64_t visit = 0;
  QString reference_or_email;
  QString last_name;
};
/// Answered by event::TypesOffered.
struct OfferTypes {
  std::uint64_t visit = 0;
};
/// Answered by event::Registered.
struct Register {
  std::uint64_t visit = 0;
  WalkInForm form;
};
/// Keeps what a guest asks for; answered by event::Asked.
struct AskFor {
  std::uint64_t visit = 0;
  /// Of the ticket's QR.
  QString code;
  op::Request request;
};
/// Keeps that a guest wants a seat, or gives it back; answered by event::SeatChanged.
struct ChangeSeat {
  std::uint64_t visit = 0;
  /// Of the ticket's QR.
  QString code;
  op::Enrolment wanted;
};
/// Looks the guest's seats up again; answered by event::SeatsTold, if there are any to tell of.
struct TellSeats {
  QString code;
  TicketId ticket;
};
/// Answered by event::PrintReported, more than once.
struct Print {
  /// Welcome::since.
  std::uint64_t visit = 0;
  Paper paper = Paper::Badge;
  Guest guest;
  /// The agenda's words are in the guest's language.
  QString language;
  /// That is kept already; nullopt: it has to be, first.
  std::optional<OpId> order = std::nullopt;
  /// Who of the staff wants it, and why once more.
  std::optional<StaffMemberId> by = std::nullopt;
  QString reason = {};
};
/// Post event::TimedOut after `after`; a new one takes the place of the one before.
struct StartTimer {
  std::uint64_t visit = 0;
  std::chrono::milliseconds after{0};
};

}  // namespace usher::domain::effect

namespace usher::domain {

using Effect =
    std::variant<effect::Redeem, effect::Answer, effect::Find, effect::OfferTypes, effect::Register,
                 effect::AskFor, effect::ChangeSeat, effect::TellSeats, effect::Print, effect::StartTimer>;

}  // namespace usher::domain
