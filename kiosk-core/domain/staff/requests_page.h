// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/staff/deed.h>
#include <usher/domain/staff/requests_to_serve.h>
#include <usher/domain/staff/staff_mode.h>

/// What guests asked for, before whoever of the staff sees to it: which of it they look at, what they do and
/// what came of it. Pure, as staff_mode.h is.
namespace usher::domain::requests_page {

enum class Filter {
  /// What is to be done, and below it what was settled.
  All,
  /// Nobody has taken it on.
  Waiting,
  TakenOn,
  Settled,
};

/// What came of a step.
struct Stepped {
  /// As it is now.
  GuestRequest request;
  bool operator==(const Stepped&) const = default;
};
/// Somebody else was faster.
struct SeenToByOthers {
  /// As they left it.
  GuestRequest request;
  bool operator==(const SeenToByOthers&) const = default;
};
/// There is no such request any more.
struct Gone {
  bool operator==(const Gone&) const = default;
};
using staff_mode::NotKept;
using staff_mode::RoleTooLow;
using staff_mode::Wordless;
using staff_mode::Wordy;
using Outcome = std::variant<Stepped, SeenToByOthers, Gone, Wordless, Wordy, RoleTooLow, NotKept>;

/// Shown as it is.
struct State {
  StaffMember member;
  /// nullopt: nothing has been read yet.
  std::optional<RequestsToServe> known = std::nullopt;
  /// It could not be read when it was last to be: there may be news.
  bool unreadable = false;
  Filter filter = Filter::All;
  std::optional<RequestId> chosen = std::nullopt;
  /// The chosen one is to be declined, and is asked why.
  bool declining = false;
  /// The chosen one is on its way there: no other step is taken.
  std::optional<RequestState> doing = std::nullopt;
  std::optional<Outcome> told = std::nullopt;
  /// Of the last question: answers to earlier ones count for nothing.
  std::uint64_t asked = 0;
  bool operator==(const State&) const = default;
};

/// The page comes up, or what is known of the event has changed.
struct NewsCame {};
/// The answer to Read of that number.
struct RequestsRead {
  std::uint64_t asked = 0;
  std::variant<RequestsToServe, NotKept> answer;
};
struct FilterWanted {
  Filter filter = Filter::All;
};
/// A row was chosen.
struct RequestChosen {
  RequestId request;
};
/// A step of the chosen one.
struct StepWanted {
  RequestState to = RequestState::Accepted;
  /// Where it is declined: why, in words for the guest. Empty: that is asked first.
  QString reason = {};
};
/// It is not declined after all.
struct DeclineLeft {};
/// The answer to Do of that number; `now` is what there is to do afterwards, where that could be read.
struct StepDone {
  std::uint64_t asked = 0;
  Outcome outcome;
  std::optional<RequestsToServe> now = std::nullopt;
};

using Event =
    std::variant<NewsCame, RequestsRead, FilterWanted, RequestChosen, StepWanted, DeclineLeft, StepDone>;

/// Answered by RequestsRead.
struct Read {
  std::uint64_t asked = 0;
};
/// Answered by StepDone.
struct Do {
  std::uint64_t asked = 0;
  TicketId ticket;
  RequestId request;
  RequestState to = RequestState::Accepted;
  QString reason = {};
};
using Effect = std::variant<Read, Do>;

struct Step {
  State state;
  std::vector<Effect> effects;
};

/// What comes of an event. One that means nothing now, or answers an earlier question, changes nothing.
Step advance(const State& state, const Event& event);

/// What the filter leaves, in the order in which it is shown.
std::vector<RequestFile> shown(const State& state);
/// How many it would leave.
int countOf(const State& state, Filter filter);
/// nullptr: none is, or it is not shown.
const RequestFile* chosenIn(const State& state);

}  // namespace usher::domain::requests_page
