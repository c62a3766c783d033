// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// What organizers and guests do with a ticket after it was issued. NotFound: the event has no such ticket.
/// Any thread; blocks on the store.
class Attendees {
 public:
  Attendees(store::SettingsStore& settings, store::AttendeeStore& attendees, store::MessageStore& messages,
            GuestLinks& links, TicketKeys& keys, Clock clock)
      : settings_(settings),
        attendees_(attendees),
        messages_(messages),
        links_(links),
        keys_(keys),
        clock_(std::move(clock)) {}

  Result<void> cancel(const std::string& event, const std::string& ticket);
  /// A cancelled ticket is again what it was before. Conflict, "full": its place was given to somebody else.
  Result<void> restore(const std::string& event, const std::string& ticket);
  Result<void> block(const std::string& event, const std::string& ticket);
  Result<void> unblock(const std::string& event, const std::string& ticket);
  /// For good.
  Result<void> revoke(const std::string& event, const std::string& ticket);
  /// A new code, which is sent to the guest, both or neither; the old one admits nobody any more.
  Result<void> reissue(const std::string& event, const std::string& ticket);
  /// A new link, which is sent to the guest, both or neither; the old one ends at once.
  Result<void> renewLink(const std::string& event, const std::string& ticket);
  /// The ticket's mail again; one that waits to go to the same address is enough. Conflict: the guest has no
  /// e-mail address.
  Result<void> send(const std::string& event, const std::string& ticket);
  Result<void> erase(const std::string& event, const std::string& ticket);
  /// What stands on the badge. Conflict: there is no name left.
  Result<void> rename(const std::string& event, const std::string& ticket, const std::string& given_name,
                      const std::string& family_name, const std::string& company);
  /// How to reach the guest. Invalid (field in the type, e.g. malformed-email): that is no address, number or
  /// language tag; an empty one is none.
  Result<void> saveContact(const std::string& event, const std::string& ticket,
                           const store::Contact& contact);

 private:
  using Edit = std::function<void(contract::TicketRow&)>;
  Result<store::Attendee> find(const std::string& event, const std::string& ticket);
  Result<void> edit(const std::string& event, const std::string& ticket, const Edit& edit);

  store::SettingsStore& settings_;
  store::AttendeeStore& attendees_;
  store::MessageStore& messages_;
  GuestLinks& links_;
  TicketKeys& keys_;
  Clock clock_;
};

}  // namespace usher::backend::service
