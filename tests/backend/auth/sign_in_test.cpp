// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <future>
#include <optional>
#include <stdexcept>

#include <usher/backend/auth/administrators.h>
#include <usher/backend/auth/password_checks.h>
#include <usher/backend/auth/password_hash.h>
#include <usher/backend/auth/sessions.h>
#include <usher/backend/auth/sign_in_tries.h>

#include "access_rig.h"

namespace usher::backend::tests {

namespace {

const std::string kPassword = "weathered anchor violin 42";
const std::string kForm = "name=anna&password=weathered+anchor+violin+42";

http::Request with(http::Request request, const http::Headers& headers) {
  request.headers.insert(request.headers.end(), headers.begin(), headers.end());
  return request;
}

/// Bytes that this process has laid claim to (proc(5)).
rlim_t addressSpace() {
  rlim_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace

/// Passwords, sessions and forms.
class SignInTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(sodium_init() >= 0);
    char hash[crypto_pwhash_STRBYTES];
    // As cheap as may be, where it is not the cost that matters.
    QCOMPARE(crypto_pwhash_str(hash, kPassword.data(), kPassword.size(), crypto_pwhash_OPSLIMIT_MIN,
                               crypto_pwhash_MEMLIMIT_MIN),
             0);
    hash_ = hash;
  }

  void init() {
    rig_ = std::make_unique<AccessRig>();
    rig_->people().saveAdministrator({"anna", hash_}).value();
  }

  void anAdministratorSignsInAndOut() {
    const auto answer = rig_->post("/board/sign-in", kForm + "&next=/board/demo%3Fday=2");
    QCOMPARE(answer.status, 303);
    QCOMPARE(headerOf(answer, "Location"), "/board/demo?day=2");
    const auto field = headerOf(answer, "Set-Cookie");
    QVERIFY2(field.starts_with("usher=") && field.ends_with("; Path=/; HttpOnly; SameSite=Lax"),
             field.c_str());
    const http::Headers cookie = {{"Cookie", cookieOf(answer)}};
    QCOMPARE(cookieOf(answer).size(), std::string("usher=").size() + 64);

    const auto identity = rig_->access().authenticate(AccessRig::request("GET", "/board", cookie)).value();
    QCOMPARE(identity.name, "anna");
    QCOMPARE(identity.subject, "local:anna");
    QCOMPARE(identity.roles, std::vector{auth::Role::Organizer});

    QCOMPARE(rig_->post("/board/sign-out", "", cookie).status, 403);
    QCOMPARE(rig_->who(AccessRig::request("GET", "/board", cookie)), "anna");
    const auto out = rig_->post("/board/sign-out", "csrf=" + identity.csrf, cookie);
    QCOMPARE(out.status, 303);
    QVERIFY(headerOf(out, "Set-Cookie").find("Max-Age=0") != std::string::npos);
    QCOMPARE(rig_->who(AccessRig::request("GET", "/board", cookie)), "!not-signed-in");
    QCOMPARE(rig_->post("/board/sign-out", "", cookie).status, 303);
  }

  void whoeverIsToSendAFileIsKnownBeforeIt() {
    auto head = AccessRig::request("POST", "/board/demo/files/preview",
                                   rig_->signedIn("anna", auth::Role::Organizer));
    std::erase_if(head.headers, [](const auto& header) { return header.first == "X-CSRF-Token"; });
    QCOMPARE(rig_->who(head), "!csrf");
    head.body_follows = true;
    QCOMPARE(rig_->who(head), "anna");
    head.headers.emplace_back("Sec-Fetch-Site", "cross-site");
    QCOMPARE(rig_->who(head), "!other-site");
    auto stranger = AccessRig::request("POST", "/board/demo/files/preview");
    stranger.body_follows = true;
    QCOMPARE(rig_->who(stranger), "!not-signed-in");
  }

  void overTlsTheCookieIsTheHostsAlone() {
    auto request = with(AccessRig::request("POST", "/board/sign-in", {}, kForm),
                        {{"Content-Type", "application/x-www-form-urlencoded"}});
    request.secure = true;
    request.client = "192.0.2.7";
    const auto answer = rig_->ask(request);
    const auto field = headerOf(answer, "Set-Cookie");
    QVERIFY2(field.starts_with("__Host-usher=") && field.ends_with("; Secure"), field.c_str());
    const auto value = cookieOf(answer).substr(std::string("__Host-usher=").size());

    auto get = AccessRig::request("GET", "/board", {{"Cookie", "__Host-usher=" + value}});
    QCOMPARE(rig_->who(get), "!not-signed-in");
    get.secure = true;
    QCOMPARE(rig_->who(get), "anna");
    auto tossed = AccessRig::request("GET", "/board", {{"Cookie", "usher=" + value}});
    tossed.secure = true;
    QCOMPARE(rig_->who(tossed), "!not-signed-in");
  }

  void nobodySignsInWhereOthersCanListen() {
    auto request = with(AccessRig::request("POST", "/board/sign-in", {}, kForm),
                        {{"Content-Type", "application/x-www-form-urlencoded"}});
    request.client = "192.0.2.7";
    QCOMPARE(rig_->ask(request).status, 403);
    QCOMPARE(rig_->view().error, "not-confidential");
    auto get = AccessRig::request("GET", "/board", rig_->signedIn("anna", auth::Role::Staff));
    QCOMPARE(rig_->who(get), "anna");
    // What a proxy on this machine that nobody has named hands on was on the network before.
    for (const char* header : {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"})
      QCOMPARE(rig_->who(with(get, {{header, "192.0.2.7"}})), "!not-signed-in");
    get.client = "192.0.2.7";
    QCOMPARE(rig_->who(get), "!not-signed-in");
  }

  void aWrongNameIsAnsweredAsAWrongPassword() {
    const auto name = rig_->post("/board/sign-in", "name=nobody&password=weathered+anchor+violin+42");
    const auto name_view = rig_->view();
    const auto password = rig_->post("/board/sign-in", "name=anna&password=weathered+anchor+violin+43");
    QCOMPARE(name.status, 403);
    QCOMPARE(password.status, name.status);
    QCOMPARE(password.body, name.body);
    QCOMPARE(name_view.error, "wrong-password");
    QCOMPARE(rig_->view().error, name_view.error);
    QCOMPARE(rig_->view().name, "anna");
    QVERIFY(headerOf(password, "Set-Cookie").empty());
    for (const std::string form :
         {"", "name=anna", "password=x", "name=%00&password=x", "name=a%0ab&password=x"})
      QVERIFY2(rig_->post("/board/sign-in", form).status >= 400, form.c_str());
    QCOMPARE(rig_->post("/board/sign-in", "name=anna&password=" + std::string(300, 'x')).status, 403);
  }

  void aHashThatNobodyKnowsCostsAsMuch() {
    const auto hash = auth::passwordHash(kPassword).value();
    QVERIFY(hash.starts_with("$argon2id$v=19$m=262144,t=3,p=1$"));
    QCOMPARE(auth::passwordFits(hash, kPassword), std::optional(true));
    QCOMPARE(auth::passwordFits(hash, kPassword + " "), std::optional(false));
    const auto nobody = auth::hashOfNobody();
    const auto work = [](const std::string& text) { return text.substr(0, text.find('$', text.find("m="))); };
    QCOMPARE(work(nobody), work(hash));
    QCOMPARE(nobody.size(), hash.size());
    QCOMPARE(auth::passwordFits(nobody, ""), std::optional(false));
    QVERIFY(auth::hashOfNobody() != nobody);
  }

  void tooLittleMemoryIsNoWrongPassword() {
    const auto hash = auth::passwordHash(kPassword).value();
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit small = before;
    small.rlim_cur = addressSpace() + 64 * 1024 * 1024;
    QCOMPARE(setrlimit(RLIMIT_AS, &small), 0);
    const auto fits = auth::passwordFits(hash, kPassword);
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(!fits.has_value());
  }

  void guessingIsSlowedDownByName() {
    // Passwords that are too long are wrong without being checked and without being counted; these are
    // counted.
    for (int i = 0; i < auth::SignInTries::kFreeOfName; ++i) {
      QCOMPARE(rig_->post("/board/sign-in", "name=anna&password=wrong").status, 403);
    }
    const auto answer = rig_->post("/board/sign-in", kForm);
    QCOMPARE(answer.status, 429);
    QCOMPARE(headerOf(answer, "Retry-After"), "1");
    QCOMPARE(rig_->view().error, "too-many-tries");
    rig_->advance(std::chrono::seconds(1));
    QCOMPARE(rig_->post("/board/sign-in", kForm).status, 303);
    QCOMPARE(rig_->post("/board/sign-in", kForm).status, 303);
  }

  void atMostTwoPasswordsAreCheckedAtOnceAndFewWait() {
    std::promise<void> go_on;
    const auto gone_on = go_on.get_future().share();
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    std::atomic<int> fit = 0;
    std::atomic<int> done = 0;
    auth::PasswordChecks checks;
    const auto check = [&](const std::string& password) {
      return checks.check(hash_, password, [&](std::optional<bool> fits) {
        most = std::max(most.load(), ++running);
        gone_on.wait();
        fit += fits == true;
        --running;
        ++done;
      });
    };
    QVERIFY(check(kPassword));
    QVERIFY(check("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(running.load(), static_cast<int>(auth::PasswordChecks::kAtOnce), 60'000);
    for (std::size_t i = 0; i < auth::PasswordChecks::kMostWaiting; ++i)
      QVERIFY(check(i % 2 ? kPassword : "wrong"));
    QVERIFY(!check(kPassword));
    go_on.set_value();
    const int all = auth::PasswordChecks::kAtOnce + auth::PasswordChecks::kMostWaiting;
    QTRY_COMPARE_WITH_TIMEOUT(done.load(), all, 60'000);
    QCOMPARE(fit.load(), all / 2);
    QVERIFY(most <= static_cast<int>(auth::PasswordChecks::kAtOnce));
    QVERIFY(check(kPassword));
  }

  void whoeverFailsWhenToldHoldsNobodyElseUp() {
    auth::PasswordChecks checks;
    std::promise<bool> told;
    for (std::size_t i = 0; i < auth::PasswordChecks::kAtOnce; ++i) {
      QVERIFY(checks.check(hash_, kPassword,
                           [](std::optional<bool>) { throw std::runtime_error("no room for the answer"); }));
    }
    QVERIFY(checks.check(hash_, kPassword, [&](std::optional<bool> fits) { told.set_value(fits == true); }));
    QVERIFY(told.get_future().get());
  }

  void aStoreThatIsOutOfOrderIsNoWrongPassword() {
    const auto get = AccessRig::request("GET", "/board", rig_->signedIn("anna", auth::Role::Staff));
    rig_->people().setBroken(true);
    QCOMPARE(rig_->post("/board/sign-in", kForm).status, 503);
    QCOMPARE(rig_->view().error, "store-unavailable");
    QCOMPARE(rig_->who(get), "!store-unavailable");
    QCOMPARE(rig_->bearer("usher_" + std::string(64, 'a')), "!store-unavailable");
    rig_->people().setBroken(false);
    QCOMPARE(rig_->who(get), "anna");
  }

  void aRemovedAdministratorIsOut() {
    const http::Headers cookie = {{"Cookie", cookieOf(rig_->post("/board/sign-in", kForm))}};
    const auto get = AccessRig::request("GET", "/board", cookie);
    QCOMPARE(rig_->who(get), "anna");
    auth::Administrators administrators(rig_->people());
    QVERIFY(administrators.remove("Anna").value());
    QVERIFY(!administrators.remove("anna").value());
    QCOMPARE(rig_->who(get), "!not-signed-in");
    QCOMPARE(rig_->post("/board/sign-in", kForm).status, 403);
    QVERIFY(administrators.names()->empty());
  }

  void aNewPasswordEndsSessions() {
    const auto get = AccessRig::request("GET", "/board", rig_->signedIn("anna", auth::Role::Organizer));
    QCOMPARE(rig_->who(get), "anna");
    auth::Administrators administrators(rig_->people());
    administrators.add("ANNA", "another brick without wall").value();
    QCOMPARE(rig_->who(get), "!not-signed-in");
    QCOMPARE(rig_->post("/board/sign-in", kForm).status, 403);
    QCOMPARE(rig_->post("/board/sign-in", "name=Anna&password=another+brick+without+wall").status, 303);
  }

  void sessionsEndWhenIdleAndInAnyCase() {
    const auto get = AccessRig::request("GET", "/board", rig_->signedIn("anna", auth::Role::Staff));
    rig_->advance(std::chrono::hours(2) - std::chrono::seconds(1));
    QCOMPARE(rig_->who(get), "anna");
    rig_->advance(std::chrono::hours(2) - std::chrono::seconds(1));
    QCOMPARE(rig_->who(get), "anna");
    rig_->advance(std::chrono::hours(2));
    QCOMPARE(rig_->who(get), "!not-signed-in");

    const auto busy = AccessRig::request("GET", "/board", rig_->signedIn("anna", auth::Role::Staff));
    for (int i = 0; i < 11; ++i) {
      rig_->advance(std::chrono::hours(1));
      QCOMPARE(rig_->who(busy), "anna");
    }
    rig_->advance(std::chrono::minutes(59));
    QCOMPARE(rig_->who(busy), "anna");
    const int prolonged = rig_->people().prolongations();
    QCOMPARE(rig_->who(busy), "anna");
    QCOMPARE(rig_->people().prolongations(), prolonged);
    rig_->advance(std::chrono::minutes(1));
    QCOMPARE(rig_->who(busy), "!not-signed-in");
  }

  void theStoreHoldsNoCookie() {
    const auto headers = rig_->signedIn("anna", auth::Role::Staff);
    const auto value = headers[0].second.substr(6);
    QVERIFY(!rig_->people().session(value, rig_->now()).value());
    QCOMPARE(rig_->who(AccessRig::request("GET", "/", {{"Cookie", "usher=" + value + "0"}})),
             "!not-signed-in");
    QCOMPARE(rig_->who(AccessRig::request("GET", "/", {{"Cookie", "usher="}})), "!not-signed-in");
    QCOMPARE(rig_->who(AccessRig::request("GET", "/")), "!not-signed-in");
  }

  void changesNeedTheTokenOfThatSession() {
    const auto anna = rig_->signedIn("anna", auth::Role::Staff);
    const auto other = rig_->signedIn("anna", auth::Role::Staff);
    const http::Headers cookie = {anna[0]};
    for (const std::string method : {"POST", "PUT", "PATCH", "DELETE"}) {
      QCOMPARE(rig_->who(AccessRig::request(method, "/", anna)), "anna");
      QCOMPARE(rig_->who(AccessRig::request(method, "/", cookie)), "!csrf");
      QCOMPARE(rig_->who(AccessRig::request(method, "/", {anna[0], other[1]})), "!csrf");
      QCOMPARE(rig_->who(AccessRig::request(method, "/", {anna[0], {"X-CSRF-Token", ""}})), "!csrf");
    }
    for (const std::string method : {"GET", "HEAD"})
      QCOMPARE(rig_->who(AccessRig::request(method, "/", cookie)), "anna");

    const auto token = anna[1].second;
    const auto form = [&](const std::string& type, const std::string& body) {
      return rig_->who(AccessRig::request("POST", "/", {anna[0], {"Content-Type", type}}, body));
    };
    QCOMPARE(form("application/x-www-form-urlencoded", "a=b&csrf=" + token), "anna");
    QCOMPARE(form("application/x-www-form-urlencoded", "a=b&csrf="), "!csrf");
    QCOMPARE(form("application/x-www-form-urlencoded", "a=b&csrf=" + other[1].second), "!csrf");
    QCOMPARE(form("text/plain", "csrf=" + token), "!csrf");
    QCOMPARE(form("application/json", "csrf=" + token), "!csrf");
    const auto part = [](const std::string& value) {
      return "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + value + "\r\n--x--\r\n";
    };
    QCOMPARE(form("multipart/form-data; boundary=x", part(token)), "anna");
    QCOMPARE(form("multipart/form-data; boundary=x", part("x")), "!csrf");
  }

  void otherSitesChangeNothing_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("ours");
    const auto row = [](const char* name, const char* value, bool ours) {
      QTest::newRow((std::string(name) + " " + value).c_str())
          << QByteArray(name) << QByteArray(value) << ours;
    };
    row("Origin", "http://localhost:8470", true);
    row("Origin", "https://localhost:8470", false);
    row("Origin", "http://localhost", false);
    row("Origin", "http://localhost:8470.evil.example", false);
    row("Origin", "https://evil.example", false);
    row("Origin", "null", false);
    row("Sec-Fetch-Site", "same-origin", true);
    row("Sec-Fetch-Site", "none", true);
    row("Sec-Fetch-Site", "same-site", false);
    row("Sec-Fetch-Site", "cross-site", false);
    row("Sec-Fetch-Site", "Same-Origin", false);
  }

  void otherSitesChangeNothing() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, ours);
    const http::Headers from = {{name.toStdString(), value.toStdString()}};
    const auto request =
        with(AccessRig::request("POST", "/", rig_->signedIn("anna", auth::Role::Staff)), from);
    QCOMPARE(rig_->who(request), ours ? "anna" : "!other-site");
    // A foreign page that signs somebody in as its own maker would read along.
    const auto answer = rig_->post("/board/sign-in", ours ? "name=nobody" : kForm, from);
    QCOMPARE(rig_->view().error, ours ? "wrong-password" : "other-site");
    QCOMPARE(answer.status, 403);
  }

  void thePageTellsWhatIsOffered() {
    QCOMPARE(rig_->ask(AccessRig::request("GET", "/board/sign-in?next=/board/demo")).status, 200);
    QVERIFY(rig_->view().offers_password);
    QVERIFY(!rig_->view().offers_provider);
    QCOMPARE(rig_->view().error, "");
    QCOMPARE(rig_->view().next, "/board/demo");
    QCOMPARE(rig_->ask(AccessRig::request("GET", "/board/sign-in/oidc")).status, 404);
    const auto headers = rig_->signedIn("anna", auth::Role::Staff);
    const auto again = rig_->ask(AccessRig::request("GET", "/board/sign-in?next=/board/demo", headers));
    QCOMPARE(headerOf(again, "Location"), "/board/demo");

    FakeProvider provider;
    AccessRig both(settingsFor(provider));
    both.ask(AccessRig::request("GET", "/board/sign-in"));
    QVERIFY(both.view().offers_provider);
    QVERIFY(!both.view().offers_password);
    both.people().saveAdministrator({"anna", hash_}).value();
    both.ask(AccessRig::request("GET", "/board/sign-in"));
    QVERIFY(both.view().offers_password);
  }

  void theLogSaysHowToMakeTheFirstAdministrator() {
    rig_->access().tellWhoMaySignIn();
    QCOMPARE(rig_->log(), "");
    AccessRig empty;
    empty.access().tellWhoMaySignIn();
    QVERIFY(empty.log().find("admin add") != std::string::npos);
    FakeProvider provider;
    AccessRig other(settingsFor(provider));
    other.access().tellWhoMaySignIn();
    QCOMPARE(other.log(), "");
  }

 private:
  std::string hash_;
  std::unique_ptr<AccessRig> rig_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::SignInTest)
#include "sign_in_test.moc"
