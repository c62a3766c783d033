// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// Names the log of one store's life: random, so that a kiosk that lost its data is not taken for the one
/// before.
using LanSource = std::array<std::uint8_t, 16>;
/// Keyed: says nothing to who has no key of the event.
using TicketHash = std::array<std::uint8_t, 16>;

/// A kiosk's name as others are told it: a datagram holds a few.
inline QString lanName(QString name) {
  constexpr qsizetype kLongest = 96;  // bytes
  while (name.toUtf8().size() > kLongest) name.chop(name.back().isLowSurrogate() ? 2 : 1);
  return name;
}

/// One line of a kiosk's log for the others.
struct LanRecord {
  enum class Kind : std::uint8_t {
    /// Somebody passed; all fields below say how.
    Passage,
    /// `op` counts no more, and is nobody's second entry: undone by staff, or never taken by the backend.
    Undone,
    /// It counts all the same: the backend did not take that it was undone.
    Stands,
    /// The badge that is owed with `op` came out.
    BadgeOut,
    /// The badge that is owed with `op` is printed by the kiosk of the log `to` from now on, by no other,
    /// under
    /// the order `order`.
    BadgeGoes,
  };
  LanSource source{};
  /// From 1, without gaps.
  std::uint64_t number = 0;
  Kind kind = Kind::Passage;
  domain::OpId op;
  TicketHash ticket{};
  /// Of a passage: it has one.
  std::optional<domain::CheckInListId> list = std::nullopt;
  domain::Direction direction = domain::Direction::Entry;
  domain::Instant at = {};
  /// Its name, as staff call it.
  QString kiosk = {};
  /// A badge is owed with it.
  bool badge_owed = false;
  /// Of BadgeGoes, both.
  LanSource to{};
  std::optional<domain::OpId> order = std::nullopt;
  bool operator==(const LanRecord&) const = default;
};

/// Of this source all records up to `through`.
struct LanReach {
  LanSource source{};
  std::uint64_t through = 0;
  bool operator==(const LanReach&) const = default;
};

/// Who speaks: `starts` grows with each opening of the store.
struct LanSelf {
  LanSource source{};
  std::uint32_t starts = 0;
};

/// What the kiosks of a venue tell each other, as this one keeps it. Own records come about by what is done
/// here, in the transaction that keeps it; those of others count in histories until the feed has brought
/// their ops. Every method: data thread.
class LanBook {
 public:
  virtual ~LanBook() = default;
  /// What the kiosks of the event encipher with is derived from it; nullopt: the event has none, and nothing
  /// is written for others.
  virtual std::expected<std::optional<std::array<std::uint8_t, 32>>, StoreError> lanSecret() = 0;
  virtual std::expected<LanSelf, StoreError> self() = 0;
  /// Others know more of this source than the store does, which was put back to an earlier state: it speaks
  /// under another name from now on.
  virtual std::expected<void, StoreError> beginAnew() = 0;
  /// Of all sources, the own one too where it has any.
  virtual std::expected<std::vector<LanReach>, StoreError> reach() = 0;
  /// In order, no more than `at_most`.
  virtual std::expected<std::vector<LanRecord>, StoreError> after(const LanReach& known, int at_most) = 0;
  /// Durable, in one transaction: of each source those that come next; any other record is passed over. True:
  /// some were new.
  virtual std::expected<bool, StoreError> keep(const std::vector<LanRecord>& records) = 0;
};

}  // namespace usher::ports
