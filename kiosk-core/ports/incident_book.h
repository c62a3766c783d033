// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/staff/incident.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// Somebody of the staff has looked at a dead letter.
struct SeenTo {
  domain::OpId letter;
  domain::StaffMemberId by;
  domain::Instant at;
  /// In their words; may be empty.
  QString note;
};

/// What staff have to look at. Every method: data thread.
class IncidentBook {
 public:
  virtual ~IncidentBook() = default;
  /// Oldest first: the second entries of the whole event, and what was done at this kiosk and refused for
  /// good. What is settled is not among them, wherever that was done; here it is settled by an op
  /// (domain::op::SettleIncident) or by putAway().
  virtual std::expected<std::vector<domain::Incident>, StoreError> incidents() = 0;
  /// Keeps durably who has seen to a dead letter, which is shown no more. The backend never knew of it, and
  /// learns nothing. BadData where there is no such letter.
  virtual std::expected<void, StoreError> putAway(const SeenTo& seen) = 0;
};

}  // namespace usher::ports
