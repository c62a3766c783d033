// SPDX-License-Identifier: Apache-2.0
#include <openssl/ssl.h>

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <usher/backend/http/responses.h>

#include "../http_client.h"
#include "certificates.h"
#include "served.h"

namespace usher::backend::http::tests {

using backend::tests::HttpClient;

namespace {

constexpr int kPatienceMs = 60'000;

std::vector<Group> groups() {
  return {
      {"/",
       {{"GET", "/", "home", Body::None, 0,
         [](const Request& request) { return content("text/plain", request.secure ? "secure" : "plain"); }},
        {"POST", "/upload", "upload", Body::Any, 10'000'000,
         [](const Request& request) { return content("text/plain", std::to_string(request.body.size())); }},
        {"GET", "/large", "large", Body::None, 0,
         [](const Request&) { return content("text/plain", std::string(5'000'000, 'x')); }}}}};
}

}  // namespace

class TlsTest : public QObject {
  Q_OBJECT

  TlsFiles write(const std::string& certificate, const std::string& key) {
    for (const auto& [name, text] : {std::pair{"certificate.pem", certificate}, std::pair{"key.pem", key}}) {
      QFile file(folder_.filePath(name));
      if (file.open(QIODevice::WriteOnly)) file.write(text.data(), static_cast<qint64>(text.size()));
    }
    return {folder_.filePath("certificate.pem").toStdString(), folder_.filePath("key.pem").toStdString()};
  }

  TlsFiles write(const Certificate& made) { return write(made.certificate, made.key); }

  ServerOptions options(const Certificate& made) {
    ServerOptions options;
    options.tls = write(made);
    return options;
  }

  static std::unique_ptr<QSslSocket> connect(std::uint16_t port, const Certificate& trusted,
                                             QSsl::SslProtocol protocol = QSsl::SecureProtocols) {
    auto socket = std::make_unique<QSslSocket>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(QByteArray::fromStdString(trusted.certificate))});
    configuration.setProtocol(protocol);
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted("localhost", port);
    socket->waitForEncrypted(kPatienceMs);
    return socket;
  }

  static QString nameOf(const QSslSocket& socket) {
    return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
  }

 private slots:
  void initTestCase() {
    if (!QSslSocket::supportsSsl()) QSKIP("Qt has no TLS here");
    QVERIFY(folder_.isValid());
  }

  void requestsAndAnswersGoThrough() {
    const auto made = makeCertificate("one");
    Served served(groups(), options(made));
    auto socket = connect(served.port(), made);
    QVERIFY2(socket->isEncrypted(), qPrintable(socket->errorString()));
    HttpClient client(std::move(socket));
    const auto answer = client.get("/");
    QCOMPARE(answer.body, std::string("secure"));
    QVERIFY(answer.headers.at("strict-transport-security").starts_with("max-age="));
    QCOMPARE(client.post("/upload", std::string(3'000'000, 'x')).body, std::string("3000000"));
    QCOMPARE(client.get("/large").body.size(), 5'000'000U);
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.isClosed());
  }

  void olderProtocolsAreRefused() {
    const auto made = makeCertificate("one");
    Served served(groups(), options(made));
    QVERIFY(connect(served.port(), made, QSsl::TlsV1_2)->isEncrypted());
    QVERIFY(connect(served.port(), made, QSsl::TlsV1_3)->isEncrypted());
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QVERIFY(!connect(served.port(), made, QSsl::TlsV1_1)->isEncrypted());
    QT_WARNING_POP
  }

  void everyCipherHasForwardSecrecyAndIsAuthenticated() {
    const auto loaded = loadTls(write(makeCertificate("one")));
    QVERIFY(loaded.has_value());
    const auto* ciphers = SSL_CTX_get_ciphers(loaded->context.get());
    int of_tls12 = 0;
    for (int i = 0; i < sk_SSL_CIPHER_num(ciphers); ++i) {
      const auto* cipher = sk_SSL_CIPHER_value(ciphers, i);
      const auto* name = SSL_CIPHER_get_name(cipher);
      QVERIFY2(SSL_CIPHER_is_aead(cipher) == 1, name);
      // TLS 1.3 agrees on keys apart from the cipher, and always anew.
      if (SSL_CIPHER_get_kx_nid(cipher) == NID_kx_any) continue;
      QVERIFY2(SSL_CIPHER_get_kx_nid(cipher) == NID_kx_ecdhe, name);
      ++of_tls12;
    }
    QVERIFY(of_tls12 > 0);
  }

  void plainHttpGetsNothing() {
    Served served(groups(), options(makeCertificate("one")));
    HttpClient client(served.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.isClosed());
  }

  void aHandshakeThatIsNotBegunIsCutOff() {
    auto with = options(makeCertificate("one"));
    with.limits.header = std::chrono::milliseconds(100);
    Served served(groups(), with);
    HttpClient client(served.port());
    QVERIFY(client.isClosed());
  }

  void aRenewedCertificateIsTakenUpAndNobodyDropped() {
    const auto first = makeCertificate("first");
    Served served(groups(), options(first));
    auto socket = connect(served.port(), first);
    QCOMPARE(nameOf(*socket), "first");
    HttpClient before(std::move(socket));
    QCOMPARE(before.get("/").status, 200);

    const auto second = makeCertificate("second");
    write(second);
    served.server().reloadTls();
    QVERIFY(QTest::qWaitFor(
        [&] { return served.log().find("certificate taken") != served.log().rfind("certificate taken"); },
        kPatienceMs));
    QCOMPARE(nameOf(*connect(served.port(), second)), "second");
    QCOMPARE(before.get("/").status, 200);

    write(second.certificate, "no key");
    served.server().reloadTls();
    QVERIFY(served.waitForLog("certificate not taken"));
    QCOMPARE(nameOf(*connect(served.port(), second)), "second");
    QCOMPARE(before.get("/").status, 200);
  }

  void whatCannotBeUsedIsNamed_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("says");
    const auto made = makeCertificate("one");
    const auto other = makeCertificate("other");
    const auto certificate = QByteArray::fromStdString(made.certificate);
    const auto key = QByteArray::fromStdString(made.key);
    QTest::newRow("no certificate") << QByteArray("hello") << key
                                    << QByteArray("certificate.pem holds no certificate");
    QTest::newRow("empty") << QByteArray() << key << QByteArray("certificate.pem holds no certificate");
    QTest::newRow("cut off") << certificate.left(100) << key
                             << QByteArray("certificate.pem holds no certificate");
    QTest::newRow("no key") << certificate << QByteArray("hello")
                            << QByteArray("key.pem holds no private key");
    QTest::newRow("other key") << certificate << QByteArray::fromStdString(other.key)
                               << QByteArray("key.pem is not the key of the certificate");
    QTest::newRow("locked key") << certificate << QByteArray::fromStdString(made.locked_key)
                                << QByteArray("key.pem is locked with a passphrase");
  }

  void whatCannotBeUsedIsNamed() {
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, says);
    const auto loaded = loadTls(write(certificate.toStdString(), key.toStdString()));
    QVERIFY(!loaded);
    QVERIFY2(QByteArray::fromStdString(loaded.error()).contains(says), loaded.error().c_str());
    QVERIFY(loaded.error().find('\n') == std::string::npos);
  }

  void filesThatCannotBeReadAreNamed() {
    const auto good = write(makeCertificate("one"));
    for (const auto& [files, name] :
         {std::pair{TlsFiles{"/nonexistent/c.pem", good.key}, "/nonexistent/c.pem"},
          std::pair{TlsFiles{good.certificate, "/nonexistent/k.pem"}, "/nonexistent/k.pem"},
          std::pair{TlsFiles{"/tmp", good.key}, "cannot read /tmp"}}) {
      const auto loaded = loadTls(files);
      QVERIFY(!loaded && loaded.error().find(name) != std::string::npos);
    }
  }

  void anExpiredCertificateServesButIsWarnedOf() {
    const auto made = makeCertificate("old", -1);
    Served served(groups(), options(made));
    QVERIFY(served.waitForLog("certificate has expired"));
  }

 private:
  QTemporaryDir folder_;
};

}  // namespace usher::backend::http::tests

QTEST_GUILESS_MAIN(usher::backend::http::tests::TlsTest)
#include "tls_test.moc"
