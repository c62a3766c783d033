// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/auth/api_tokens.h>

#include "access_rig.h"
#include "test_key.h"

namespace usher::backend::tests {

/// What is let in by bearer tokens, and everything that is not.
class BearerTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    provider_ = std::make_unique<FakeProvider>();
    provider_->publish({&key_, &small_});
    rig_ = std::make_unique<AccessRig>(settingsFor(*provider_));
  }

  void rolesComeFromGroups() {
    QCOMPARE(rolesOf(claims()), std::vector{auth::Role::Organizer});
    QCOMPARE(rolesOf(with({{"groups", {"visitors", "staff"}}})), std::vector{auth::Role::Staff});
    QCOMPARE(rolesOf(with({{"groups", {"chiefs", "staff"}}})),
             (std::vector{auth::Role::Organizer, auth::Role::Staff}));
    QCOMPARE(rolesOf(with({{"groups", "staff"}})), std::vector{auth::Role::Staff});
    const auto identity = identityOf(claims()).value();
    QCOMPARE(identity.name, "Anna Organizer");
    QCOMPARE(identity.subject, "oidc:anna");
    QCOMPARE(identity.csrf, "");
  }

  void requireRoleTellsStaffFromOrganizers() {
    const auto staff = AccessRig::request("GET", "/", authorization(with({{"groups", {"staff"}}})));
    QVERIFY(rig_->access().authenticate(staff, auth::Role::Staff).has_value());
    const auto refused = rig_->access().authenticate(staff, auth::Role::Organizer);
    QCOMPARE(refused.error().type, "role");
    QCOMPARE(refused.error().code, auth::Refusal::Forbidden);
    const auto organizer = AccessRig::request("GET", "/", authorization(claims()));
    QVERIFY(rig_->access().authenticate(organizer, auth::Role::Staff).has_value());
  }

  void noTokenIsTakenWhereOthersCanListen() {
    auto request = AccessRig::request("GET", "/", authorization(claims()));
    QCOMPARE(rig_->who(request), "Anna Organizer");
    request.client = "192.0.2.7";
    QCOMPARE(rig_->who(request), "!not-confidential");
    request.secure = true;
    QCOMPARE(rig_->who(request), "Anna Organizer");
  }

  void claimsThatDoNotLetIn_data() {
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("who");
    constexpr auto now = AccessRig::kBegin;
    const auto row = [](const char* name, const Json& change, const char* who) {
      QTest::newRow(name) << QByteArray::fromStdString(change.dump()) << who;
    };
    row("right", Json::object(), "Anna Organizer");
    row("another issuer", {{"iss", "https://evil.example"}}, "!bad-token");
    row("no issuer", {{"iss", nullptr}}, "!bad-token");
    row("issuer with a slash more", {{"iss", "ISSUER/"}}, "!bad-token");
    row("another audience", {{"aud", "other"}}, "!bad-token");
    row("an audience among several", {{"aud", {"other", "usher"}}}, "Anna Organizer");
    row("others alone", {{"aud", {"other", "ushers"}}}, "!bad-token");
    row("an empty audience", {{"aud", Json::array()}}, "!bad-token");
    row("no audience, no client", {{"aud", nullptr}}, "!bad-token");
    row("an audience that is none", {{"aud", 7}}, "!bad-token");
    row("another's, for our client", {{"aud", "other"}, {"client_id", "usher"}}, "!bad-token");
    row("expired, within the leeway", {{"exp", now - 59}}, "Anna Organizer");
    row("expired", {{"exp", now - 60}}, "!bad-token");
    row("no expiry", {{"exp", nullptr}}, "!bad-token");
    row("expiry as text", {{"exp", "4000000000"}}, "!bad-token");
    row("expiry with a fraction", {{"exp", static_cast<double>(now) + 0.5}}, "Anna Organizer");
    row("negative expiry", {{"exp", -1e300}}, "!bad-token");
    row("valid soon, within the leeway", {{"nbf", now + 60}}, "Anna Organizer");
    row("not valid yet", {{"nbf", now + 62}}, "!bad-token");
    row("a beginning as text", {{"nbf", "now"}}, "!bad-token");
    row("no subject", {{"sub", ""}}, "!bad-token");
    row("a subject of two lines", {{"sub", "a\nb"}}, "!bad-token");
    row("a long subject", {{"sub", std::string(300, 'x')}}, "!bad-token");
    row("no group", {{"groups", nullptr}}, "!no-role");
    row("unknown groups", {{"groups", {"visitors"}}}, "!no-role");
    row("groups that are no texts", {{"groups", {1, 2}}}, "!no-role");
    row("a logout token", {{"events", Json::object()}}, "!bad-token");
    row("a name of two lines", {{"name", "a\nb"}}, "anna");
    // What staff did stands in the feed with their name: it is one that kiosks can read.
    const std::string cut(199, 'x');
    row("a long subject in the place of a name", {{"sub", cut + "\u00FC\u00FC"}, {"name", nullptr}},
        cut.c_str());
    row("deep JSON", {{"x", deep(20)}}, "!bad-token");
  }

  void claimsThatDoNotLetIn() {
    QFETCH(const QByteArray, change);
    QFETCH(const QString, who);
    // null: the claim is absent.
    auto changed = claims();
    const auto text = QByteArray(change).replace("ISSUER", QByteArray::fromStdString(provider_->issuer()));
    const auto changes = Json::parse(text.toStdString());
    for (const auto& [name, value] : changes.items()) {
      if (value.is_null()) {
        changed.erase(name);
      } else {
        changed[name] = value;
      }
    }
    QCOMPARE(QString::fromStdString(rig_->bearer(key_.sign(changed))), who);
  }

  void tokensOfCognitoLetIn() {
    auto settings = settingsFor(*provider_);
    settings.groups_claim = "cognito:groups";
    AccessRig rig(settings);
    Json access = {{"iss", provider_->issuer()},
                   {"sub", "b5d4-1"},
                   {"token_use", "access"},
                   {"client_id", "usher"},
                   {"scope", "openid profile"},
                   {"username", "anna"},
                   {"cognito:groups", {"organizers"}},
                   {"exp", rig.seconds() + 3600},
                   {"jti", "1"}};
    const auto signTyped = [&](const Json& claims) {
      return key_.signTexts(Json{{"alg", "RS256"}, {"kid", key_.id()}}.dump(), claims.dump());
    };
    QCOMPARE(rig.bearer(signTyped(access)), "anna");
    access["client_id"] = "another-app";
    QCOMPARE(rig.bearer(signTyped(access)), "!bad-token");
    const Json id = {{"iss", provider_->issuer()}, {"sub", "b5d4-1"},
                     {"token_use", "id"},          {"aud", "usher"},
                     {"cognito:username", "anna"}, {"cognito:groups", {"staff"}},
                     {"exp", rig.seconds() + 3600}};
    QCOMPARE(rig.bearer(signTyped(id)), "anna");
    auto refresh = id;
    refresh["token_use"] = "refresh";
    QCOMPARE(rig.bearer(signTyped(refresh)), "!bad-token");
  }

  void rolesMayLieDeeper() {
    auto settings = settingsFor(*provider_);
    settings.groups_claim = "realm_access.roles";
    settings.audience = "usher-api";
    AccessRig rig(settings);
    auto changed = with({{"realm_access", {{"roles", {"staff"}}}}, {"aud", {"account", "usher-api"}}});
    QCOMPARE(rig.bearer(key_.sign(changed)), "Anna Organizer");
    changed["realm_access"] = "staff";
    QCOMPARE(rig.bearer(key_.sign(changed)), "!no-role");
  }

  void headersThatDoNotLetIn_data() {
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char* name, const std::string& header) {
      QTest::newRow(name) << QByteArray::fromStdString(header);
    };
    row("none", R"({"alg":"none","kid":"k1"})");
    row("None", R"({"alg":"None","kid":"k1"})");
    row("no algorithm", R"({"kid":"k1"})");
    row("RS512", R"({"alg":"RS512","kid":"k1"})");
    row("PS256", R"({"alg":"PS256","kid":"k1"})");
    row("lower case", R"({"alg":"rs256","kid":"k1"})");
    row("an algorithm that is no text", R"({"alg":["RS256"],"kid":"k1"})");
    row("two algorithms", R"({"alg":"none","alg":"RS256","kid":"k1"})");
    row("two keys", R"({"alg":"RS256","kid":"k2","kid":"k1"})");
    row("no key", R"({"alg":"RS256"})");
    row("another key", R"({"alg":"RS256","kid":"k9"})");
    row("a key of another length", R"({"alg":"RS256","kid":"small"})");
    row("a path as a key", R"({"alg":"RS256","kid":"../../../etc/passwd"})");
    row("a key of its own", Json{{"alg", "RS256"},
                                 {"kid", "mine"},
                                 {"jwk", TestKey("mine").jwk()},
                                 {"jku", "https://evil.example"}}
                                .dump());
    row("something critical", R"({"alg":"RS256","kid":"k1","crit":["exp"],"exp":1})");
    row("a logout token", R"({"alg":"RS256","kid":"k1","typ":"logout+jwt"})");
    row("no JSON", "RS256");
    row("a list", R"(["RS256"])");
    row("half an object", R"({"alg":"RS256","kid":"k1")");
    row("deep",
        "{\"alg\":\"RS256\",\"kid\":\"k1\",\"x\":" + std::string(5000, '[') + std::string(5000, ']') + "}");
    row("not UTF-8", "{\"alg\":\"RS256\",\"kid\":\"k1\",\"x\":\"\xff\"}");
  }

  void headersThatDoNotLetIn() {
    QFETCH(const QByteArray, header);
    QCOMPARE(rig_->bearer(key_.signTexts(header.toStdString(), claims().dump())), "!bad-token");
  }

  void thePublicKeyIsNoSecret() {
    for (const auto& secret : {key_.publicPem(), key_.jwk().dump(), key_.jwk()["n"].get<std::string>()}) {
      for (const std::string algorithm : {"HS256", "RS256"}) {
        const Json header = {{"alg", algorithm}, {"kid", key_.id()}};
        QCOMPARE(rig_->bearer(macToken(header.dump(), claims().dump(), secret)), "!bad-token");
      }
    }
  }

  void theSignatureCoversHeaderAndClaims() {
    const auto good = key_.sign(claims());
    QCOMPARE(rig_->bearer(good), "Anna Organizer");
    const auto dot = good.find('.');
    const auto last = good.rfind('.');
    const auto header = good.substr(0, dot);
    const auto signature = good.substr(last);
    auto other = claims();
    other["groups"] = {"organizers", "chiefs"};
    QCOMPARE(rig_->bearer(header + "." + base64Url(other.dump()) + signature), "!bad-token");
    const Json same_but = {{"alg", "RS256"}, {"kid", key_.id()}, {"typ", "at+jwt"}};
    QCOMPARE(rig_->bearer(base64Url(same_but.dump()) + good.substr(dot)), "!bad-token");
    for (std::size_t at = last + 1; at < good.size(); at += 37) {
      auto broken = good;
      broken[at] = broken[at] == 'A' ? 'B' : 'A';
      QCOMPARE(rig_->bearer(broken), "!bad-token");
    }
    const TestKey impostor(key_.id());
    QCOMPARE(rig_->bearer(impostor.sign(claims())), "!bad-token");
  }

  void claimsThatComeTwiceLetNobodyIn() {
    const auto header = Json{{"alg", "RS256"}, {"kid", key_.id()}}.dump();
    const auto good = claims().dump();
    QCOMPARE(rig_->bearer(key_.signTexts(header, good)), "Anna Organizer");
    for (const std::string twice : {R"("aud":"usher",)", R"("sub":"anna",)", R"("exp":4000000000,)"})
      QCOMPARE(rig_->bearer(key_.signTexts(header, "{" + twice + good.substr(1))), "!bad-token");
    QCOMPARE(rig_->bearer(key_.signTexts(header, R"({"x":{"a":1,"a":2},)" + good.substr(1))), "!bad-token");
  }

  void whatIsNoTokenLetsNobodyIn_data() {
    QTest::addColumn<QByteArray>("token");
    const auto good = key_.sign(claimsAt("http://127.0.0.1:1"));
    const auto row = [](const char* name, const std::string& token) {
      QTest::newRow(name) << QByteArray::fromStdString(token);
    };
    row("empty", "");
    row("dots", "..");
    row("two parts", good.substr(0, good.rfind('.')));
    row("no signature", good.substr(0, good.rfind('.') + 1));
    row("five parts", good + ".a.b");
    row("padding", good + "==");
    row("a plus", "+" + good);
    row("white space inside", good.substr(0, 9) + " " + good.substr(9));
    row("one character", "e" + good.substr(good.find('.')));
    row("zero byte", std::string("ey\0J", 4) + good);
    row("bytes", "\xff\xfe.\xff.\xff");
    row("huge", good + std::string(1 << 20, 'A'));
    row("words", "let me in");
    row("an API token that is none", "usher_" + std::string(64, 'a'));
  }

  void whatIsNoTokenLetsNobodyIn() {
    QFETCH(const QByteArray, token);
    QCOMPARE(rig_->bearer(token.toStdString()), "!bad-token");
    const auto answer = rig_->access().authenticate(
        AccessRig::request("GET", "/", {{"Authorization", "Bearer " + token.toStdString()}}));
    QCOMPARE(answer.error().code, auth::Refusal::Unauthorized);
  }

  void otherSchemesAreRefused() {
    const auto with = [this](const std::string& value) {
      return rig_->who(AccessRig::request("GET", "/", {{"Authorization", value}}));
    };
    QCOMPARE(with("Basic YTpi"), "!no-token");
    QCOMPARE(with("Bearer"), "!no-token");
    QCOMPARE(with("bearer " + key_.sign(claims())), "Anna Organizer");
  }

  void apiTokensLetInUntilTheyEnd() {
    auth::ApiTokens tokens(rig_->people(), rig_->clock());
    const auto token = tokens.make("cli", auth::Role::Staff, std::chrono::days(30)).value();
    QVERIFY(token.size() > 60);
    QCOMPARE(rig_->bearer(token), "cli");
    const auto request = AccessRig::request("POST", "/", {{"Authorization", "Bearer " + token}});
    QCOMPARE(rig_->access().authenticate(request, auth::Role::Organizer).error().type, "role");
    QCOMPARE(tokens.make("cli", auth::Role::Staff, std::chrono::days(1)).error().type, "taken");
    QCOMPARE(tokens.make("C L I", auth::Role::Staff, std::chrono::days(1)).error().type, "name");
    QCOMPARE(tokens.make("long", auth::Role::Staff, std::chrono::days(400)).error().type, "life");
    QCOMPARE(tokens.list()->size(), std::size_t{1});
    QVERIFY(tokens.list()->at(0).hash.find(token.substr(6)) == std::string::npos);
    rig_->advance(std::chrono::hours(24 * 30));
    QCOMPARE(rig_->bearer(token), "!bad-token");

    const auto other = tokens.make("other", auth::Role::Organizer, std::chrono::days(1)).value();
    QCOMPARE(rig_->bearer(other), "other");
    QVERIFY(tokens.revoke("other").value());
    QVERIFY(!tokens.revoke("other").value());
    QCOMPARE(rig_->bearer(other), "!bad-token");
  }

 private:
  static Json deep(int levels) {
    Json json = 1;
    for (int i = 0; i < levels; ++i) json = Json::array({json});
    return json;
  }

  static Json claimsAt(const std::string& issuer) {
    return {{"iss", issuer},
            {"aud", "usher"},
            {"sub", "anna"},
            {"name", "Anna Organizer"},
            {"groups", {"organizers"}},
            {"exp", AccessRig::kBegin + 300}};
  }
  Json claims() const { return claimsAt(provider_->issuer()); }
  Json with(const Json& changes) const {
    auto changed = claims();
    changed.update(changes);
    return changed;
  }
  http::Headers authorization(const Json& claims) const {
    return {{"Authorization", "Bearer " + key_.sign(claims)}};
  }
  std::expected<auth::Identity, auth::Refusal> identityOf(const Json& claims) {
    return rig_->access().authenticate(AccessRig::request("GET", "/", authorization(claims)));
  }
  std::vector<auth::Role> rolesOf(const Json& claims) { return identityOf(claims).value().roles; }

  TestKey key_{"k1"};
  TestKey small_{"small", 1024};
  std::unique_ptr<FakeProvider> provider_;
  std::unique_ptr<AccessRig> rig_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::BearerTest)
#include "bearer_test.moc"
