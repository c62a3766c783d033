// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/guest_request.h>
#include <usher/domain/ticket.h>

namespace usher::domain {

/// What a kiosk knows of what was asked for.
struct RequestsKnown {
  /// Of one ticket, newest first.
  std::vector<GuestRequest> of_ticket;
  /// Pieces asked for here that the backend's stock does not account for yet, whoever asked.
  std::map<ItemId, std::int64_t> taken_here;
};

enum class Availability {
  Available,
  SoldOut,
  /// The guest has, or is about to get, as many as one guest may have.
  HadAll,
  OpensLater,
};

/// An item as it is for one guest at one moment.
struct Offer {
  CatalogueItem item;
  Availability availability = Availability::Available;
  /// How many pieces they may ask for at once; 0 unless Available.
  std::int64_t most = 0;
  bool operator==(const Offer&) const = default;
};

/// What one guest may ask for, and what came of what they asked for before.
struct GuestCatalogue {
  TicketId ticket;
  /// What that ticket's QR holds.
  QString code;
  /// Nothing that has closed, or that is for others.
  std::vector<Offer> offers = {};
  /// Newest first.
  std::vector<GuestRequest> requests = {};

  /// nullptr where there is no such offer.
  const Offer* offer(const ItemId& item) const;
  const GuestRequest* request(const RequestId& id) const;
  bool operator==(const GuestCatalogue&) const = default;
};

/// What became of a guest's asking for something.
enum class AskOutcome {
  Kept,
  /// Others were faster, or its time is over.
  NotOnOffer,
  /// It could not be kept.
  Failed,
};

/// By the rules that the backend has too; which has the last word, since it knows of what was asked for
/// elsewhere.
GuestCatalogue catalogueFor(const Ticket& ticket, const EventFacts& facts, RequestsKnown known, Instant now);

}  // namespace usher::domain
