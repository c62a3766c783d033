// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>

#include <sodium.h>

#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>

#include "rig.h"

using namespace usher;
using namespace usher::net;
using namespace usher::net::test;

/// How a kiosk proves who it is, and what every one of its requests carries.
class SignInTest : public QObject {
  Q_OBJECT

  static contract::TokenRequest assertionOf(const fakes::HttpRequest& request) {
    return contract::decodeTokenRequest(request.body.toStdString()).value();
  }
  static bool signedBy(const DeviceKey& key, const contract::TokenRequest& request) {
    const std::string signature = contract::fromBase64(request.signature).value();
    const std::string message = contract::assertionMessage(request);
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.data()),
                                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                                       reinterpret_cast<const unsigned char*>(key.publicKey().constData())) ==
           0;
  }

 private slots:
  void aSignedAssertionGetsAToken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kHeartbeat, json(200, heartbeatAnswer()));
    const auto beaten = rig.heartbeat();
    QVERIFY2(beaten.has_value(), beaten ? "" : qPrintable(beaten.error().detail));

    QCOMPARE(rig.server.requests().size(), 2);
    const auto& asked = rig.server.requests().at(0);
    QCOMPARE(asked.verb, "POST");
    QCOMPARE(asked.target, kToken);
    QVERIFY(!asked.headers.contains("authorization"));
    const auto assertion = assertionOf(asked);
    QCOMPARE(assertion.kiosk, "k-1");
    QVERIFY(assertion.issued_at == rig.time.now());
    QVERIFY(assertion.nonce.size() >= 32);
    QVERIFY(signedBy(rig.key, assertion));

    const auto& beat = rig.server.requests().at(1);
    QCOMPARE(beat.headers.value("authorization"), "Bearer first");
    QCOMPARE(beat.headers.value("user-agent"), "usher-kiosk/0.1.0");
    QCOMPARE(beat.headers.value("content-type"), "application/json");
    const QRegularExpression trace("^00-[0-9a-f]{32}-[0-9a-f]{16}-01$");
    QVERIFY(trace.match(asked.headers.value("traceparent")).hasMatch());
    QVERIFY(trace.match(beat.headers.value("traceparent")).hasMatch());
    QVERIFY(asked.headers.value("traceparent") != beat.headers.value("traceparent"));
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aTokenIsUsedUntilItEnds() {
    Rig rig;
    rig.server.answerAlways(kHeartbeat, json(200, heartbeatAnswer()));
    rig.server.answer(kToken, token("first", 900));
    QVERIFY(rig.heartbeat().has_value());
    rig.time.advance(std::chrono::seconds(860));
    QVERIFY(rig.heartbeat().has_value());
    QCOMPARE(rig.server.requests(kToken).size(), 1);

    rig.time.advance(std::chrono::seconds(30));
    rig.server.answer(kToken, token("second"));
    QVERIFY(rig.heartbeat().has_value());
    const auto asked = rig.server.requests(kToken);
    QCOMPARE(asked.size(), 2);
    QVERIFY(assertionOf(asked[0]).nonce != assertionOf(asked[1]).nonce);
    QCOMPARE(rig.server.requests().last().headers.value("authorization"), "Bearer second");
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aRefusedTokenIsRenewedOnce() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kToken, token("second"));
    rig.server.answer(kHeartbeat, problem(401, {"WWW-Authenticate: Bearer"}));
    rig.server.answer(kHeartbeat, json(200, heartbeatAnswer()));
    QVERIFY(rig.heartbeat().has_value());
    const auto beats = rig.server.requests(kHeartbeat);
    QCOMPARE(beats.size(), 2);
    QCOMPARE(beats[0].headers.value("authorization"), "Bearer first");
    QCOMPARE(beats[1].headers.value("authorization"), "Bearer second");
    QCOMPARE(beats[0].body, beats[1].body);
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aTokenRefusedTwiceIsTheEnd() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kToken, token("second"));
    rig.server.answer(kHeartbeat, problem(401));
    rig.server.answer(kHeartbeat, problem(401));
    QCOMPARE(rig.heartbeat().error().code, BackendError::Unauthorized);
    QCOMPARE(rig.server.surprises(), 0);

    // And no token is kept that was refused.
    rig.server.answer(kToken, token("third"));
    rig.server.answer(kHeartbeat, json(200, heartbeatAnswer()));
    QVERIFY(rig.heartbeat().has_value());
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aStrangerIsUnauthorized() {
    Rig rig;
    rig.server.answer(kToken, problem(401));
    const auto refused = rig.heartbeat();
    QCOMPARE(refused.error().code, BackendError::Unauthorized);
    QCOMPARE(refused.error().detail, "HTTP 401, why: Because.");
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aRevokedKioskIsToldApartFromAStranger() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kHeartbeat, problem(403, {}, "revoked"));
    QCOMPARE(rig.heartbeat().error().code, BackendError::Revoked);
    rig.server.answer(kHeartbeat, problem(401));
    rig.server.answer(kToken, problem(401, {}, "revoked"));
    QCOMPARE(rig.heartbeat().error().code, BackendError::Revoked);
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aMovedKioskIsToldWhereTo() {
    Rig rig;
    const auto moved = [](const char* event) {
      return json(403,
                  encode(contract::Problem{
                      .type = "moved", .title = "A title", .status = 403, .detail = "", .event = event}));
    };
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kHeartbeat, moved("spring"));
    const auto told = rig.heartbeat();
    QCOMPARE(told.error().code, BackendError::Moved);
    QCOMPARE(told.error().moved_to.value().text(), "spring");
    rig.server.answer(kHeartbeat, moved("no id/at all"));
    const auto nowhere = rig.heartbeat();
    QCOMPARE(nowhere.error().code, BackendError::Unauthorized);
    QVERIFY(!nowhere.error().moved_to);
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aWrongClockIsSetRightByTheRefusal() {
    Rig rig;
    rig.time.setWallError(std::chrono::hours(-5));
    const QByteArray date = "Date: Tue, 24 Nov 2026 09:00:00 GMT";
    rig.server.answer(kToken, problem(401, {date}));
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kHeartbeat, json(200, heartbeatAnswer()));
    QVERIFY(rig.heartbeat().has_value());
    const auto asked = rig.server.requests(kToken);
    QCOMPARE(asked.size(), 2);
    QVERIFY(assertionOf(asked[0]).issued_at == at("2026-11-24T04:00:00Z"));
    QVERIFY(assertionOf(asked[1]).issued_at == at("2026-11-24T09:00:00Z"));
    QVERIFY(signedBy(rig.key, assertionOf(asked[1])));
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aRefusalThatIsNotTheClocksIsFinal() {
    Rig rig;
    rig.server.answer(kToken, problem(401, {"Date: Tue, 24 Nov 2026 09:00:10 GMT"}));
    QCOMPARE(rig.heartbeat().error().code, BackendError::Unauthorized);
    QCOMPARE(rig.server.requests(kToken).size(), 1);

    rig.server.answer(kToken, problem(401, {"Date: yesterday"}));
    QCOMPARE(rig.heartbeat().error().code, BackendError::Unauthorized);
    QCOMPARE(rig.server.surprises(), 0);
  }

  void callsAtOnceShareOneToken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answerAlways(kHeartbeat, json(200, heartbeatAnswer()));
    rig.server.answer(kChanges, HttpReply::of(304));
    int replies = 0;
    rig.backend->heartbeat({}, [&](auto result) { replies += result.has_value(); });
    rig.backend->heartbeat({}, [&](auto result) { replies += result.has_value(); });
    rig.backend->fetchChanges(Rig::position(), {}, [&](auto result) { replies += result.has_value(); });
    QTRY_COMPARE(replies, 3);
    QCOMPARE(rig.server.requests(kToken).size(), 1);
    QCOMPARE(rig.server.surprises(), 0);
  }

  void tokenAnswersThatAreNone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const HttpReply& reply, BackendError::Code code) {
      QTest::newRow(name) << reply.bytes << static_cast<int>(code);
    };
    row("no JSON", HttpReply::of(200, "<html>"), BackendError::Garbled);
    row("no token", json(200, "{}"), BackendError::Garbled);
    row("a header in it", json(200, "{\"token\":\"a\\r\\nX: y\",\"expires_in_s\":9}"), BackendError::Garbled);
    row("too large", HttpReply::of(200, QByteArray(2'000'000, ' ')), BackendError::Garbled);
    row("busy", problem(429, {"Retry-After: 7"}), BackendError::Busy);
    row("failing", problem(500), BackendError::Unreachable);
    row("update", problem(426), BackendError::UpdateRequired);
  }
  void tokenAnswersThatAreNone() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    Rig rig;
    rig.server.answer(kToken, HttpReply::raw(bytes, HttpReply::KeepOpen));
    QCOMPARE(static_cast<int>(rig.heartbeat().error().code), code);
    QCOMPARE(rig.server.surprises(), 0);
  }

  void nobodyIsToldAfterTheEnd() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answerAlways(kHeartbeat, HttpReply::silence());
    int replies = 0;
    rig.backend->heartbeat({}, [&](auto) { ++replies; });
    QTRY_COMPARE(rig.server.requests(kHeartbeat).size(), 1);
    rig.backend->heartbeat({}, [&](auto) { ++replies; });
    rig.backend.reset();
    QCoreApplication::processEvents();
    QCOMPARE(replies, 0);
  }

  void aReplyMayEndTheBackend() {
    Rig rig;
    rig.server.answer(kToken, problem(500));
    int replies = 0;
    for (int i = 0; i < 2; ++i) {
      rig.backend->heartbeat({}, [&](auto) {
        ++replies;
        rig.backend.reset();
      });
    }
    QTRY_VERIFY(!rig.backend);
    QCoreApplication::processEvents();
    QCOMPARE(replies, 1);
  }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
