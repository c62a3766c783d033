// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include <usher/backend/store/sqlite/attendee_table.h>
#include <usher/backend/store/sqlite/edit_rows.h>
#include <usher/backend/store/sqlite/event_settings.h>
#include <usher/backend/store/sqlite/item_stock.h>
#include <usher/backend/store/sqlite/open_questions.h>
#include <usher/backend/store/sqlite/picture_rows.h>
#include <usher/backend/store/sqlite/question_sweep.h>
#include <usher/backend/store/sqlite/signed_types.h>

namespace usher::backend::store {

namespace {

constexpr std::array<std::string_view, 8> kEdited = {"event",    "ticket_type", "list",    "session",
                                                     "question", "item",        "picture", "template"};

bool isEdited(std::string_view kind) {
  return std::ranges::find(kEdited, kind) != kEdited.end();
}

void putQuestion(sqlite::Database& database, EventRows& rows, const contract::QuestionRow& question,
                 Instant now) {
  const auto known = rows.get<contract::QuestionRow>(question.id);
  const bool changes = changesWhoIsAsked(known ? &*known : nullptr, question);
  rows.put(question);
  if (changes) noteQuestionChange(database, rows.event(), question.id, Swept::Everybody, now);
}

void put(sqlite::Database& database, EventRows& rows, Seats& seats, const contract::Row& row, Instant now) {
  if (const auto* item = std::get_if<contract::CatalogueItemRow>(&row)) {
    rows.put(withStockLeft(database, rows.event(), *item));
  } else if (const auto* type = std::get_if<contract::TicketTypeRow>(&row)) {
    rows.put(withSignedType(database, rows.event(), *type));
  } else if (auto session = std::get_if<contract::SessionRow>(&row)) {
    auto known = rows.get<contract::SessionRow>(session->id);
    auto now_so = *session;
    now_so.fill = known ? known->fill : contract::Fill::Open;
    rows.put(now_so);
    seats.concernSession(session->id);
    // It may have been taken out before, and be back.
    if (!known) seats.concernTicketsIn(session->id);
  } else if (const auto* question = std::get_if<contract::QuestionRow>(&row)) {
    putQuestion(database, rows, *question, now);
  } else {
    rows.put(row);
  }
}

/// What rows refer to and is not there.
std::optional<RowFault> findDangling(sqlite::Database& database, EventRows& rows) {
  for (const auto& row : readRows(database, rows.event(), "list")) {
    const auto& list = std::get<contract::CheckInListRow>(row);
    for (const auto& type : list.ticket_types) {
      if (!rows.has("ticket_type", type)) return RowFault{RowFault::Dangling, "list", list.id, type};
    }
  }
  for (const auto& row : readRows(database, rows.event(), "item")) {
    const auto& item = std::get<contract::CatalogueItemRow>(row);
    if (!item.session.empty() && !rows.has("session", item.session)) {
      return RowFault{RowFault::Dangling, "item", item.id, item.session};
    }
  }
  return findMissingPicture(database, rows);
}

/// Of the pictures that were taken out, one that is shown all the same.
std::optional<RowFault> findShown(sqlite::Database& database, EventRows& rows, const RowEdit& edit) {
  for (const auto& [kind, id] : edit.remove) {
    if (kind == "picture" && isPictureShown(database, rows, id)) return RowFault{RowFault::InUse, kind, id};
  }
  return std::nullopt;
}

}  // namespace

std::optional<RowFault> editRows(sqlite::Database& database, EventRows& rows, Seats& seats,
                                 const RowEdit& edit, Instant now) {
  for (const auto& row : edit.put) {
    const std::string kind = contract::kindOf(row);
    const auto& id = contract::idOf(row);
    if (!isEdited(kind) || (kind == "event" && id != rows.event())) {
      return RowFault{RowFault::NotEdited, kind, id};
    }
    const auto* paper = std::get_if<contract::TemplateRow>(&row);
    if (paper && !contract::isTemplatePaper(id)) return RowFault{RowFault::NotEdited, kind, id};
    const auto* type = std::get_if<contract::TicketTypeRow>(&row);
    if (type && !claimSignedType(database, rows.event(), *type)) {
      return RowFault{RowFault::NumberTaken, kind, id, std::to_string(type->signed_type)};
    }
  }
  for (const auto& row : edit.put) put(database, rows, seats, row, now);
  for (const auto& [kind, id] : edit.remove) {
    if (!isEdited(kind) || kind == "event") return RowFault{RowFault::NotEdited, kind, id};
    if (kind == "ticket_type" &&
        (hasAttendeesOfType(database, rows.event(), id) || isOffered(database, rows.event(), id))) {
      return RowFault{RowFault::InUse, kind, id};
    }
    if (!rows.remove(kind, id)) continue;
    if (kind == "session") seats.concernTicketsIn(id);
    if (kind == "question") noteQuestionChange(database, rows.event(), id, Swept::Everybody, now);
  }
  if (hasTooManyPictures(database, rows.event())) return RowFault{RowFault::TooMany, "picture", ""};
  if (auto shown = findShown(database, rows, edit)) return shown;
  return findDangling(database, rows);
}

}  // namespace usher::backend::store
