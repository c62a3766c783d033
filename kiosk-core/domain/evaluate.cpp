// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/evaluate.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace usher::domain {
namespace {

struct Window {
  std::optional<Instant> from;
  std::optional<Instant> until;

  bool before(Instant now) const { return from && now < *from; }
  bool over(Instant now) const { return until && now >= *until; }
  bool contains(Instant now) const { return !before(now) && !over(now); }
};

Window windowOf(const Ticket& ticket) {
  return {ticket.valid_from, ticket.valid_until};
}
Window windowOf(const CheckInList& list) {
  return {list.opens_at, list.closes_at};
}

std::optional<Verdict> outside(const Window& window, Instant now) {
  if (window.before(now)) return NotYetValid{*window.from};
  if (window.over(now)) return NoLongerValid{*window.until};
  return std::nullopt;
}

/// Of lists equally good, the one that the event names first.
WrongList wrongList(const TicketTypeId& type, const EventFacts& facts, const Door& door, Instant now) {
  const CheckInList* next = nullptr;
  for (const CheckInList& list : facts.lists) {
    if (list.id == door.list || !list.admits(type)) continue;
    const Window window = windowOf(list);
    if (window.contains(now)) return {list.id, list.name};
    const bool will_open = window.before(now) && !window.over(*window.from);
    if (will_open && (!next || *window.from < *next->opens_at)) next = &list;
  }
  if (next) return {next->id, next->name};
  return {};
}

/// The latest passage of that direction on the list; the op id only makes ties definite.
const CheckIn* latest(const std::vector<CheckIn>& history, const CheckInListId& list, Direction direction) {
  const CheckIn* found = nullptr;
  for (const CheckIn& passage : history) {
    if (passage.list != list || passage.direction != direction) continue;
    if (!found || std::tie(found->at, found->id) < std::tie(passage.at, passage.id)) found = &passage;
  }
  return found;
}

bool mayComeBack(ReEntry policy, const CheckIn& entry, const CheckIn* exit) {
  switch (policy) {
    case ReEntry::Never:
      return false;
    case ReEntry::AfterExit:
      return exit && exit->at > entry.at;
    case ReEntry::Always:
      return true;
  }
  return false;
}

bool isInside(const CheckIn* entry, const CheckIn* exit) {
  return entry && !(exit && exit->at > entry->at);
}

/// A ticket is held up for as long as its guest reads the screen.
constexpr std::chrono::seconds kSameShowing{10};

/// Of a list that is a session's; nullopt: the session takes the ticket.
std::optional<Verdict> notTaken(const CheckInList& list, const Ticket& ticket, const EventFacts& facts,
                                std::int64_t inside) {
  if (std::ranges::find(ticket.enrolments, *list.session) != ticket.enrolments.end()) return std::nullopt;
  const Session* session = facts.session(*list.session);
  const LocalizedText title = session ? session->title : LocalizedText();
  if (!list.takes_unenrolled) return NotEnrolled{title};
  if (session && session->capacity && inside >= *session->capacity) return SessionFull{title};
  return std::nullopt;
}

std::vector<QuestionId> questionsAt(const Ticket& ticket, const EventFacts& facts) {
  std::vector<QuestionId> open = ticket.open_questions;
  std::erase_if(open, [&](const QuestionId& id) {
    const Question* question = facts.question(id);
    return question && !question->required && !question->canBeAsked();
  });
  return open;
}

}  // namespace

Verdict evaluate(const LookUp& look_up, const EventFacts& facts, const Door& door, Instant now) {
  const auto& found = look_up.found;
  if (found.empty()) return look_up.of_another_event ? Verdict(WrongEvent{}) : Verdict(Unknown{});
  if (found.size() > 1) return SeveralMatches{static_cast<int>(found.size())};
  if (!door.both_ways && door.direction == Direction::Exit) return Admitted{Direction::Exit};

  const auto& [ticket, history] = found.front();
  const CheckIn* entry = latest(history, door.list, Direction::Entry);
  const CheckIn* exit = latest(history, door.list, Direction::Exit);
  if (door.both_ways && isInside(entry, exit)) {
    if (now - entry->at < kSameShowing) return AlreadyUsed{entry->at, entry->kiosk};
    return Admitted{Direction::Exit};
  }
  if (ticket.order_status == OrderStatus::Cancelled) return Cancelled{};
  if (ticket.revoked) return Revoked{};
  if (ticket.blocked) return Blocked{};
  if (const auto verdict = outside(windowOf(ticket), now)) return *verdict;

  const CheckInList* list = facts.list(door.list);
  if (!list || !list->admits(ticket.type)) return wrongList(ticket.type, facts, door, now);
  if (const auto verdict = outside(windowOf(*list), now)) return *verdict;
  if (ticket.order_status == OrderStatus::Pending && !list->include_pending) return Unpaid{};

  if (list->session) {
    if (const auto verdict = notTaken(*list, ticket, facts, door.inside)) return *verdict;
  }
  if (entry && !mayComeBack(list->re_entry, *entry, exit)) {
    return AlreadyUsed{entry->at, entry->kiosk};
  }
  if (auto open = questionsAt(ticket, facts); !open.empty()) return QuestionsOpen{std::move(open)};
  if (entry) return AdmittedAgain{entry->at};
  return Admitted{Direction::Entry};
}

}  // namespace usher::domain
