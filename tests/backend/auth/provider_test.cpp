// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <usher/backend/auth/oidc/key_set.h>
#include <usher/backend/auth/oidc/provider.h>

#include "access_rig.h"
#include "test_key.h"

namespace usher::backend::tests {

/// Keys that change, and a provider that is down, slow, or beside itself.
class ProviderTest : public QObject {
  Q_OBJECT
  using Mood = FakeProvider::Mood;

 private slots:
  void init() {
    provider_ = std::make_unique<FakeProvider>();
    provider_->publish({&old_});
    begin();
  }

  void keysAreFetchedOnce() {
    QCOMPARE(provider_->discoveries(), 0);
    for (int i = 0; i < 20; ++i) QCOMPARE(rig_->bearer(token(old_)), "anna");
    QCOMPARE(provider_->discoveries(), 1);
    QCOMPARE(provider_->keyRequests(), 1);
  }

  void aNewKeyIsFetchedWhenItIsFirstSeen() {
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    provider_->publish({&old_, &new_});
    rig_->advance(auth::oidc::Provider::kFloor);
    QCOMPARE(rig_->bearer(token(new_)), "anna");
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    QCOMPARE(provider_->keyRequests(), 2);
    QCOMPARE(provider_->discoveries(), 1);
  }

  void unknownKeysDoNotFloodTheProvider() {
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    for (int i = 0; i < 50; ++i) {
      const Json header = {{"alg", "RS256"}, {"kid", "x" + std::to_string(i)}};
      QCOMPARE(rig_->bearer(old_.signTexts(header.dump(), "{}")), "!bad-token");
    }
    QCOMPARE(provider_->keyRequests(), 1);
    rig_->advance(auth::oidc::Provider::kFloor);
    for (int i = 0; i < 50; ++i) QCOMPARE(rig_->bearer(token(new_)), "!bad-token");
    QCOMPARE(provider_->keyRequests(), 2);
    QCOMPARE(rig_->bearer(token(old_)), "anna");
  }

  void aWithdrawnKeyIsForgottenByTheHourlyRefresh() {
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    provider_->publish({&new_});
    rig_->advance(std::chrono::hours(1));
    rig_->access().refresh();
    QCOMPARE(rig_->bearer(token(old_)), "!bad-token");
    QCOMPARE(rig_->bearer(token(new_)), "anna");
  }

  void keysAreKeptWhileTheProviderIsDown_data() {
    addMoods();
    QTest::newRow("gone") << -1;
  }

  void keysAreKeptWhileTheProviderIsDown() {
    QFETCH(const int, mood);
    begin(std::chrono::milliseconds(300));
    rig_->access().refresh();
    if (mood < 0) {
      provider_->stop();
    } else {
      provider_->setMood(static_cast<Mood>(mood));
    }
    rig_->advance(auth::oidc::Provider::kFloor);
    rig_->access().refresh();
    rig_->advance(auth::oidc::Provider::kFloor);
    QCOMPARE(rig_->bearer(token(new_)), "!bad-token");
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    QVERIFY2(rig_->log().find("does not answer") != std::string::npos, rig_->log().c_str());
  }

  void withoutAnyKeyItIsTheProvidersFaultUntilItAnswers_data() { addMoods(); }

  void withoutAnyKeyItIsTheProvidersFaultUntilItAnswers() {
    QFETCH(const int, mood);
    begin(std::chrono::milliseconds(300));
    provider_->setMood(static_cast<Mood>(mood));
    const auto request = AccessRig::request("GET", "/", {{"Authorization", "Bearer " + token(old_)}});
    const auto refused = rig_->access().authenticate(request).error();
    QCOMPARE(refused.type, "provider-down");
    QCOMPARE(refused.code, auth::Refusal::Unavailable);
    QVERIFY(refused.retry_after_s > 0);
    provider_->setMood(Mood::Well);
    QCOMPARE(rig_->bearer(token(old_)), "!provider-down");
    rig_->advance(auth::oidc::Provider::kFloor);
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    QVERIFY(rig_->log().find("sign-in provider answers") != std::string::npos);
  }

  void othersDoNotWaitForWhoAsksTheProvider() {
    begin(std::chrono::seconds(30));
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    provider_->setMood(Mood::Silent);
    rig_->advance(auth::oidc::Provider::kFloor);
    std::string first;
    std::thread waits([&] { first = rig_->bearer(token(new_)); });
    QTRY_COMPARE(provider_->keyRequests(), 2);
    QCOMPARE(rig_->bearer(token(old_)), "anna");
    QCOMPARE(rig_->bearer(token(new_)), "!bad-token");
    provider_->stop();
    waits.join();
    QCOMPARE(first, "!bad-token");
  }

  void endpointsOfALoopbackProviderMayNotLieElsewhereInTheClear() {
    provider_->describe({{"jwks_uri", "http://192.0.2.1/keys"}});
    QCOMPARE(rig_->bearer(token(old_)), "!provider-down");
    QVERIFY(rig_->log().find("no https URL") != std::string::npos);
  }

  void keySetsHoldWhatIsUsable() {
    using auth::oidc::KeySet;
    const auto parse = [](const Json& keys) { return KeySet::parse(Json{{"keys", keys}}.dump()); };
    const auto with = [this](const Json& changes) {
      auto jwk = old_.jwk();
      jwk.update(changes);
      return jwk;
    };
    QVERIFY(parse(Json::array({old_.jwk()}))->has("old"));
    QVERIFY(!parse(Json::array({with({{"use", "enc"}})})));
    QVERIFY(!parse(Json::array({with({{"alg", "RS512"}})})));
    QVERIFY(!parse(Json::array({with({{"kty", "oct"}, {"k", "c2VjcmV0"}})})));
    QVERIFY(!parse(Json::array({with({{"n", "AQAB"}})})));
    QVERIFY(!parse(Json::array({with({{"n", "***"}})})));
    QVERIFY(!parse(Json::array({with({{"n", 5}})})));
    QVERIFY(!parse(Json::array({with({{"kid", ""}})})));
    QVERIFY(!parse(Json::array({with({{"d", "AQAB"}})})));
    QVERIFY(!parse(Json::array({TestKey("small", 1024).jwk()})));
    QVERIFY(!parse(Json::array()));
    QVERIFY(!parse(Json::object()));
    QVERIFY(!KeySet::parse("[]"));
    QVERIFY(!KeySet::parse(""));
    QVERIFY(!KeySet::parse(std::string(100'000, '[')));
    const auto mixed =
        parse(Json::array({7, "x", Json::object(), with({{"use", "enc"}, {"kid", "other"}}), new_.jwk()}));
    QVERIFY(mixed->has("new"));
    QVERIFY(!mixed->has("other"));
    // The first of two keys that call themselves the same counts, whatever comes later.
    auto twin = TestKey("old");
    QVERIFY(
        parse(Json::array({old_.jwk(), twin.jwk()}))->payloadOf(old_.sign({{"a", 1}}), "old").has_value());
  }

  void manyThreadsCheckAtOnce() {
    rig_->access().refresh();
    const auto good = token(old_);
    auto bad = good;
    bad[bad.size() - 20] = bad[bad.size() - 20] == 'A' ? 'B' : 'A';
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (int turn = 0; turn < 200; ++turn) {
          if (rig_->bearer(good) != "anna" || rig_->bearer(bad) != "!bad-token") ++wrong;
        }
      });
    }
    for (auto& thread : threads) thread.join();
    QCOMPARE(wrong.load(), 0);
  }

 private:
  static void addMoods() {
    QTest::addColumn<int>("mood");
    QTest::newRow("failing") << static_cast<int>(Mood::Failing);
    QTest::newRow("silent") << static_cast<int>(Mood::Silent);
    QTest::newRow("huge") << static_cast<int>(Mood::Huge);
    QTest::newRow("garbage") << static_cast<int>(Mood::Garbage);
    QTest::newRow("another issuer") << static_cast<int>(Mood::AnotherIssuer);
    QTest::newRow("redirecting") << static_cast<int>(Mood::Redirecting);
  }

  void begin(std::chrono::milliseconds patience = std::chrono::seconds(5)) {
    rig_ = std::make_unique<AccessRig>(settingsFor(*provider_), auth::oidc::FetchLimits{.time = patience});
  }
  std::string token(const TestKey& key) const {
    return key.sign({{"iss", provider_->issuer()},
                     {"aud", "usher"},
                     {"sub", "anna"},
                     {"groups", {"staff"}},
                     {"exp", AccessRig::kBegin + 86'400}});
  }

  TestKey old_{"old"};
  TestKey new_{"new"};
  std::unique_ptr<FakeProvider> provider_;
  std::unique_ptr<AccessRig> rig_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ProviderTest)
#include "provider_test.moc"
