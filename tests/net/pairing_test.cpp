// SPDX-License-Identifier: Apache-2.0
#include <QFile>

#include <sodium.h>

#include <usher/contract/base64.h>
#include <usher/net/backend_url.h>
#include <usher/net/pairing.h>

#include "rig.h"

using namespace usher;
using namespace usher::net;
using namespace usher::net::test;

namespace {

const QByteArray kPair = "/kiosk/v1/pair";

void writeFile(const QString& path, const QByteArray& bytes, QFile::Permissions permissions) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  QVERIFY(file.setPermissions(permissions));
}

}  // namespace

/// How a kiosk gets to belong to a backend, and keeps knowing it.
class PairingTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString path(const QString& name) const { return folder_.filePath(name); }

  static std::expected<Pairing, BackendError> pair(const DeviceKey& key, const PairingWish& wish) {
    fakes::FakeRandom random(7);
    PairingClient client(key, random);
    return await<Pairing>([&](auto reply) { client.pair(wish, std::move(reply)); });
  }
  static PairingWish wish(const QString& backend) {
    return {.backend = backend,
            .code = QStringLiteral("7k3m-q9tx"),
            .hardware = QStringLiteral("mini PC"),
            .version = QStringLiteral("0.1.0")};
  }
  static HttpReply answer(const QString& fingerprint) {
    return json(200, encode(contract::PairAnswer{.kiosk = "k-1",
                                                 .name = "North 2",
                                                 .events = {"demo", "next"},
                                                 .fingerprint = fingerprint.toStdString()}));
  }
  static Pairing pairing() {
    return {QUrl(QStringLiteral("https://events.example.org/usher")),
            {.id = *domain::KioskId::parse(u"k-1"),
             .name = QStringLiteral("North \u00e9"),
             .events = {eventId()},
             .fingerprint = QStringLiteral("0042")}};
  }

 private slots:
  void aKeyIsMadeOnceAndKept() {
    fakes::FakeRandom random;
    const QString file = path(QStringLiteral("made"));
    const auto made = DeviceKey::loadOrCreate(file, random);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error()));
    QCOMPARE(QFile(file).size(), 32);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(file) & others) == QFile::Permissions());
    QVERIFY(!QFile::exists(file + ".new"));
    const auto again = DeviceKey::loadOrCreate(file, random);
    QVERIFY(again.has_value());
    QCOMPARE(again->publicKey(), made->publicKey());
    QCOMPARE(again->fingerprint().size(), 4);

    const QByteArray signature = again->sign("message");
    const auto verify = [&](const QByteArray& message) {
      return crypto_sign_verify_detached(
          reinterpret_cast<const unsigned char*>(signature.constData()),
          reinterpret_cast<const unsigned char*>(message.constData()),
          static_cast<unsigned long long>(message.size()),
          reinterpret_cast<const unsigned char*>(made->publicKey().constData()));
    };
    QCOMPARE(verify("message"), 0);
    QVERIFY(verify("massage") != 0);
    QVERIFY(DeviceKey::loadOrCreate(path(QStringLiteral("other")), random)->publicKey() != made->publicKey());
  }

  void keysThatAreNoneAreRefusedAndLeft() {
    fakes::FakeRandom random;
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const QString file = path(QStringLiteral("bad"));
    for (const qsizetype size : {0, 31, 33, 64}) {
      writeFile(file, QByteArray(size, 'k'), owner);
      const auto refused = DeviceKey::loadOrCreate(file, random);
      QVERIFY(!refused.has_value());
      QVERIFY(refused.error().contains(file) && refused.error().contains("32 bytes"));
      QCOMPARE(QFile(file).size(), size);
    }
    writeFile(file, QByteArray(32, 'k'), owner | QFile::ReadOther);
    QVERIFY(DeviceKey::loadOrCreate(file, random).error().contains("chmod 600"));
    writeFile(file, QByteArray(32, 'k'), owner);
    QVERIFY(DeviceKey::loadOrCreate(file, random).has_value());

    const auto no_folder = DeviceKey::loadOrCreate(path(QStringLiteral("missing/key")), random);
    QVERIFY(no_folder.error().contains("can't be written"));
  }

  void aCodeMakesAKioskKnown() {
    fakes::ScriptedHttpServer server;
    fakes::FakeRandom random;
    const DeviceKey key = makeKey(random);
    server.answer(kPair, answer(key.fingerprint()));
    const auto paired = pair(key, wish(server.url().toString() + "/"));
    QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().detail));
    QCOMPARE(paired->backend, server.url());
    QCOMPARE(paired->identity.id.text(), "k-1");
    QCOMPARE(paired->identity.name, "North 2");
    QCOMPARE(paired->identity.events.size(), 2U);
    QCOMPARE(paired->identity.fingerprint, key.fingerprint());

    const auto request = contract::decodePairRequest(server.requests().at(0).body.toStdString()).value();
    QCOMPARE(request.code, "7K3MQ9TX");
    QCOMPARE(contract::fromBase64(request.public_key).value(), key.publicKey().toStdString());
    QCOMPARE(request.hardware, "mini PC");
    QCOMPARE(request.version, "0.1.0");
  }

  void refusals() {
    fakes::ScriptedHttpServer server;
    fakes::FakeRandom random;
    const DeviceKey key = makeKey(random);
    const auto fails = [&](const HttpReply& reply) {
      server.answer(kPair, reply);
      return pair(key, wish(server.url().toString())).error();
    };
    QCOMPARE(fails(problem(403)).code, BackendError::Refused);
    QVERIFY(fails(problem(403)).detail.contains("ask for a new one"));
    QCOMPARE(fails(problem(429)).code, BackendError::Busy);
    QCOMPARE(fails(problem(426)).code, BackendError::UpdateRequired);
    QCOMPARE(fails(problem(500)).code, BackendError::Unreachable);
    QCOMPARE(fails(json(200, "{}")).code, BackendError::Garbled);
    QCOMPARE(fails(HttpReply::of(200, "<html>")).code, BackendError::Garbled);
    // Somebody else's answer.
    const QString other = key.fingerprint() == u"1234" ? QStringLiteral("4321") : QStringLiteral("1234");
    QCOMPARE(fails(answer(other)).code, BackendError::Garbled);
    QCOMPARE(server.surprises(), 0);
  }

  void whatCanNotWorkIsNotSent() {
    fakes::ScriptedHttpServer server;
    fakes::FakeRandom random;
    const DeviceKey key = makeKey(random);
    PairingWish wrong = wish(server.url().toString());
    wrong.code = QStringLiteral("7K3M");
    QCOMPARE(pair(key, wrong).error().code, BackendError::Refused);
    QCOMPARE(pair(key, wish(QStringLiteral("http://192.0.2.1"))).error().code, BackendError::Refused);
    QCOMPARE(pair(key, wish(QStringLiteral("events"))).error().code, BackendError::Refused);
    QCOMPARE(server.requests().size(), 0);
  }

  void addresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << "https://events.example.org" << "https://events.example.org";
    QTest::newRow("path") << " https://events.example.org:8443/usher/ "
                          << "https://events.example.org:8443/usher";
    QTest::newRow("loopback") << "http://127.0.0.1:8080" << "http://127.0.0.1:8080";
    QTest::newRow("loopback 6") << "http://[::1]:8080/" << "http://[::1]:8080";
    QTest::newRow("localhost") << "http://localhost:8080" << "http://localhost:8080";
    QTest::newRow("in the clear") << "http://10.0.0.1" << QString();
    QTest::newRow("looks like loopback") << "http://127.0.0.1.example.org" << QString();
    QTest::newRow("looks like localhost") << "http://localhost.example.org" << QString();
    QTest::newRow("file") << "file:///etc/passwd" << QString();
    QTest::newRow("ftp") << "ftp://events.example.org" << QString();
    QTest::newRow("no scheme") << "events.example.org" << QString();
    QTest::newRow("no host") << "https:///kiosk" << QString();
    QTest::newRow("user") << "https://me:secret@events.example.org" << QString();
    QTest::newRow("query") << "https://events.example.org/?a=b" << QString();
    QTest::newRow("hash") << "https://events.example.org/#a" << QString();
    QTest::newRow("nothing") << "" << QString();
    QTest::newRow("bad port") << "https://events.example.org:99999" << QString();
  }
  void addresses() {
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = parseBackendUrl(text);
    QCOMPARE(parsed ? parsed->toString() : QString(), url);
    if (!parsed) QVERIFY(parsed.error().contains("https://"));
  }

  void aSettingAllowsAClosedNetwork() {
    QVERIFY(parseBackendUrl(QStringLiteral("http://10.0.0.1"), true).has_value());
    QVERIFY(!parseBackendUrl(QStringLiteral("ftp://10.0.0.1"), true).has_value());
  }

  void aPairingIsKept() {
    const QString file = path(QStringLiteral("pairing.json"));
    const auto none = loadPairing(file);
    QVERIFY(none.has_value() && !none->has_value());
    QVERIFY(savePairing(file, pairing()).has_value());
    const auto loaded = loadPairing(file);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error()));
    QVERIFY(**loaded == pairing());

    QVERIFY(savePairing(path(QStringLiteral("missing/pairing.json")), pairing())
                .error()
                .contains("can't be written"));
  }

  void damagedPairingsAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"backend\":\"https://a.example\",\"kiosk\":\"k");
    QTest::newRow("no address") << QByteArray(
        "{\"kiosk\":\"k\",\"name\":\"\",\"events\":[],\"fingerprint\":\"0000\"}");
    QTest::newRow("in the clear") << QByteArray(
        "{\"backend\":\"http://"
        "a.example\",\"kiosk\":\"k\",\"name\":\"\",\"events\":[],\"fingerprint\":\"0000\"}");
    QTest::newRow("an event that is no id") << QByteArray(
        "{\"backend\":\"https://a.example\",\"kiosk\":\"k\",\"name\":\"\",\"events\":[\"../"
        "x\"],\"fingerprint\":\"0000\"}");
    QTest::newRow("a kiosk that is a number") << QByteArray(
        "{\"backend\":\"https://"
        "a.example\",\"kiosk\":7,\"name\":\"\",\"events\":[],\"fingerprint\":\"0000\"}");
    QTest::newRow("huge") << QByteArray(200'000, ' ');
  }
  void damagedPairingsAreRefused() {
    QFETCH(QByteArray, bytes);
    const QString file = path(QStringLiteral("damaged.json"));
    writeFile(file, bytes, QFile::ReadOwner | QFile::WriteOwner);
    const auto refused = loadPairing(file);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().contains(file) && refused.error().contains("pair the kiosk again"));
    QCOMPARE(QFile(file).size(), bytes.size());
  }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "pairing_test.moc"
