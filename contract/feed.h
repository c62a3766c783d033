// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>

namespace usher::contract {

/// The version of the snapshot's and feed's rows; a kiosk refuses another one with "update this kiosk".
inline constexpr int kFeedSchema = 1;

/// First line of a snapshot (NDJSON). Row lines follow, each {"kind": …, row fields}; then the end line.
struct SnapshotHeader {
  /// Changes when history is rewritten (a restored backup, a new import); cursors of another generation are
  /// void.
  std::string generation;
  int schema = kFeedSchema;
  std::string event;
  std::string cursor;
  /// The chain value that belongs to `cursor`; the first changes answer continues from it.
  std::string chain;
  std::int64_t rows = 0;
};

/// Last line of a snapshot: {"kind": "end", "rows": …, "sha256": …}. `sha256` is hexadecimal, over every byte
/// before this line (header line and line feeds included).
struct SnapshotEnd {
  std::int64_t rows = 0;
  std::string sha256;
};

/// One thing's newest public state. Applying it twice, or an older one after a newer one, changes nothing.
struct Change {
  std::string kind;
  std::string id;
  std::int64_t version = 0;
  /// The thing is gone; there is no row then.
  bool deleted = false;
  /// nullopt and not deleted: a kind that this program does not know, to be skipped.
  std::optional<Row> row;
};

/// Answer to GET changes?after=CURSOR&wait=SECONDS.
struct ChangesAnswer {
  std::string generation;
  std::string cursor;
  std::vector<Change> changes;
  /// nextChain() folded over every change since the beginning of the generation: two sides that differ here
  /// have diverged.
  std::string chain;
  /// There is more after `cursor` already: ask again without waiting.
  bool more = false;
  Instant server_time;
};

/// Hexadecimal SHA-256 over chain, kind, id and decimal version, each followed by a line feed. The first
/// chain is "".
std::string nextChain(const std::string& chain, const Change& change);

}  // namespace usher::contract
