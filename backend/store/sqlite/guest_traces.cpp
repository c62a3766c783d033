// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/guest_traces.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/message_queue.h>
#include <usher/backend/store/sqlite/request_table.h>

namespace usher::backend::store {

void forgetTracesOf(sqlite::Database& database, EventRows& rows, const std::string& ticket) {
  // What is left of the ticket in the feed is that it is gone.
  rows.forgetInFeed("ticket", ticket);
  forgetMessagesAbout(database, rows.event(), ticket);
  forgetRequestsOf(database, rows, ticket);
  forgetNotesAbout(database, rows, ticket);
  for (const char* sql : {"UPDATE check_in SET void_reason = '' WHERE event = ? AND ticket = ?"
                          " AND voided_at_ms IS NOT NULL",
                          "UPDATE op SET detail = '' WHERE event = ? AND ticket = ?"}) {
    database.keep(sql).run(rows.event(), ticket);
  }
}

}  // namespace usher::backend::store
