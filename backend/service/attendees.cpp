// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/backend/service/attendees.h>
#include <usher/backend/service/places.h>
#include <usher/backend/service/registration_form.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/store/port/mail_to_guest.h>
#include <usher/backend/store/port/valid_ticket.h>
#include <usher/contract/contact.h>
#include <usher/contract/signed_ticket.h>

namespace usher::backend::service {

namespace {

/// How often the ticket's code was replaced, as far as the code says.
int issueOf(const contract::TicketRow& ticket) {
  const auto parsed = contract::parseSignedTicket(ticket.code);
  return parsed ? parsed->ticket.flags : 0;
}

}  // namespace

Result<store::Attendee> Attendees::find(const std::string& event, const std::string& ticket) {
  auto attendee = attendees_.attendee(event, ticket);
  if (!attendee) return std::unexpected(fromStore(attendee.error()));
  if (!*attendee) return std::unexpected(unknownTicket());
  return **std::move(attendee);
}

Result<void> Attendees::edit(const std::string& event, const std::string& ticket, const Edit& edit) {
  const store::TicketEdit change{.change =
                                     [&edit](contract::TicketRow& row) {
                                       edit(row);
                                       return true;
                                     },
                                 .messages = {}};
  const auto edited = attendees_.editTicket(event, ticket, change, clock_());
  if (!edited) return std::unexpected(fromStore(edited.error()));
  if (*edited == store::TicketEdited::NoSuchTicket) return std::unexpected(unknownTicket());
  return {};
}

Result<void> Attendees::cancel(const std::string& event, const std::string& ticket) {
  return edit(event, ticket, [](auto& row) { row.order_status = contract::OrderStatus::Cancelled; });
}

Result<void> Attendees::restore(const std::string& event, const std::string& ticket) {
  const auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(attendee.error());
  const auto settings = settings_.settings(event);
  if (!settings) return std::unexpected(fromStore(settings.error()));
  const auto places = placesOf(settings->registration, attendee->ticket.ticket_type);
  const auto restored = attendees_.restoreTicket(event, ticket, places, clock_());
  if (!restored) return std::unexpected(fromStore(restored.error()));
  if (*restored == store::TicketRestored::NoSuchTicket) return std::unexpected(unknownTicket());
  if (*restored == store::TicketRestored::Full) {
    return std::unexpected(Error{Error::Conflict, "full",
                                 "All places are taken. Raise the capacity in the settings of the "
                                 "registration, or cancel another ticket."});
  }
  return {};
}

Result<void> Attendees::block(const std::string& event, const std::string& ticket) {
  return edit(event, ticket, [](auto& row) { row.blocked = true; });
}

Result<void> Attendees::unblock(const std::string& event, const std::string& ticket) {
  return edit(event, ticket, [](auto& row) { row.blocked = false; });
}

Result<void> Attendees::revoke(const std::string& event, const std::string& ticket) {
  return edit(event, ticket, [](auto& row) { row.revoked = true; });
}

Result<void> Attendees::reissue(const std::string& event, const std::string& ticket) {
  // Where others reissue it at the same time, each gets a turn.
  for (;;) {
    const auto attendee = find(event, ticket);
    if (!attendee) return std::unexpected(attendee.error());
    const auto& old = attendee->ticket;
    const auto code = keys_.issueCode(event, old, issueOf(old) + 1);
    if (!code) return std::unexpected(code.error());
    const auto now = clock_();
    store::TicketEdit edit;
    edit.change = [&](contract::TicketRow& row) {
      if (row.code != old.code || row.ticket_type != old.ticket_type) return false;
      row.code = *code;
      return true;
    };
    if (!attendee->contact.email.empty()) {
      edit.messages = {
          store::mailToGuest(event, ticket, "ticket", "reissue:" + ticket + ":" + hashOf(*code), now)};
    }
    const auto edited = attendees_.editTicket(event, ticket, edit, now);
    if (!edited) return std::unexpected(fromStore(edited.error()));
    if (*edited == store::TicketEdited::Done) return {};
  }
}

Result<void> Attendees::renewLink(const std::string& event, const std::string& ticket) {
  const auto now = clock_();
  const auto tell = [&](const store::Attendee& attendee, int serial) {
    std::vector<store::NewMessage> mails;
    const auto dedupe = "link:" + ticket + ":" + std::to_string(serial);
    if (!attendee.contact.email.empty())
      mails.push_back(store::mailToGuest(event, ticket, "link", dedupe, now));
    return mails;
  };
  const auto renewed = links_.renew(event, ticket, tell, now);
  if (!renewed) return std::unexpected(renewed.error());
  return {};
}

Result<void> Attendees::send(const std::string& event, const std::string& ticket) {
  const auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(attendee.error());
  const auto& email = attendee->contact.email;
  if (email.empty()) {
    return std::unexpected(Error{Error::Conflict, "no-email", "The guest has no e-mail address."});
  }
  if (!store::isValid(attendee->ticket)) {
    return std::unexpected(Error{Error::Conflict, "not-valid",
                                 "The ticket is cancelled, blocked or revoked: it is not sent to anybody."});
  }
  const auto messages = messages_.messagesAbout(event, ticket);
  if (!messages) return std::unexpected(fromStore(messages.error()));
  // However often the button is pressed, one is on its way to an address at a time.
  const auto prefix = "send:" + ticket + ":";
  std::int64_t last_settled = 0;
  for (const auto& message : *messages) {
    const bool is_ours = message.what.dedupe.starts_with(prefix);
    if (is_ours && message.state != store::MessageState::Queued)
      last_settled = std::max(last_settled, message.number);
  }
  const auto dedupe = prefix + hashOf(email) + ":" + std::to_string(last_settled);
  const auto now = clock_();
  const auto queued =
      messages_.queueMessages({store::mailToGuest(event, ticket, "ticket", dedupe, now)}, now);
  if (!queued) return std::unexpected(fromStore(queued.error()));
  return {};
}

Result<void> Attendees::erase(const std::string& event, const std::string& ticket) {
  const auto erased = attendees_.eraseAttendee(event, ticket, clock_());
  if (!erased) return std::unexpected(fromStore(erased.error()));
  if (!*erased) return std::unexpected(unknownTicket());
  return {};
}

Result<void> Attendees::rename(const std::string& event, const std::string& ticket,
                               const std::string& given_name, const std::string& family_name,
                               const std::string& company) {
  if (const auto faults = faultsOfBadge(given_name, family_name, company); !faults.empty()) {
    return std::unexpected(Error{Error::Invalid, "not-on-a-badge",
                                 "A badge needs a given name; it has room for names of " +
                                     std::to_string(kLongestName) + " characters and a company of " +
                                     std::to_string(kLongestCompany) + ", in one line each."});
  }
  return edit(event, ticket, [&](auto& row) {
    row.given_name = given_name;
    row.family_name = family_name;
    row.company = company;
  });
}

Result<void> Attendees::saveContact(const std::string& event, const std::string& ticket,
                                    const store::Contact& contact) {
  if (!contact.email.empty() && !contract::isEmail(contact.email)) {
    return std::unexpected(Error{Error::Invalid, "malformed-email", "This is no e-mail address."});
  }
  if (!contact.phone.empty() && !contract::isPhone(contact.phone)) {
    return std::unexpected(
        Error{Error::Invalid, "malformed-phone", "A phone number is a plus sign and 7 to 15 digits."});
  }
  if (!contact.language.empty() && !contract::isLanguageTag(contact.language)) {
    return std::unexpected(Error{Error::Invalid, "malformed-language", "This is no language tag."});
  }
  const auto saved = attendees_.saveContact(event, ticket, contact, clock_());
  if (!saved) return std::unexpected(fromStore(saved.error()));
  if (!*saved) return std::unexpected(unknownTicket());
  return {};
}

}  // namespace usher::backend::service
