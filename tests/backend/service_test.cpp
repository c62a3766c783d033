// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <future>
#include <sstream>

#include <usher/backend/service/check_ins.h>
#include <usher/backend/service/cursor.h>
#include <usher/backend/service/event_file.h>
#include <usher/backend/service/feed.h>
#include <usher/backend/service/kept_files.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/snapshots.h>
#include <usher/backend/service/tokens.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>

#include "event_rows.h"
#include "test_kiosk.h"

namespace usher::backend::tests {

using service::Error;

class ServiceTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    now_ = at(0);
    store_ = store::SqliteStore::open(folder_->filePath("db").toStdString()).value();
    QVERIFY(store_->events().importEvent(eventRows(3), now_).has_value());
  }

  void aKioskHasANameThatEveryKioskCanRead() {
    service::Pairing pairing(store_->kiosks(), clock());
    for (const auto& name : {std::string(), std::string(201, 'x'), std::string("North\n"),
                             std::string("\xFF"), std::string("\xED\xA0\x80")}) {
      const auto refused = pairing.createCode(kEvent, name);
      QVERIFY2(!refused, name.c_str());
      QCOMPARE(refused.error().type, std::string("kiosk-name"));
    }
    QVERIFY(pairing.createCode(kEvent, "Süd").has_value());
  }

  void uploadsAreKeptForTheirOwnerForAWhile() {
    const auto folder = std::filesystem::path(folder_->filePath("uploads").toStdString());
    const auto filesThere = [&] {
      return std::distance(std::filesystem::directory_iterator(folder),
                           std::filesystem::directory_iterator());
    };
    service::KeptFiles files(folder, clock());
    const std::string guests("Anna\0Bo", 7);
    const auto key = files.keep("kim", "guests", guests).value();
    QCOMPARE(files.find("kim", "guests", key), std::optional(guests));
    QVERIFY(!files.find("kim", "agenda", key));
    QVERIFY(!files.find("kay", "guests", key));
    QVERIFY(!files.find("kim", "guests", "guess"));
    const auto file = std::filesystem::directory_iterator(folder)->path();
    QCOMPARE(std::filesystem::status(file).permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    // Each has one.
    const auto other = files.keep("kim", "agenda", "talks").value();
    QVERIFY(!files.find("kim", "guests", key));
    files.forget("kim", key);
    QVERIFY(files.find("kim", "agenda", other));
    const auto another = files.keep("kay", "agenda", "").value();
    QCOMPARE(files.find("kay", "agenda", another), std::optional(std::string()));
    QCOMPARE(filesThere(), 2);
    files.forget("kay", another);
    QCOMPARE(filesThere(), 1);
    now_ += service::KeptFiles::kLife;
    QVERIFY(!files.find("kim", "agenda", other));
    files.forgetExpired();
    QCOMPARE(filesThere(), 0);
    QVERIFY(files.keep("kim", "guests", guests).has_value());
    QVERIFY(!service::KeptFiles(folder, clock()).find("kim", "guests", key));
    QVERIFY(!std::filesystem::exists(folder));
  }

  void aCodePairsAKioskAndShowsItsFingerprint() {
    service::Pairing pairing(store_->kiosks(), clock());
    const auto code = pairing.createCode(kEvent, "North").value();
    QVERIFY(
        QRegularExpression("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$").match(code.c_str()).hasMatch());
    auto typed = code;
    std::erase(typed, '-');
    std::ranges::transform(typed, typed.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    const auto paired = pairing.pair(TestKiosk().pairRequest(typed));
    QVERIFY(paired.has_value());
    QCOMPARE(paired->name, std::string("North"));
    QCOMPARE(paired->events, std::vector<std::string>{kEvent});
    QCOMPARE(paired->fingerprint.size(), 4U);
    QCOMPARE(pairing.pair(TestKiosk().pairRequest(code)).error().code, Error::Forbidden);
  }

  void aCodeIsGoodForTenMinutes() {
    service::Pairing pairing(store_->kiosks(), clock());
    const auto code = pairing.createCode(kEvent, "North").value();
    now_ += std::chrono::minutes(10);
    QCOMPARE(pairing.pair(TestKiosk().pairRequest(code)).error().code, Error::Forbidden);
  }

  void aTokenIsForAFreshSignatureOfAPairedKiosk() {
    service::Tokens tokens(store_->kiosks(), clock());
    TestKiosk kiosk;
    const auto id = pair(kiosk);
    const auto assertion = kiosk.assertion(id, now_);
    const auto token = tokens.issue(assertion);
    QVERIFY(token.has_value());
    QCOMPARE(token->expires_in_s, 900);
    QCOMPARE(tokens.kioskOf(token->token)->id, id);

    QCOMPARE(tokens.issue(assertion).error().type, std::string("replayed-assertion"));
    QVERIFY(tokens.issue(kiosk.assertion(id, now_ - std::chrono::seconds(60))).has_value());
    QCOMPARE(tokens.issue(kiosk.assertion(id, now_ - std::chrono::milliseconds(60'001))).error().type,
             std::string("stale-assertion"));
    QCOMPARE(tokens.issue(kiosk.assertion(id, now_ + std::chrono::milliseconds(60'001))).error().type,
             std::string("stale-assertion"));
    QCOMPARE(tokens.issue(TestKiosk().assertion(id, now_)).error().type, std::string("bad-assertion"));
    QCOMPARE(tokens.issue(kiosk.assertion("k-nobody", now_)).error().type, std::string("bad-assertion"));
    auto altered = kiosk.assertion(id, now_);
    altered.nonce += "x";
    QCOMPARE(tokens.issue(altered).error().type, std::string("bad-assertion"));

    now_ += std::chrono::minutes(15);
    QCOMPARE(tokens.kioskOf(token->token).error().code, Error::Unauthorized);
    QCOMPARE(tokens.kioskOf("").error().code, Error::Unauthorized);
  }

  void aRevokedKioskHandsInForADay() {
    service::Tokens tokens(store_->kiosks(), clock());
    TestKiosk kiosk;
    const auto id = pair(kiosk);
    const auto token = tokens.issue(kiosk.assertion(id, now_)).value();
    QVERIFY(store_->kiosks().revokeKiosk(id, now_).value());
    QVERIFY(tokens.kioskOf(token.token)->revoked_at.has_value());
    now_ += service::Tokens::kGrace;
    const auto last = tokens.issue(kiosk.assertion(id, now_)).value();
    QVERIFY(tokens.kioskOf(last.token)->revoked_at.has_value());
    now_ += std::chrono::milliseconds(1);
    QCOMPARE(tokens.kioskOf(last.token).error().type, std::string("revoked"));
    QCOMPARE(tokens.issue(kiosk.assertion(id, now_)).error().type, std::string("revoked"));
  }

  void theFeedGivesPagesNothingOrGone() {
    service::Feed feed(store_->events(), clock());
    const auto begin = store_->events().heads()->at(0).sequence;
    const auto cursor = [&](std::int64_t offset) { return service::formatCursor(begin + offset); };
    QCOMPARE(std::get<service::Feed::NoNews>(*feed.after(kEvent, cursor(0))).after, begin);
    push({checkIn(1, 1, "never"), checkIn(2, 2, "never")});
    const auto answer = std::get<contract::ChangesAnswer>(*feed.after(kEvent, cursor(0)));
    QCOMPARE(answer.changes.size(), 2U);
    QCOMPARE(answer.cursor, cursor(2));
    QVERIFY(!answer.more);
    QCOMPARE(feed.after(kEvent, cursor(3)).error().code, Error::Gone);
    QCOMPARE(feed.after(kEvent, cursor(-1)).error().code, Error::Gone);
    const auto generation = store_->events().heads().value().at(0).generation;
    QVERIFY(feed.after(kEvent, cursor(0), generation).has_value());
    QCOMPARE(feed.after(kEvent, cursor(0), "another").error().code, Error::Gone);
    QCOMPARE(feed.after(kEvent, "abc").error().code, Error::Invalid);
    QCOMPARE(feed.after(kEvent, "").error().code, Error::Invalid);
    QCOMPARE(feed.after(kEvent, "99999999999999999999").error().code, Error::Invalid);
    now_ += std::chrono::days(7) + std::chrono::seconds(1);
    QVERIFY(feed.forgetOld().has_value());
    QCOMPARE(feed.after(kEvent, cursor(1)).error().code, Error::Gone);
    QVERIFY(feed.after(kEvent, cursor(2)).has_value());
  }

  void aPageHoldsAThousandChanges() {
    service::Feed feed(store_->events(), clock());
    const auto begin = store_->events().heads()->at(0).sequence;
    std::vector<contract::Op> ops;
    for (int i = 0; i <= service::Feed::kChangesPerPage; ++i) ops.push_back(checkIn(i + 1, 1, "always"));
    push(ops);
    const auto answer = std::get<contract::ChangesAnswer>(*feed.after(kEvent, service::formatCursor(begin)));
    QCOMPARE(answer.changes.size(), 1000U);
    QVERIFY(answer.more);
    const auto rest = std::get<contract::ChangesAnswer>(*feed.after(kEvent, answer.cursor));
    QCOMPARE(rest.changes.size(), 1U);
    QVERIFY(!rest.more);
  }

  void aPageIsPreparedOnceForAllWhoWait() {
    service::Feed feed(store_->events(), clock());
    const auto begin = store_->events().heads()->at(0).sequence;
    QVERIFY(!feed.prepared(kEvent, begin));
    feed.prepare(kEvent, begin);
    QVERIFY(!feed.prepared(kEvent, begin));
    push({checkIn(1, 1, "never")});
    feed.prepare(kEvent, begin);
    now_ += std::chrono::milliseconds(500);
    const auto answer = std::get<contract::ChangesAnswer>(*feed.after(kEvent, service::formatCursor(begin)));
    QCOMPARE(feed.prepared(kEvent, begin).value_or(""), contract::encode(answer));
    QVERIFY(!feed.prepared(kEvent, begin + 1));
    QVERIFY(!feed.prepared("other", begin));
    now_ += std::chrono::seconds(1);
    QVERIFY(!feed.prepared(kEvent, begin));
  }

  void aSnapshotProvesItself() {
    service::Snapshots snapshots(store_->events(), folder_->filePath("snapshots").toStdString(), clock());
    push({checkIn(1, 1, "never")});
    const auto snapshot = snapshots.of(kEvent).value();
    const auto plain = contentOf(snapshot->plain);
    QCOMPARE(gunzip(contentOf(snapshot->gzip)), plain);
    const auto end_at = plain.rfind('\n', plain.size() - 2) + 1;
    const auto end =
        std::get<contract::SnapshotEnd>(contract::decodeSnapshotLine(plain.substr(end_at)).value());
    contract::Sha256 sha;
    sha.add(plain.substr(0, end_at));
    QCOMPARE(end.sha256, sha.hex());
    const auto header = std::get<contract::SnapshotHeader>(
        contract::decodeSnapshotLine(plain.substr(0, plain.find('\n'))).value());
    QCOMPARE(header.rows, end.rows);
    QCOMPARE(header.rows, std::int64_t(eventRows(3).size() + 1));
    QCOMPARE(header.cursor, service::formatCursor(store_->events().heads()->at(0).sequence));
    QCOMPARE(header.chain, store_->events().heads()->at(0).chain);
  }

  void wordsOfGuestsAndStaffStayAtTheBackend() {
    using namespace contract;
    const auto begin = store_->events().heads()->at(0).sequence;
    push({checkIn(1, 1, "never"), checkIn(2, 1, "never")});
    const store::Settlement settled{Resolution::Accepted, "Bo", "private: a brother"};
    QVERIFY(store_->events().settleIncident(kEvent, opId(2), settled, now_) == store::Settled::Done);
    const store::RowEdit catalogue{{CatalogueItemRow{.id = "tea", .name = {{"en", "Tea"}}}}, {}};
    QVERIFY(!store_->settings().editRows(kEvent, catalogue, now_).value());
    const store::NewRequest request{opId(3), ticketId(1), "tea", 1, "with my pills", now_};
    QVERIFY(store_->requests().ask(kEvent, request, now_).has_value());
    const auto asked = store_->events().heads()->at(0).sequence;
    const store::RequestStep step{RequestState::Declined, "Bo", "private: not for you"};
    QVERIFY(store_->requests().stepRequest(kEvent, opId(3), step, now_).has_value());

    service::Feed feed(store_->events(), clock());
    const auto news = std::get<ChangesAnswer>(*feed.after(kEvent, service::formatCursor(begin)));
    QVERIFY(!encode(news).contains("private"));
    // Whoever serves a request at a kiosk needs to know of the note, as long as it is to be served.
    QVERIFY(encode(news).contains("with my pills"));
    const auto settled_since = std::get<ChangesAnswer>(*feed.after(kEvent, service::formatCursor(asked)));
    QVERIFY(encode(settled_since).contains("declined") && !encode(settled_since).contains("with my pills"));
    service::Snapshots snapshots(store_->events(), folder_->filePath("snapshots").toStdString(), clock());
    const auto snapshot = contentOf(snapshots.of(kEvent).value()->plain);
    QVERIFY(snapshot.contains("\"kind\":\"incident\"") && snapshot.contains("\"kind\":\"request\""));
    QVERIFY(!snapshot.contains("private") && !snapshot.contains("with my pills"));
    // Who reads the feed here still gets them.
    const auto changes = store_->events().changes(kEvent, begin, 100).value().changes;
    QVERIFY(std::ranges::any_of(changes, [](const auto& change) {
      const auto* row = change.row ? std::get_if<RequestRow>(&*change.row) : nullptr;
      return row != nullptr && row->state == RequestState::Declined && row->note == "with my pills";
    }));
  }

  void aSnapshotIsBuiltAnewOnlyWhenItPays() {
    service::Snapshots snapshots(store_->events(), folder_->filePath("snapshots").toStdString(), clock());
    const auto first = snapshots.of(kEvent).value();
    now_ += std::chrono::hours(1);
    QCOMPARE(snapshots.of(kEvent).value(), first);
    now_ -= std::chrono::hours(1);
    push({checkIn(1, 1, "never")});
    QCOMPARE(snapshots.of(kEvent).value(), first);
    now_ += service::Snapshots::kAge;
    const auto second = snapshots.of(kEvent).value();
    QVERIFY(second != first);
    std::vector<contract::Op> ops;
    for (int i = 0; i <= service::Snapshots::kChangesBehind; ++i) ops.push_back(checkIn(i + 10, 1, "always"));
    push(ops);
    const auto third = snapshots.of(kEvent).value();
    QVERIFY(third != second);
    // Whoever still reads the first one keeps its file.
    QVERIFY(std::filesystem::exists(first->plain));
    QCOMPARE(snapshots.of("nowhere").error().code, Error::NotFound);
  }

  void aSnapshotGoesFromTheDiskWithWhomItNames() {
    service::Snapshots snapshots(store_->events(), folder_->filePath("snapshots").toStdString(), clock());
    const auto heads = [&] { return store_->events().heads().value(); };
    auto first = snapshots.of(kEvent).value();
    const auto file = first->plain;
    snapshots.forgetErased(heads());
    QCOMPARE(snapshots.of(kEvent).value(), first);
    QVERIFY(store_->attendees().eraseAttendee(kEvent, ticketId(1), now_).value());
    // Nobody has told of it yet: it is noticed all the same.
    auto second = snapshots.of(kEvent).value();
    QVERIFY(second != first);
    QVERIFY(!contentOf(second->plain).contains(ticketId(1)));
    first.reset();
    QVERIFY(!std::filesystem::exists(file));

    const auto next = second->gzip;
    second.reset();
    QVERIFY(std::filesystem::exists(next));
    QVERIFY(store_->attendees().eraseAttendee(kEvent, ticketId(2), now_).value());
    snapshots.forgetErased(heads());
    QVERIFY(!std::filesystem::exists(next));
  }

  void anEventFileIsReadWhole() {
    std::istringstream file(eventFile(3) + "\n  \n");
    const auto rows = service::readEventFile(file);
    QVERIFY(rows.has_value());
    QVERIFY(rows->rows == eventRows(3));
    QCOMPARE(rows->lines.size(), rows->rows.size());
    QCOMPARE(rows->lines.back(), std::int64_t{9});
  }

  void anEventFileIsRefusedByLineAndField_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("field");
    const auto event = QByteArray::fromStdString(eventFile(0));
    const auto list = [](const char* id, const char* type) {
      return QByteArray(R"({"kind":"list","name":"L","ticket_types":[")") + type + R"("],"id":")" + id +
             "\"}\n";
    };
    const auto ticket = [](const char* id, const char* type, const char* session) {
      return QByteArray(R"({"kind":"ticket","code":"c","id":")") + id + R"(","ticket_type":")" + type +
             R"(","order_status":"paid","sessions":[")" + session + "\"]}\n";
    };
    QTest::newRow("empty") << QByteArray("\n") << 0 << QByteArray();
    QTest::newRow("no JSON") << event + "hello\n" << 7 << QByteArray();
    QTest::newRow("event not first") << list("l", "visitor") + event << 1 << QByteArray("/kind");
    QTest::newRow("two events") << event + event << 7 << QByteArray("/kind");
    QTest::newRow("unknown kind") << event + R"({"kind":"x","id":"y"})" << 7 << QByteArray("/kind");
    QTest::newRow("same id") << event + list("never", "visitor") << 7 << QByteArray("/id");
    QTest::newRow("no such type") << event + ticket("t", "nope", "s-1") << 7 << QByteArray("/ticket_type");
    QTest::newRow("no such session") << event + ticket("t", "visitor", "s-9") << 7
                                     << QByteArray("/sessions/0");
    QTest::newRow("no such type of a list")
        << event + list("l", "nope") << 7 << QByteArray("/ticket_types/0");
    const auto check_in = contract::encode(
        contract::Row(contract::CheckInRow{opId(1), "t", "never", contract::Direction::Entry, at(0), "k"}));
    QTest::newRow("no such session of an item")
        << event + R"({"kind":"item","id":"i","name":"Slides","type":"handout","session":"s-9"})" << 7
        << QByteArray("/session");
    const auto numbered = [](const char* id) {
      const contract::TicketTypeRow type{id, {{"en", "V"}}, "#000000", 4};
      return QByteArray::fromStdString(contract::encode(contract::Row(type)) + "\n");
    };
    QTest::newRow("number of another type")
        << event + numbered("vip") + numbered("press") << 8 << QByteArray("/signed_type");
    const auto poster = contract::encode(contract::Row(contract::TemplateRow{"poster", "{}"}));
    QTest::newRow("template of no paper")
        << event + QByteArray::fromStdString(poster) << 7 << QByteArray("/id");
    const auto revocation = contract::encode(contract::Row(contract::RevocationRow{"t-1"}));
    QTest::newRow("made here") << event + QByteArray::fromStdString(revocation) << 7 << QByteArray("/kind");
    QTest::newRow("check-in") << event + QByteArray::fromStdString(check_in) << 7 << QByteArray("/kind");
  }

  void anEventFileIsRefusedByLineAndField() {
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);
    QFETCH(const QByteArray, field);
    std::istringstream in(file.toStdString());
    const auto rows = service::readEventFile(in);
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().line, line);
    QCOMPARE(rows.error().field, field.toStdString());
    QVERIFY(!rows.error().reason.empty());
  }

 private:
  service::Clock clock() {
    return [this] { return now_; };
  }

  std::string pair(const TestKiosk& kiosk) {
    service::Pairing pairing(store_->kiosks(), clock());
    return pairing.pair(kiosk.pairRequest(pairing.createCode(kEvent, "North").value()))->kiosk;
  }

  void push(std::vector<contract::Op> ops) {
    service::CheckIns check_ins(store_->events(), clock());
    store::Kiosk kiosk;
    kiosk.id = "k";
    kiosk.event = kEvent;
    std::promise<bool> done;
    check_ins.push(kiosk, {"b", std::move(ops)}, [&](auto answer) { done.set_value(answer.has_value()); });
    QVERIFY(done.get_future().get());
  }

  static std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  contract::Instant now_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ServiceTest)
#include "service_test.moc"
