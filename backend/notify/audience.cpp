// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include <usher/backend/notify/audience.h>
#include <usher/backend/store/port/valid_ticket.h>

namespace usher::backend::notify {

Audience::Messages Audience::ofTicket(const std::string& ticket, const Saying& saying, bool by_sms) {
  const auto found = attendees_.attendee(saying.event, ticket);
  if (!found) return std::unexpected(found.error());
  std::vector<store::NewMessage> messages;
  if (!*found) return messages;
  const auto& [row, contact] = std::tie((*found)->ticket, (*found)->contact);
  if (!store::isValid(row)) return messages;
  const auto add = [&](store::Channel channel, const char* suffix) {
    auto message = saying;
    message.channel = channel;
    message.ticket = ticket;
    message.dedupe += ":" + ticket + suffix;
    messages.push_back(std::move(message));
  };
  if (!contact.email.empty()) add(store::Channel::Mail, ":mail");
  if (by_sms && !contact.phone.empty()) add(store::Channel::Sms, ":sms");
  return messages;
}

Audience::Messages Audience::ofSession(const std::string& session, Who who, const Saying& saying,
                                       bool by_sms) {
  const auto enrolments = attendees_.enrolmentsIn(saying.event, session);
  if (!enrolments) return std::unexpected(enrolments.error());
  std::vector<store::NewMessage> all;
  for (const auto& enrolment : *enrolments) {
    if (who == Seated && enrolment.seat != store::Seat::Taken) continue;
    auto messages = ofTicket(enrolment.ticket, saying, by_sms);
    if (!messages) return messages;
    std::ranges::move(*messages, std::back_inserter(all));
  }
  return all;
}

}  // namespace usher::backend::notify
