// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/ask_for.h>

#include <utility>

#include <usher/checkin/record_op.h>
#include <usher/checkin/ticket_of.h>

namespace usher::checkin {
AskFor::AskFor(ports::CheckInStore& store, ports::RequestBook& requests, ports::Journal& journal,
               const ports::Clock& clock, ports::Random& random)
    : store_(store), requests_(requests), journal_(journal), clock_(clock), random_(random) {}

std::expected<domain::GuestCatalogue, ports::StoreError> AskFor::catalogue(const QString& code,
                                                                           const domain::TicketId& id) {
  domain::GuestCatalogue catalogue{.ticket = id, .code = code};
  const auto ticket = ticketOf(store_, code, id);
  if (!ticket) return std::unexpected(ticket.error());
  if (!*ticket || !domain::isServed(**ticket)) return catalogue;
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  auto known = requests_.requests(id);
  if (!known) return std::unexpected(known.error());
  return domain::catalogueFor(**ticket, *facts, *std::move(known), clock_.now());
}

std::expected<AskFor::Answer, ports::StoreError> AskFor::operator()(const QString& code,
                                                                    const domain::op::Request& wanted) {
  auto before = catalogue(code, wanted.ticket);
  if (!before) return std::unexpected(before.error());
  const domain::Offer* offer = before->offer(wanted.item);
  if (!offer || wanted.quantity < 1 || wanted.quantity > offer->most) {
    return Answer{domain::AskOutcome::NotOnOffer, std::nullopt, *std::move(before)};
  }
  const domain::Instant now = clock_.now();
  const domain::OpId op = newOpId(now, random_);
  if (const auto kept = journal_.record({op, now, wanted}); !kept) return std::unexpected(kept.error());
  auto after = catalogue(code, wanted.ticket);
  // It is kept, whatever can be said about it.
  return Answer{domain::AskOutcome::Kept, domain::RequestId::parse(op.text()),
                after ? *std::move(after) : *std::move(before)};
}

}  // namespace usher::checkin
