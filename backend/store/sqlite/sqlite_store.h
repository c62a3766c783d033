// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/redeem.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

/// Both ports on one SQLite file, which other processes may use at the same time.
class SqliteStore final : public EventStore, public KioskStore {
 public:
  /// Makes the file, or brings its schema up to date. Its folder must exist. Corrupt and Newer leave
  /// everything unchanged.
  static Result<std::unique_ptr<SqliteStore>> open(const std::filesystem::path& file);

  Result<ImportSummary> importEvent(const std::vector<contract::Row>& rows, Instant now) override;
  void redeem(Push push, RedeemReply reply) override;
  Result<std::vector<FeedHead>> heads() override;
  Result<ChangePage> changes(const std::string& event, std::int64_t after, int limit) override;
  Result<void> readSnapshot(const std::string& event, const SnapshotReader& reader) override;
  Result<std::vector<contract::CheckInRow>> checkIns(const std::string& event) override;
  Result<std::vector<Incident>> incidents(const std::string& event) override;
  Result<void> forgetChanges(Instant before) override;
  void listen(FeedListener listener) override;

  Result<void> addPairingCode(const PairingCode& code) override;
  Result<std::optional<Kiosk>> pair(const std::string& code_hash, const Kiosk& kiosk, Instant now) override;
  Result<std::optional<Kiosk>> kiosk(const std::string& id) override;
  Result<std::vector<Kiosk>> kiosks() override;
  Result<bool> revokeKiosk(const std::string& id, Instant now) override;
  Result<void> saveHeartbeat(const std::string& kiosk, const contract::HeartbeatRequest& heartbeat,
                             Instant now) override;
  Result<bool> addToken(const Token& token, Instant now) override;
  Result<std::optional<Kiosk>> kioskOfToken(const std::string& hash, Instant now) override;

 private:
  explicit SqliteStore(const std::filesystem::path& file);

  /// Runs `work(database)` on the writer's thread and hands its value back after the commit.
  template <class Work>
  auto write(Work work) -> Result<decltype(work(std::declval<sqlite::Database&>()))>;
  void tellListener(sqlite::Database& database);

  sqlite::Database database_;
  Redeem redeem_;
  Readers readers_;
  std::mutex listener_mutex_;
  FeedListener listener_;
  // Last, so that its thread ends before what it uses.
  Writer writer_;
};

}  // namespace usher::backend::store
