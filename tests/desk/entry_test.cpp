// SPDX-License-Identifier: Apache-2.0
// Nobody gets into staff mode without a PIN, by chance or by patience, and nobody leaves it open.
#include <QTest>

#include <random>

#include <usher/domain/staff/corner_gesture.h>
#include <usher/domain/staff/entry.h>

using namespace usher::domain;
using namespace std::chrono_literals;
using entry::State;

namespace {

StaffMember member(const char16_t* id, std::uint8_t pin = 1) {
  return {.id = *StaffMemberId::parse(id),
          .name = QString::fromUtf16(id),
          .role = StaffRole::Staff,
          .pin = {pin}};
}

const StaffMember kAda = member(u"ada");
const StaffMember kBo = member(u"bo", 2);

template <class At>
bool on(const State& state) {
  return std::holds_alternative<At>(state.at);
}

class Door {
 public:
  void happens(const entry::Event& event) {
    auto step = entry::advance(state, event, {});
    state = std::move(step.state);
    looked_at.reset();
    timer.reset();
    for (const auto& effect : step.effects) {
      if (const auto* pin = std::get_if<entry::LookAtPin>(&effect)) looked_at = *pin;
      if (const auto* started = std::get_if<entry::StartTimer>(&effect)) timer = *started;
    }
  }
  void answer(std::optional<SignInResult> result) {
    happens(entry::PinLookedAt{state.visit, std::move(result)});
  }
  const entry::PinWanted& page() const { return std::get<entry::PinWanted>(state.at); }

  State state;
  std::optional<entry::LookAtPin> looked_at;
  std::optional<entry::StartTimer> timer;
};

}  // namespace

class EntryTest : public QObject {
  Q_OBJECT

 private slots:
  void aPinOpensIt() {
    Door door;
    door.happens(entry::Knocked{});
    QCOMPARE(door.timer->after, 30'000ms);
    door.happens(entry::PinTyped{QStringLiteral("123456")});
    QCOMPARE(door.looked_at->pin, QStringLiteral("123456"));
    QVERIFY(!door.looked_at->expected);
    QVERIFY(door.page().looking);
    door.happens(entry::PinTyped{QStringLiteral("654321")});
    QVERIFY2(!door.looked_at, "one after the other");
    door.answer(SignedIn{kAda});
    QCOMPARE(std::get<entry::Open>(door.state.at).member, kAda);
    QCOMPARE(door.timer->after, 120'000ms);
    door.happens(entry::Left{});
    QVERIFY(on<entry::Shut>(door.state));
    QVERIFY(!door.timer);
  }

  void aWrongPinDoesNot() {
    Door door;
    door.happens(entry::Knocked{});
    for (const auto& no : std::vector<SignInResult>{WrongPin{}, Locked{Instant(5s)}, NobodyMay{}}) {
      door.happens(entry::PinTyped{QStringLiteral("000000")});
      door.answer(no);
      QVERIFY(door.page().trouble && !door.page().looking);
    }
    door.happens(entry::PinTyped{QStringLiteral("000000")});
    QVERIFY2(!door.page().trouble, "what was said of the one before");
    door.answer(std::nullopt);
    QVERIFY(std::holds_alternative<entry::NotReadable>(*door.page().trouble));
  }

  void aBadgeWantsItsOwnersPin() {
    Door door;
    door.happens(entry::BadgeShown{kAda});
    QCOMPARE(door.page().owner, kAda);
    const auto visit = door.state.visit;
    door.happens(entry::BadgeShown{kAda});
    QCOMPARE(door.state.visit, visit);
    door.happens(entry::PinTyped{QStringLiteral("123456")});
    QCOMPARE(door.looked_at->expected, kAda.id);
    // Nobody puts another's badge under a PIN that is on its way.
    door.happens(entry::BadgeShown{kBo});
    QCOMPARE(door.page().owner, kAda);
    door.answer(WrongPin{});
    door.happens(entry::BadgeShown{kBo});
    QCOMPARE(door.page().owner, kBo);
    QVERIFY(!door.page().trouble);
  }

  void answersOfAnEarlierVisitOpenNothing() {
    Door door;
    door.happens(entry::Knocked{});
    door.happens(entry::PinTyped{QStringLiteral("123456")});
    const auto visit = door.state.visit;
    door.happens(entry::TimedOut{visit});
    QVERIFY(on<entry::Shut>(door.state));
    door.happens(entry::Knocked{});
    door.happens(entry::PinLookedAt{visit, SignedIn{kAda}});
    QVERIFY(on<entry::PinWanted>(door.state));
    door.happens(entry::PinLookedAt{door.state.visit, SignedIn{kAda}});
    QVERIFY2(on<entry::PinWanted>(door.state), "nothing was looked at");
  }

  void itLocksByItself() {
    Door door;
    door.happens(entry::BadgeShown{kAda});
    door.happens(entry::PinTyped{QStringLiteral("123456")});
    door.answer(SignedIn{kAda});
    door.happens(entry::Used{});
    QCOMPARE(door.timer->after, 120'000ms);
    door.happens(entry::TimedOut{door.state.visit - 1});
    QVERIFY(on<entry::Open>(door.state));
    door.happens(entry::BadgeShown{kBo});
    QVERIFY(on<entry::Open>(door.state));
    door.happens(entry::TimedOut{door.state.visit});
    QVERIFY(on<entry::Shut>(door.state));
  }

  void whoIsDismissedIsOut() {
    const auto opened = [] {
      Door door;
      door.happens(entry::Knocked{});
      door.happens(entry::PinTyped{QStringLiteral("123456")});
      door.answer(SignedIn{kAda});
      return door;
    };
    Door door = opened();
    door.happens(entry::MemberChanged{kBo.id, std::nullopt});
    QVERIFY(on<entry::Open>(door.state));
    StaffMember promoted = kAda;
    promoted.role = StaffRole::Supervisor;
    door.happens(entry::MemberChanged{kAda.id, promoted});
    QCOMPARE(std::get<entry::Open>(door.state.at).member.role, StaffRole::Supervisor);
    door.happens(entry::MemberChanged{kAda.id, std::nullopt});
    QVERIFY(on<entry::Shut>(door.state));

    Door another = opened();
    another.happens(entry::MemberChanged{kAda.id, member(u"ada", 9)});
    QVERIFY2(on<entry::Shut>(another.state), "the PIN is another one now");
  }

  void fourCornersInTheirOrderAndInTime() {
    CornerGesture gesture;
    const auto all = [&](std::chrono::milliseconds apart) {
      bool opened = false;
      auto at = 10'000ms;
      for (const Corner corner : kRound) opened = gesture.touched(corner, at += apart);
      return opened;
    };
    QVERIFY(all(1'000ms));
    QVERIFY(all(100ms));
    QVERIFY2(!all(1'700ms), "too slow");
    QVERIFY2(all(1'000ms), "who was too slow begins anew");
    // Anything between is a guest.
    for (const Corner corner : {Corner::TopLeft, Corner::TopRight, Corner::BottomRight})
      QVERIFY(!gesture.touched(corner, 0ms));
    QVERIFY(!gesture.touched(std::nullopt, 1ms));
    QVERIFY(!gesture.touched(Corner::BottomLeft, 2ms));
    // A corner touched twice as it is begun.
    QVERIFY(!gesture.touched(Corner::TopLeft, 3ms));
    QVERIFY(all(1'000ms));
  }

  void byChanceItDoesNotHappen() {
    // Three fingers a second all over the screen for a week of days, as often in a corner as a cleaner's
    // cloth.
    std::mt19937 engine(20261127U);
    std::uniform_real_distribution<double> x(0, 1080);
    std::uniform_real_distribution<double> y(0, 1920);
    CornerGesture gesture;
    int opened = 0;
    for (int i = 0; i < 7 * 8 * 3600 * 3; ++i) {
      opened += gesture.touched(cornerAt(x(engine), y(engine), 1080, 1920), i * 333ms) ? 1 : 0;
    }
    QCOMPARE(opened, 0);
  }

  void cornersAreCorners() {
    QCOMPARE(cornerAt(0, 0, 1080, 1920), Corner::TopLeft);
    QCOMPARE(cornerAt(119, 119, 1080, 1920), Corner::TopLeft);
    QVERIFY(!cornerAt(121, 0, 1080, 1920));
    QCOMPARE(cornerAt(1079, 0, 1080, 1920), Corner::TopRight);
    QCOMPARE(cornerAt(1079, 1919, 1080, 1920), Corner::BottomRight);
    QCOMPARE(cornerAt(0, 1919, 1080, 1920), Corner::BottomLeft);
    QVERIFY(!cornerAt(540, 0, 1080, 1920));
    QVERIFY(!cornerAt(540, 960, 1080, 1920));
  }

 private:
  static constexpr std::array kRound{Corner::TopLeft, Corner::TopRight, Corner::BottomRight,
                                     Corner::BottomLeft};
};

QTEST_GUILESS_MAIN(EntryTest)
#include "entry_test.moc"
