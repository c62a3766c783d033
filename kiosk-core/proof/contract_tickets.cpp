// SPDX-License-Identifier: Apache-2.0
#include <usher/proof/contract_tickets.h>

#include <string>

#include <usher/contract/signed_ticket.h>

namespace usher::proof {

std::optional<domain::SignedTicket> ContractTickets::read(const domain::TicketCode& code,
                                                          const domain::EventId& event) const {
  const auto parsed = contract::parseSignedTicket(code.text().toStdString());
  if (!parsed) return std::nullopt;
  const contract::SignedTicket& said = parsed->ticket;
  auto key = domain::TicketKeyId::parse(QString::number(said.key));
  auto ticket = domain::TicketId::parse(QString::fromStdString(said.ticket));
  if (!key || !ticket) return std::nullopt;
  return domain::SignedTicket{
      .of_this_event = said.event_tag == contract::eventTag(event.text().toStdString()),
      .key = *std::move(key),
      .ticket = *std::move(ticket),
      .type = said.type,
      .issue = said.flags};
}

bool ContractTickets::proves(const domain::TicketKey& key, const domain::TicketCode& code,
                             const domain::EventId& event) const {
  const auto parsed = contract::parseSignedTicket(code.text().toStdString());
  if (!parsed || QString::number(parsed->ticket.key) != key.id.text()) return false;
  const std::string public_key(key.public_key.begin(), key.public_key.end());
  return contract::verify(*parsed, event.text().toStdString(), public_key);
}

}  // namespace usher::proof
