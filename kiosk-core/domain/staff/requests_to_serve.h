// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/guest_request.h>
#include <usher/domain/ticket.h>

namespace usher::domain {

/// All that staff see of one request. Personal data.
struct RequestFile {
  GuestRequest request;
  /// Whose it is, as corrected here; without a name where their row has not arrived.
  Attendee attendee = {};
  bool operator==(const RequestFile&) const = default;
};

/// What guests asked for, as staff see to it.
struct RequestsToServe {
  /// Nobody has finished or declined them yet; the oldest first.
  std::vector<RequestFile> to_do = {};
  /// There are more, which were asked for later.
  bool more = false;
  /// Done or declined a short while ago; the last first.
  std::vector<RequestFile> settled = {};
  bool operator==(const RequestsToServe&) const = default;
};

}  // namespace usher::domain
