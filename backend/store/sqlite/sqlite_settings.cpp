// SPDX-License-Identifier: Apache-2.0
#include <exception>

#include <usher/backend/store/sqlite/edit_rows.h>
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/event_settings.h>
#include <usher/backend/store/sqlite/item_stock.h>
#include <usher/backend/store/sqlite/signing_keys.h>
#include <usher/backend/store/sqlite/sqlite_settings.h>

namespace usher::backend::store {

namespace {

/// Undoes a transaction on its way out.
struct Undo : std::exception {};

}  // namespace

Result<bool> SqliteSettings::createEvent(const contract::EventRow& event, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    if (findHead(database, event.id)) return false;
    beginFeed(database, event.id, now);
    EventRows(database, event.id).put(event);
    return true;
  });
}

Result<std::optional<contract::EventRow>> SqliteSettings::event(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) -> std::optional<contract::EventRow> {
    auto row = findRow(database, event, "event", event);
    if (!row) return std::nullopt;
    return std::get<contract::EventRow>(std::move(*row));
  });
}

Result<std::vector<contract::EventRow>> SqliteSettings::events() {
  return readers_.read([&](sqlite::Database& database) {
    std::vector<contract::EventRow> events;
    auto find = database.keep("SELECT id FROM event ORDER BY id");
    while (find.step()) {
      auto row = findRow(database, find.text(0), "event", find.text(0));
      if (row) events.push_back(std::get<contract::EventRow>(std::move(*row)));
    }
    return events;
  });
}

Result<std::vector<contract::Row>> SqliteSettings::rows(const std::string& event, const std::string& kind) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readRows(database, event, kind);
  });
}

Result<std::optional<contract::Row>> SqliteSettings::row(const std::string& event, const std::string& kind,
                                                         const std::string& id) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return findRow(database, event, kind, id);
  });
}

Result<std::optional<RowFault>> SqliteSettings::editRows(const std::string& event, const RowEdit& edit,
                                                         Instant now) {
  std::optional<RowFault> fault;
  auto done = writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    Seats seats(database, rows, now);
    fault = store::editRows(database, rows, seats, edit, now);
    if (fault) throw Undo();
    seats.finish();
    feed.finish();
  });
  if (fault) return fault;
  if (!done) return std::unexpected(std::move(done.error()));
  return std::nullopt;
}

Result<std::map<std::string, std::int64_t>> SqliteSettings::stocks(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readStocks(database, event);
  });
}

Result<contract::EventSettings> SqliteSettings::settings(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readSettings(database, event);
  });
}

Result<void> SqliteSettings::saveSettings(const std::string& event, const contract::EventSettings& settings,
                                          Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    for (const auto& offered : settings.registration.offered) {
      if (!rows.has("ticket_type", offered.ticket_type))
        throw Refusal("the registration offers " + offered.ticket_type +
                      ", and there is no such ticket type");
    }
    database
        .keep(
            "INSERT INTO event_settings (event, settings) VALUES (?, ?)"
            " ON CONFLICT (event) DO UPDATE SET settings = excluded.settings")
        .run(event, contract::encode(settings));
    // From how many seats on a session counts as filling up may be another number now.
    Seats seats(database, rows, now);
    for (const auto& session : readRows(database, event, "session")) {
      seats.concernSession(contract::idOf(session));
    }
    seats.finish();
    feed.finish();
  });
}

Result<std::map<std::string, std::int64_t>> SqliteSettings::calendarRevisions(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    std::map<std::string, std::int64_t> revisions;
    auto find = database.keep(
        "SELECT iif(kind = 'session', id, ''), revision FROM calendar_revision WHERE event = ?");
    for (find.bindAll(event); find.step();) revisions.emplace(find.text(0), find.integer(1));
    return revisions;
  });
}

Result<std::vector<SigningKey>> SqliteSettings::signingKeys(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readSigningKeys(database, event);
  });
}

Result<std::optional<int>> SqliteSettings::addSigningKey(const std::string& event, const SigningKey& key,
                                                         Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    const auto id = insertSigningKey(database, rows, key, now);
    feed.finish();
    return id;
  });
}

Result<void> SqliteSettings::retireSigningKeys(const std::string& event, const std::vector<int>& ids,
                                               Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    store::retireSigningKeys(database, rows, ids);
    feed.finish();
  });
}

Result<std::string> SqliteSettings::secret(const std::string& name, const std::string& candidate) {
  return writer_.write([&](sqlite::Database& database) { return keepSecret(database, name, candidate); });
}

}  // namespace usher::backend::store
