// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <usher/ports/check_in_store.h>
#include <usher/ports/journal.h>
#include <usher/ports/request_book.h>

namespace usher::fakes {

/// A CheckInStore without a disk. What it keeps is in the history of the next look-up, as in a real one.
class InMemoryCheckInStore : public ports::CheckInStore, public ports::RequestBook, public ports::Journal {
 public:
  /// No event until one is set.
  std::optional<domain::EventFacts> event;
  std::vector<domain::Ticket> tickets;
  /// Codes that are signed tickets of another event.
  std::set<QString> of_another_event;
  /// The references or addresses by which a ticket's guest is found with the family name.
  std::set<std::pair<QString, domain::TicketId>> references;
  /// Every check-in kept, oldest first, of this kiosk and of others.
  std::vector<domain::CheckIn> check_ins;
  /// The rulings that made those of this kiosk.
  std::vector<ports::Ruling> rulings;
  /// Everything else that was done here.
  std::vector<domain::Op> ops;
  /// How many check-ins wait to be told to the backend.
  int outbox = 0;
  /// So many of a booking were asked for at most.
  int most_booked = 0;
  /// Set: looking up still works, keeping fails, and nothing is kept.
  std::optional<ports::StoreError> fails_to_keep;
  /// Set: what was asked for can't be read.
  std::optional<ports::StoreError> fails_to_tell_requests;
  /// Set: nothing works, and no rule is asked.
  std::optional<ports::StoreError> fails;

  std::expected<domain::EventFacts, ports::StoreError> facts() override {
    if (fails) return std::unexpected(*fails);
    if (!event) return std::unexpected(ports::StoreError{ports::StoreError::NoEvent, {}});
    return *event;
  }

  std::expected<void, ports::StoreError> redeem(const domain::TicketCode& code, const Rule& rule) override {
    return redeem({found([&](const domain::Ticket& ticket) { return ticket.code == code.text(); }),
                   of_another_event.contains(code.text())},
                  rule);
  }

  std::expected<void, ports::StoreError> redeem(const domain::TicketId& id, const Rule& rule) override {
    return redeem({.found = found([&](const domain::Ticket& ticket) { return ticket.id == id; })}, rule);
  }

  std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> find(
      const domain::GuestSearch& search) override {
    if (fails) return std::unexpected(*fails);
    return found([&](const domain::Ticket& ticket) {
      return ticket.attendee.family_name == search.lastName() &&
             references.contains({search.referenceOrEmail(), ticket.id});
    });
  }

  std::expected<std::int64_t, ports::StoreError> inside(const domain::CheckInListId& list) override {
    if (fails) return std::unexpected(*fails);
    std::set<domain::TicketId> in;
    for (const domain::CheckIn& passage : check_ins) {
      if (passage.list != list) continue;
      passage.direction == domain::Direction::Entry ? void(in.insert(passage.ticket))
                                                    : void(in.erase(passage.ticket));
    }
    return static_cast<std::int64_t>(in.size());
  }

  std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> bookedTogether(
      const domain::BookingId& booking, int at_most) override {
    if (fails) return std::unexpected(*fails);
    most_booked = std::max(most_booked, at_most);
    auto booked = found([&](const domain::Ticket& ticket) { return ticket.booking == booking; });
    if (booked.size() > static_cast<std::size_t>(at_most))
      booked.erase(booked.begin() + at_most, booked.end());
    return booked;
  }

  std::expected<std::int64_t, ports::StoreError> countBooked(const domain::BookingId& booking) override {
    if (fails) return std::unexpected(*fails);
    return std::ranges::count(tickets, booking, &domain::Ticket::booking);
  }

  std::expected<void, ports::StoreError> record(const domain::Op& op) override {
    if (fails) return std::unexpected(*fails);
    if (fails_to_keep) return std::unexpected(*fails_to_keep);
    ops.push_back(op);
    return {};
  }

  std::expected<domain::RequestsKnown, ports::StoreError> requests(const domain::TicketId& ticket) override {
    if (fails) return std::unexpected(*fails);
    if (fails_to_tell_requests) return std::unexpected(*fails_to_tell_requests);
    domain::RequestsKnown known;
    for (const domain::Op& op : ops) {
      const auto* request = std::get_if<domain::op::Request>(&op.what);
      if (!request) continue;
      known.taken_here[request->item] += request->quantity;
      if (request->ticket != ticket) continue;
      known.of_ticket.insert(known.of_ticket.begin(), {.id = *domain::RequestId::parse(op.id.text()),
                                                       .ticket = ticket,
                                                       .item = request->item,
                                                       .quantity = request->quantity,
                                                       .state = domain::RequestState::Open,
                                                       .at = op.at});
    }
    for (const domain::Op& op : ops) {
      const auto* step = std::get_if<domain::op::RequestState>(&op.what);
      for (domain::GuestRequest& request : known.of_ticket) {
        if (!step || step->request != request.id) continue;
        request.state = step->state;
        request.taken_on = true;
      }
    }
    return known;
  }

  std::expected<domain::RequestsToServe, ports::StoreError> toServe(domain::Instant settled_since,
                                                                    int at_most) override {
    domain::RequestsToServe all;
    for (const domain::Ticket& ticket : tickets) {
      const auto known = requests(ticket.id);
      if (!known) return std::unexpected(known.error());
      for (const domain::GuestRequest& request : known->of_ticket) {
        const bool ended = request.state >= domain::RequestState::Done;
        if (!ended) all.to_do.push_back({request, ticket.attendee});
        if (ended && request.at >= settled_since) all.settled.push_back({request, ticket.attendee});
      }
    }
    std::ranges::sort(all.to_do, {}, [](const domain::RequestFile& one) { return one.request.at; });
    all.more = all.to_do.size() > static_cast<std::size_t>(at_most);
    if (all.more) all.to_do.erase(all.to_do.begin() + at_most, all.to_do.end());
    return all;
  }

 private:
  std::expected<void, ports::StoreError> redeem(const domain::LookUp& look_up, const Rule& rule) {
    if (fails) return std::unexpected(*fails);
    const auto ruling = rule(look_up);
    if (!ruling.check_in && !ruling.badge) return {};
    if (fails_to_keep) return std::unexpected(*fails_to_keep);
    rulings.push_back(ruling);
    if (!ruling.check_in) return {};
    check_ins.push_back(*ruling.check_in);
    ++outbox;
    return {};
  }

  bool isVoid(const domain::CheckIn& check_in) const {
    return std::ranges::any_of(ops, [&](const domain::Op& op) {
      const auto* undone = std::get_if<domain::op::Void>(&op.what);
      return undone && undone->check_in == check_in.id;
    });
  }

  static void change(domain::Ticket& ticket, const domain::op::Enrolment& seat) {
    if (seat.ticket != ticket.id) return;
    for (auto* seats : {&ticket.enrolments, &ticket.waits_for, &ticket.asked_for})
      std::erase(*seats, seat.session);
    if (!seat.leaves) ticket.asked_for.push_back(seat.session);
  }

  void change(domain::Ticket& ticket, const domain::op::Answers& given) const {
    if (given.ticket != ticket.id) return;
    std::erase_if(ticket.open_questions, [&](const domain::QuestionId& id) {
      const domain::Question* question = event ? event->question(id) : nullptr;
      return std::ranges::any_of(given.answers, [&](const domain::Answer& answer) {
        return answer.question == id && (!answer.text.isEmpty() || (question && !question->required));
      });
    });
  }

  std::vector<domain::TicketWithHistory> found(
      const std::function<bool(const domain::Ticket&)>& wanted) const {
    std::vector<domain::TicketWithHistory> found;
    for (const domain::Ticket& ticket : tickets) {
      if (!wanted(ticket)) continue;
      domain::TicketWithHistory& one = found.emplace_back(ticket, std::vector<domain::CheckIn>());
      for (const domain::Op& op : ops) {
        if (const auto* seat = std::get_if<domain::op::Enrolment>(&op.what)) change(one.ticket, *seat);
        if (const auto* given = std::get_if<domain::op::Answers>(&op.what)) change(one.ticket, *given);
      }
      for (const domain::CheckIn& check_in : check_ins) {
        if (check_in.ticket == ticket.id && !isVoid(check_in)) one.history.push_back(check_in);
      }
    }
    return found;
  }
};

}  // namespace usher::fakes
