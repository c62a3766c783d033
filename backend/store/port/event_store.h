// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/backend/store/port/page.h>
#include <usher/contract/feed.h>
#include <usher/contract/ops.h>

namespace usher::backend::store {

using contract::Instant;

/// Where an event's change feed stands. Sequence numbers have no gap; a change's version is its sequence
/// number, so that a thing's newer state always has the greater one. They begin at the time of the first
/// import in milliseconds: a position in a feed from before a new start is thus never taken for one of this
/// feed.
struct FeedHead {
  std::string event;
  std::string generation;
  std::int64_t sequence = 0;
  /// The changes up to this one are no longer kept.
  std::int64_t forgotten = 0;
  /// contract::nextChain() folded over all changes up to `sequence`; "" where there are none yet.
  std::string chain;
  /// The last change with which words about a guest were erased: what was read of the event before it may
  /// still hold them.
  std::int64_t erased = 0;
};

struct ImportSummary {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t removed = 0;
  std::int64_t unchanged = 0;
  /// Of guests who were erased, and therefore left out.
  std::int64_t erased = 0;
};

/// What one kiosk hands in at once.
struct Push {
  std::string event;
  std::string kiosk;
  /// The kiosk's name, as staff call it.
  std::string kiosk_name;
  std::string boot;
  std::vector<contract::Op> ops;
  Instant received;
};

struct PushOutcome {
  /// One for each op, in their order: Ok, Conflict or Rejected.
  std::vector<contract::OpResult> results;
  /// The feed's position that includes all that was accepted.
  std::int64_t sequence = 0;
};

struct ChangePage {
  FeedHead head;
  std::vector<contract::Change> changes;
  /// Sequence number and chain value of the last change in the page.
  std::int64_t last = 0;
  std::string chain;
};

/// A second entry that was made all the same, for staff to settle.
struct Incident {
  contract::IncidentRow row;
  contract::CheckInRow winner;
  Instant recorded_at;
  std::optional<Instant> settled_at;
};

enum class IncidentStage { Open, Settled };

struct Settlement {
  contract::Resolution resolution = contract::Resolution::Accepted;
  std::string by;
  std::string note;
  /// What whoever settles it anew knows that it was settled as; nullopt: that it is open.
  std::optional<contract::Resolution> replaces = {};
};

/// What came of a settlement.
enum class Settled {
  Done,
  NoSuchIncident,
  /// Somebody else has settled it, and not in this way.
  Otherwise,
};

/// How many are expected on a list and how many of them have come, by ticket type.
struct ArrivalCount {
  std::string list;
  std::string ticket_type;
  std::int64_t expected = 0;
  std::int64_t arrived = 0;
};

/// First entries on a list within one minute.
struct ArrivalMinute {
  std::string list;
  Instant minute;
  std::int64_t arrived = 0;
};

struct Arrivals {
  std::vector<ArrivalCount> counts;
  /// Ordered by list and time; minutes in which nobody came are left out.
  std::vector<ArrivalMinute> minutes;
};

/// Something that happened to a ticket, for staff.
struct HistoryEntry {
  Instant at;
  /// check_in, check_out, second_entry, void, walk_in, badge_correction, print_result, answers.
  std::string what;
  /// The kiosk's name, or the person's.
  std::string by;
  /// The check-in list; "" where it was at none.
  std::string list;
  /// The ticket type of a walk-in, the questions that were answered, what was corrected, the paper and its
  /// outcome, the reason of a void: facts, not sentences.
  std::string detail;
  /// Of a check-in that stands: what voidCheckIn() takes. Otherwise "".
  std::string check_in;
};

/// Takes one consistent state of an event, as kiosks are told it (see forKiosks()). `line` is a contract row
/// in JSON, without a line feed.
struct SnapshotReader {
  std::function<void(const FeedHead& head, std::int64_t rows)> begin;
  std::function<void(std::string_view line)> row;
};

/// Events, who entered, and the change feed: operations, not queries, so that a store of another kind can
/// take its place. Every method may be called from any thread; all but redeem() block until they are done.
class EventStore {
 public:
  virtual ~EventStore() = default;

  /// Makes the event what `rows` say (exactly one is an EventRow, none a CheckInRow), whole or not at all.
  /// What differs from an earlier import becomes changes; check-ins are kept, and so are attendees who
  /// registered or walked in, requests, notices and ticket keys. What the rows say of a ticket's open
  /// questions stands, but for what was answered since; a file without questions leaves those to
  /// SettingsStore, and who is not in the file is asked what SettingsStore::editRows() says. So does a file
  /// without items, without pictures, or whose event has no branding. Pictures that are shown stay. Ticket
  /// types are numbered as with SettingsStore::editRows(); Refused where a number is another type's, or with
  /// more than kMostPictures.
  virtual Result<ImportSummary> importEvent(const std::vector<contract::Row>& rows, Instant now) = 0;

  using RedeemReply = std::move_only_function<void(Result<PushOutcome>)>;
  /// Decides and records each op, of whatever kind, durably before it replies. The first entry for a ticket
  /// on a list wins unless the list lets guests in again; a later one is kept as an incident and answered
  /// Conflict. An op id seen before gets its first answer again. `reply` comes on a thread of the store's
  /// own, and must be quick.
  virtual void redeem(Push push, RedeemReply reply) = 0;

  virtual Result<std::vector<FeedHead>> heads() = 0;
  /// At most `limit` changes with sequence numbers above `after`, and of large ones (pictures) fewer: a page
  /// is one that a kiosk takes. Where there are any it holds at least one.
  virtual Result<ChangePage> changes(const std::string& event, std::int64_t after, int limit) = 0;
  /// An exception out of `reader` ends the reading with Error::Failed.
  virtual Result<void> readSnapshot(const std::string& event, const SnapshotReader& reader) = 0;
  /// Both in the order of acceptance.
  virtual Result<std::vector<contract::CheckInRow>> checkIns(const std::string& event) = 0;
  virtual Result<std::vector<Incident>> incidents(const std::string& event) = 0;
  /// At most `limit` of the stage: of the open ones the oldest first, of the settled ones the newest. `after`
  /// is the `next` of the page before, "" for the first.
  virtual Result<Page<Incident>> incidentsIn(const std::string& event, IncidentStage stage,
                                             const std::string& after, int limit) = 0;
  /// The first settlement stands; saying the same again changes nothing, and is Done. One that is accepted,
  /// and whose winner was undone since, becomes the check-in as with voidCheckIn().
  virtual Result<Settled> settleIncident(const std::string& event, const std::string& incident,
                                         const Settlement& settlement, Instant now) = 0;
  /// Undoes a check-in, for all kiosks. The oldest second entry against it that was not settled as a mistake
  /// becomes the check-in, under its own op id: its guest is inside. False: there is none of this id, or it
  /// is undone already.
  virtual Result<bool> voidCheckIn(const std::string& event, const std::string& check_in,
                                   const std::string& by, const std::string& reason, Instant now) = 0;
  virtual Result<Arrivals> arrivals(const std::string& event) = 0;
  /// Oldest first.
  virtual Result<std::vector<HistoryEntry>> history(const std::string& event, const std::string& ticket) = 0;
  /// Forgets changes recorded before `before`.
  virtual Result<void> forgetChanges(Instant before) = 0;

  using FeedListener = std::function<void(const std::vector<FeedHead>& heads)>;
  /// `listener` is called on a thread of the store's own when any event's feed may have moved, also by
  /// another process; an empty one ends that, and after the return none is running any more.
  virtual void listen(FeedListener listener) = 0;
};

}  // namespace usher::backend::store
