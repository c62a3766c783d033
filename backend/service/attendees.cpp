// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/attendees.h>

#include <usher/backend/service/registration_form.h>
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

Result<void> Attendees::save(const std::string& event, const contract::TicketRow& ticket) {
  const auto saved = attendees_.saveTicket(event, ticket, clock_());
  if (!saved) return std::unexpected(fromStore(saved.error()));
  if (!*saved) return std::unexpected(unknownTicket());
  return {};
}

Result<void> Attendees::edit(const std::string& event, const std::string& ticket, const Edit& edit) {
  auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(std::move(attendee.error()));
  edit(attendee->ticket);
  return save(event, attendee->ticket);
}

Result<void> Attendees::queueMail(const std::string& event, const store::Attendee& attendee,
                                  const std::string& kind) {
  const auto now = clock_();
  // At most one of a kind in a minute, however often the button is pressed.
  const auto minute = std::chrono::floor<std::chrono::minutes>(now).time_since_epoch().count();
  store::NewMessage message;
  message.event = event;
  message.ticket = attendee.ticket.id;
  message.kind = kind;
  message.dedupe = kind + ":" + attendee.ticket.id + ":" + std::to_string(minute);
  message.not_before = now;
  const auto queued = messages_.queueMessages({message}, now);
  if (!queued) return std::unexpected(fromStore(queued.error()));
  return {};
}

Result<void> Attendees::cancel(const std::string& event, const std::string& ticket) {
  return edit(event, ticket, [](auto& row) { row.order_status = contract::OrderStatus::Cancelled; });
}

Result<void> Attendees::restore(const std::string& event, const std::string& ticket) {
  return edit(event, ticket, [](auto& row) {
    if (row.order_status == contract::OrderStatus::Cancelled) row.order_status = contract::OrderStatus::Paid;
  });
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
  auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(std::move(attendee.error()));
  auto code = keys_.issueCode(event, attendee->ticket, issueOf(attendee->ticket) + 1);
  if (!code) return std::unexpected(std::move(code.error()));
  attendee->ticket.code = *std::move(code);
  if (auto saved = save(event, attendee->ticket); !saved) return saved;
  return attendee->contact.email.empty() ? Result<void>() : queueMail(event, *attendee, "ticket");
}

Result<void> Attendees::renewLink(const std::string& event, const std::string& ticket) {
  const auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(attendee.error());
  if (const auto renewed = links_.renew(event, ticket); !renewed) return std::unexpected(renewed.error());
  return attendee->contact.email.empty() ? Result<void>() : queueMail(event, *attendee, "link");
}

Result<void> Attendees::send(const std::string& event, const std::string& ticket) {
  const auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(attendee.error());
  if (attendee->contact.email.empty()) {
    return std::unexpected(Error{Error::Conflict, "no-email", "The guest has no e-mail address."});
  }
  return queueMail(event, *attendee, "ticket");
}

Result<void> Attendees::erase(const std::string& event, const std::string& ticket) {
  const auto attendee = find(event, ticket);
  if (!attendee) return std::unexpected(attendee.error());
  const bool was_signed = contract::parseSignedTicket(attendee->ticket.code).has_value();
  const auto erased = attendees_.eraseAttendee(event, ticket, was_signed, clock_());
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
  if (!isLanguageTag(contact.language)) {
    return std::unexpected(Error{Error::Invalid, "malformed-language", "This is no language tag."});
  }
  const auto saved = attendees_.saveContact(event, ticket, contact);
  if (!saved) return std::unexpected(fromStore(saved.error()));
  if (!*saved) return std::unexpected(unknownTicket());
  return {};
}

}  // namespace usher::backend::service
