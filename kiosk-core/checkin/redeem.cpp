// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/redeem.h>

#include <optional>
#include <utility>

#include <usher/checkin/group_of.h>
#include <usher/checkin/guest_of.h>
#include <usher/checkin/record_op.h>

namespace usher::checkin {
namespace {

/// Who comes in, or came in before, is served.
bool isInside(const domain::Verdict& verdict) {
  const auto* admitted = std::get_if<domain::Admitted>(&verdict);
  return (admitted && admitted->direction == domain::Direction::Entry) ||
         std::holds_alternative<domain::AdmittedAgain>(verdict) ||
         std::holds_alternative<domain::AlreadyUsed>(verdict);
}

/// Not again for a re-entry, and not where the names are not known. `overruled`: staff let in whom the rules
/// refuse.
bool isOwedABadge(const domain::Verdict& verdict, const domain::Ticket& ticket, bool overruled) {
  if (ticket.unseen) return false;
  const auto* admitted = std::get_if<domain::Admitted>(&verdict);
  return admitted ? admitted->direction == domain::Direction::Entry : overruled && !isInside(verdict);
}

domain::PrintOrder orderOf(const domain::OpId& id, const domain::Ticket& ticket, const domain::OpId& entry,
                           domain::Instant now) {
  return {.id = id,
          .at = now,
          .ticket = ticket.id,
          .paper = domain::Paper::Badge,
          .language = ticket.language,
          .check_in = entry};
}

/// Of a guest who is inside.
const domain::CheckIn* lastEntry(const domain::TicketWithHistory& guest, const domain::CheckInListId& list) {
  const domain::CheckIn* last = nullptr;
  for (const domain::CheckIn& made : guest.history) {
    if (made.list == list && made.direction == domain::Direction::Entry) last = &made;
  }
  return last;
}

/// Of a verdict that lets pass.
domain::Direction directionOf(const domain::Verdict& verdict) {
  const auto* admitted = std::get_if<domain::Admitted>(&verdict);
  return admitted ? admitted->direction : domain::Direction::Entry;
}

/// nullopt where a question is not known here, or can't be asked.
std::optional<domain::Questionnaire> questionnaireOf(const domain::TicketId& ticket,
                                                     const domain::QuestionsOpen& open,
                                                     const domain::EventFacts& facts) {
  domain::Questionnaire questionnaire{ticket, {}};
  for (const domain::QuestionId& id : open.questions) {
    const auto* question = facts.question(id);
    if (!question || !question->canBeAsked()) return std::nullopt;
    questionnaire.questions.push_back(*question);
  }
  if (questionnaire.questions.empty()) return std::nullopt;
  return questionnaire;
}

}  // namespace

Redeem::Redeem(ports::CheckInStore& store, ports::RequestBook* requests, const ports::Clock& clock,
               ports::Random& random, QString kiosk, domain::Door door)
    : store_(store),
      requests_(requests),
      clock_(clock),
      random_(random),
      kiosk_(std::move(kiosk)),
      door_(std::move(door)) {}

std::optional<domain::GuestCatalogue> Redeem::catalogueOf(const domain::Ticket& ticket,
                                                          const domain::EventFacts& facts) {
  if (requests_ == nullptr) return std::nullopt;
  auto known = requests_->requests(ticket.id);
  // The guest was decided about: that there is more to say is no reason to take it back.
  if (!known) return std::nullopt;
  auto catalogue = domain::catalogueFor(ticket, facts, *std::move(known), clock_.now());
  if (catalogue.offers.empty() && catalogue.requests.empty()) return std::nullopt;
  return catalogue;
}

std::expected<domain::Decision, ports::StoreError> Redeem::operator()(const domain::TicketCode& code) {
  return redeem(code, nullptr);
}

std::expected<domain::Decision, ports::StoreError> Redeem::operator()(const domain::TicketId& ticket) {
  return redeem(ticket, nullptr);
}

std::expected<domain::Decision, ports::StoreError> Redeem::operator()(const domain::Claim& claim,
                                                                      const Vouched& vouched) {
  return std::visit([&](const auto& what) { return redeem(what, &vouched); }, claim);
}

std::optional<domain::Room> Redeem::roomOf(const domain::CheckInList& list, const domain::EventFacts& facts,
                                           std::int64_t before) {
  const domain::Session* session = facts.session(*list.session);
  if (!session) return std::nullopt;
  // The guest was decided about: that nobody can count is no reason to take it back.
  return domain::Room{*session, store_.inside(list.id).value_or(before)};
}

template <class What>
std::expected<domain::Decision, ports::StoreError> Redeem::redeem(const What& what, const Vouched* vouched) {
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  if (!facts->list(door_.list)) {
    return std::unexpected(ports::StoreError{
        ports::StoreError::BadData,
        QStringLiteral("the event has no check-in list \"%1\": set this kiosk to one that it has")
            .arg(door_.list.text())});
  }

  auto door = door_;
  const domain::CheckInList& list = *facts->list(door_.list);
  if (list.session) {
    const auto count = store_.inside(list.id);
    if (!count) return std::unexpected(count.error());
    door.inside = *count;
  }
  std::optional<domain::Decision> decision;
  std::optional<domain::Ticket> inside;
  const auto rule = [&](const domain::LookUp& look_up) -> ports::Ruling {
    const domain::Instant now = clock_.now();
    decision = domain::Decision{.verdict = domain::evaluate(look_up, *facts, door, now), .guest = {}};
    if (!look_up.found.empty()) decision->language = look_up.found.front().ticket.language;
    if (const auto* open = std::get_if<domain::QuestionsOpen>(&decision->verdict)) {
      decision->questionnaire = questionnaireOf(look_up.found.front().ticket.id, *open, *facts);
    }
    if (std::holds_alternative<domain::SeveralMatches>(decision->verdict)) {
      decision->group = groupOf(look_up.found, {}, *facts, door, now);
    }
    if (isInside(decision->verdict)) inside = look_up.found.front().ticket;
    const bool prints_here = door.prints_badges && !list.session;
    const domain::CheckIn* const entry =
        prints_here && inside ? lastEntry(look_up.found.front(), list.id) : nullptr;
    const auto owed = entry && !inside->unseen ? entry->badge : domain::EntryBadge::Settled;
    decision->badge_waits = owed == domain::EntryBadge::OrderedHere;
    const bool overruled =
        vouched && !vouched->overruling.isEmpty() && domain::canBeOverruled(decision->verdict);
    if (!overruled && !domain::letsPass(decision->verdict)) {
      // Staff find what is owed in the guest's file.
      if (vouched || owed != domain::EntryBadge::Owed) return {};
      decision->guest = guestOf(*inside, *facts);
      decision->badge_order = newOpId(now, random_);
      return {.check_in = {}, .badge = orderOf(*decision->badge_order, *inside, entry->id, now)};
    }

    const domain::Ticket& ticket = look_up.found.front().ticket;
    decision->guest = guestOf(ticket, *facts);
    ports::Ruling ruling{domain::CheckIn{newOpId(now, random_), ticket.id, door.list,
                                         directionOf(decision->verdict), now, kiosk_}};
    if (prints_here && isOwedABadge(decision->verdict, ticket, overruled)) {
      decision->badge_order = newOpId(now, random_);
      ruling.check_in->badge = domain::EntryBadge::OrderedHere;
      ruling.badge = orderOf(*decision->badge_order, ticket, ruling.check_in->id, now);
    } else if (owed == domain::EntryBadge::Owed) {
      decision->badge_order = newOpId(now, random_);
      ruling.badge = orderOf(*decision->badge_order, ticket, entry->id, now);
    }
    if (vouched) ruling.by = vouched->by;
    if (overruled) {
      ruling.overrides =
          domain::Override{QLatin1String(domain::nameOf(decision->verdict)), vouched->overruling};
    }
    return ruling;
  };

  if (const auto kept = store_.redeem(what, rule); !kept) return std::unexpected(kept.error());
  if (!decision) {
    return std::unexpected(
        ports::StoreError{ports::StoreError::Failed, QStringLiteral("the store looked no ticket up")});
  }
  if (list.session) decision->room = roomOf(list, *facts, door.inside);
  if (inside) decision->catalogue = catalogueOf(*inside, *facts);
  // Where a session is on, its seats are taken by who comes in.
  if (inside && !list.session) decision->seats = domain::seatsFor(*inside, *facts, clock_.now());
  return std::move(*decision);
}

}  // namespace usher::checkin
