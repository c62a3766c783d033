// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/domain/guest_catalogue.h>
#include <usher/domain/op.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>
#include <usher/ports/request_book.h>

namespace usher::checkin {

/// A guest asks for something: kept where it is still on offer. Data thread.
class AskFor {
 public:
  /// The references outlive this object.
  AskFor(ports::CheckInStore& store, ports::RequestBook& requests, ports::Journal& journal,
         const ports::Clock& clock, ports::Random& random);

  struct Answer {
    /// Kept or NotOnOffer.
    domain::AskOutcome outcome = domain::AskOutcome::NotOnOffer;
    /// Where it was kept.
    std::optional<domain::RequestId> request;
    /// As it is now.
    domain::GuestCatalogue catalogue;
  };
  /// `code` is what the ticket's QR holds. An error means that nothing was kept.
  std::expected<Answer, ports::StoreError> operator()(const QString& code, const domain::op::Request& wanted);

 private:
  std::expected<domain::GuestCatalogue, ports::StoreError> catalogue(const QString& code,
                                                                     const domain::TicketId& ticket);

  ports::CheckInStore& store_;
  ports::RequestBook& requests_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
};

}  // namespace usher::checkin
