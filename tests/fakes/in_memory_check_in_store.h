// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <usher/ports/check_in_store.h>

namespace usher::fakes {

/// A CheckInStore without a disk. What it keeps is in the history of the next look-up, as in a real one.
class InMemoryCheckInStore : public ports::CheckInStore {
 public:
  /// No event until one is set.
  std::optional<domain::EventFacts> event;
  std::vector<domain::Ticket> tickets;
  /// Codes that are signed tickets of another event.
  std::set<QString> of_another_event;
  /// Every check-in kept, oldest first, of this kiosk and of others.
  std::vector<domain::CheckIn> check_ins;
  /// How many of them wait to be told to the backend.
  int outbox = 0;
  /// Set: looking up still works, keeping fails, and nothing is kept.
  std::optional<ports::StoreError> fails_to_keep;
  /// Set: nothing works, and no rule is asked.
  std::optional<ports::StoreError> fails;

  std::expected<domain::EventFacts, ports::StoreError> facts() override {
    if (fails) return std::unexpected(*fails);
    if (!event) return std::unexpected(ports::StoreError{ports::StoreError::NoEvent, {}});
    return *event;
  }

  std::expected<void, ports::StoreError> redeem(const domain::TicketCode& code, const Rule& rule) override {
    if (fails) return std::unexpected(*fails);
    const auto ruling = rule({found(code), of_another_event.contains(code.text())});
    if (!ruling.check_in) return {};
    if (fails_to_keep) return std::unexpected(*fails_to_keep);
    check_ins.push_back(*ruling.check_in);
    ++outbox;
    return {};
  }

 private:
  std::vector<domain::TicketWithHistory> found(const domain::TicketCode& code) const {
    std::vector<domain::TicketWithHistory> with_code;
    for (const domain::Ticket& ticket : tickets) {
      if (ticket.code != code.text()) continue;
      domain::TicketWithHistory& one = with_code.emplace_back(ticket, std::vector<domain::CheckIn>());
      for (const domain::CheckIn& check_in : check_ins) {
        if (check_in.ticket == ticket.id) one.history.push_back(check_in);
      }
    }
    return with_code;
  }
};

}  // namespace usher::fakes
