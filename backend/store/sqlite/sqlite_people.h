// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/people_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqlitePeople final : public PeopleStore {
 public:
  /// Both must outlive it.
  SqlitePeople(Writer& writer, Readers& readers) : writer_(writer), readers_(readers) {}

  Result<void> saveAdministrator(const Administrator& administrator) override;
  Result<bool> removeAdministrator(const std::string& name) override;
  Result<std::optional<Administrator>> administrator(const std::string& name) override;
  Result<std::vector<std::string>> administrators() override;

  Result<void> addSession(const WebSession& session, Instant now) override;
  Result<std::optional<WebSession>> session(const std::string& hash, Instant now) override;
  Result<void> prolongSession(const std::string& hash, Instant expires_at, Instant now) override;
  Result<void> endSession(const std::string& hash) override;

  Result<bool> addApiToken(const ApiToken& token, Instant now) override;
  Result<std::optional<ApiToken>> apiToken(const std::string& hash, Instant now) override;
  Result<std::vector<ApiToken>> apiTokens(Instant now) override;
  Result<bool> removeApiToken(const std::string& name, Instant now) override;

  Result<void> keepOnce(const OneTimeRecord& record, Instant now) override;
  Result<std::optional<OneTimeRecord>> takeOnce(const std::string& hash, Instant now) override;

  Result<void> forgetExpired(Instant now) override;

 private:
  Writer& writer_;
  Readers& readers_;
};

}  // namespace usher::backend::store
