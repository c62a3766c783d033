// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>

namespace usher::domain {

enum class RequestState {
  /// Nobody has taken it on yet, or the backend has not heard of it.
  Open,
  /// On its way.
  Accepted,
  Done,
  Declined,
};

/// A fixed English name for logs, e.g. "open".
const char* nameOf(RequestState state);

/// A guest request, made here or elsewhere. `id` is the op that made it, or the backend's own.
struct GuestRequest {
  RequestId id;
  TicketId ticket;
  ItemId item;
  std::int64_t quantity = 1;
  RequestState state = RequestState::Open;
  /// When it was asked for.
  Instant at;
  /// Somebody of the staff sees to it, or has seen to it. One that needs nobody's word is accepted before.
  bool taken_on = false;
  /// Since when it is in this state. This and the rest are for staff: what a guest's page shows has none of
  /// it.
  Instant changed_at = {};
  /// Who of the staff, or which kiosk, put it there; empty: nobody did, or it is not known here.
  QString by = {};
  /// In the guest's words, as far as this kiosk has been told them.
  QString note = {};
  bool operator==(const GuestRequest&) const = default;
};

}  // namespace usher::domain
