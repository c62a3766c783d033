// SPDX-License-Identifier: Apache-2.0
#include "written_snapshot.h"

using namespace usher;
using namespace usher::net;
using namespace usher::net::test;

namespace {

const QByteArray kTag = "\"g1-42\"";

/// All of it, by the name that a download goes on by.
HttpReply whole(const QByteArray& packed, const QByteArray& tag = kTag) {
  return HttpReply::of(200, packed, {"Content-Encoding: gzip", "ETag: " + tag});
}

HttpReply part(const QByteArray& packed, qsizetype from, const QByteArray& tag = kTag) {
  const QByteArray range = QByteArray::number(from) + "-" + QByteArray::number(packed.size() - 1) + "/" +
                           QByteArray::number(packed.size());
  return HttpReply::of(206, packed.sliced(from),
                       {"Content-Encoding: gzip", "ETag: " + tag, "Content-Range: bytes " + range});
}

HttpReply cut(const HttpReply& reply, const QByteArray& packed, qsizetype after) {
  return reply.cutAfter(reply.bytes.size() - packed.size() + after);
}

}  // namespace

/// What has arrived does not come again.
class SnapshotResumedTest : public QObject {
  Q_OBJECT

 private slots:
  void cutAtAnyByteItGoesOnFromThere() {
    const QByteArray packed = gzip(Snapshot(4).bytes());
    // One kiosk all along: flushing a new one's key to the disk takes longer than its downloads.
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    for (qsizetype at = 1; at < packed.size(); ++at) {
      rig.spool = {};
      rig.server.answer(kSnapshot, cut(whole(packed), packed, at));
      rig.server.answer(kSnapshot, part(packed, at));
      Kept kept;
      QCOMPARE(fetch(rig, kept, Look::AtOnce).error().code, BackendError::Unreachable);
      QVERIFY(kept.begun.empty());
      const auto done = fetch(rig, kept, Look::AtOnce);
      QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
      QCOMPARE(kept.records.size(), 4U);
      const auto asked = rig.server.requests(kSnapshot);
      QCOMPARE(asked.size(), 2 * at);
      const auto& first = asked.at(2 * at - 2);
      const auto& second = asked.back();
      QVERIFY(!first.headers.contains("range"));
      QCOMPARE(second.headers.value("range"), "bytes=" + QByteArray::number(at) + "-");
      QCOMPARE(second.headers.value("if-range"), kTag);
      QCOMPARE(rig.server.surprises(), 0);
    }
  }

  void cutAgainAndAgainItArrives() {
    const QByteArray packed = gzip(Snapshot(2000).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    constexpr qsizetype kStep = 1999;
    rig.server.answer(kSnapshot, cut(whole(packed), packed, kStep));
    qsizetype from = kStep;
    for (; from + kStep < packed.size(); from += kStep) {
      const QByteArray rest = packed.sliced(from);
      rig.server.answer(kSnapshot, cut(part(packed, from), rest, kStep));
    }
    rig.server.answer(kSnapshot, part(packed, from));
    Kept kept;
    auto done = fetch(rig, kept);
    while (!done && done.error().code == BackendError::Unreachable) done = fetch(rig, kept);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(kept.records.size(), 2000U);
    // Staff see all of it, and never that it goes back.
    QVERIFY(std::ranges::is_sorted(kept.arriving));
    QVERIFY(kept.arriving.back() ==
            std::pair(std::int64_t{packed.size()}, std::optional(std::int64_t{packed.size()})));
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aNewProgramGoesOnWithWhatTheOldOneHad() {
    const QByteArray packed = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.spool.held_now = ports::Spool::Held{.tag = kTag, .bytes = 100};
    rig.spool.bytes = packed.left(100);
    rig.server.answer(kSnapshot, part(packed, 100));
    Kept kept;
    QVERIFY(fetch(rig, kept).has_value());
    QCOMPARE(kept.records.size(), 50U);
    // And what is in use is held no more.
    QVERIFY(!rig.spool.held_now);
  }

  void whatIsThereWholeNeedsNoNetwork() {
    const QByteArray packed = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.spool.held_now = ports::Spool::Held{.tag = kTag, .bytes = packed.size(), .whole = true};
    rig.spool.bytes = packed;
    Kept kept;
    QVERIFY(fetch(rig, kept).has_value());
    QCOMPARE(kept.records.size(), 50U);
    QVERIFY(rig.server.requests().isEmpty());
  }

  void allButTheNewsOfItIsThere() {
    const QByteArray packed = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.spool.held_now = ports::Spool::Held{.tag = kTag, .bytes = packed.size()};
    rig.spool.bytes = packed;
    rig.server.answer(kSnapshot, problem(416));
    Kept kept;
    QVERIFY(fetch(rig, kept).has_value());
    QCOMPARE(kept.records.size(), 50U);
  }

  void ofAnotherSnapshotTheWholeComes() {
    const QByteArray before = gzip(Snapshot(40).bytes());
    const QByteArray after = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.server.answer(kSnapshot, cut(whole(before), before, 200));
    rig.server.answer(kSnapshot, whole(after, "\"g1-43\""));
    Kept kept;
    QVERIFY(!fetch(rig, kept));
    QVERIFY(fetch(rig, kept).has_value());
    QCOMPARE(kept.records.size(), 50U);
  }

  void aPartThatWasNotAskedForIsNotTaken_data() {
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("from");
    QTest::newRow("of another snapshot") << QByteArray("\"g1-43\"") << 200;
    QTest::newRow("from before") << kTag << 100;
    QTest::newRow("from behind") << kTag << 300;
  }
  void aPartThatWasNotAskedForIsNotTaken() {
    QFETCH(const QByteArray, tag);
    QFETCH(const int, from);
    const QByteArray packed = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.server.answer(kSnapshot, cut(whole(packed), packed, 200));
    rig.server.answer(kSnapshot, part(packed, from, tag));
    rig.server.answer(kSnapshot, whole(packed));
    Kept kept;
    QVERIFY(!fetch(rig, kept));
    QCOMPARE(fetch(rig, kept).error().code, BackendError::Garbled);
    // The next one begins anew.
    QVERIFY(fetch(rig, kept).has_value());
    QVERIFY(!rig.server.requests(kSnapshot).at(2).headers.contains("range"));
    QCOMPARE(kept.records.size(), 50U);
  }

  void withoutANameForItTheWholeIsAskedFor_data() {
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("weak") << QByteArray("W/\"g1-42\"");
  }
  void withoutANameForItTheWholeIsAskedFor() {
    QFETCH(const QByteArray, tag);
    const QByteArray packed = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.server.answer(kSnapshot, cut(whole(packed, tag), packed, 200));
    rig.server.answer(kSnapshot, whole(packed, tag));
    Kept kept;
    QVERIFY(!fetch(rig, kept));
    QVERIFY(fetch(rig, kept).has_value());
    QVERIFY(!rig.server.requests(kSnapshot).at(1).headers.contains("range"));
  }

  void askedForOnceMoreTheLastHasIt() {
    const QByteArray bytes = Snapshot(20'000).bytes();
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.server.answerAlways(kSnapshot, HttpReply::of(200, bytes, {"ETag: " + kTag}));
    std::optional<BackendError> before;
    rig.backend->fetchSnapshot({}, [&](auto answer) {
      if (!answer) before = answer.error();
    });
    Kept kept;
    const auto done = fetch(rig, kept);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    QCOMPARE(kept.records.size(), 20'000U);
    QVERIFY(before && before->code == BackendError::Unreachable);
  }

  void whatWasDamagedMeanwhileIsFetchedAnew() {
    const QByteArray packed = gzip(Snapshot(50).bytes());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    rig.server.answer(kSnapshot, cut(whole(packed), packed, 400));
    rig.server.answer(kSnapshot, part(packed, 400));
    rig.server.answer(kSnapshot, whole(packed));
    Kept kept;
    QVERIFY(!fetch(rig, kept));
    rig.spool.bytes[300] = static_cast<char>(rig.spool.bytes[300] ^ 0x55);
    QVERIFY(!fetch(rig, kept));
    Kept anew;
    QVERIFY(fetch(rig, anew).has_value());
    QCOMPARE(anew.records.size(), 50U);
    QVERIFY(!rig.server.requests(kSnapshot).at(2).headers.contains("range"));
  }
};

QTEST_GUILESS_MAIN(SnapshotResumedTest)
#include "snapshot_resumed_test.moc"
