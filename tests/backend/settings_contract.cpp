// SPDX-License-Identifier: Apache-2.0
#include "settings_contract.h"

#include <QTest>

#include <algorithm>
#include <barrier>
#include <thread>

#include <usher/contract/base64.h>

namespace usher::backend::tests {

using store::RowEdit;
using store::RowFault;

namespace {

contract::CatalogueItemRow item(const std::string& id, std::optional<std::int64_t> stock) {
  contract::CatalogueItemRow row;
  row.id = id;
  row.name = {{"en", "Coffee"}};
  row.kind = contract::ItemKind::Drink;
  row.stock = stock;
  return row;
}

contract::QuestionRow question(const std::string& id) {
  contract::QuestionRow row;
  row.id = id;
  row.text = {{"en", "What do you eat?"}};
  return row;
}

}  // namespace

void SettingsContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(2), at(0)));
}

void SettingsContract::anEventIsCreatedOnce() {
  const contract::EventRow row{"made", {{"en", "Made"}}, "Europe/Vienna", at(0), at(1)};
  QVERIFY(must(store_.settings->createEvent(row, at(10))));
  auto other = row;
  other.timezone = "Asia/Tokyo";
  QVERIFY(!must(store_.settings->createEvent(other, at(20))));
  QCOMPARE(must(store_.settings->event("made")).value(), row);
  QVERIFY(!must(store_.settings->event("nowhere")));
  const auto events = must(store_.settings->events());
  QCOMPARE(events.size(), 2U);
  QCOMPARE(events[0].id, std::string(kEvent));
  QCOMPARE(events[1], row);
  QCOMPARE(must(store_.events->heads()).size(), 2U);
  // What comes after it is told.
  QVERIFY(!must(store_.settings->editRows("made", {{other}, {}}, at(30))));
  const auto head = must(store_.events->heads()).at(1);
  QCOMPARE(head.sequence, head.forgotten + 1);
  QCOMPARE(must(store_.settings->event("made"))->timezone, std::string("Asia/Tokyo"));
}

void SettingsContract::editedRowsAreTold() {
  const auto before = headOf(store_).sequence;
  const contract::SessionRow session{"s-2", {{"en", "Closing"}}, "Hall", at(0), at(1)};
  RowEdit edit{{session, question("diet"), item("coffee", std::nullopt)},
               {{"list", "always"}, {"list", "no"}}};
  QVERIFY(!must(store_.settings->editRows(kEvent, edit, at(100))));
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 4U);
  QCOMPARE(std::get<contract::SessionRow>(*changes[0].row), session);
  QCOMPARE(changes[3].id, std::string("always"));
  QVERIFY(changes[3].deleted);
  QVERIFY(!must(store_.settings->editRows(kEvent, edit, at(200))));
  QCOMPARE(headOf(store_).sequence, before + 4);
  QCOMPARE(must(store_.settings->rows(kEvent, "session")).size(), 2U);
  QCOMPARE(must(store_.settings->row(kEvent, "question", "diet")).value(), contract::Row(question("diet")));
  QVERIFY(!must(store_.settings->row(kEvent, "list", "always")));
  QCOMPARE(store_.settings->editRows("x", edit, at(0)).error().code, store::Error::NoSuchEvent);
  QCOMPARE(store_.settings->rows("x", "list").error().code, store::Error::NoSuchEvent);
}

void SettingsContract::anEditIsWholeOrNotAtAll_data() {
  QTest::addColumn<int>("number");
  QTest::addColumn<int>("code");
  QTest::addColumn<QByteArray>("kind");
  QTest::newRow("ticket") << 0 << int(RowFault::NotEdited) << QByteArray("ticket");
  QTest::newRow("check-in") << 1 << int(RowFault::NotEdited) << QByteArray("check_in");
  QTest::newRow("other event") << 2 << int(RowFault::NotEdited) << QByteArray("event");
  QTest::newRow("list of no type") << 3 << int(RowFault::Dangling) << QByteArray("list");
  QTest::newRow("item of no session") << 4 << int(RowFault::Dangling) << QByteArray("item");
  QTest::newRow("the event away") << 5 << int(RowFault::NotEdited) << QByteArray("event");
  QTest::newRow("a ticket away") << 6 << int(RowFault::NotEdited) << QByteArray("ticket");
}

void SettingsContract::anEditIsWholeOrNotAtAll() {
  QFETCH(const int, number);
  QFETCH(const int, code);
  QFETCH(const QByteArray, kind);
  contract::CheckInListRow list;
  list.id = "l";
  list.ticket_types = {"nobody"};
  auto handout = item("slides", 5);
  handout.session = "nowhere";
  contract::TicketRow ticket;
  ticket.id = "t-1";
  const std::vector<RowEdit> edits = {{{ticket}, {}},
                                      {{contract::CheckInRow{"c", "t-1", "never"}}, {}},
                                      {{contract::EventRow{"other", {}, "Europe/Berlin", at(0), at(1)}}, {}},
                                      {{list}, {}},
                                      {{handout}, {}},
                                      {{}, {{"event", kEvent}}},
                                      {{}, {{"ticket", "t-1"}}}};
  auto edit = edits.at(static_cast<std::size_t>(number));
  edit.put.insert(edit.put.begin(), question("diet"));
  const auto before = headOf(store_).sequence;
  const auto fault = must(store_.settings->editRows(kEvent, edit, at(100)));
  QVERIFY(fault.has_value());
  QCOMPARE(int(fault->code), code);
  QCOMPARE(fault->kind, kind.toStdString());
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(!must(store_.settings->row(kEvent, "question", "diet")));
  QVERIFY(must(store_.settings->stocks(kEvent)).empty());
}

void SettingsContract::aTicketTypeThatIsInUseStays() {
  const auto fault = must(store_.settings->editRows(kEvent, {{}, {{"ticket_type", "visitor"}}}, at(100)));
  QCOMPARE(fault.value(), (RowFault{RowFault::InUse, "ticket_type", "visitor"}));
  for (const int number : {1, 2}) {
    must(store_.attendees->eraseAttendee(kEvent, ticketId(number), at(100)));
  }
  // Nor is one that guests may register for.
  contract::EventSettings settings;
  settings.registration.offered = {{"visitor", std::nullopt}};
  must(store_.settings->saveSettings(kEvent, settings, at(100)));
  QCOMPARE(must(store_.settings->editRows(kEvent, {{}, {{"ticket_type", "visitor"}}}, at(100))).value(),
           (RowFault{RowFault::InUse, "ticket_type", "visitor"}));
  must(store_.settings->saveSettings(kEvent, {}, at(100)));
  QVERIFY(!must(store_.settings->editRows(kEvent, {{}, {{"ticket_type", "visitor"}}}, at(100))));
  QVERIFY(must(store_.settings->rows(kEvent, "ticket_type")).empty());
  QCOMPARE(store_.settings->saveSettings(kEvent, settings, at(100)).error().code, store::Error::Refused);
  QVERIFY(must(store_.settings->settings(kEvent)).registration.offered.empty());
}

void SettingsContract::aTicketTypeHasItsNumberForGood() {
  // The import gave visitors the first one.
  QCOMPARE(signedTypeOf("visitor"), 1);
  const auto before = headOf(store_).sequence;
  put({ticketType("crew"), ticketType("press", 2), ticketType("vip", 9)});
  QCOMPARE(signedTypeOf("press"), 2);
  QCOMPARE(signedTypeOf("vip"), 9);
  QCOMPARE(signedTypeOf("crew"), 3);
  QCOMPARE(std::get<contract::TicketTypeRow>(*changesSince(store_, before).at(0).row).signed_type, 3);

  // Taken out, it keeps its number; so does one that is edited by who does not know of numbers.
  QVERIFY(!must(store_.settings->editRows(kEvent, {{}, {{"ticket_type", "crew"}}}, at(100))));
  put({ticketType("speaker")});
  QCOMPARE(signedTypeOf("speaker"), 4);
  auto renamed = ticketType("crew");
  renamed.name = {{"en", "Helpers"}};
  put({renamed, ticketType("vip")});
  QCOMPARE(signedTypeOf("crew"), 3);
  QCOMPARE(signedTypeOf("vip"), 9);

  auto rows = eventRows(2);
  rows.insert(rows.begin() + 1, ticketType("day"));
  must(store_.events->importEvent(rows, at(200)));
  QCOMPARE(signedTypeOf("day"), 5);
  QCOMPARE(signedTypeOf("visitor"), 1);
}

void SettingsContract::aNumberThatIsTakenIsRefused_data() {
  QTest::addColumn<QByteArray>("type");
  QTest::addColumn<int>("number");
  QTest::newRow("another type's") << QByteArray("press") << 1;
  QTest::newRow("of a type that is gone") << QByteArray("press") << 2;
  QTest::newRow("other than its own") << QByteArray("visitor") << 7;
}

void SettingsContract::aNumberThatIsTakenIsRefused() {
  QFETCH(const QByteArray, type);
  QFETCH(const int, number);
  put({ticketType("crew")});
  QVERIFY(!must(store_.settings->editRows(kEvent, {{}, {{"ticket_type", "crew"}}}, at(100))));
  const auto before = headOf(store_).sequence;
  const auto row = ticketType(type.toStdString(), number);
  const RowEdit edit{{question("diet"), row}, {}};
  QCOMPARE(must(store_.settings->editRows(kEvent, edit, at(100))).value(),
           (RowFault{RowFault::NumberTaken, "ticket_type", row.id, std::to_string(number)}));
  auto rows = eventRows(2);
  if (type == "visitor") {
    rows[1] = row;
  } else {
    rows.push_back(row);
  }
  const auto imported = store_.events->importEvent(rows, at(100));
  QCOMPARE(imported.error().code, store::Error::Refused);
  QVERIFY(imported.error().detail.find(row.id) != std::string::npos);
  QCOMPARE(headOf(store_).sequence, before);
  // Neither has left a trace: the next free number is what it was.
  put({ticketType("speaker")});
  QCOMPARE(signedTypeOf("speaker"), 3);
}

void SettingsContract::onlySoManyTicketTypesHaveNumbers() {
  std::vector<contract::Row> rows;
  for (int number = 1; number <= 255; ++number) rows.push_back(ticketType("t" + std::to_string(number)));
  put(rows);
  QCOMPARE(signedTypeOf("t254"), 255);
  QCOMPARE(signedTypeOf("t255"), 0);
}

contract::TicketTypeRow SettingsContract::ticketType(const std::string& id, int signed_type) {
  return {id, {{"en", id}}, "#000000", signed_type};
}

void SettingsContract::put(const std::vector<contract::Row>& rows) {
  QVERIFY(!must(store_.settings->editRows(kEvent, {rows, {}}, at(100))));
}

int SettingsContract::signedTypeOf(const std::string& type) {
  return std::get<contract::TicketTypeRow>(*must(store_.settings->row(kEvent, "ticket_type", type)))
      .signed_type;
}

void SettingsContract::aStockIsWhatIsLeft() {
  const auto left = [this] {
    return std::get<contract::CatalogueItemRow>(*must(store_.settings->row(kEvent, "item", "coffee"))).stock;
  };
  const auto put = [this](std::optional<std::int64_t> stock) {
    QVERIFY(!must(store_.settings->editRows(kEvent, {{item("coffee", stock)}, {}}, at(100))));
  };
  const auto ask = [this](const std::string& id, std::int64_t pieces) {
    return must(store_.requests->ask(kEvent, {id, "t-1", "coffee", pieces, "", at(200)}, at(200))).index() ==
           0;
  };
  put(10);
  QVERIFY(ask("q-1", 4));
  QCOMPARE(left().value(), 6);
  QCOMPARE(must(store_.settings->stocks(kEvent)).at("coffee"), 10);
  put(10);
  QCOMPARE(left().value(), 6);
  put(3);
  QCOMPARE(left().value(), 0);
  QVERIFY(!ask("q-2", 1));
  put(std::nullopt);
  QVERIFY(!left().has_value());
  QVERIFY(ask("q-3", 3));
  QVERIFY(must(store_.settings->stocks(kEvent)).empty());
  put(10);
  QCOMPARE(left().value(), 3);
  must(store_.requests->stepRequest(kEvent, "q-1", {contract::RequestState::Declined, "Bo", "Sorry"},
                                    at(300)));
  QCOMPARE(left().value(), 7);
  // An import says what was there before anybody asked, too.
  auto rows = eventRows(2);
  rows.push_back(item("coffee", 20));
  must(store_.events->importEvent(rows, at(400)));
  QCOMPARE(left().value(), 17);
}

void SettingsContract::calendarsHearOfEachChange() {
  using Revisions = std::map<std::string, std::int64_t>;
  const auto revisions = [&] { return must(store_.settings->calendarRevisions(kEvent)); };
  contract::SessionRow talk;
  talk.id = "talk";
  talk.title = {{"en", "A talk"}};
  talk.starts_at = at(1000);
  talk.ends_at = at(2000);
  put({talk});
  put({talk});
  QVERIFY(revisions().empty());
  talk.room = "Small Hall";
  put({talk});
  talk.starts_at = at(1500);
  put({talk});
  QCOMPARE(revisions(), (Revisions{{"talk", 2}}));
  // How full it is, is nothing to a calendar.
  talk.capacity = 1;
  put({talk});
  must(store_.attendees->enrol(kEvent, ticketId(1), "talk", at(300)));
  QCOMPARE(revisions(), (Revisions{{"talk", 2}}));
  // Who comes back is newer than who went.
  must(store_.settings->editRows(kEvent, {{}, {{"session", "talk"}}}, at(400)));
  put({talk});
  QCOMPARE(revisions(), (Revisions{{"talk", 3}}));
  auto event = must(store_.settings->event(kEvent)).value();
  event.ends_at += std::chrono::hours(1);
  put({event});
  QCOMPARE(revisions(), (Revisions{{"", 1}, {"talk", 3}}));
  QCOMPARE(store_.settings->calendarRevisions("x").error().code, store::Error::NoSuchEvent);
}

void SettingsContract::questionsAndItemsOutliveImportsWithout() {
  QVERIFY(!must(store_.settings->editRows(kEvent, {{question("diet"), item("coffee", 5)}, {}}, at(100))));
  QCOMPARE(must(store_.events->importEvent(eventRows(2), at(200))).removed, 0);
  QCOMPARE(must(store_.settings->rows(kEvent, "question")).size(), 1U);
  auto rows = eventRows(2);
  rows.push_back(question("shirt"));
  QCOMPARE(must(store_.events->importEvent(rows, at(300))).removed, 1);
  QVERIFY(!must(store_.settings->row(kEvent, "question", "diet")));
  QVERIFY(must(store_.settings->row(kEvent, "item", "coffee")));
  // Kinds that are made here alone are not imported.
  rows.push_back(contract::RevocationRow{"t-1"});
  QVERIFY(!store_.events->importEvent(rows, at(400)));
}

void SettingsContract::settingsAreKept() {
  QCOMPARE(must(store_.settings->settings(kEvent)), contract::EventSettings());
  contract::EventSettings settings;
  settings.venue = "Hall 3";
  settings.registration.enabled = true;
  settings.registration.capacity = 100;
  settings.registration.offered = {{"visitor", 50}};
  must(store_.settings->saveSettings(kEvent, settings, at(100)));
  QCOMPARE(must(store_.settings->settings(kEvent)), settings);
  QCOMPARE(headOf(store_).sequence, headOf(store_).forgotten);
  QCOMPARE(store_.settings->settings("x").error().code, store::Error::NoSuchEvent);
  QCOMPARE(store_.settings->saveSettings("x", settings, at(0)).error().code, store::Error::NoSuchEvent);
}

void SettingsContract::signingKeysComeAndRetire() {
  QVERIFY(must(store_.settings->signingKeys(kEvent)).empty());
  const std::string zeros("\0\1", 2);
  const store::SigningKey key{0, zeros + std::string(30, 'p'), zeros + std::string(62, 's'), {}, false};
  QCOMPARE(must(store_.settings->addSigningKey(kEvent, key, at(100))).value(), 1);
  QCOMPARE(must(store_.settings->addSigningKey(kEvent, key, at(200))).value(), 2);
  must(store_.settings->retireSigningKeys(kEvent, {1, 9}, at(300)));
  const auto keys = must(store_.settings->signingKeys(kEvent));
  QCOMPARE(keys.size(), 2U);
  QCOMPARE(keys[0].id, 1);
  QVERIFY(keys[0].retired);
  QCOMPARE(keys[0].made_at, at(100));
  QCOMPARE(keys[1].id, 2);
  QVERIFY(!keys[1].retired);
  QCOMPARE(keys[1].public_key, key.public_key);
  QCOMPARE(keys[1].secret_key, key.secret_key);
  const auto changes = changesSince(store_, headOf(store_).forgotten);
  QCOMPARE(changes.size(), 3U);
  const auto row = std::get<contract::TicketKeyRow>(*changes[2].row);
  QCOMPARE(row.id, std::string("1"));
  QVERIFY(row.retired);
  QCOMPARE(contract::fromBase64(row.public_key).value(), key.public_key);
  // An import brings none, and leaves them.
  must(store_.events->importEvent(eventRows(2), at(400)));
  QCOMPARE(must(store_.settings->rows(kEvent, "ticket_key")).size(), 2U);
  for (int id = 3; id <= 255; ++id) {
    QCOMPARE(must(store_.settings->addSigningKey(kEvent, key, at(500))).value(), id);
  }
  QVERIFY(!must(store_.settings->addSigningKey(kEvent, key, at(500))));
}

void SettingsContract::aSecretIsTheFirstCandidate() {
  constexpr int kMany = 8;
  std::vector<std::string> secrets(kMany);
  std::barrier start(kMany);
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < kMany; ++i) {
    threads.emplace_back([&, i] {
      start.arrive_and_wait();
      secrets[i] = must(store_.settings->secret("links", std::string(1, '\0') + std::to_string(i)));
    });
  }
  threads.clear();
  for (const auto& secret : secrets) QCOMPARE(secret, secrets[0]);
  QCOMPARE(secrets[0].size(), 2U);
  QCOMPARE(must(store_.settings->secret("other", "o")), std::string("o"));
}

}  // namespace usher::backend::tests
