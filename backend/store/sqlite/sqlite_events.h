// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/sqlite/feed_news.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteEvents final : public EventStore {
 public:
  /// What it refers to must outlive the writer's thread.
  SqliteEvents(Writer& writer, Readers& readers, FeedNews& news)
      : writer_(writer), readers_(readers), news_(news) {}

  Result<ImportSummary> importEvent(const std::vector<contract::Row>& rows, Instant now) override;
  void redeem(Push push, RedeemReply reply) override;
  Result<std::vector<FeedHead>> heads() override;
  Result<ChangePage> changes(const std::string& event, std::int64_t after, int limit) override;
  Result<void> readSnapshot(const std::string& event, const SnapshotReader& reader) override;
  Result<std::vector<contract::CheckInRow>> checkIns(const std::string& event) override;
  Result<std::vector<Incident>> incidents(const std::string& event) override;
  Result<Page<Incident>> incidentsIn(const std::string& event, IncidentStage stage, const std::string& after,
                                     int limit) override;
  Result<Settled> settleIncident(const std::string& event, const std::string& incident,
                                 const Settlement& settlement, Instant now) override;
  Result<bool> voidCheckIn(const std::string& event, const std::string& check_in, const std::string& by,
                           const std::string& reason, Instant now) override;
  Result<Arrivals> arrivals(const std::string& event) override;
  Result<std::vector<HistoryEntry>> history(const std::string& event, const std::string& ticket) override;
  Result<void> forgetChanges(Instant before) override;
  void listen(FeedListener listener) override;

 private:
  Writer& writer_;
  Readers& readers_;
  FeedNews& news_;
};

}  // namespace usher::backend::store
