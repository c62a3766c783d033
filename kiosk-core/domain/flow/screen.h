// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/aids.h>
#include <usher/domain/claim.h>
#include <usher/domain/decision.h>
#include <usher/domain/flow/party.h>
#include <usher/domain/load_progress.h>
#include <usher/domain/op.h>

namespace usher::domain {

enum class CameraState { Starting, Live, Lost, Busy, Absent };

enum class OutOfServiceReason {
  /// The program is opening its data.
  Starting,
  /// No event data has ever arrived.
  WaitingForEvent,
  NotPaired,
  FolderMissing,
  DatabaseNewer,
  DatabaseCorrupt,
  DiskFull,
  KeyMissing,
  /// The event does not have the list that this kiosk is set to.
  ListMissing,
  StorageFailed,
};

/// "Hold your code in front of the camera."
struct Attract {
  bool operator==(const Attract&) const = default;
};
/// A code was seen, or a guest found; the answer is milliseconds away.
struct Deciding {
  Claim claim;
  bool operator==(const Deciding&) const = default;
};
/// The guest passes once these are answered, one after the other.
struct Questions {
  Claim claim;
  Questionnaire questionnaire;
  /// Of the first questions; there is at least one more.
  std::vector<Answer> given = {};
  /// Where these are of one guest of several: the party's present one.
  std::optional<Party> party = std::nullopt;

  const Question& present() const { return questionnaire.questions.at(given.size()); }
  bool operator==(const Questions&) const = default;
};
/// What a guest says of themselves, one after the other.
enum class FormField { TicketType, GivenName, FamilyName, Company, Email };
/// A guest registers here.
struct Registering {
  /// What they may register for; at least one.
  std::vector<TicketType> offered;
  /// In the order of fields().
  std::vector<QString> given = {};

  /// Only what there is a choice of is asked.
  std::vector<FormField> fields() const;
  FormField present() const;
  bool isWhole() const { return given.size() == fields().size(); }
  bool operator==(const Registering&) const = default;
};
/// What a guest without a code is found by, one after the other.
enum class SearchField { Reference, LastName };
/// A guest without a code says who they are.
struct Searching {
  /// Then staff look: nobody tries out names here.
  static constexpr int kMostTries = 3;
  /// The first fields, as they were typed.
  std::vector<QString> given = {};
  /// Nobody was found by what was typed before.
  bool again = false;

  SearchField present() const { return given.empty() ? SearchField::Reference : SearchField::LastName; }
  bool isWhole() const { return given.size() == 2; }
  bool operator==(const Searching&) const = default;
};
/// Nobody was found, too often.
struct NotFound {
  bool operator==(const NotFound&) const = default;
};
/// Nobody can register here any more.
struct RegistrationFull {
  bool operator==(const RegistrationFull&) const = default;
};
/// Guests who came together say who of them is here.
struct Choosing {
  Party party;
  /// The party's present one is being decided about, milliseconds away.
  bool sent = false;
  bool operator==(const Choosing&) const = default;
};
/// Several came in, or of several not all.
struct WelcomeAll {
  Party party;
  bool operator==(const WelcomeAll&) const = default;
};
/// Why not, and what to do now. Carries no guest's name.
struct Refused {
  Verdict verdict;
  /// Of a guest who is in already.
  std::optional<GuestCatalogue> catalogue = std::nullopt;
  std::optional<GuestSeats> seats = std::nullopt;
  /// Of a guest who is in already: their badge was ordered here, and has not come out.
  bool badge_waits = false;
  bool operator==(const Refused&) const = default;
};
/// Something was held up that can't be a ticket (see CodeFault).
struct NotATicket {
  CodeFault fault;
  bool operator==(const NotATicket&) const = default;
};
/// Two or more codes in one view.
struct OneAtATime {
  bool operator==(const OneAtATime&) const = default;
};
/// The decision could not be made or kept; the guest did not pass.
struct AskStaff {
  bool operator==(const AskStaff&) const = default;
};
struct OutOfService {
  OutOfServiceReason reason = OutOfServiceReason::Starting;
  /// For whoever is called: a file, a version. Never a guest's data.
  QString detail;
  /// Of what it waits for, where that is on its way.
  std::optional<LoadProgress> progress = std::nullopt;
  bool operator==(const OutOfService&) const = default;
};

/// What a guest was told at the door, and comes back to from the pages below. Has a catalogue, or seats,
/// where they are.
using Told = std::variant<Welcome, Refused>;

const GuestCatalogue& catalogueOf(const Told& told);
const GuestSeats& seatsOf(const Told& told);

/// What a guest may ask for, and what came of what they asked for.
struct Catalogue {
  Told told;
  bool operator==(const Catalogue&) const = default;
};
/// How many of one item, which is one that the catalogue offers.
struct Asking {
  Told told;
  ItemId item;
  std::int64_t quantity = 1;
  /// For who brings it, in the guest's words.
  QString note = {};
  /// It is on its way to where it is kept, milliseconds away.
  bool sent = false;
  bool operator==(const Asking&) const = default;
};
/// The note is typed.
struct Noting {
  Asking asking;
  bool operator==(const Noting&) const = default;
};
struct Receipt {
  Told told;
  ItemId item;
  AskOutcome outcome = AskOutcome::Kept;
  /// Where it was kept: one of the catalogue's.
  std::optional<RequestId> request = std::nullopt;
  bool operator==(const Receipt&) const = default;
};
/// The guest's own sessions.
struct Agenda {
  Welcome welcome;
  bool operator==(const Agenda&) const = default;
};
/// All of the event's sessions to come.
struct Programme {
  Told told;
  /// The one that the guest has looked at last.
  std::optional<SessionId> at = std::nullopt;
  bool operator==(const Programme&) const = default;
};
/// One session, and the guest's seat in it.
struct OneSession {
  Told told;
  SessionId session;
  /// What they want is on its way to where it is kept, milliseconds away.
  bool sent = false;
  /// Of what they wanted here.
  std::optional<SeatOutcome> outcome = std::nullopt;
  bool operator==(const OneSession&) const = default;
};

using Page = std::variant<Attract, Deciding, Questions, Searching, NotFound, Choosing, Registering,
                          RegistrationFull, Welcome, WelcomeAll, Refused, NotATicket, OneAtATime, AskStaff,
                          OutOfService, Catalogue, Asking, Noting, Receipt, Agenda, Programme, OneSession>;

/// What is known of whether the page's guest is still there.
enum class Presence {
  /// The page came by itself, and nobody has touched it.
  Unknown,
  /// A finger or a key was on this page.
  Touched,
  /// "Still there?" stands in front of the page. Any touch gives the page back.
  Asked,
};

/// Who has chosen the language of the words.
enum class LanguageOf {
  Home,
  /// The guest's ticket says what they speak.
  Ticket,
  /// By hand: that counts more than what any ticket says.
  Guest,
};

/// All that a guest can see, as a value.
struct Screen {
  Page page = OutOfService{};
  /// Language tag of the words on it.
  QString language;
  CameraState camera = CameraState::Starting;
  /// Grows with each new page: a time-out or answer meant for an earlier page is told by it.
  std::uint64_t visit = 0;
  Presence presence = Presence::Unknown;
  Aids aids = {};
  LanguageOf language_of = LanguageOf::Home;
  /// How often nobody was found here, until somebody passes or nobody has been at the start for a while.
  int wrong_tries = 0;
  bool operator==(const Screen&) const = default;
};

/// A fixed English name for logs, e.g. "welcome".
const char* nameOf(const Page& page);
const char* nameOf(OutOfServiceReason reason);
/// The same for the backend, which tells it to other kiosks.
const char* nameOf(CameraState state);
const char* nameOf(PrintState state);

}  // namespace usher::domain
