// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <usher/backend/auth/oidc/settings.h>
#include <usher/backend/auth/password_rules.h>
#include <usher/backend/auth/public_url.h>
#include <usher/backend/auth/sign_in_tries.h>

namespace usher::backend::tests {

using auth::SignInTries;
using contract::Instant;
using namespace std::chrono_literals;

/// Passwords that will do, settings that make sense, and the pace of guessing.
class RulesTest : public QObject {
  Q_OBJECT

 private slots:
  void passwords_data() {
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* password, const char* says) {
      QTest::newRow(password) << QByteArray(password) << QByteArray(says);
    };
    row("", "too short");
    row("Xk3$vq9Zt", "too short");
    row("жжжжжжжжж", "too short");
    row("password123", "guessed");
    row("Passw0rd!2024", "guessed");
    row("1234567890123456", "guessed");
    row("qwertyuiopasdf", "guessed");
    row("aaaaaaaaaaaaaaaaaaaaaaaa", "guessed");
    row("annamaria1", "guessed");
    row("administrator", "guessed");
    row("usherusherusher", "guessed");
    row("iloveyou2025", "guessed");
    row("\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe", "UTF-8");
    row("weathered anchor violin 42", "");
    row("Xk3$vq9Zt!mW", "");
    row("übergroße Nußschale läuft", "");
  }

  void passwords() {
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, says);
    const auto objection = auth::objectionTo(password.toStdString(), "annamaria").value_or("");
    QCOMPARE(objection.empty(), says.isEmpty());
    QVERIFY2(objection.find(says.toStdString()) != std::string::npos, objection.c_str());
  }

  void longPasswordsAreNamedSo() {
    QVERIFY(auth::objectionTo(std::string(257, 'x'), "anna")->find("too long") != std::string::npos);
  }

  void namesOfAdministrators() {
    for (const char* name : {"anna", "a", "anna.b-c_d@example.org", "0"})
      QVERIFY2(auth::isAdministratorName(name), name);
    for (const char* name : {"", "Anna", "a b", "a\nb", "ä", "../x"})
      QVERIFY2(!auth::isAdministratorName(name), name);
    QVERIFY(!auth::isAdministratorName(std::string(65, 'a')));
    QCOMPARE(auth::administratorName(" Anna "), "anna");
  }

  void everyWrongTryTakesLonger() {
    SignInTries tries;
    Instant now(0ms);
    for (int i = 0; i < SignInTries::kFreeOfName; ++i) QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    std::chrono::seconds waited = 0s;
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 512s, 900s, 900s}) {
      QCOMPARE(tries.begin("anna", "192.0.2.1", now), std::optional(wait));
      // From elsewhere it is the same name.
      QCOMPARE(tries.begin("anna", "192.0.2.99", now), std::optional(wait));
      QVERIFY(!tries.begin("berta", "192.0.2.99", now));
      tries.succeeded("berta", "192.0.2.99", now);
      now += wait;
      waited += wait;
      QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    }
    QVERIFY(waited > 45min);
    QVERIFY(tries.begin("anna", "192.0.2.1", now).has_value());
    now += SignInTries::kMemory + 1s;
    for (int i = 0; i < SignInTries::kFreeOfName; ++i) QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    QVERIFY(tries.begin("anna", "192.0.2.1", now).has_value());
  }

  void anAddressThatTriesManyNamesIsSlowedDown() {
    SignInTries tries;
    const Instant now(0ms);
    int let = 0;
    while (let < 1000 && !tries.begin("name" + std::to_string(let), "192.0.2.1", now)) ++let;
    QCOMPARE(let, SignInTries::kFreeOfClient);
    QVERIFY(!tries.begin("name0", "192.0.2.2", now));
  }

  void anAccountOfOnesOwnIsNoWayToBeginAnew() {
    SignInTries tries;
    const Instant now(0ms);
    int let = 0;
    for (int i = 0; i < 1000; ++i) {
      if (!tries.begin("mallory", "192.0.2.1", now)) tries.succeeded("mallory", "192.0.2.1", now);
      let += !tries.begin("name" + std::to_string(i), "192.0.2.1", now);
    }
    QCOMPARE(let, SignInTries::kFreeOfClient);
  }

  void strangersDoNotLockOutWhoIsKnown() {
    SignInTries tries;
    const Instant now(0ms);
    QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    tries.succeeded("anna", "192.0.2.1", now);
    while (!tries.begin("anna", "203.0.113.9", now)) {
    }
    QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    QVERIFY(tries.begin("anna", "192.0.2.2", now).has_value());
    int let = 1;
    while (!tries.begin("anna", "192.0.2.1", now)) ++let;
    QCOMPARE(let, SignInTries::kFreeOfName);
  }

  void whoSharesAnAddressDoesNotLockOutWhoIsKnownThere() {
    SignInTries tries;
    const Instant now(0ms);
    QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    tries.succeeded("anna", "192.0.2.1", now);
    for (int i = 0; !tries.begin("name" + std::to_string(i), "192.0.2.1", now); ++i) {
    }
    QVERIFY(!tries.begin("anna", "192.0.2.1", now));
    tries.succeeded("anna", "192.0.2.1", now);
    // Which frees nobody else.
    QVERIFY(tries.begin("berta", "192.0.2.1", now).has_value());
  }

  void whatCouldNotBeTriedIsNotCounted() {
    SignInTries tries;
    const Instant now(0ms);
    for (int i = 0; i < 100; ++i) {
      QVERIFY(!tries.begin("anna", "192.0.2.1", now));
      tries.takeBack("anna", "192.0.2.1", now);
    }
    QVERIFY(!tries.begin("anna", "192.0.2.1", now));
  }

  void publicUrls() {
    QCOMPARE(auth::publicUrlOf("https://Events.Example.org/").value(), "https://events.example.org");
    QCOMPARE(auth::publicUrlOf("https://events.example.org:443").value(), "https://events.example.org");
    QCOMPARE(auth::publicUrlOf("https://events.example.org:8443").value(), "https://events.example.org:8443");
    QCOMPARE(auth::publicUrlOf("http://127.0.0.1:8470").value(), "http://127.0.0.1:8470");
    QCOMPARE(auth::publicUrlOf("http://[::1]:8470").value(), "http://[::1]:8470");
    for (const char* wrong :
         {"", "events", "ftp://events.example.org", "http://events.example.org",
          "http://127.0.0.1.evil.example", "https://events.example.org/usher", "https://a@b.example",
          "https://events.example.org/?x", "https://events.example.org/#x", "https://"})
      QVERIFY2(!auth::publicUrlOf(wrong), wrong);
  }

  void settingsThatMakeSense() {
    QVERIFY(!auth::oidc::settingsOf({}).value());
    auto options = good();
    options.organizers = " a, b ,,c";
    const auto settings = auth::oidc::settingsOf(options).value().value();
    QCOMPARE(settings.organizers, (std::set<std::string>{"a", "b", "c"}));
    QCOMPARE(settings.groups_claim, "groups");
    QCOMPARE(settings.scopes, "openid profile");
    QCOMPARE(settings.redirectUri(), "https://events.example.org/board/sign-in/callback");

    QTemporaryDir folder;
    QFile file(folder.filePath("secret"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("s3cret\n");
    file.close();
    options.client_secret_file = file.fileName().toStdString();
    QCOMPARE(auth::oidc::settingsOf(options).value().value().client_secret, "s3cret");
  }

  void settingsThatDoNot_data() {
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char* option, const char* value, const char* names) {
      QTest::newRow((std::string(option) + "=" + value).c_str())
          << QByteArray(option) << QByteArray(value) << QByteArray(names);
    };
    row("issuer", "", "--oidc-issuer");
    row("issuer", "login.example.org", "--oidc-issuer");
    row("issuer", "http://login.example.org", "--oidc-issuer");
    row("issuer", "https://login.example.org/?x=1", "--oidc-issuer");
    row("client_id", "", "--oidc-client-id");
    row("public_url", "", "--public-url");
    row("public_url", "events.example.org", "--public-url");
    row("organizers", "", "--oidc-organizers");
    row("organizers", " , ", "--oidc-organizers");
    row("scopes", "profile email", "--oidc-scopes");
    row("client_secret_file", "/nonexistent/secret", "/nonexistent/secret");
  }

  void settingsThatDoNot() {
    QFETCH(const QByteArray, option);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, names);
    auto options = good();
    const std::map<std::string, std::string*> all = {
        {"issuer", &options.issuer},         {"client_id", &options.client_id},
        {"public_url", &options.public_url}, {"organizers", &options.organizers},
        {"scopes", &options.scopes},         {"client_secret_file", &options.client_secret_file}};
    *all.at(option.toStdString()) = value.toStdString();
    const auto settings = auth::oidc::settingsOf(options);
    QVERIFY(!settings);
    QVERIFY2(settings.error().find(names.toStdString()) != std::string::npos, settings.error().c_str());
    QVERIFY(settings.error().find('\n') == std::string::npos);
  }

 private:
  static auth::oidc::Options good() {
    auth::oidc::Options options;
    options.issuer = "https://login.example.org/realms/usher";
    options.client_id = "usher";
    options.organizers = "organizers";
    options.public_url = "https://events.example.org";
    return options;
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::RulesTest)
#include "rules_test.moc"
