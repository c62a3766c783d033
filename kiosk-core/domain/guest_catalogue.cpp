// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/guest_catalogue.h>

#include <algorithm>
#include <utility>

namespace usher::domain {
namespace {

/// Nobody carries more, and the contract takes it.
constexpr std::int64_t kMostAtOnce = 9;

bool isFor(const Ticket& ticket, const CatalogueItem& item) {
  return !item.session || std::ranges::find(ticket.enrolments, *item.session) != ticket.enrolments.end();
}

std::int64_t hadOf(const CatalogueItem& item, const std::vector<GuestRequest>& requests) {
  std::int64_t pieces = 0;
  for (const GuestRequest& request : requests) {
    if (request.item == item.id && request.state != RequestState::Declined) pieces += request.quantity;
  }
  return pieces;
}

Offer offerOf(const CatalogueItem& item, const RequestsKnown& known, Instant now) {
  if (item.opens_at && now < *item.opens_at) return {item, Availability::OpensLater};
  std::int64_t most = kMostAtOnce;
  if (item.per_guest) most = std::min(most, *item.per_guest - hadOf(item, known.of_ticket));
  if (most <= 0) return {item, Availability::HadAll};
  if (item.stock) {
    const auto taken = known.taken_here.find(item.id);
    most = std::min(most, *item.stock - (taken == known.taken_here.end() ? 0 : taken->second));
  }
  if (most <= 0) return {item, Availability::SoldOut};
  return {item, Availability::Available, most};
}

}  // namespace

const char* nameOf(RequestState state) {
  switch (state) {
    case RequestState::Open:
      return "open";
    case RequestState::Accepted:
      return "accepted";
    case RequestState::Done:
      return "done";
    case RequestState::Declined:
      return "declined";
  }
  return "open";
}

const Offer* GuestCatalogue::offer(const ItemId& item) const {
  const auto found = std::ranges::find(offers, item, [](const Offer& each) { return each.item.id; });
  return found == offers.end() ? nullptr : &*found;
}

const GuestRequest* GuestCatalogue::request(const RequestId& id) const {
  const auto found = std::ranges::find(requests, id, &GuestRequest::id);
  return found == requests.end() ? nullptr : &*found;
}

GuestCatalogue catalogueFor(const Ticket& ticket, const EventFacts& facts, RequestsKnown known, Instant now) {
  GuestCatalogue catalogue{.ticket = ticket.id, .code = ticket.code};
  for (const CatalogueItem& item : facts.catalogue) {
    const bool closed = item.closes_at && now >= *item.closes_at;
    if (!closed && isFor(ticket, item)) catalogue.offers.push_back(offerOf(item, known, now));
  }
  catalogue.requests = std::move(known.of_ticket);
  return catalogue;
}

}  // namespace usher::domain
