// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/guest_request.h>
#include <usher/domain/id.h>
#include <usher/domain/staff/resolution.h>

/// What staff alone do at a kiosk, besides what guests do too. Each says which ticket it is about.
namespace usher::domain::op {

/// Undoes a check-in: its ticket may pass as if that had never been made.
struct Void {
  /// The op that made it.
  OpId check_in;
  TicketId ticket;
  QString reason;
  bool operator==(const Void&) const = default;
};

/// What shall stand on the badge from now on.
struct BadgeCorrection {
  TicketId ticket;
  QString given_name;
  QString family_name;
  QString company;
  bool operator==(const BadgeCorrection&) const = default;
};

/// Took a request on, finished it or declined it.
struct RequestState {
  RequestId request;
  TicketId ticket;
  domain::RequestState state = domain::RequestState::Accepted;
  /// Where it was declined: why, in words for the guest.
  QString reason;
  bool operator==(const RequestState&) const = default;
};

/// Settled a second entry.
struct SettleIncident {
  /// The op of the second entry.
  OpId incident;
  TicketId ticket;
  Resolution resolution = Resolution::Accepted;
  /// In the words of who settled it; may be empty.
  QString note;
  bool operator==(const SettleIncident&) const = default;
};

}  // namespace usher::domain::op
