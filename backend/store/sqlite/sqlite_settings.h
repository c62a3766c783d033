// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteSettings final : public SettingsStore {
 public:
  SqliteSettings(Writer& writer, Readers& readers) : writer_(writer), readers_(readers) {}

  Result<bool> createEvent(const contract::EventRow& event, Instant now) override;
  Result<std::optional<contract::EventRow>> event(const std::string& event) override;
  Result<std::vector<contract::EventRow>> events() override;

  Result<std::vector<contract::Row>> rows(const std::string& event, const std::string& kind) override;
  Result<std::optional<contract::Row>> row(const std::string& event, const std::string& kind,
                                           const std::string& id) override;
  Result<std::optional<RowFault>> editRows(const std::string& event, const RowEdit& edit,
                                           Instant now) override;
  Result<std::map<std::string, std::int64_t>> stocks(const std::string& event) override;

  Result<std::map<std::string, std::int64_t>> calendarRevisions(const std::string& event) override;

  Result<contract::EventSettings> settings(const std::string& event) override;
  Result<void> saveSettings(const std::string& event, const contract::EventSettings& settings,
                            Instant now) override;

  Result<std::vector<SigningKey>> signingKeys(const std::string& event) override;
  Result<std::optional<int>> addSigningKey(const std::string& event, const SigningKey& key,
                                           Instant now) override;
  Result<void> retireSigningKeys(const std::string& event, const std::vector<int>& ids, Instant now) override;

  Result<std::string> secret(const std::string& name, const std::string& candidate) override;

 private:
  Writer& writer_;
  Readers& readers_;
};

}  // namespace usher::backend::store
