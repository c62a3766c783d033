// SPDX-License-Identifier: Apache-2.0
#include <usher/store/event_copy.h>

#include <usher/sqlite/transaction.h>
#include <usher/store/errors.h>
#include <usher/store/read_facts.h>
#include <usher/store/rows.h>

namespace usher::store {

EventCopy::EventCopy(sqlite::Database& database, Sealing& sealing)
    : database_(database),
      writer_(database, "event", RecordWriter::Mode::Update, sealing),
      newer_(database.prepare(
          "INSERT INTO event.version (kind, id, version) VALUES (?, ?, ?) ON CONFLICT (kind, id) "
          "DO UPDATE SET version = excluded.version WHERE excluded.version > version")),
      move_(database.prepare("UPDATE event.feed SET cursor = ?, chain = ? WHERE generation = ?")) {}

std::optional<ports::FeedPosition> EventCopy::position() {
  auto row = database_.prepare("SELECT generation, cursor, chain FROM event.feed");
  if (!row.step()) return std::nullopt;
  return ports::FeedPosition{fromUtf8(row.view(0)), fromUtf8(row.view(1)), fromUtf8(row.view(2))};
}

const std::optional<domain::EventFacts>& EventCopy::facts() {
  if (!facts_read_) {
    if (!pictures_read_) pictures_ = readPictures(database_);
    pictures_read_ = true;
    facts_ = readFacts(database_, pictures_);
    facts_read_ = true;
  }
  return facts_;
}

void EventCopy::apply(const ports::ChangeBatch& batch) {
  bool facts_changed = false;
  bool pictures_changed = false;
  sqlite::Transaction transaction(database_);
  for (const ports::Change& change : batch.changes) {
    const auto* removed = std::get_if<ports::Removed>(&change.what);
    const auto* record = std::get_if<ports::Record>(&change.what);
    const auto kind = removed ? removed->kind : kindOf(*record);
    const QString& id = removed ? removed->id : idOf(*record);
    newer_.run(static_cast<std::int64_t>(kind), utf8(id), change.version);
    if (database_.changes() == 0) continue;
    if (removed) {
      if (kind == ports::RecordKind::Event) {
        throw Failure(ports::StoreError::BadData, QStringLiteral("the feed removes the event itself"));
      }
      writer_.remove(*removed);
    } else {
      writer_.write(*record);
    }
    facts_changed = facts_changed || ports::isFact(kind);
    pictures_changed = pictures_changed || kind == ports::RecordKind::Picture;
  }
  const auto& [generation, cursor, chain] = batch.after;
  move_.run(utf8(cursor), utf8(chain), utf8(generation));
  if (database_.changes() == 0) {
    if (!position())
      throw Failure(ports::StoreError::NoEvent, QStringLiteral("changes came before a snapshot"));
    throw Failure(ports::StoreError::BadData, QStringLiteral("changes of another generation"));
  }
  transaction.commit();
  if (facts_changed) facts_read_ = false;
  if (pictures_changed) pictures_read_ = false;
}

std::int64_t EventCopy::ticketsOf(const domain::TicketTypeId& type) {
  auto row = database_.prepare("SELECT count(*) FROM event.ticket WHERE type = ? AND order_status <> ?");
  row.bindAll(utf8(type.text()), static_cast<std::int64_t>(domain::OrderStatus::Cancelled)).step();
  return row.integer(0);
}

void EventCopy::forgetFacts() {
  facts_read_ = false;
  pictures_read_ = false;
}

void writePosition(sqlite::Database& database, const std::string& schema,
                   const ports::FeedPosition& position) {
  database
      .prepare("INSERT OR REPLACE INTO " + schema +
               ".feed (one, generation, cursor, chain) VALUES (1, ?, ?, ?)")
      .run(utf8(position.generation), utf8(position.cursor), utf8(position.chain));
}

}  // namespace usher::store
