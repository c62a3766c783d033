// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/domain/paper.h>

namespace usher::domain::event {

struct CodeScanned {
  TicketCode code;
};
struct UnreadableScanned {
  CodeFault fault;
};
struct SeveralCodesScanned {};
/// The answer to effect::Redeem of the same visit.
struct Decided {
  std::uint64_t visit = 0;
  Decision decision;
};
/// The store could not decide or keep the decision.
struct DecisionFailed {
  std::uint64_t visit = 0;
};
/// How effect::Print of the same visit goes on.
struct PrintReported {
  std::uint64_t visit = 0;
  Paper paper = Paper::Badge;
  PrintState state = PrintState::Printing;
  /// With Elsewhere: the kiosk's name.
  QString where = {};
};
/// To print it.
struct AgendaTapped {};
/// To see them.
struct SessionsTapped {};
/// To see what there is to ask for.
struct CatalogueTapped {};
struct ItemTapped {
  ItemId item;
};
struct QuantityChosen {
  std::int64_t quantity = 1;
};
struct AskTapped {};
/// To say something with what is asked for.
struct NoteTapped {};
/// May be empty.
struct NoteEntered {
  QString text;
};
/// The answer to effect::AskFor of the same visit.
struct Asked {
  std::uint64_t visit = 0;
  AskOutcome outcome = AskOutcome::Kept;
  std::optional<RequestId> request;
  /// As it is now; nullopt: it could not be read.
  std::optional<GuestCatalogue> catalogue;
};
/// To see all sessions there are.
struct ProgrammeTapped {};
struct SessionTapped {
  SessionId session;
};
/// What there is to be done about the seat in the session on the screen.
struct SeatTapped {};
/// The answer to effect::ChangeSeat of the same visit.
struct SeatChanged {
  std::uint64_t visit = 0;
  SeatOutcome outcome = SeatOutcome::Kept;
  /// As they are now; nullopt: nothing is known of them.
  std::optional<GuestSeats> seats;
};
/// News of the event are in; what they are is for whoever wants to know to look up.
struct NewsCame {};
/// The answer to effect::TellSeats.
struct SeatsTold {
  GuestSeats seats;
};
/// To the question on the screen; of an earlier one it means nothing.
struct Answered {
  Answer answer;
};
/// "I don't have my code".
struct SearchTapped {};
/// Of what is looked for; of another field than the present one it means nothing.
struct SearchEntered {
  SearchField field = SearchField::Reference;
  QString text;
};
/// The answer to effect::Find of the same visit.
struct Found {
  std::uint64_t visit = 0;
  Finding finding;
};
/// One of a group, who is here, or is not.
struct GuestTapped {
  TicketId ticket;
};
/// Those who were chosen are to come in.
struct ChosenTapped {};
/// "Register here".
struct RegisterTapped {};
/// The answer to effect::OfferTypes of the same visit; empty where nobody can register.
struct TypesOffered {
  std::uint64_t visit = 0;
  std::vector<TicketType> types;
};
/// Of what a form asks on the screen; of an earlier field it means nothing.
struct FieldEntered {
  FormField field = FormField::GivenName;
  QString text;
};
/// The answer to effect::Register of the same visit; nullopt where it has become full meanwhile.
struct Registered {
  std::uint64_t visit = 0;
  std::optional<TicketCode> code;
};
/// To the question or page before, or to the start.
struct BackTapped {};
/// "Done", "Back" or "Try again": all lead to the start.
struct DoneTapped {};
/// A finger or a key anywhere on the page, whatever else it means; may come once for many.
struct Touched {};
struct LanguageChosen {
  QString language;
};
/// All of them as they shall be from now on.
struct AidsChosen {
  Aids aids;
};
struct TimedOut {
  std::uint64_t visit = 0;
};
struct CameraChanged {
  CameraState state = CameraState::Live;
};
/// The kiosk can't serve.
struct ServiceLost {
  OutOfServiceReason reason = OutOfServiceReason::StorageFailed;
  QString detail;
};
/// How far the event's data are on their way in; nullopt: they are not, any more.
struct LoadProgressed {
  std::optional<LoadProgress> progress;
};
/// Event data and storage are there.
struct ServiceReady {};

}  // namespace usher::domain::event

namespace usher::domain {

using FlowEvent =
    std::variant<event::CodeScanned, event::UnreadableScanned, event::SeveralCodesScanned, event::Decided,
                 event::DecisionFailed, event::PrintReported, event::AgendaTapped, event::SessionsTapped,
                 event::CatalogueTapped, event::ItemTapped, event::QuantityChosen, event::AskTapped,
                 event::NoteTapped, event::NoteEntered, event::Asked, event::ProgrammeTapped,
                 event::SessionTapped, event::SeatTapped, event::SeatChanged, event::NewsCame,
                 event::SeatsTold, event::Answered, event::BackTapped, event::DoneTapped, event::Touched,
                 event::SearchTapped, event::SearchEntered, event::Found, event::GuestTapped,
                 event::ChosenTapped, event::RegisterTapped, event::TypesOffered, event::FieldEntered,
                 event::Registered, event::LanguageChosen, event::AidsChosen, event::TimedOut,
                 event::CameraChanged, event::ServiceLost, event::LoadProgressed, event::ServiceReady>;

}  // namespace usher::domain
