// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/desk/not_allowed.h>
#include <usher/desk/typed.h>
#include <usher/domain/guest_request.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>
#include <usher/ports/request_book.h>

namespace usher::desk {

/// The ticket's guest has asked for no such thing.
struct NoSuchRequest {
  bool operator==(const NoSuchRequest&) const = default;
};
/// Somebody else has seen to it.
struct NotFromThere {
  /// As it is.
  domain::GuestRequest request;
  bool operator==(const NotFromThere&) const = default;
};

/// Staff take a guest's request on, finish it, or decline it and say why. Data thread.
class SetRequestState {
 public:
  /// The references outlive this object.
  SetRequestState(ports::RequestBook& requests, ports::Journal& journal, const ports::Clock& clock,
                  ports::Random& random);

  /// The request is as it is now. Missing: it is declined for no reason; with any other state the reason
  /// counts for nothing. An error means that nothing was changed.
  using Answer =
      std::variant<domain::GuestRequest, NoSuchRequest, NotFromThere, Missing, TooLong, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::TicketId& ticket,
                                                      const domain::RequestId& request,
                                                      domain::RequestState to, const QString& reason = {});

 private:
  ports::RequestBook& requests_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
};

}  // namespace usher::desk
