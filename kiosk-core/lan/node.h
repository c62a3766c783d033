// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <vector>

#include <usher/lan/datagram_seal.h>
#include <usher/lan/message.h>
#include <usher/lan/replay_window.h>
#include <usher/lan/transport.h>
#include <usher/ports/clock.h>
#include <usher/ports/lan_book.h>

namespace usher::lan {

/// Datagrams since the start.
struct Counts {
  std::uint64_t taken = 0;
  /// Not of this event.
  std::uint64_t strangers = 0;
  /// Of this event by their looks, but not enciphered with its key.
  std::uint64_t forged = 0;
  /// Well enciphered, and no message.
  std::uint64_t malformed = 0;
  /// Came before.
  std::uint64_t replayed = 0;
  /// Not answered, or not kept: too many at once.
  std::uint64_t put_off = 0;
};

/// One kiosk among those of the venue: tells what was done here, and gets whatever any of them has
/// (anti-entropy by the reach of each log). Data thread; every error is the book's.
class Node {
 public:
  /// How often a node says what it has, where nothing is lost; a new one is answered at once.
  static constexpr std::chrono::milliseconds kAnnounces{2'000};
  /// How often tick() is wanted.
  static constexpr std::chrono::milliseconds kTick{100};
  using Done = std::expected<void, ports::StoreError>;

  /// The references outlive this object.
  Node(ports::LanBook& book, DatagramSeal& seal, Transport& transport, const ports::Clock& clock);

  Done start();
  /// Badges are printed here now, also for others; nullopt: none are. Others hear of it soon.
  void offer(std::optional<Offer> prints);
  /// Something was done here.
  Done recorded();
  /// A datagram; what it brings is kept by settle().
  Done take(QByteArrayView datagram, const Address& from);
  /// Keeps what has come since, in one durable transaction, and asks for what is missing. True: there was
  /// news.
  std::expected<bool, ports::StoreError> settle();
  Done tick();

  /// Another kiosk that prints badges now: with the fewest that wait.
  struct Printer {
    ports::LanSource source{};
    QString kiosk;
    bool operator==(const Printer&) const = default;
  };
  std::optional<Printer> printer() const;
  /// Kiosks that spoke in the last seconds.
  int heard() const;
  /// Since the last of all spoke; nullopt: nobody ever has.
  std::optional<std::chrono::milliseconds> silence() const;
  const Counts& counts() const { return counts_; }

 private:
  struct Peer {
    ReplayWindow window;
    std::chrono::milliseconds heard{};
    std::optional<Offer> prints = std::nullopt;
  };
  /// What somebody has that this kiosk lacks.
  struct Missing {
    std::uint64_t through = 0;
    Address at;
    /// When it was asked for last, and what was known then.
    std::chrono::milliseconds asked{-1'000'000};
    std::uint64_t known = 0;
  };

  QByteArray sealed(decltype(Message::what) what);
  /// False: it came before.
  bool isNew(const Stamp& stamp, bool& first);
  Done readSelf();
  Done readReach();
  std::uint64_t reachOf(const ports::LanSource& source) const;
  template <class Send>
  void announce(Send send);
  void note(const ports::LanSource& source, std::uint64_t through, const Address& at);
  void ask();
  Done answer(const Want& want, const Address& to);
  /// In as few datagrams as they take; false: the allowance is used up.
  template <class Send>
  bool send(const std::vector<ports::LanRecord>& records, Send each);

  ports::LanBook& book_;
  DatagramSeal& seal_;
  Transport& transport_;
  const ports::Clock& clock_;
  ports::LanSelf self_;
  std::uint64_t counter_ = 0;
  /// Of the own records.
  std::uint64_t told_ = 0;
  std::map<ports::LanSource, std::uint64_t> reach_;
  std::map<ports::LanSource, Peer> peers_;
  std::map<ports::LanSource, Missing> missing_;
  std::vector<ports::LanRecord> arrived_;
  std::optional<Offer> prints_;
  std::chrono::milliseconds announce_at_{};
  /// Datagrams of news that may go out until the next tick.
  int allowance_ = 0;
  Counts counts_;
};

}  // namespace usher::lan
