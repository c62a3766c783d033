// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <functional>
#include <optional>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/look_up.h>
#include <usher/domain/ticket_code.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// What the caller of redeem() makes of the look-up.
struct Ruling {
  /// To be recorded, with its outbox row; nullopt records nothing.
  std::optional<domain::CheckIn> check_in;
};

/// The kiosk's own copy of the event, as the door uses it. Every method: data thread.
class CheckInStore {
 public:
  using Rule = std::function<Ruling(const domain::LookUp& look_up)>;

  virtual ~CheckInStore() = default;
  /// Everything of the event but its tickets. NoEvent until a snapshot is in.
  virtual std::expected<domain::EventFacts, StoreError> facts() = 0;
  /// Looks the code up, calls `rule` once, and keeps what it rules: check-in and outbox row in one durable
  /// transaction. An error means that nothing was kept.
  virtual std::expected<void, StoreError> redeem(const domain::TicketCode& code, const Rule& rule) = 0;
};

}  // namespace usher::ports
