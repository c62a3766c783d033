// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/backend/store/port/page.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::store {

using contract::Instant;

struct NewRequest {
  /// Sending the same id again is harmless.
  std::string id;
  std::string ticket;
  std::string item;
  std::int64_t quantity = 1;
  std::string note;
  Instant at;
};

/// Why a request was not taken.
enum class RequestRefusal {
  UnknownTicket,
  /// Cancelled, blocked or revoked.
  TicketInvalid,
  UnknownItem,
  NotEnrolled,
  Closed,
  SoldOut,
  LimitReached,
  /// Another request has that id.
  IdReused,
};

struct RequestStep {
  contract::RequestState to = contract::RequestState::Accepted;
  /// The person's name.
  std::string by;
  std::string reason;
};

/// How far requests have come, as staff see to them; the last are done or declined.
enum class RequestStage { Open, Accepted, Finished };

enum class StepRefusal { NoSuchRequest, NotFromThere };

/// Guest requests. Every method may be called from any thread, and blocks until it is done.
class RequestStore {
 public:
  virtual ~RequestStore() = default;

  /// Takes the request in, and the pieces off the stock. Declined ones count neither towards a guest's limit
  /// nor against the stock. An item that needs no confirmation is accepted at once, by nobody.
  virtual Result<std::variant<contract::RequestRow, RequestRefusal>> ask(const std::string& event,
                                                                         const NewRequest& request,
                                                                         Instant now) = 0;
  /// Open → Accepted, Done, Declined; Accepted → Done, Declined; accepted by nobody → Accepted, by a person.
  /// The same step by the same person again changes nothing. Declining gives the pieces back.
  virtual Result<std::variant<contract::RequestRow, StepRefusal>> stepRequest(const std::string& event,
                                                                              const std::string& id,
                                                                              const RequestStep& step,
                                                                              Instant now) = 0;
  /// Newest first; of one ticket where `ticket` is given.
  virtual Result<std::vector<contract::RequestRow>> requests(const std::string& event,
                                                             const std::string& ticket) = 0;
  /// At most `limit` of the stage: of those that wait the oldest first, of those that are finished the
  /// newest. `after` is the `next` of the page before, "" for the first.
  virtual Result<Page<contract::RequestRow>> requestsIn(const std::string& event, RequestStage stage,
                                                        const std::string& after, int limit) = 0;
};

}  // namespace usher::backend::store
