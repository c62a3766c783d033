// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/request_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteRequests final : public RequestStore {
 public:
  /// Both must outlive it.
  SqliteRequests(Writer& writer, Readers& readers) : writer_(writer), readers_(readers) {}

  Result<std::variant<contract::RequestRow, RequestRefusal>> ask(const std::string& event,
                                                                 const NewRequest& request,
                                                                 Instant now) override;
  Result<std::variant<contract::RequestRow, StepRefusal>> stepRequest(const std::string& event,
                                                                      const std::string& id,
                                                                      const RequestStep& step,
                                                                      Instant now) override;
  Result<std::vector<contract::RequestRow>> requests(const std::string& event,
                                                     const std::string& ticket) override;
  Result<Page<contract::RequestRow>> requestsIn(const std::string& event, RequestStage stage,
                                                const std::string& after, int limit) override;

 private:
  Writer& writer_;
  Readers& readers_;
};

}  // namespace usher::backend::store
