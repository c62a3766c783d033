// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>

namespace usher::backend::service {

/// Files that people have uploaded, until they say what becomes of them: one for each person, read by this
/// program alone. They lie outside the store, so that megabytes hold up nobody who writes there, and no
/// backup has them. Any thread; blocks on the disk.
class KeptFiles {
 public:
  static constexpr std::chrono::minutes kLife{30};

  /// What an earlier server has left in the folder goes.
  KeptFiles(std::filesystem::path folder, Clock clock);

  /// In the place of what `owner` had here. Gives the key under which find() has it. Unavailable: the disk
  /// does not take it.
  Result<std::string> keep(const std::string& owner, const std::string& purpose, std::string_view bytes);
  /// nullopt: nothing is kept, or not any more, under that key, for that person and purpose.
  std::optional<std::string> find(const std::string& owner, const std::string& purpose,
                                  const std::string& key);
  void forget(const std::string& owner, const std::string& key);
  /// What is older than kLife.
  void forgetExpired();

 private:
  struct Kept {
    std::string key;
    std::string purpose;
    contract::Instant until;
  };

  std::filesystem::path fileOf(const std::string& owner) const;
  const Kept* lookUp(const std::string& owner, const std::string& key);

  std::filesystem::path folder_;
  Clock clock_;
  std::mutex mutex_;
  /// By owner.
  std::map<std::string, Kept> kept_;
};

}  // namespace usher::backend::service
