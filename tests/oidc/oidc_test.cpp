// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

#include <atomic>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>

#include <usher/backend/auth/access.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/http/server.h>
#include <usher/fakes/in_memory_people_store.h>

#include "browser.h"

namespace usher::backend::tests {

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

/// Sign-in against a real OpenID provider, over real HTTP.
class OidcTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    if (qEnvironmentVariable("USHER_OIDC_PROVIDER").isEmpty()) QFAIL("run this by tests/oidc/run.sh");
    ahead_ms_ = 0;
    // Its own port is what the provider has to know first, and the provider's is what the server has to know.
    people_ = std::make_unique<fakes::InMemoryPeopleStore>();
    router_.reset();
    server_.reset();
    startServerFor([this](std::uint16_t port) { startProvider(port); });
  }

  void cleanup() {
    server_->stop();
    thread_.join();
    server_.reset();
    provider_.kill();
    provider_.waitForFinished(kPatienceMs);
  }

  void anOrganizerSignsInByBrowser() {
    Browser browser;
    QCOMPARE(browser.get(url("/board")).body, "!not-signed-in");
    const auto page = browser.follow(authorization(browser, "anna"));
    QCOMPARE(page.status, 200L);
    QCOMPARE(page.url, url("/board"));
    QCOMPARE(page.body, "anna of the provider, oidc:anna, organizer");
    QCOMPARE(browser.get(url("/board")).body, page.body);
    // Once more with the provider's own session: no question is asked again, and it is a new session of ours.
    QCOMPARE(browser.follow(authorization(browser, "anna")).body, page.body);
  }

  void whoSignsOutIsSignedOutThereToo() {
    Browser browser;
    QCOMPARE(browser.follow(authorization(browser, "anna")).status, 200L);
    // Nobody is asked as long as the provider's own session lasts.
    QCOMPARE(browser.follow(authorization(browser, "berta")).body,
             "anna of the provider, oidc:anna, organizer");
    const auto out = browser.post(url("/board/sign-out"), "csrf=" + csrf());
    QCOMPARE(out.status, 200L);
    QCOMPARE(browser.get(url("/board")).body, "!not-signed-in");
    QVERIFY2(out.refresh.starts_with(issuer_), out.refresh.c_str());

    // The provider knows who is meant, and asks whether they mean it.
    const auto question = browser.get(out.refresh);
    QCOMPARE(question.status, 200L);
    const auto xsrf = valueIn(question.body, "name=\"xsrf\" value=\"");
    const auto confirmed = browser.post(valueIn(question.body, "action=\""), "xsrf=" + xsrf + "&logout=yes");
    QCOMPARE(confirmed.status, 303L);
    QCOMPARE(confirmed.redirect, url("/board/sign-in"));
    QCOMPARE(browser.follow(authorization(browser, "berta")).body, "no-role");
  }

  void whoHasNoRoleHereIsToldSo() {
    Browser browser;
    const auto page = browser.follow(authorization(browser, "berta"));
    QCOMPARE(page.status, 403L);
    QCOMPARE(page.body, "no-role");
    QCOMPARE(browser.get(url("/board")).body, "!not-signed-in");
  }

  void whoIsRefusedThereIsToldSo() {
    Browser browser;
    const auto page = browser.follow(authorization(browser, "nobody"));
    QCOMPARE(page.status, 403L);
    QCOMPARE(page.body, "refused-there");
  }

  void anAnswerIsNoGoodInAnotherBrowser() {
    Browser one;
    Browser other;
    auto step = one.get(authorization(one, "anna"));
    while (step.redirect.find("/board/sign-in/callback") == std::string::npos) {
      QCOMPARE(step.status, 303L);
      step = one.get(step.redirect);
    }
    const auto answer = step.redirect;
    QCOMPARE(other.get(answer).body, "sign-in-expired");
    QCOMPARE(one.follow(answer).url, url("/board"));
    QCOMPARE(one.get(answer).body, "sign-in-expired");
  }

  void programsComeWithTheProvidersTokens() {
    Browser program;
    const auto token = bearerToken(program);
    QCOMPARE(program.get(url("/board"), token).body, "usher-cli, oidc:usher-cli, staff");
    QCOMPARE(program.get(url("/board"), token + "x").body, "!bad-token");
    ahead_ms_ = std::chrono::milliseconds(std::chrono::hours(24)).count();
    QCOMPARE(program.get(url("/board"), token).body, "!bad-token");
  }

  void keysAreRotated() {
    Browser program;
    const auto before = bearerToken(program);
    QCOMPARE(program.get(url("/board"), before).status, 200L);
    QCOMPARE(program.post(provider("/rotate"), "").status, 200L);
    const auto after = bearerToken(program);
    QCOMPARE(program.get(url("/board"), after).body, "!bad-token");
    ahead_ms_ = 30'000;
    QCOMPARE(program.get(url("/board"), after).body, "usher-cli, oidc:usher-cli, staff");
    QCOMPARE(program.get(url("/board"), before).status, 200L);
    Browser browser;
    QCOMPARE(browser.follow(authorization(browser, "anna")).status, 200L);

    // Rotated again, the first key is the provider's no longer.
    QCOMPARE(program.post(provider("/rotate"), "").status, 200L);
    ahead_ms_ = 60'000;
    access_->refresh();
    QCOMPARE(program.get(url("/board"), before).body, "!bad-token");
    QCOMPARE(program.get(url("/board"), after).status, 200L);
  }

  void theProviderStopsInTheMiddle() {
    Browser program;
    const auto token = bearerToken(program);
    QCOMPARE(program.get(url("/board"), token).status, 200L);
    Browser browser;
    auto step = browser.get(authorization(browser, "anna"));
    while (step.redirect.find("/board/sign-in/callback") == std::string::npos)
      step = browser.get(step.redirect);
    provider_.kill();
    QVERIFY(provider_.waitForFinished(kPatienceMs));
    const auto back = browser.get(step.redirect);
    QCOMPARE(back.status, 503L);
    QCOMPARE(back.body, "provider-down");
    QCOMPARE(browser.get(url("/board")).body, "!not-signed-in");
    QCOMPARE(program.get(url("/board"), token).status, 200L);
  }

  void theServerStartsWithoutItsProvider() {
    provider_.kill();
    QVERIFY(provider_.waitForFinished(kPatienceMs));
    access_->refresh();
    Browser browser;
    QCOMPARE(browser.get(url("/board/sign-in/oidc")).status, 503L);
    QCOMPARE(browser.get(url("/board/sign-in")).status, 200L);
  }

 private:
  std::string url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(server_->port()) + path;
  }
  std::string provider(const std::string& path) const { return issuer_ + path; }

  void startProvider(std::uint16_t port) {
    provider_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    provider_.start("node", {qEnvironmentVariable("USHER_OIDC_PROVIDER"),
                             QString("http://127.0.0.1:%1/board/sign-in/callback").arg(port)});
    QByteArray line;
    while (!line.startsWith("port ")) {
      while (!provider_.canReadLine()) QVERIFY(provider_.waitForReadyRead(kPatienceMs));
      line = provider_.readLine().trimmed();
    }
    issuer_ = "http://127.0.0.1:" + line.mid(5).toStdString();
  }

  /// The server's routes need its port, which is known once it listens: they are asked through this.
  void startServerFor(const std::function<void(std::uint16_t)>& known) {
    std::vector<http::Group> groups;
    groups.push_back({"/", {}});
    for (const char* method : {"GET", "POST"}) {
      for (const char* path : {"/board", "/board/{page}", "/board/{page}/{step}"}) {
        groups.back().routes.push_back(
            {method, path, "all", http::Body::Any, http::kBodyBytes,
             [this](const http::Request& request, const http::Later& later, const http::Reply& reply) {
               http::Router::handle(inner_->match(request), request, later, reply);
             }});
      }
    }
    router_ = std::make_unique<http::Router>(std::move(groups));
    server_ = http::Server::listen(*router_, metrics_, logger_, {}).value();
    known(server_->port());

    auth::oidc::Settings settings;
    settings.issuer = issuer_;
    settings.client_id = "usher";
    settings.client_secret = "a secret: + and %";
    settings.audience = "usher-api";
    settings.scopes = "openid profile groups";
    settings.groups_claim = "groups";
    settings.organizers = {"organizers"};
    settings.staff = {"staff"};
    settings.public_url = url("");
    access_ = std::make_unique<auth::Access>(
        *people_,
        [this] {
          return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) +
                 std::chrono::milliseconds(ahead_ms_);
        },
        logger_, auth::AccessOptions{settings.public_url, settings});
    std::vector<http::Group> inner;
    inner.push_back(access_->routes([](const http::Request&, const auth::SignInView& view) {
      return http::content("text/plain", view.error);
    }));
    inner.push_back(
        {"/board", {{"GET", "/board", "board", http::Body::None, 0, [this](const http::Request& request) {
                       return http::content("text/plain", whoAsks(request));
                     }}}});
    inner_ = std::make_unique<http::Router>(std::move(inner));
    thread_ = std::thread([this] { server_->run(); });
  }

  std::string csrf() {
    const std::lock_guard lock(mutex_);
    return csrf_;
  }

  /// What stands in quotes behind `before`.
  static std::string valueIn(const std::string& page, const std::string& before) {
    const auto begin = page.find(before);
    if (begin == page.npos) return "nothing behind " + before;
    const auto from = begin + before.size();
    return page.substr(from, page.find('"', from) - from);
  }

  std::string whoAsks(const http::Request& request) {
    const auto identity = access_->authenticate(request);
    if (!identity) return "!" + identity.error().type;
    {
      const std::lock_guard lock(mutex_);
      csrf_ = identity->csrf;
    }
    std::string text = identity->name + ", " + identity->subject;
    for (const auto role : identity->roles) text += ", " + auth::nameOf(role);
    return text;
  }

  std::string authorization(Browser& browser, const std::string& account) const {
    return browser.get(url("/board/sign-in/oidc")).redirect + "&login_hint=" + account;
  }

  std::string bearerToken(Browser& program) const {
    const auto answer =
        program.post(provider("/token"), "grant_type=client_credentials&resource=urn:usher", "usher-cli:cli");
    return nlohmann::json::parse(answer.body).value("access_token", answer.body);
  }

  std::atomic<std::int64_t> ahead_ms_ = 0;
  log::Logger logger_{log::Level::Warn, log::toStderr()};
  http::Metrics metrics_;
  QProcess provider_;
  std::string issuer_;
  std::mutex mutex_;
  /// Of the session that was asked for last.
  std::string csrf_;
  std::unique_ptr<fakes::InMemoryPeopleStore> people_;
  std::unique_ptr<auth::Access> access_;
  std::unique_ptr<http::Router> inner_;
  std::unique_ptr<http::Router> router_;
  std::unique_ptr<http::Server> server_;
  std::thread thread_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::OidcTest)
#include "oidc_test.moc"
