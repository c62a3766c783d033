// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/desk/sign_in.h>
#include <usher/fakes/fake_time.h>
#include <usher/proof/contract_staff_hashes.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;
using ports::StoreError;

namespace {

const QString kAdasPin = QStringLiteral("482913");
const QString kBosPin = QStringLiteral("000000");
const QString kNobodysPin = QStringLiteral("111111");
const QString kAdasBadge = QStringLiteral("S1AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQT");
const QString kLostBadge = QStringLiteral("S177777777777777777777777777777777");

class Roll final : public ports::StaffRoll {
 public:
  std::vector<StaffMember> members;
  std::optional<LookUpKey> key;
  FailedTries tries;
  std::optional<StoreError> fails_to_keep;

  std::expected<std::vector<StaffMember>, StoreError> staff() override { return members; }
  std::expected<std::optional<LookUpKey>, StoreError> signInKey() override { return key; }
  std::expected<FailedTries, StoreError> failedTries() override { return tries; }
  std::expected<void, StoreError> keep(const FailedTries& now) override {
    if (fails_to_keep) return std::unexpected(*fails_to_keep);
    tries = now;
    return {};
  }
};

StaffMemberId idOf(const char* text) {
  return *StaffMemberId::parse(QString::fromLatin1(text));
}

}  // namespace

class SignInTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    time_ = {};
    roll_ = {};
    roll_.key = LookUpKey{.id = *LookUpKeyId::parse(u"1")};
    roll_.key->bytes.fill(7);
    roll_.members = {{.id = idOf("ada"),
                      .name = QStringLiteral("Ada"),
                      .role = StaffRole::Supervisor,
                      .pin = *hashes_.ofPin(kAdasPin, *roll_.key),
                      .badge = hashes_.ofBadge(kAdasBadge, *roll_.key)},
                     {.id = idOf("bo"),
                      .name = QStringLiteral("Bo"),
                      .role = StaffRole::Staff,
                      .pin = *hashes_.ofPin(kBosPin, *roll_.key)}};
  }

  void aPinSaysWhoseItIs() {
    QCOMPARE(nameOf(signIn(kAdasPin)), QStringLiteral("Ada"));
    QCOMPARE(nameOf(signIn(kBosPin)), QStringLiteral("Bo"));
    QVERIFY(std::holds_alternative<WrongPin>(signIn(kNobodysPin)));
    QCOMPARE(roll_.tries.count, 1);
  }

  void tryingOnTakesLongerAndLonger() {
    for (int i = 0; i < 2; ++i) QVERIFY(!std::get<WrongPin>(signIn(kNobodysPin)).locked_until);
    const auto third = std::get<WrongPin>(signIn(kNobodysPin));
    QCOMPARE(third.locked_until, std::optional(time_.now() + 15s));
    // The right one is not looked at either, and waiting is no try.
    QCOMPARE(std::get<Locked>(signIn(kAdasPin)).until, *third.locked_until);
    QCOMPARE(roll_.tries.count, 3);
    time_.advance(15s);
    QCOMPARE(nameOf(signIn(kAdasPin)), QStringLiteral("Ada"));
    QCOMPARE(roll_.tries, FailedTries());
  }

  void whatIsNoPinIsNoTry() {
    for (const auto& text : {QString(), QStringLiteral("12345"), QStringLiteral("12345x"), kAdasBadge}) {
      QVERIFY(!std::get<WrongPin>(signIn(text)).locked_until);
    }
    QCOMPARE(roll_.tries.count, 0);
  }

  void aBadgeNamesItsOwnerAndOpensNothing() {
    QCOMPARE(ownerOf(kAdasBadge), std::optional(idOf("ada")));
    QCOMPARE(ownerOf(kLostBadge), std::nullopt);
    QCOMPARE(ownerOf(QStringLiteral("TICKET-1")), std::nullopt);
    // With another's PIN it is no way in, and that is a try.
    QVERIFY(std::holds_alternative<WrongPin>(signIn(kBosPin, idOf("ada"))));
    QCOMPARE(roll_.tries.count, 1);
    QCOMPARE(nameOf(signIn(kAdasPin, idOf("ada"))), QStringLiteral("Ada"));
  }

  void whoWasRemovedIsNobody() {
    roll_.members.erase(roll_.members.begin());
    QVERIFY(std::holds_alternative<WrongPin>(signIn(kAdasPin)));
    QCOMPARE(ownerOf(kAdasBadge), std::nullopt);
  }

  void whereNobodyIsNamedNobodyMay() {
    roll_.members.clear();
    QVERIFY(std::holds_alternative<NobodyMay>(signIn(kAdasPin)));
    roll_.key.reset();
    QVERIFY(std::holds_alternative<NobodyMay>(signIn(kAdasPin)));
    QCOMPARE(roll_.tries.count, 0);
  }

  void aFullDiskKeepsOutWhoTriesAlone() {
    roll_.fails_to_keep = StoreError{StoreError::DiskFull, {}};
    desk::SignIn sign_in(roll_, hashes_, time_);
    QCOMPARE(sign_in(kNobodysPin).error().code, StoreError::DiskFull);
    QCOMPARE(nameOf(*sign_in(kAdasPin)), QStringLiteral("Ada"));
  }

 private:
  SignInResult signIn(const QString& pin, const std::optional<StaffMemberId>& expected = std::nullopt) {
    return *desk::SignIn(roll_, hashes_, time_)(pin, expected);
  }
  std::optional<StaffMemberId> ownerOf(const QString& badge) {
    const auto owner = *desk::SignIn(roll_, hashes_, time_).ownerOf(badge);
    return owner ? std::optional(owner->id) : std::nullopt;
  }
  static QString nameOf(const SignInResult& result) {
    const auto* in = std::get_if<SignedIn>(&result);
    return in ? in->member.name : QString();
  }

  fakes::FakeTime time_;
  Roll roll_;
  proof::ContractStaffHashes hashes_;
};

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
