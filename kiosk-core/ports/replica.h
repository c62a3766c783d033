// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/guest_request.h>
#include <usher/domain/look_up_key.h>
#include <usher/domain/signed_ticket.h>
#include <usher/domain/staff/incident.h>
#include <usher/domain/staff/member.h>
#include <usher/domain/ticket.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

using Record =
    std::variant<domain::Event, domain::TicketType, domain::CheckInList, domain::Session, domain::Ticket,
                 domain::CheckIn, domain::TicketKey, domain::Revocation, domain::Question,
                 domain::CatalogueItem, domain::GuestRequest, domain::Notice, domain::LookUpKey,
                 domain::Picture, domain::StaffMember, domain::SecondEntry, domain::PaperTemplate>;

/// In the order of Record's alternatives.
enum class RecordKind {
  Event,
  TicketType,
  List,
  Session,
  Ticket,
  CheckIn,
  TicketKey,
  Revocation,
  Question,
  Item,
  Request,
  Notice,
  LookUpKey,
  Picture,
  StaffMember,
  SecondEntry,
  PaperTemplate,
};

/// It is part of domain::EventFacts.
constexpr bool isFact(RecordKind kind) {
  return kind == RecordKind::Event || kind == RecordKind::TicketType || kind == RecordKind::List ||
         kind == RecordKind::Session || kind == RecordKind::Question || kind == RecordKind::Item ||
         kind == RecordKind::Notice || kind == RecordKind::LookUpKey || kind == RecordKind::Picture ||
         kind == RecordKind::PaperTemplate;
}

struct Removed {
  RecordKind kind;
  QString id;
};

/// The newest state of one thing. Applying it twice, or an older one after a newer one, changes nothing.
struct Change {
  std::int64_t version = 0;
  std::variant<Record, Removed> what;
};

/// A place in the change feed. All three are the backend's; cursors that are decimal numbers are in order
/// within one generation, any others are only ever equal or not.
struct FeedPosition {
  QString generation;
  QString cursor;
  /// The feed's hash chain at `cursor`.
  QString chain;
  bool operator==(const FeedPosition&) const = default;
};

struct ChangeBatch {
  FeedPosition after;
  std::vector<Change> changes;
  /// The feed has more already.
  bool more = false;
  /// The backend's clock as it answered.
  std::optional<domain::Instant> server_time;
};

/// A whole event on its way in, beside the one in use. Destroyed on the data thread, before the replica is; a
/// load without finish() leaves nothing.
class SnapshotLoad {
 public:
  virtual ~SnapshotLoad() = default;
  /// An error may be of records that were added before. One thread at a time, whichever; may wait for the
  /// disk.
  virtual std::expected<void, StoreError> add(std::vector<Record> records) = 0;
  /// Nothing more comes: what takes long is done here, and finish() takes no time. As add(). To be called
  /// once, or not at all.
  virtual std::expected<void, StoreError> complete() = 0;
  /// What is under way ends soon, by an error, and nothing is done any more. Any thread.
  virtual void stop() = 0;
  /// Puts it in the place of the one in use, whole or not at all. Check-ins made here that the backend has
  /// not confirmed survive. To be called once. Data thread.
  virtual std::expected<void, StoreError> finish() = 0;
};

/// The kiosk's copy of the event, as sync keeps it current. Every method: data thread.
class Replica {
 public:
  virtual ~Replica() = default;
  /// nullopt until a snapshot is in.
  virtual std::expected<std::optional<FeedPosition>, StoreError> position() = 0;
  virtual std::expected<std::unique_ptr<SnapshotLoad>, StoreError> beginSnapshot(const domain::EventId& event,
                                                                                 const FeedPosition& at) = 0;
  /// Changes and new position in one transaction; BadData for another generation than the snapshot's. The
  /// caller keeps batches small enough that a guest does not notice.
  virtual std::expected<void, StoreError> apply(const ChangeBatch& batch) = 0;
};

}  // namespace usher::ports
