// SPDX-License-Identifier: Apache-2.0
#include "people_contract.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

namespace usher::backend::tests {

void PeopleContract::init() {
  store_ = {};
  store_ = make_();
}

store::WebSession PeopleContract::sessionOf(const std::string& subject, const std::string& hash) {
  return {.hash = hash,
          .subject = subject,
          .name = "Anna",
          .roles = {"organizer", "staff"},
          .began_at = at(0),
          .expires_at = at(1000),
          .id_token = "token of " + subject};
}

void PeopleContract::administratorsAreEnteredReplacedAndRemoved() {
  auto& people = *store_.people;
  QVERIFY(!must(people.administrator("anna")));
  must(people.saveAdministrator({"bo", "hash-b"}));
  must(people.saveAdministrator({"anna", "hash-1"}));
  must(people.saveAdministrator({"anna", "hash-2"}));
  QCOMPARE(must(people.administrator("anna"))->password_hash, std::string("hash-2"));
  QCOMPARE(must(people.administrators()), (std::vector<std::string>{"anna", "bo"}));
  QVERIFY(must(people.removeAdministrator("anna")));
  QVERIFY(!must(people.removeAdministrator("anna")));
  QCOMPARE(must(people.administrators()), std::vector<std::string>{"bo"});
}

void PeopleContract::aNewPasswordEndsTheSessionsOfThatAdministratorAlone() {
  auto& people = *store_.people;
  must(people.saveAdministrator({"anna", "hash"}));
  must(people.addSession(sessionOf("local:anna", "s1"), at(0)));
  must(people.addSession(sessionOf("oidc:anna", "s2"), at(0)));
  must(people.saveAdministrator({"anna", "new"}));
  QVERIFY(!must(people.session("s1", at(1))));
  QVERIFY(must(people.session("s2", at(1))).has_value());
  must(people.addSession(sessionOf("local:anna", "s3"), at(0)));
  QVERIFY(must(people.removeAdministrator("anna")));
  QVERIFY(!must(people.session("s3", at(1))));
}

void PeopleContract::aSessionLivesUntilItExpiresOrEnds() {
  auto& people = *store_.people;
  must(people.addSession(sessionOf("oidc:anna", "s1"), at(0)));
  must(people.addSession(sessionOf("oidc:anna", "s2"), at(0)));
  const auto session = must(people.session("s1", at(999))).value();
  QCOMPARE(session.subject, std::string("oidc:anna"));
  QCOMPARE(session.name, std::string("Anna"));
  QCOMPARE(session.roles, (std::vector<std::string>{"organizer", "staff"}));
  QCOMPARE(session.id_token, std::string("token of oidc:anna"));
  QCOMPARE(session.began_at, at(0));
  QCOMPARE(session.expires_at, at(1000));
  QVERIFY(!must(people.session("s1", at(1000))));
  QVERIFY(!must(people.session("unknown", at(0))));
  must(people.endSession("s1"));
  QVERIFY(!must(people.session("s1", at(0))));
  QVERIFY(must(people.session("s2", at(0))).has_value());
}

void PeopleContract::aSessionIsProlongedWhileItLives() {
  auto& people = *store_.people;
  must(people.addSession(sessionOf("oidc:anna", "s1"), at(0)));
  must(people.prolongSession("s1", at(3000), at(999)));
  QVERIFY(must(people.session("s1", at(2999))).has_value());
  must(people.prolongSession("s1", at(9000), at(3000)));
  QVERIFY(!must(people.session("s1", at(3000))));
}

void PeopleContract::anApiTokenIsKnownByItsHashAndUniqueByName() {
  auto& people = *store_.people;
  QVERIFY(must(people.addApiToken({"backup", "h1", {"operator"}, at(0), at(1000)}, at(0))));
  QVERIFY(!must(people.addApiToken({"backup", "h2", {}, at(0), at(1000)}, at(999))));
  QVERIFY(must(people.addApiToken({"a second", "h3", {}, at(1), at(2000)}, at(1))));
  const auto token = must(people.apiToken("h1", at(999))).value();
  QCOMPARE(token.name, std::string("backup"));
  QCOMPARE(token.roles, std::vector<std::string>{"operator"});
  QCOMPARE(token.expires_at, at(1000));
  QVERIFY(!must(people.apiToken("h1", at(1000))));
  QVERIFY(!must(people.apiToken("h2", at(999))));
  const auto names = must(people.apiTokens(at(999)));
  QCOMPARE(names.size(), 2U);
  QCOMPARE(names[0].name, std::string("a second"));
  QCOMPARE(must(people.apiTokens(at(1000))).size(), 1U);

  QVERIFY(!must(people.removeApiToken("backup", at(1000))));
  QVERIFY(must(people.addApiToken({"backup", "h2", {}, at(1000), at(2000)}, at(1000))));
  QVERIFY(must(people.removeApiToken("backup", at(1001))));
  QVERIFY(!must(people.removeApiToken("backup", at(1001))));
  QVERIFY(!must(people.apiToken("h2", at(1001))));
}

void PeopleContract::whatIsKeptOnceIsGivenOnce() {
  auto& people = *store_.people;
  must(people.keepOnce({"h1", "old", at(100)}, at(0)));
  must(people.keepOnce({"h1", "state", at(1000)}, at(0)));
  must(people.keepOnce({"h2", "other", at(1000)}, at(0)));
  const auto taken = must(people.takeOnce("h1", at(999))).value();
  QCOMPARE(taken.data, std::string("state"));
  QCOMPARE(taken.expires_at, at(1000));
  QVERIFY(!must(people.takeOnce("h1", at(999))));
  QVERIFY(!must(people.takeOnce("h2", at(1000))));
  QVERIFY(!must(people.takeOnce("h3", at(0))));
}

void PeopleContract::whatHasExpiredIsForgotten() {
  auto& people = *store_.people;
  must(people.keepOnce({"h1", "a guest list", at(1000)}, at(0)));
  must(people.keepOnce({"h2", "another", at(1001)}, at(0)));
  must(people.addSession({.hash = "s1", .subject = "local:kim", .began_at = at(0), .expires_at = at(1000)},
                         at(0)));
  must(people.addApiToken({"backup", "t1", {}, at(0), at(1000)}, at(0)));
  must(people.forgetExpired(at(1000)));
  // Not even for who lives in the past.
  QVERIFY(!must(people.takeOnce("h1", at(0))));
  QVERIFY(!must(people.session("s1", at(0))));
  QVERIFY(!must(people.apiToken("t1", at(0))));
  QVERIFY(must(people.takeOnce("h2", at(0))));
}

void PeopleContract::ofManyTakersOneGetsWhatIsKeptOnce() {
  must(store_.people->keepOnce({"h", "state", at(1000)}, at(0)));
  constexpr int kMany = 16;
  std::atomic<int> got = 0;
  std::barrier start(kMany);
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < kMany; ++i) {
      threads.emplace_back([&] {
        start.arrive_and_wait();
        if (must(store_.people->takeOnce("h", at(1)))) ++got;
      });
    }
  }
  QCOMPARE(got.load(), 1);
}

}  // namespace usher::backend::tests
