// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/serve_staff.h>

#include <utility>

#include <usher/checkin/guest_of.h>
#include <usher/desk/answer_questions.h>
#include <usher/desk/correct_badge.h>
#include <usher/desk/guests_together.h>
#include <usher/desk/let_in_together.h>
#include <usher/desk/let_pass.h>
#include <usher/desk/one_ticket.h>
#include <usher/desk/overrule.h>
#include <usher/desk/register_guest.h>
#include <usher/desk/typed.h>
#include <usher/desk/void_check_in.h>
#include <usher/domain/evaluate.h>
#include <usher/domain/overloaded.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::desk {

namespace mode = domain::staff_mode;

/// What came of a deed.
struct ServeStaff::Came {
  mode::Outcome outcome;
  std::optional<domain::Guest> badge = std::nullopt;
  /// Something was kept although the outcome is another than Done.
  bool kept = false;
  std::optional<ports::StoreError> stopped = std::nullopt;
  QString reason = {};
};

namespace {

mode::Outcome outcomeOf(const NotAllowed& no) {
  return mode::RoleTooLow{no.least_role};
}
mode::Outcome outcomeOf(const Missing&) {
  return mode::Wordless{};
}
mode::Outcome outcomeOf(const TooLong& text) {
  return mode::Wordy{text.at_most};
}
mode::Outcome outcomeOf(const NotOneTicket& no) {
  return mode::NotOneGuest{no.count};
}
mode::Outcome outcomeOf(const NothingToVoid&) {
  return mode::NothingToVoid{};
}
mode::Outcome outcomeOf(const NoPlaces&) {
  return mode::NoPlacesLeft{};
}
mode::Outcome outcomeOf(const CantBeOverruled& no) {
  return mode::Refused{no.verdict};
}

}  // namespace

ServeStaff::ServeStaff(ports::CheckInStore& store, ports::WalkIns& walk_ins, ports::Journal& journal,
                       const ports::Clock& clock, ports::Random& random, Place place)
    : store_(store),
      walk_ins_(walk_ins),
      journal_(journal),
      clock_(clock),
      random_(random),
      place_(std::move(place)) {}

std::expected<domain::Door, ports::StoreError> ServeStaff::doorOf(const domain::EventFacts& facts) {
  domain::Door door{place_.list};
  const domain::CheckInList* const list = facts.list(place_.list);
  if (!list || !list->session) return door;
  const auto inside = store_.inside(place_.list);
  if (!inside) return std::unexpected(inside.error());
  door.inside = *inside;
  return door;
}

std::expected<domain::GuestFile, ports::StoreError> ServeStaff::fileOf(const domain::TicketWithHistory& one) {
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto door = doorOf(*facts);
  if (!door) return std::unexpected(door.error());
  const domain::Instant at = clock_.now();
  auto others = guestsTogether(store_, {one}, one.ticket.id, *facts, *door, at, kMostBesideOne);
  if (!others) return std::unexpected(others.error());
  return domain::GuestFile{.ticket = one.ticket,
                           .history = one.history,
                           .state = domain::doorStateOf(one, place_.list),
                           .verdict = domain::evaluate({{one}, false}, *facts, *door, at),
                           .others = *std::move(others),
                           .list = place_.list};
}

std::expected<domain::GroupFile, ports::StoreError> ServeStaff::groupOf(
    const domain::Claim& claim, const std::vector<domain::TicketWithHistory>& found) {
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto door = doorOf(*facts);
  if (!door) return std::unexpected(door.error());
  auto all = guestsTogether(store_, found, std::nullopt, *facts, *door, clock_.now(), kMostOnAPage);
  if (!all) return std::unexpected(all.error());
  return domain::GroupFile{claim, *std::move(all), place_.list};
}

std::optional<domain::GuestFile> ServeStaff::now(const domain::Claim& claim) {
  const auto found = ticketsOf(store_, claim);
  if (!found || found->size() != 1) return std::nullopt;
  auto file = fileOf(found->front());
  return file ? std::optional(*std::move(file)) : std::nullopt;
}

std::optional<domain::GroupFile> ServeStaff::groupNow(const domain::Claim& claim) {
  const auto found = ticketsOf(store_, claim);
  if (!found || found->empty()) return std::nullopt;
  auto group = groupOf(claim, *found);
  return group ? std::optional(*std::move(group)) : std::nullopt;
}

bool ServeStaff::isElsewhere(const std::optional<domain::CheckInListId>& seen) const {
  return seen && *seen != place_.list;
}

std::expected<mode::GuestRead, ports::StoreError> ServeStaff::read(const mode::Read& wanted) {
  const auto found = ticketsOf(store_, wanted.claim);
  if (!found) return std::unexpected(found.error());
  if (found->empty()) return mode::GuestRead{wanted.asked, mode::NotOneGuest{0}};
  if (wanted.together || found->size() > 1) {
    auto group = groupOf(wanted.claim, *found);
    if (!group) return std::unexpected(group.error());
    return mode::GuestRead{wanted.asked, *std::move(group)};
  }
  auto file = fileOf(found->front());
  if (!file) return std::unexpected(file.error());
  return mode::GuestRead{wanted.asked, *std::move(file)};
}

std::expected<ServeStaff::Served, ports::StoreError> ServeStaff::operator()(const domain::StaffMember& member,
                                                                            const mode::Do& wanted) {
  const domain::TicketId& ticket = wanted.ticket;
  if (isElsewhere(wanted.list))
    return Served{.done = {.asked = wanted.asked, .outcome = mode::DoorChanged{}, .now = now(ticket)}};
  auto came =
      std::visit(domain::Overloaded{
                     [&](const mode::LetIn&) { return pass(member, ticket, domain::Direction::Entry); },
                     [&](const mode::LetOut&) { return pass(member, ticket, domain::Direction::Exit); },
                     [&](const mode::Overrule& deed) { return overrule(member, ticket, deed.reason); },
                     [&](const mode::Void& deed) { return undo(member, ticket, deed.reason); },
                     [&](const mode::CorrectBadge& deed) { return correct(member, ticket, deed); },
                     [&](const mode::PrintBadge& deed) { return print(member, ticket, deed.reason); },
                     [&](const mode::AnswerQuestions& deed) { return answer(member, ticket, deed); },
                 },
                 wanted.deed);
  if (!came) return std::unexpected(came.error());
  const bool done = std::holds_alternative<mode::Done>(came->outcome);
  Served served{.done = {wanted.asked, std::move(came->outcome)},
                .kept = came->kept || (done && !std::holds_alternative<mode::PrintBadge>(wanted.deed)),
                .badge = std::move(came->badge),
                .reason = std::move(came->reason),
                .stopped = std::move(came->stopped)};
  // It is done: that nobody can read how the guest stands now is no reason to say otherwise.
  served.done.now = now(ticket);
  return served;
}

std::expected<ServeStaff::Served, ports::StoreError> ServeStaff::operator()(const domain::StaffMember& member,
                                                                            const mode::Register& wanted) {
  auto answer = RegisterGuest(store_, walk_ins_, journal_, clock_, random_, place_)(member, wanted.form);
  if (!answer) return std::unexpected(answer.error());
  auto* registered = std::get_if<RegisteredGuest>(&*answer);
  if (!registered) {
    return std::visit(domain::Overloaded{
                          [](const RegisteredGuest&) { return Served{}; },
                          [&](const auto& no) { return Served{.done = {wanted.asked, outcomeOf(no)}}; },
                      },
                      *answer);
  }
  Served served{.done = {wanted.asked, mode::Done{}}, .kept = true};
  // The ticket is there; that the guest is not in (yet) is said with it.
  if (!registered->passed) {
    served.done.outcome = mode::KeptInPart{};
    served.stopped = registered->passed.error();
  } else if (!registered->passed->guest) {
    served.done.outcome = mode::Refused{std::move(registered->passed->verdict)};
  } else {
    served.badge = std::move(registered->passed->guest);
  }
  served.done.now = now(registered->code);
  return served;
}

std::expected<ServeStaff::ServedTogether, ports::StoreError> ServeStaff::operator()(
    const domain::StaffMember& member, const mode::LetInTogether& wanted) {
  if (isElsewhere(wanted.list)) {
    return ServedTogether{
        .done = {.asked = wanted.asked, .outcome = mode::DoorChanged{}, .group = groupNow(wanted.claim)}};
  }
  auto answer = LetInTogether(store_, clock_, random_, place_)(member, wanted.guests);
  if (!answer) return std::unexpected(answer.error());
  if (const auto* no = std::get_if<NotAllowed>(&*answer)) {
    return ServedTogether{.done = {wanted.asked, outcomeOf(*no)}};
  }
  auto& together = std::get<LetInTogether::Together>(*answer);
  ServedTogether served{.done = {wanted.asked, std::move(together.came)},
                        .badges = std::move(together.guests),
                        .stopped = std::move(together.stopped)};
  served.done.group = groupNow(wanted.claim);
  return served;
}

std::expected<ServeStaff::Came, ports::StoreError> ServeStaff::pass(const domain::StaffMember& member,
                                                                    const domain::TicketId& ticket,
                                                                    domain::Direction direction) {
  auto answer = LetPass(store_, clock_, random_, place_)(member, ticket, direction);
  if (!answer) return std::unexpected(answer.error());
  if (const auto* no = std::get_if<NotAllowed>(&*answer)) return Came{outcomeOf(*no)};
  auto& decision = std::get<domain::Decision>(*answer);
  if (!decision.guest) return Came{mode::Refused{decision.verdict}};
  if (direction == domain::Direction::Exit) return Came{mode::Done{}};
  return Came{mode::Done{}, std::move(decision.guest)};
}

std::expected<ServeStaff::Came, ports::StoreError> ServeStaff::overrule(const domain::StaffMember& member,
                                                                        const domain::TicketId& ticket,
                                                                        const QString& reason) {
  auto answer = Overrule(store_, clock_, random_, place_)(member, ticket, reason);
  if (!answer) return std::unexpected(answer.error());
  return std::visit(
      domain::Overloaded{
          [](domain::Decision& decision) { return Came{mode::Done{}, std::move(decision.guest)}; },
          [](const auto& no) { return Came{outcomeOf(no)}; },
      },
      *answer);
}

std::expected<ServeStaff::Came, ports::StoreError> ServeStaff::undo(const domain::StaffMember& member,
                                                                    const domain::TicketId& ticket,
                                                                    const QString& reason) {
  const auto answer = VoidCheckIn(store_, journal_, clock_, random_)(member, ticket, place_.list, reason);
  if (!answer) return std::unexpected(answer.error());
  return std::visit(domain::Overloaded{
                        [](const domain::CheckIn&) { return Came{mode::Done{}}; },
                        [](const auto& no) { return Came{outcomeOf(no)}; },
                    },
                    *answer);
}

std::expected<ServeStaff::Came, ports::StoreError> ServeStaff::correct(const domain::StaffMember& member,
                                                                       const domain::TicketId& ticket,
                                                                       const mode::CorrectBadge& names) {
  const auto answer = CorrectBadge(store_, journal_, clock_, random_)(
      member, ticket, {names.given_name, names.family_name, names.company});
  if (!answer) return std::unexpected(answer.error());
  return std::visit(domain::Overloaded{
                        [](const domain::Ticket&) { return Came{mode::Done{}}; },
                        [](const auto& no) { return Came{outcomeOf(no)}; },
                    },
                    *answer);
}

std::expected<ServeStaff::Came, ports::StoreError> ServeStaff::answer(const domain::StaffMember& member,
                                                                      const domain::TicketId& ticket,
                                                                      const mode::AnswerQuestions& said) {
  auto answer = AnswerQuestions(store_, journal_, clock_, random_, place_)(member, ticket, said.answers);
  if (!answer) return std::unexpected(answer.error());
  return std::visit(domain::Overloaded{
                        [](AnsweredGuest& one) {
                          if (!one.passed)
                            return Came{mode::KeptInPart{}, std::nullopt, one.kept, one.passed.error()};
                          if (!one.passed->guest)
                            return Came{mode::Refused{one.passed->verdict}, std::nullopt, one.kept};
                          return Came{mode::Done{}, std::move(one.passed->guest)};
                        },
                        [](const auto& no) { return Came{outcomeOf(no)}; },
                    },
                    *answer);
}

std::expected<ServeStaff::Came, ports::StoreError> ServeStaff::print(const domain::StaffMember& member,
                                                                     const domain::TicketId& ticket,
                                                                     const QString& reason) {
  if (const auto no = refusalOf(member, domain::StaffDeed::Reprint)) return Came{outcomeOf(*no)};
  const QString why = lineOf(reason);
  if (isLongerThan(why, kLongestLine)) return Came{outcomeOf(TooLong{kLongestLine})};
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  auto one = oneTicket(store_, ticket);
  if (!one) return std::unexpected(one.error());
  if (const auto* no = std::get_if<NotOneTicket>(&*one)) return Came{outcomeOf(*no)};
  const auto& [found, history] = std::get<domain::TicketWithHistory>(*one);
  if (why.isEmpty() && domain::badgesOf(history) > 0) return Came{outcomeOf(Missing{})};
  Came came{mode::Done{}, checkin::guestOf(found, *facts)};
  came.reason = why;
  return came;
}

}  // namespace usher::desk
