// SPDX-License-Identifier: Apache-2.0
#include <usher/store/read_facts.h>

#include <utility>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

std::vector<domain::TicketType> readTypes(sqlite::Database& database) {
  std::vector<domain::TicketType> types;
  for (auto row =
           database.prepare("SELECT id, name, colour, signed_type, at_door, capacity FROM event.ticket_type "
                            "ORDER BY rowid");
       row.step();) {
    types.push_back({.id = id<domain::TicketTypeId>(row.view(0)),
                     .name = localizedText(row.view(1)),
                     .colour = static_cast<std::uint32_t>(row.integer(2)),
                     .signed_type = static_cast<int>(row.integer(3)),
                     .at_door = row.integer(4) != 0,
                     .capacity = row.optionalInteger(5)});
  }
  return types;
}

std::vector<domain::CheckInList> readLists(sqlite::Database& database) {
  std::vector<domain::CheckInList> lists;
  for (auto row =
           database.prepare("SELECT id, name, ticket_types, opens_at, closes_at, include_pending, re_entry, "
                            "session, takes_unenrolled FROM event.list ORDER BY rowid");
       row.step();) {
    lists.push_back({.id = id<domain::CheckInListId>(row.view(0)),
                     .name = localizedText(row.view(1)),
                     .ticket_types = ids<domain::TicketTypeId>(row.view(2)),
                     .opens_at = instant(row.optionalInteger(3)),
                     .closes_at = instant(row.optionalInteger(4)),
                     .include_pending = row.integer(5) != 0,
                     .re_entry = enumerator(row.integer(6), domain::ReEntry::Always),
                     .session = optionalId<domain::SessionId>(row, 7),
                     .takes_unenrolled = row.integer(8) != 0});
  }
  return lists;
}

std::vector<domain::Session> readSessions(sqlite::Database& database) {
  std::vector<domain::Session> sessions;
  for (auto row = database.prepare("SELECT id, title, room, starts_at, ends_at, fill, capacity FROM "
                                   "event.session ORDER BY starts_at");
       row.step();) {
    sessions.push_back({.id = id<domain::SessionId>(row.view(0)),
                        .title = localizedText(row.view(1)),
                        .room = fromUtf8(row.view(2)),
                        .starts_at = instant(row.integer(3)),
                        .ends_at = instant(row.integer(4)),
                        .fill = enumerator(row.integer(5), domain::Fill::Full),
                        .capacity = row.optionalInteger(6)});
  }
  std::ranges::stable_sort(sessions, [](const domain::Session& a, const domain::Session& b) {
    if (a.starts_at != b.starts_at) return a.starts_at < b.starts_at;
    return a.title.in(QStringLiteral("en")) < b.title.in(QStringLiteral("en"));
  });
  return sessions;
}

std::vector<domain::Question> readQuestions(sqlite::Database& database) {
  std::vector<domain::Question> questions;
  for (auto row = database.prepare(
           "SELECT id, words, form, required, choices, at_door, at_registration FROM event.question ORDER BY "
           "rowid");
       row.step();) {
    questions.push_back({.id = id<domain::QuestionId>(row.view(0)),
                         .text = localizedText(row.view(1)),
                         .form = enumerator(row.integer(2), domain::AnswerForm::Signature),
                         .required = row.integer(3) != 0,
                         .choices = choices(row.view(4)),
                         .at_door = row.integer(5) != 0,
                         .at_registration = row.integer(6) != 0});
  }
  return questions;
}

std::vector<domain::CatalogueItem> readCatalogue(sqlite::Database& database) {
  std::vector<domain::CatalogueItem> items;
  for (auto row = database.prepare("SELECT id, name, kind, session, stock, per_guest, opens_at, closes_at, "
                                   "picture FROM event.item ORDER BY "
                                   "rowid");
       row.step();) {
    items.push_back({.id = id<domain::ItemId>(row.view(0)),
                     .name = localizedText(row.view(1)),
                     .kind = enumerator(row.integer(2), domain::ItemKind::Assistance),
                     .session = optionalId<domain::SessionId>(row, 3),
                     .stock = row.optionalInteger(4),
                     .per_guest = row.optionalInteger(5),
                     .opens_at = instant(row.optionalInteger(6)),
                     .closes_at = instant(row.optionalInteger(7)),
                     .picture = optionalId<domain::PictureId>(row, 8)});
  }
  return items;
}

std::vector<domain::Notice> readNotices(sqlite::Database& database) {
  std::vector<domain::Notice> notices;
  for (auto row = database.prepare(
           "SELECT id, kind, session, title, from_at, until_at FROM event.notice ORDER BY from_at, id");
       row.step();) {
    notices.push_back({.id = id<domain::NoticeId>(row.view(0)),
                       .kind = enumerator(row.integer(1), domain::NoticeKind::Cancelled),
                       .session = id<domain::SessionId>(row.view(2)),
                       .title = localizedText(row.view(3)),
                       .from = instant(row.integer(4)),
                       .until = instant(row.integer(5))});
  }
  return notices;
}

/// Beginning at the column `first`.
domain::Branding brandingIn(const sqlite::Statement& row, int first) {
  return {.accent = colour(row.optionalInteger(first)),
          .ground = colour(row.optionalInteger(first + 1)),
          .logo = optionalId<domain::PictureId>(row, first + 2),
          .background = optionalId<domain::PictureId>(row, first + 3),
          .greeting = localizedText(row.view(first + 4)),
          .welcome = localizedText(row.view(first + 5)),
          .help = localizedText(row.view(first + 6)),
          .steps_off = steps(row.view(first + 7))};
}

std::vector<domain::PaperTemplate> readTemplates(sqlite::Database& database) {
  std::vector<domain::PaperTemplate> templates;
  for (auto row = database.prepare("SELECT id, text FROM event.paper_template ORDER BY id"); row.step();) {
    const auto text = row.view(1);
    templates.push_back({.id = id<domain::TemplateId>(row.view(0)),
                         .text = QByteArray(text.data(), static_cast<qsizetype>(text.size()))});
  }
  return templates;
}

bool findsGuests(sqlite::Database& database) {
  return database.prepare("SELECT 1 FROM event.look_up_key LIMIT 1").step();
}

}  // namespace

std::vector<domain::Picture> readPictures(sqlite::Database& database) {
  std::vector<domain::Picture> pictures;
  for (auto row = database.prepare("SELECT id, file FROM event.picture ORDER BY id"); row.step();) {
    const auto file = row.blob(1);
    pictures.push_back({.id = id<domain::PictureId>(row.view(0)),
                        .file = QByteArray(reinterpret_cast<const char*>(file.data()),
                                           static_cast<qsizetype>(file.size()))});
  }
  return pictures;
}

std::optional<domain::EventFacts> readFacts(sqlite::Database& database,
                                            std::vector<domain::Picture> pictures) {
  auto row = database.prepare(
      "SELECT id, name, timezone, starts_at, ends_at, accent, ground, logo, background, greeting, welcome, "
      "help,"
      " steps_off, code_formats FROM event.event");
  if (!row.step()) return std::nullopt;
  return domain::EventFacts{.event = {.id = id<domain::EventId>(row.view(0)),
                                      .name = localizedText(row.view(1)),
                                      .timezone = fromUtf8(row.view(2)),
                                      .starts_at = instant(row.integer(3)),
                                      .ends_at = instant(row.integer(4)),
                                      .branding = brandingIn(row, 5),
                                      .code_formats = codeFormats(row.view(13))},
                            .ticket_types = readTypes(database),
                            .lists = readLists(database),
                            .sessions = readSessions(database),
                            .questions = readQuestions(database),
                            .catalogue = readCatalogue(database),
                            .notices = readNotices(database),
                            .pictures = std::move(pictures),
                            .templates = readTemplates(database),
                            .finds_guests = findsGuests(database)};
}

}  // namespace usher::store
