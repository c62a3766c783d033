// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>
#include <utility>

#include <usher/backend/store/sqlite/import.h>
#include <usher/backend/store/sqlite/import_run.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

const std::string& eventIn(const std::vector<contract::Row>& rows) {
  for (const auto& row : rows) {
    if (const auto* event = std::get_if<contract::EventRow>(&row)) return event->id;
  }
  throw std::invalid_argument("an import needs a row of the event itself");
}

bool isImported(const std::string& kind) {
  static const std::set<std::string> kinds = {"event", "ticket_type", "list",    "session", "question",
                                              "item",  "ticket",      "picture", "template"};
  return kinds.contains(kind);
}

/// Whoever has no ticket any more has no seat; and nobody has the same one twice.
void tidySessions(contract::TicketRow& ticket) {
  std::set<std::string> seen;
  std::erase_if(ticket.sessions, [&](const std::string& session) {
    return !isActive(ticket) || !seen.insert(session).second;
  });
}

}  // namespace

Import::Import(std::vector<contract::Row> rows) : event_(eventIn(rows)) {
  things_.reserve(rows.size());
  for (auto& row : rows) {
    Thing thing;
    thing.kind = contract::kindOf(row);
    thing.id = contract::idOf(row);
    if (!isImported(thing.kind))
      throw std::invalid_argument("rows of kind " + thing.kind + " are not imported");
    if (auto* ticket = std::get_if<contract::TicketRow>(&row)) {
      tidySessions(*ticket);
      // Made here of what no event file holds.
      ticket->booking.clear();
      ticket->look_up.clear();
      ticket->waits_for.clear();
      thing.keys = searchKeys(*ticket, {});
    }
    if (thing.kind == "session") sessions_.insert(thing.id);
    kinds_.insert(thing.kind);
    thing.json = contract::encode(row);
    thing.row = std::move(row);
    things_.push_back(std::move(thing));
  }
}

ImportSummary Import::operator()(sqlite::Database& database, Instant now) const {
  const bool is_new = !findHead(database, event_);
  if (is_new) beginFeed(database, event_, now);
  FeedLog feed(database, event_, now);
  EventRows rows = is_new ? EventRows(database, event_) : EventRows(database, feed);
  auto summary = ImportRun(*this, database, rows, now).run();
  feed.finish();
  return summary;
}

}  // namespace usher::backend::store
