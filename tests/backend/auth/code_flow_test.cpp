// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <QTest>

#include <usher/backend/http/message.h>

#include "access_rig.h"
#include "test_key.h"

namespace usher::backend::tests {

/// Browsers that sign in at the provider, and answers that do not fit.
class CodeFlowTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    provider_ = std::make_unique<FakeProvider>();
    provider_->publish({&key_});
    begin(settingsFor(*provider_));
  }

  void aBrowserGoesThereAndBack() {
    const auto going = go("/board/sign-in/oidc?next=/board/demo/requests");
    QVERIFY(going.location.starts_with(provider_->issuer() + "/authorize?audience=x&response_type=code&"));
    QCOMPARE(going.value("client_id"), "usher");
    QCOMPARE(going.value("redirect_uri"), "https://events.example.org/board/sign-in/callback");
    QCOMPARE(going.value("scope"), "openid profile");
    QCOMPARE(going.value("code_challenge_method"), "S256");
    QVERIFY(going.cookie.starts_with("__Host-usher-sign-in="));
    provider_->grant(200, {{"id_token", idToken(going)}});

    const auto back = comeBack(going);
    QCOMPARE(back.status, 303);
    QCOMPARE(headerOf(back, "Location"), "/board/demo/requests");
    QCOMPARE(provider_->tokenForm().text("code"), "the code");
    QCOMPARE(provider_->tokenForm().text("grant_type"), "authorization_code");
    QCOMPARE(provider_->tokenForm().text("redirect_uri"), going.value("redirect_uri"));
    QCOMPARE(challengeOf(provider_->tokenForm().text("code_verifier")), going.value("code_challenge"));
    QCOMPARE(provider_->tokenForm().text("client_id"), "usher");

    std::string session;
    for (const auto& [name, value] : back.headers) {
      if (name == "Set-Cookie" && value.starts_with("__Host-usher=")) session = value;
    }
    QVERIFY2(session.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"), session.c_str());
    auto request = secure("GET", "/board");
    request.headers.emplace_back("Cookie", session.substr(0, session.find(';')));
    const auto identity = rig_->access().authenticate(request).value();
    QCOMPARE(identity.name, "Anna");
    QCOMPARE(identity.subject, "oidc:anna");
    QCOMPARE(identity.roles, std::vector{auth::Role::Organizer});
    QCOMPARE(identity.csrf.size(), std::size_t{64});
  }

  void whoSignsOutDoesSoAtTheProviderToo() {
    provider_->describe({{"end_session_endpoint", provider_->issuer() + "/end?x=y"}});
    begin(settingsFor(*provider_));
    const auto going = go();
    const auto token = idToken(going);
    provider_->grant(200, {{"id_token", token}});
    const auto out = signOut(comeBack(going));
    QCOMPARE(out.status, 200);
    const auto refresh = headerOf(out, "Refresh");
    QVERIFY2(refresh.starts_with("0;url=" + provider_->issuer() + "/end?x=y&client_id=usher&"),
             refresh.c_str());
    const auto query = http::split(refresh.substr(refresh.find("http"))).query;
    QCOMPARE(http::queryValue(query, "id_token_hint").value_or(""), token);
    QCOMPARE(http::queryValue(query, "post_logout_redirect_uri").value_or(""),
             "https://events.example.org/board/sign-in");
    QVERIFY(headerOf(out, "Set-Cookie").find("Max-Age=0") != std::string::npos);
  }

  void aProviderThatKnowsNoSignOutIsNotAskedTo_data() {
    QTest::addColumn<QByteArray>("endpoint");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no URL of the web") << QByteArray("javascript:alert(1)");
  }

  void aProviderThatKnowsNoSignOutIsNotAskedTo() {
    QFETCH(const QByteArray, endpoint);
    if (!endpoint.isEmpty()) provider_->describe({{"end_session_endpoint", endpoint.toStdString()}});
    begin(settingsFor(*provider_));
    const auto going = go();
    provider_->grant(200, {{"id_token", idToken(going)}});
    const auto out = signOut(comeBack(going));
    QCOMPARE(out.status, 303);
    QCOMPARE(headerOf(out, "Location"), "/board/sign-in");
    QCOMPARE(headerOf(out, "Refresh"), "");
  }

  void theSecretGoesWhereTheProviderWantsIt() {
    auto settings = settingsFor(*provider_);
    settings.client_secret = "s:cret+%";
    begin(settings);
    auto going = go();
    provider_->grant(200, {{"id_token", idToken(going)}});
    QCOMPARE(comeBack(going).status, 303);
    QCOMPARE(provider_->tokenAuthorization(),
             "Basic " + QByteArray("usher:s%3Acret%2B%25").toBase64().toStdString());
    QVERIFY(!provider_->tokenForm().value("client_secret"));

    provider_->describe({{"token_endpoint_auth_methods_supported", {"client_secret_post"}}});
    begin(settings);
    going = go();
    provider_->grant(200, {{"id_token", idToken(going)}});
    QCOMPARE(comeBack(going).status, 303);
    QCOMPARE(provider_->tokenAuthorization(), "");
    QCOMPARE(provider_->tokenForm().text("client_secret"), "s:cret+%");
  }

  void idTokensThatDoNotFit_data() {
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const Json& change, const char* error) {
      QTest::newRow(name) << QByteArray::fromStdString(change.dump()) << error;
    };
    row("right", Json::object(), "");
    row("another nonce", {{"nonce", "another"}}, "sign-in-failed");
    row("no nonce", {{"nonce", nullptr}}, "sign-in-failed");
    row("another audience", {{"aud", "other"}}, "sign-in-failed");
    row("several audiences, nobody named", {{"aud", {"usher", "other"}}}, "sign-in-failed");
    row("several audiences, us", {{"aud", {"usher", "other"}}, {"azp", "usher"}}, "");
    row("issued to another", {{"azp", "other"}}, "sign-in-failed");
    row("an access token", {{"token_use", "access"}}, "sign-in-failed");
    row("Cognito's id token", {{"token_use", "id"}}, "");
    row("expired", {{"exp", AccessRig::kBegin - 60}}, "sign-in-failed");
    row("another issuer", {{"iss", "https://evil.example"}}, "sign-in-failed");
    row("without a role", {{"groups", {"visitors"}}}, "no-role");
  }

  void idTokensThatDoNotFit() {
    QFETCH(const QByteArray, change);
    QFETCH(const QString, error);
    const auto going = go();
    provider_->grant(200, {{"id_token", idToken(going, Json::parse(change.toStdString()))}});
    const auto back = comeBack(going);
    QCOMPARE(QString::fromStdString(rig_->view().error), error);
    QCOMPARE(back.status, error.isEmpty() ? 303 : 403);
    QCOMPARE(headerOf(back, "Location").empty(), !error.isEmpty());
  }

  void answersOfTheTokenEndpointThatDoNotFit() {
    auto going = go();
    provider_->grant(400, {{"error", "invalid_grant"}});
    auto back = comeBack(going);
    QCOMPARE(back.status, 503);
    QCOMPARE(rig_->view().error, "provider-down");
    QVERIFY(back.cause.find("invalid_grant") != std::string::npos);

    going = go();
    provider_->grant(200, Json::array());
    QCOMPARE(comeBack(going).status, 503);
    going = go();
    provider_->grant(200, {{"access_token", "opaque"}});
    QCOMPARE(comeBack(going).status, 403);
    going = go();
    provider_->grant(200, {{"id_token", TestKey("evil").sign({{"sub", "anna"}})}});
    QCOMPARE(comeBack(going).status, 403);
  }

  void groupsMayComeFromUserinfo() {
    auto going = go();
    const Json without = {{"groups", nullptr}, {"name", nullptr}};
    provider_->grant(200, {{"id_token", idToken(going, without)}, {"access_token", "opaque"}});
    provider_->setUserinfo({{"sub", "anna"}, {"name", "Anna of userinfo"}, {"groups", {"staff"}}});
    const auto back = comeBack(going);
    QCOMPARE(back.status, 303);

    going = go();
    provider_->grant(200, {{"id_token", idToken(going, without)}, {"access_token", "opaque"}});
    provider_->setUserinfo({{"sub", "somebody else"}, {"groups", {"organizers"}}});
    QCOMPARE(comeBack(going).status, 403);
    QCOMPARE(rig_->view().error, "sign-in-failed");
  }

  void anAnswerCountsOnceAndOnlyInTheBrowserThatAsked() {
    const auto going = go();
    provider_->grant(200, {{"id_token", idToken(going)}});
    const auto query = "?code=c&state=" + going.value("state");
    const auto failed = [this](const http::Request& request) {
      const auto answer = rig_->ask(request);
      return answer.status == 422 && rig_->view().error == "sign-in-expired";
    };
    QVERIFY(failed(secure("GET", "/board/sign-in/callback" + query)));
    auto other = secure("GET", "/board/sign-in/callback" + query);
    other.headers.emplace_back("Cookie", "__Host-usher-sign-in=" + std::string(64, 'a'));
    QVERIFY(failed(other));
    auto stateless = secure("GET", "/board/sign-in/callback?code=c");
    stateless.headers.emplace_back("Cookie", "__Host-usher-sign-in=");
    QVERIFY(failed(stateless));
    // A cookie of the other kind can have been set by a neighbour without TLS.
    auto tossed = secure("GET", "/board/sign-in/callback" + query);
    tossed.headers.emplace_back("Cookie", "usher-sign-in=" + going.value("state"));
    QVERIFY(failed(tossed));

    QCOMPARE(comeBack(going).status, 303);
    QCOMPARE(comeBack(going).status, 422);
  }

  void aSignInHasTenMinutes() {
    const auto going = go();
    provider_->grant(200, {{"id_token", idToken(going)}});
    rig_->advance(std::chrono::minutes(10));
    QCOMPARE(comeBack(going).status, 422);
    QCOMPARE(rig_->view().error, "sign-in-expired");
  }

  void whatTheProviderRefusesIsToldSo() {
    auto going = go();
    auto answer = comeBack(going, "error=access_denied");
    QCOMPARE(answer.status, 403);
    QCOMPARE(rig_->view().error, "refused-there");
    QCOMPARE(answer.cause, "access_denied");
    going = go();
    comeBack(going, "code=c&iss=https%3A%2F%2Fevil.example");
    QCOMPARE(rig_->view().error, "sign-in-failed");
    going = go();
    comeBack(going, "code=" + std::string(5000, 'x'));
    QCOMPARE(rig_->view().error, "sign-in-failed");
  }

  void aProviderThatIsDownIsToldSo() {
    auto going = go();
    provider_->stop();
    QCOMPARE(comeBack(going).status, 503);
    QCOMPARE(rig_->view().error, "provider-down");
    begin(settingsFor(*provider_));
    const auto answer = rig_->ask(secure("GET", "/board/sign-in/oidc"));
    QCOMPARE(answer.status, 503);
    QVERIFY(!headerOf(answer, "Retry-After").empty());
  }

  void nobodyIsSentToAnotherSite_data() {
    QTest::addColumn<QByteArray>("next");
    for (const char* next : {"https://evil.example", "//evil.example", "/\\evil.example", "/boardevil",
                             "javascript:x", "/board%0d%0aSet-Cookie:x", "/elsewhere"})
      QTest::newRow(next) << QByteArray(next);
  }

  void nobodyIsSentToAnotherSite() {
    QFETCH(const QByteArray, next);
    const auto going = go("/board/sign-in/oidc?next=" + next.toStdString());
    provider_->grant(200, {{"id_token", idToken(going)}});
    QCOMPARE(headerOf(comeBack(going), "Location"), "/board");
  }

  void beginningsAreLimited() {
    int begun = 0;
    while (begun < 10'000 && rig_->ask(secure("GET", "/board/sign-in/oidc")).status == 303) ++begun;
    QVERIFY(begun >= 60 && begun < 10'000);
    QCOMPARE(rig_->view().error, "too-many-tries");
  }

 private:
  struct Going {
    std::string location;
    std::string cookie;
    std::string value(const std::string& name) const {
      return http::queryValue(http::split(location).query, name).value_or("");
    }
  };

  void begin(const auth::oidc::Settings& settings) { rig_ = std::make_unique<AccessRig>(settings); }

  static http::Request secure(const std::string& method, const std::string& target) {
    auto request = AccessRig::request(method, target);
    request.secure = true;
    request.client = "192.0.2.7";
    return request;
  }

  Going go(const std::string& target = "/board/sign-in/oidc") {
    const auto answer = rig_->ask(secure("GET", target));
    return {headerOf(answer, "Location"), cookieOf(answer)};
  }

  http::Response comeBack(const Going& going, const std::string& query = "code=the+code") {
    auto request = secure("GET", "/board/sign-in/callback?" + query + "&state=" + going.value("state"));
    request.headers.emplace_back("Cookie", going.cookie);
    return rig_->ask(request);
  }

  /// Of the browser that came back signed in.
  http::Response signOut(const http::Response& back) {
    std::string session;
    for (const auto& [name, value] : back.headers) {
      if (name == "Set-Cookie" && value.starts_with("__Host-usher=")) session = value;
    }
    auto request = secure("GET", "/board");
    request.headers.emplace_back("Cookie", session.substr(0, session.find(';')));
    const auto identity = rig_->access().authenticate(request).value();
    request.method = "POST";
    request.target = "/board/sign-out";
    request.body = "csrf=" + identity.csrf;
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return rig_->ask(request);
  }

  /// null: without the claim.
  std::string idToken(const Going& going, const Json& changes = Json::object()) const {
    Json claims = {{"iss", provider_->issuer()},
                   {"aud", "usher"},
                   {"sub", "anna"},
                   {"name", "Anna"},
                   {"groups", {"organizers"}},
                   {"nonce", going.value("nonce")},
                   {"exp", AccessRig::kBegin + 300}};
    for (const auto& [name, value] : changes.items()) {
      claims[name] = value;
      if (value.is_null()) claims.erase(name);
    }
    return key_.sign(claims);
  }

  static std::string challengeOf(const std::string& verifier) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<const unsigned char*>(verifier.data()), verifier.size());
    return base64Url({reinterpret_cast<const char*>(hash), sizeof(hash)});
  }

  TestKey key_{"k1"};
  std::unique_ptr<FakeProvider> provider_;
  std::unique_ptr<AccessRig> rig_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::CodeFlowTest)
#include "code_flow_test.moc"
