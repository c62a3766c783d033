// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/request_table.h>
#include <usher/backend/store/sqlite/sqlite_requests.h>

namespace usher::backend::store {

Result<std::variant<contract::RequestRow, RequestRefusal>> SqliteRequests::ask(const std::string& event,
                                                                               const NewRequest& request,
                                                                               Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    auto asked = askFor(database, rows, feed, request, now);
    feed.finish();
    return asked;
  });
}

Result<std::variant<contract::RequestRow, StepRefusal>> SqliteRequests::stepRequest(const std::string& event,
                                                                                    const std::string& id,
                                                                                    const RequestStep& step,
                                                                                    Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    auto stepped = store::stepRequest(database, rows, feed, id, step, now);
    feed.finish();
    return stepped;
  });
}

Result<std::vector<contract::RequestRow>> SqliteRequests::requests(const std::string& event,
                                                                   const std::string& ticket) {
  return readers_.read([&](sqlite::Database& database) { return readRequests(database, event, ticket); });
}

Result<Page<contract::RequestRow>> SqliteRequests::requestsIn(const std::string& event, RequestStage stage,
                                                              const std::string& after, int limit) {
  return readers_.read(
      [&](sqlite::Database& database) { return readRequestsIn(database, event, stage, after, limit); });
}

}  // namespace usher::backend::store
