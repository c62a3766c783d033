// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

#include <usher/backend/log/logger.h>
#include <usher/backend/notify/event_watch.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/settings.h>

namespace usher::backend::tests {

/// What a store gave, or the end of the test.
template <class T>
T must(store::Result<T> result) {
  if (!result) throw std::runtime_error(result.error().detail);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// 2026-11-26 in UTC, e.g. "09:30"; the event is in Berlin, an hour ahead.
contract::Instant clockAt(const std::string& hour_and_minute);

/// An event in a real store: two sessions at 13:30 and 15:00 (UTC), of 3 seats each, "opening" and
/// "workshop"; ticket types; an item; tickets of Ada (mail, phone, English), Björn (mail, German) and Chloë
/// (phone alone).
class Summit {
 public:
  static constexpr const char* kId = "summit";

  Summit();

  notify::SchedulerStores stores();
  store::SqliteStore& store() { return *store_; }
  log::Logger& logger() { return logger_; }
  const std::string& logged() const { return log_; }
  /// As after a restart of the program.
  void reopen();

  contract::SessionRow session(const std::string& id);
  void put(const contract::Row& row, contract::Instant now);
  void remove(const std::string& kind, const std::string& id, contract::Instant now);
  contract::EventSettings& settings() { return settings_; }
  void saveSettings();

  /// Oldest first.
  std::vector<store::Message> messages(std::optional<store::MessageState> state = std::nullopt);
  /// "KIND TICKET mail", "KIND address sms" … of all messages, sorted.
  std::vector<std::string> told();
  std::vector<contract::NoticeRow> notices();

 private:
  void addGuest(const std::string& id, const std::string& given, const std::string& family,
                const store::Contact& contact);

  QTemporaryDir folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::string log_;
  log::Logger logger_;
  contract::EventSettings settings_;
};

}  // namespace usher::backend::tests
