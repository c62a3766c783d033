// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include <usher/backend/service/clock.h>

namespace usher::backend::auth {

using service::Instant;

/// Slows down who guesses passwords, by the name that is tried and by the address that tries: after a few
/// wrong ones each further one has to wait twice as long as the one before. Whoever has signed in from an
/// address before is counted by name and address together alone, so that no stranger can lock them out, nor
/// can one who shares their address. In memory
/// alone: an address is personal data. Any thread.
class SignInTries {
 public:
  static constexpr int kFreeOfName = 5;
  /// A venue's staff may all come from one address.
  static constexpr int kFreeOfClient = 20;
  static constexpr std::chrono::seconds kLongestWait = std::chrono::minutes(15);
  /// After so long without a try all is forgotten.
  static constexpr std::chrono::seconds kMemory = std::chrono::hours(24);
  static constexpr std::size_t kMostKeys = 20'000;
  static constexpr std::size_t kMostFamiliar = 1'000;

  /// How long to wait before `name` may be tried from `client`; where that is nullopt, the try is counted as
  /// a wrong one from here on, so that many at once are no way around.
  std::optional<std::chrono::seconds> begin(const std::string& name, const std::string& client, Instant now);
  /// It could not be tried after all.
  void takeBack(const std::string& name, const std::string& client, Instant now);
  /// It was a right one.
  void succeeded(const std::string& name, const std::string& client, Instant now);

 private:
  struct Entry {
    std::string key;
    int wrong = 0;
    Instant next{};
    Instant last{};
  };

  bool isFamiliar(const std::string& name, const std::string& client) const;
  std::string nameKey(const std::string& name, const std::string& client) const;
  Entry& entry(const std::string& key, Instant now);
  static void count(Entry& entry, int free, Instant now);

  std::mutex mutex_;
  /// The latest first.
  std::list<Entry> entries_;
  std::unordered_map<std::string, std::list<Entry>::iterator> by_key_;
  std::deque<std::string> familiar_;
};

}  // namespace usher::backend::auth
