// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>

#include "written_snapshot.h"

using namespace usher;
using namespace usher::net;
using namespace usher::net::test;

/// A snapshot is whole and proven, or it is an error.
class SnapshotTest : public QObject {
  Q_OBJECT

  static std::expected<void, BackendError> fetch(const HttpReply& reply, Kept& kept) {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kSnapshot, reply);
    return test::fetch(rig, kept);
  }
  static std::expected<void, BackendError> fetch(const HttpReply& reply) {
    Kept kept;
    return fetch(reply, kept);
  }

 private slots:
  void aSnapshotArrives_data() {
    QTest::addColumn<bool>("packed");
    QTest::newRow("plain") << false;
    QTest::newRow("gzip") << true;
  }
  void aSnapshotArrives() {
    QFETCH(bool, packed);
    const Snapshot snapshot(1234);
    const QByteArray bytes = snapshot.bytes();
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kSnapshot, packed ? HttpReply::of(200, gzip(bytes), {"Content-Encoding: gzip"})
                                        : HttpReply::of(200, bytes));
    Kept kept;
    const auto done = test::fetch(rig, kept);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(rig.server.requests(kSnapshot).at(0).headers.value("authorization"), "Bearer first");
    QVERIFY(rig.server.requests(kSnapshot).at(0).headers.value("accept-encoding").contains("gzip"));
    QCOMPARE(kept.begun.size(), 1U);
    QVERIFY(kept.begun[0] == (ports::FeedPosition{QStringLiteral("g1"), QStringLiteral("42"), QString()}));
    QCOMPARE(kept.promised, 1234);
    QCOMPARE(kept.batches, (std::vector<std::size_t>{500, 500, 234}));
    QCOMPARE(kept.records.size(), 1234U);
    const auto& last = std::get<domain::Ticket>(kept.records.back());
    QCOMPARE(last.id.text(), "t-1233");
    QCOMPARE(last.code, "code-1233");
    QCOMPARE(last.attendee.given_name, "Zo\u00eb");
    QVERIFY(last.order_status == domain::OrderStatus::Pending);
    QCOMPARE(last.enrolments.size(), 1U);
  }

  void anEmptyEventIsOne() {
    Kept kept;
    QVERIFY(fetch(HttpReply::of(200, Snapshot().bytes()), kept).has_value());
    QCOMPARE(kept.begun.size(), 1U);
    QVERIFY(kept.batches.empty());
  }

  void whatPacksWellIsNoBomb() {
    Snapshot snapshot;
    for (int i = 0; i < 60'000; ++i) {
      snapshot.rows.push_back(
          "{\"kind\":\"ticket\",\"id\":\"t\",\"code\":\"c\",\"ticket_type\":\"d\",\"order_status\":\"paid\","
          "\"notes\":\"" +
          std::string(400, 'n') + "\"}");
    }
    snapshot.header.rows = 60'000;
    const QByteArray bytes = snapshot.bytes();
    const QByteArray packed = gzip(bytes);
    QVERIFY(bytes.size() > 20'000'000 && bytes.size() > packed.size() * 50);
    Kept kept;
    const auto done = fetch(HttpReply::of(200, packed, {"Content-Encoding: gzip"}), kept);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(kept.records.size(), 60'000U);
  }

  void aBombIsRefused() {
    QByteArray line = QByteArray::fromStdString(encode(Snapshot(1).header)) + "\n{\"kind\":\"";
    const auto done =
        fetch(HttpReply::of(200, gzip(line + QByteArray(50'000'000, 'a')), {"Content-Encoding: gzip"}));
    QCOMPARE(done.error().code, BackendError::Garbled);
  }

  void everyCutIsNoticed() {
    const QByteArray bytes = Snapshot(3).bytes();
    const QByteArray packed = gzip(bytes);
    for (const qsizetype left : {bytes.size() - 1, bytes.size() / 2, qsizetype{5}, qsizetype{0}}) {
      // Said to be all, cut off, and cut off where no length was promised.
      QCOMPARE(fetch(HttpReply::of(200, bytes.left(left))).error().code, BackendError::Unreachable);
      const HttpReply whole = HttpReply::of(200, bytes);
      QCOMPARE(fetch(whole.cutAfter(whole.bytes.size() - bytes.size() + left)).error().code,
               BackendError::Unreachable);
      QCOMPARE(fetch(HttpReply::raw("HTTP/1.1 200 OK\r\n\r\n" + bytes.left(left))).error().code,
               BackendError::Unreachable);
    }
    const HttpReply zipped = HttpReply::of(200, packed, {"Content-Encoding: gzip"});
    QCOMPARE(fetch(zipped.cutAfter(zipped.bytes.size() - packed.size() / 2)).error().code,
             BackendError::Unreachable);
    QCOMPARE(fetch(HttpReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 4294967296\r\n\r\n" +
                                  bytes.first(bytes.size() - 9)))
                 .error()
                 .code,
             BackendError::Unreachable);
  }

  void silenceEndsIt() {
    Rig rig;
    rig.hurry();
    rig.server.answerAlways(kToken, token("first"));
    const QByteArray bytes = Snapshot(3).bytes();
    rig.server.answerAlways(
        kSnapshot,
        HttpReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 4294967296\r\n\r\n" + bytes, HttpReply::KeepOpen));
    Kept kept;
    QCOMPARE(test::fetch(rig, kept).error().code, BackendError::Unreachable);
    QCOMPARE(rig.spool.bytes, bytes);
  }

  void lies_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes,
                        BackendError::Code code = BackendError::Garbled) {
      QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    const auto with = [](const auto& change) {
      Snapshot snapshot(3);
      change(snapshot);
      return snapshot.bytes();
    };
    row("wrong hash", with([](Snapshot& it) { it.end_hash = std::string(64, 'a'); }));
    row("wrong count at the end", with([](Snapshot& it) { it.end_rows = 4; }));
    row("fewer rows than promised", with([](Snapshot& it) { it.header.rows = 4; }));
    row("more rows than promised", with([](Snapshot& it) { it.header.rows = 2; }));
    row("another event", with([](Snapshot& it) { it.header.event = "other"; }));
    row("a later schema", with([](Snapshot& it) { it.header.schema = 2; }), BackendError::UpdateRequired);
    row("garbage in it", with([](Snapshot& it) { it.rows[1] = "garbage"; }));
    row("a second header", with([](Snapshot& it) { it.rows[1] = encode(it.header); }));
    row("a row changed on its way", Snapshot(3).bytes().replace("code-1", "code-X"));
    row("no header", Snapshot(3).bytes().sliced(Snapshot(3).bytes().indexOf('\n') + 1));
    row("a header that is none", "{\"kind\":\"header\"}\n");
    row("something after the end", Snapshot(3).bytes() + "{}\n");
    row("half a line after the end", Snapshot(3).bytes() + "{", BackendError::Unreachable);
    row("the end alone", "{\"kind\":\"end\",\"rows\":0,\"sha256\":\"" + QByteArray(64, 'a') + "\"}\n");
    row("a login page", "<html>\n<p>Welcome</p>\n</html>\n");
    row("a line without end",
        QByteArray::fromStdString(encode(Snapshot(1).header)) + "\n" + QByteArray(300'000, '['));
  }
  void lies() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto done = fetch(HttpReply::of(200, bytes));
    QVERIFY(!done.has_value());
    QCOMPARE(static_cast<int>(done.error().code), code);
    QVERIFY(!done.error().detail.isEmpty());
  }

  void rowsThatCanNotBeAreLeftOut() {
    Snapshot snapshot(2);
    snapshot.rows.push_back("{\"kind\":\"ticket_type\",\"id\":\"a\",\"name\":\"A\",\"colour\":\"mauve\"}");
    snapshot.rows.push_back(Snapshot::ticket(7, "   "));
    snapshot.rows.push_back(Snapshot::ticket(8, "]Q1 padded "));
    snapshot.rows.push_back(
        "{\"kind\":\"event\",\"id\":\"other\",\"name\":\"O\",\"timezone\":\"UTC\","
        "\"starts_at\":\"2026-11-24T00:00:00Z\",\"ends_at\":\"2026-11-25T00:00:00Z\"}");
    snapshot.rows.push_back("{\"kind\":\"hologram\",\"id\":\"h\"}");
    snapshot.header.rows = static_cast<std::int64_t>(snapshot.rows.size());
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression("^1 rows .* kinds that came after"));
    // Nothing of what is in them may be in the log.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("^3 rows of the snapshot were left out[^0-9]*$"));
    Kept kept;
    const auto done = fetch(HttpReply::of(200, snapshot.bytes()), kept);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(kept.records.size(), 3U);
    // As a scan of it compares.
    QCOMPARE(std::get<domain::Ticket>(kept.records[2]).code, "padded");
  }

  void aFullDiskIsSaidToBeOne() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kSnapshot, HttpReply::of(200, Snapshot(3).bytes()));
    rig.spool.is_full = true;
    Kept kept;
    const auto done = test::fetch(rig, kept);
    QCOMPARE(done.error().code, BackendError::StoreFailed);
    QCOMPARE(done.error().detail, "disk full");
  }

  void statusesAreErrors() {
    QCOMPARE(fetch(problem(404)).error().code, BackendError::Refused);
    QCOMPARE(fetch(problem(500)).error().code, BackendError::Unreachable);
    QCOMPARE(fetch(problem(429, {"Retry-After: 3"})).error().retry_after, std::chrono::seconds(3));
    QCOMPARE(fetch(HttpReply::of(304)).error().code, BackendError::Garbled);
  }

  void aRefusedTokenIsRenewed() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kToken, token("second"));
    rig.server.answer(kSnapshot, problem(401));
    rig.server.answer(kSnapshot, HttpReply::of(200, Snapshot(3).bytes()));
    Kept kept;
    QVERIFY(test::fetch(rig, kept).has_value());
    QCOMPARE(kept.records.size(), 3U);
    QCOMPARE(rig.server.surprises(), 0);
  }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
