// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <usher/backend/auth/oidc/fetch.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/http/server.h>

#include "../http/certificates.h"

namespace usher::backend::tests {

using auth::oidc::fetch;

/// What a provider is asked with, over real TLS.
class FetchTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    std::vector<http::Group> groups;
    groups.push_back({"/",
                      {{"GET", "/text", "text", http::Body::None, 0,
                        [](const http::Request&) -> http::Answer { return http::json("{}"); }},
                       {"GET", "/trace", "trace", http::Body::None, 0,
                        [](const http::Request& request) -> http::Answer {
                          return http::content("text/plain", request.trace.id + " " + request.trace.parent);
                        }},
                       {"GET", "/moved", "moved", http::Body::None, 0,
                        [](const http::Request&) -> http::Answer { return http::seeOther("/text"); }}}});
    router_ = std::make_unique<http::Router>(std::move(groups));
    plain_ = listen({});
    http::ServerOptions options;
    options.tls = makeCertificate();
    secure_ = listen(std::move(options));
  }

  void cleanupTestCase() {
    for (auto* server : {plain_.get(), secure_.get()}) server->stop();
    for (auto& thread : threads_) thread.join();
  }

  void whoIsAskedIsToldOfTheTrace() {
    const std::string id = "4bf92f3577b34da6a3ce929d0e0e4736";
    const auto asked = fetch(
        {.url = url("http", *plain_, "/trace"), .traceparent = "00-" + id + "-00f067aa0ba902b7-01"}, {});
    QCOMPARE(asked.value().body, id + " 00f067aa0ba902b7");
    // One of its own: the asked one has a span that it is a child of.
    const auto begun = fetch({.url = url("http", *plain_, "/trace")}, {});
    QVERIFY2(begun.value().body.size() == 32 + 1 + 16, begun.value().body.c_str());
  }

  void plainHttpServesThisMachine() {
    const auto fetched = fetch({.url = url("http", *plain_, "/text")}, {});
    QCOMPARE(fetched.value().status, 200);
    QCOMPARE(fetched.value().body, "{}");
  }

  void aCertificateThatNobodyVouchesForIsRefused() {
    const auto fetched = fetch({.url = url("https", *secure_, "/text")}, {});
    QVERIFY(!fetched);
    QVERIFY2(QString::fromStdString(fetched.error()).contains("certificate"), fetched.error().c_str());
  }

  void aRedirectIsNotFollowed() {
    const auto fetched = fetch({.url = url("http", *plain_, "/moved")}, {});
    QCOMPARE(fetched.value().status, 303);
    QCOMPARE(fetched.value().body, "");
  }

  void nothingButHttpIsSpoken() {
    for (const char* url : {"file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x"})
      QVERIFY2(!fetch({.url = url}, {}), url);
  }

 private:
  std::unique_ptr<http::Server> listen(http::ServerOptions options) {
    auto server = http::Server::listen(*router_, metrics_, logger_, std::move(options)).value();
    threads_.emplace_back([raw = server.get()] { raw->run(); });
    return server;
  }
  static std::string url(const std::string& scheme, const http::Server& server, const std::string& path) {
    return scheme + "://127.0.0.1:" + std::to_string(server.port()) + path;
  }

  http::TlsFiles makeCertificate() const {
    const auto made = http::tests::makeCertificate("localhost");
    const auto write = [this](const QString& name, const std::string& text) {
      QFile file(folder_.filePath(name));
      if (file.open(QIODevice::WriteOnly)) file.write(text.c_str());
      return std::filesystem::path(file.fileName().toStdString());
    };
    return {write("certificate.pem", made.certificate), write("key.pem", made.key)};
  }

  QTemporaryDir folder_;
  log::Logger logger_{log::Level::Error, [](const std::string&) {}};
  http::Metrics metrics_;
  std::unique_ptr<http::Router> router_;
  std::unique_ptr<http::Server> plain_;
  std::unique_ptr<http::Server> secure_;
  std::vector<std::thread> threads_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::FetchTest)
#include "fetch_test.moc"
