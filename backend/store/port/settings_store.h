// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/contract/event_rows.h>
#include <usher/contract/settings.h>

namespace usher::backend::store {

using contract::Instant;

/// A key that signs an event's tickets.
struct SigningKey {
  /// 1 to 255, the key id in the tickets.
  int id = 0;
  /// Ed25519: 32 and 64 raw bytes.
  std::string public_key;
  std::string secret_key;
  Instant made_at;
  bool retired = false;
};

/// Rows of an event to be put in or taken out, by kind and id.
struct RowEdit {
  std::vector<contract::Row> put;
  struct Gone {
    std::string kind;
    std::string id;
  };
  std::vector<Gone> remove;
};

/// Of an event: each kiosk has them all.
inline constexpr std::size_t kMostPictures = 64;

/// Why rows were not edited.
struct RowFault {
  enum Code {
    /// Rows of this kind are not edited, or it is the row of another event.
    NotEdited,
    /// What the row refers to (`other`) is not there.
    Dangling,
    /// A ticket type that attendees have, or that is offered to them, is not taken out, nor is a picture that
    /// the event or an item shows.
    InUse,
    /// The type has another number for signed tickets than `other`, or another type has or had this one.
    NumberTaken,
    /// The event would have more than kMostPictures.
    TooMany,
  };
  Code code = NotEdited;
  std::string kind;
  std::string id;
  std::string other = {};
  bool operator==(const RowFault&) const = default;
};

/// What organizers decide about an event. Every method may be called from any thread, and blocks until it is
/// done.
class SettingsStore {
 public:
  virtual ~SettingsStore() = default;

  /// False: there is an event of this id already, and nothing was changed.
  virtual Result<bool> createEvent(const contract::EventRow& event, Instant now) = 0;
  virtual Result<std::optional<contract::EventRow>> event(const std::string& event) = 0;
  virtual Result<std::vector<contract::EventRow>> events() = 0;

  /// All rows of one kind, ordered by id.
  virtual Result<std::vector<contract::Row>> rows(const std::string& event, const std::string& kind) = 0;
  virtual Result<std::optional<contract::Row>> row(const std::string& event, const std::string& kind,
                                                   const std::string& id) = 0;
  /// All of it, and nullopt, or nothing. What differs becomes changes of the feed. The kinds event (not to be
  /// taken out), ticket_type, list, session, question, item, picture and template are edited this way. The
  /// stock of an item and the fill of a session follow from what guests do: a stock in `put` is what was
  /// there before anybody asked (see stocks()), a fill is not looked at. A ticket type without `signed_type`
  /// gets the one that it had before, or else the lowest that no type of the event ever had; once all 255 are
  /// given away, none. Where a session gets more seats, those who wait move up. A question that every guest
  /// has to answer at the door from now on (required, and asked there) becomes an open one of each ticket
  /// without an answer, and one that is so no more or is gone ceases to be; that follows after the return, in
  /// small steps, and goes on after a restart.
  virtual Result<std::optional<RowFault>> editRows(const std::string& event, const RowEdit& edit,
                                                   Instant now) = 0;
  /// Of each item that is counted, how many there were before anybody asked: the stock of its row is what is
  /// left.
  virtual Result<std::map<std::string, std::int64_t>> stocks(const std::string& event) = 0;

  /// How often each session was changed or taken out since it was first entered, by its id; its seats alone
  /// do not count. The same of the event itself is under "". What never was is left out.
  virtual Result<std::map<std::string, std::int64_t>> calendarRevisions(const std::string& event) = 0;

  /// The defaults where none were saved.
  virtual Result<contract::EventSettings> settings(const std::string& event) = 0;
  virtual Result<void> saveSettings(const std::string& event, const contract::EventSettings& settings,
                                    Instant now) = 0;

  /// Oldest first.
  virtual Result<std::vector<SigningKey>> signingKeys(const std::string& event) = 0;
  /// Enters it, with its public half as a row of the feed, under the next free id, which is given back, or
  /// nullopt where all 255 are used up.
  virtual Result<std::optional<int>> addSigningKey(const std::string& event, const SigningKey& key,
                                                   Instant now) = 0;
  /// They sign no more, and prove no unseen ticket any more. Ids that are unknown are passed over.
  virtual Result<void> retireSigningKeys(const std::string& event, const std::vector<int>& ids,
                                         Instant now) = 0;

  /// The backend's own secret of this name; `candidate` becomes it where there is none.
  virtual Result<std::string> secret(const std::string& name, const std::string& candidate) = 0;
};

}  // namespace usher::backend::store
