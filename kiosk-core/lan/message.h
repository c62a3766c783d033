// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/ports/lan_book.h>

namespace usher::lan {

/// Which datagram it is, of whom.
struct Stamp {
  ports::LanSource sender{};
  /// Grows with each start of the sender.
  std::uint32_t starts = 0;
  /// Grows with each datagram since then.
  std::uint64_t counter = 0;
  bool operator==(const Stamp&) const = default;
};

/// The sender prints badges now, also for others.
struct Offer {
  /// Its name, as staff call it.
  QString kiosk;
  /// How many wait there.
  std::uint8_t waiting = 0;
  bool operator==(const Offer&) const = default;
};

/// So much the sender has. Several make one announcement where there are many sources.
struct Have {
  std::vector<ports::LanReach> reaches;
  std::optional<Offer> prints = std::nullopt;
  bool operator==(const Have&) const = default;
};
/// The sender wants what comes after these.
struct Want {
  std::vector<ports::LanReach> known;
  bool operator==(const Want&) const = default;
};
struct News {
  std::vector<ports::LanRecord> records;
  bool operator==(const News&) const = default;
};

struct Message {
  Stamp stamp;
  std::variant<Have, Want, News> what;
  bool operator==(const Message&) const = default;
};

/// No message has more.
inline constexpr std::size_t kMostReaches = 40;

/// What a message says, in no more than DatagramSeal::kLongestContent bytes: numbers are big-endian, texts
/// have their length before them in a byte. `what` has to fit: no more than kMostReaches, records of sizeOf()
/// within kRoomForRecords.
QByteArray encode(const Message& message);
/// nullopt: it is none, to the last byte. Ids, times and lengths are looked at.
std::optional<Message> decode(QByteArrayView content);

qsizetype sizeOf(const ports::LanRecord& record);
extern const qsizetype kRoomForRecords;

}  // namespace usher::lan
