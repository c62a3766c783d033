// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
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
  /// All of it or nothing. What differs becomes changes of the feed. Check-ins and requests are not edited
  /// this way, nor the stock of an item or the fill of a session, which follow from what guests do: a stock
  /// in `put` is what was there before anybody asked.
  virtual Result<void> editRows(const std::string& event, const RowEdit& edit, Instant now) = 0;

  /// The defaults where none were saved.
  virtual Result<contract::EventSettings> settings(const std::string& event) = 0;
  virtual Result<void> saveSettings(const std::string& event, const contract::EventSettings& settings) = 0;

  /// Oldest first.
  virtual Result<std::vector<SigningKey>> signingKeys(const std::string& event) = 0;
  /// Enters it, with its public half as a row of the feed, under the next free id, which is given back; the
  /// keys named in `retire` sign no more and prove no unseen ticket any more.
  virtual Result<int> addSigningKey(const std::string& event, const SigningKey& key,
                                    const std::vector<int>& retire, Instant now) = 0;

  /// The backend's own secret of this name; `candidate` becomes it where there is none.
  virtual Result<std::string> secret(const std::string& name, const std::string& candidate) = 0;
};

}  // namespace usher::backend::store
