// SPDX-License-Identifier: Apache-2.0
// Several kiosks' stores and nodes on a network that loses, doubles and swaps datagrams, and falls apart.
#include <QTest>

#include <deque>
#include <memory>
#include <random>

#include <sodium.h>

#include <usher/lan/node.h>

#include "../store/store_fixture.h"

namespace usher::lan {

using store::test::checkIn;
using store::test::Fixture;
using store::test::lookUpKey;
using store::test::must;

namespace {

class Network {
 public:
  struct Flying {
    int from;
    int to;
    QByteArray datagram;
  };
  std::mt19937 dice{3};
  double loss = 0;
  /// Nodes of different parts do not hear each other.
  std::vector<int> part;
  std::deque<Flying> flying;
  std::vector<Flying> seen;

  void post(int from, int to, const QByteArray& datagram) {
    if (datagram.size() > kLongestDatagram) throw std::runtime_error("a datagram is too long");
    seen.push_back({from, to, datagram});
    const auto chance = [&] { return std::uniform_real_distribution<>()(dice); };
    if (part.at(static_cast<std::size_t>(from)) != part.at(static_cast<std::size_t>(to)) || chance() < loss)
      return;
    const Flying one{from, to, datagram};
    flying.push_back(one);
    if (chance() < loss) flying.push_front(one);
  }
};

struct Kiosk final : Transport {
  Kiosk(Network& of, int place) : network(of), number(place) {
    fixture.random = fakes::FakeRandom(static_cast<std::uint8_t>(50 + place));
    fixture.open();
    fixture.load(40, store::test::at(QStringLiteral("5")));
    fixture.apply(store::test::at(QStringLiteral("6")), {{1, ports::Record(lookUpKey())}});
    begin();
  }
  void begin() {
    node = std::make_unique<Node>(*fixture.store, seal, *this, fixture.time);
    must(node->start());
  }
  void restart() {
    node.reset();
    fixture.open();
    begin();
  }
  void pass(int op, int ticket) {
    fixture.pass(op, ticket);
    must(node->recorded());
  }
  void toAll(const QByteArray& datagram) override {
    for (int other = 0; other < static_cast<int>(network.part.size()); ++other)
      network.post(number, other, datagram);
  }
  void to(const Address& one, const QByteArray& datagram) override {
    network.post(number, one.port, datagram);
  }

  Network& network;
  int number;
  Fixture fixture;
  DatagramSeal seal{lookUpKey().bytes, fixture.random};
  std::unique_ptr<Node> node;
};

}  // namespace

class ConvergenceTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(sodium_init() >= 0); }
  void init() {
    network_ = {};
    kiosks_.clear();
  }

  void theSecondScanIsRefusedAfterOneDatagram() {
    join(2);
    run(30);
    kiosks_[0]->pass(1, 3);
    QCOMPARE(network_.flying.size(), 2U);
    deliver();
    const auto history = kiosks_[1]->fixture.history(3);
    QCOMPARE(history.size(), 1U);
    QCOMPARE(history[0].id, store::test::opId(1));
    QCOMPARE(history[0].kiosk, checkIn(1, 3).kiosk);
    // It is nobody's op but the first kiosk's.
    QVERIFY(kiosks_[1]->fixture.queued().empty());
  }

  void whatIsUndoneCountsNowhere() {
    join(2);
    kiosks_[0]->pass(1, 3);
    run(30);
    QCOMPARE(kiosks_[1]->fixture.history(3).size(), 1U);
    must(kiosks_[1]->fixture.store->record(
        {store::test::opId(9), kiosks_[1]->fixture.time.now(),
         domain::op::Void{store::test::opId(1), store::test::ticketId(3)}}));
    run(30);
    for (const auto& kiosk : kiosks_) QVERIFY(kiosk->fixture.history(3).empty());
  }

  void theFeedTakesOver() {
    join(2);
    kiosks_[0]->pass(1, 3);
    run(30);
    auto& here = kiosks_[1]->fixture;
    QCOMPARE(must(here.store->inside(store::test::mainDoor())), 1);
    here.apply(store::test::at(QStringLiteral("7")), {{2, ports::Record(checkIn(1, 3))}});
    QCOMPARE(here.history(3).size(), 1U);
    QCOMPARE(must(here.store->inside(store::test::mainDoor())), 1);
    // Undone at the backend: the kiosk's word of old does not bring it back.
    here.apply(store::test::at(QStringLiteral("8")),
               {{3, ports::Removed{ports::RecordKind::CheckIn, store::test::opId(1).text()}}});
    QVERIFY(here.history(3).empty());
    run(30);
    QVERIFY(here.history(3).empty());
  }

  void allHaveAllInTheEnd_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed) QTest::addRow("seed %d", seed) << seed;
  }
  void allHaveAllInTheEnd() {
    QFETCH(const int, seed);
    network_.dice.seed(static_cast<unsigned>(seed));
    network_.loss = 0.3;
    join(5);
    int op = 0;
    for (int round = 0; round < 12; ++round) {
      for (auto& part : network_.part) part = static_cast<int>(network_.dice() % 2);
      for (auto& kiosk : kiosks_) {
        ++op;
        kiosk->pass(op, 1 + op % 40);
      }
      run(static_cast<int>(network_.dice() % 40));
      if (round % 3 == 0) kiosks_[network_.dice() % kiosks_.size()]->restart();
      if (round == 8) join(1);
    }
    std::ranges::fill(network_.part, 0);
    run(300);
    const auto wanted = must(kiosks_[0]->fixture.store->reach());
    QCOMPARE(wanted.size(), 6U);
    for (auto& kiosk : kiosks_) {
      auto got = must(kiosk->fixture.store->reach());
      std::ranges::sort(got, {}, &ports::LanReach::source);
      auto sorted = wanted;
      std::ranges::sort(sorted, {}, &ports::LanReach::source);
      QVERIFY(got == sorted);
      std::size_t passages = 0;
      for (int ticket = 1; ticket <= 40; ++ticket) passages += kiosk->fixture.history(ticket).size();
      QCOMPARE(passages, static_cast<std::size_t>(op));
    }
  }

  void oneLearnsOfAnotherThroughAThird() {
    join(3);
    network_.part = {0, 0, 1};
    kiosks_[0]->pass(1, 3);
    run(40);
    network_.part = {1, 0, 0};
    run(100);
    QCOMPARE(kiosks_[2]->fixture.history(3).size(), 1U);
  }

  void whoLeavesIsHeardNoMore() {
    join(3);
    run(50);
    QCOMPARE(kiosks_[0]->node->heard(), 2);
    network_.part = {0, 0, 1};
    run(100);
    QCOMPARE(kiosks_[0]->node->heard(), 1);
    network_.part = {0, 0, 0};
    run(50);
    QCOMPARE(kiosks_[0]->node->heard(), 2);
  }

  void whatCameBeforeChangesNothing() {
    join(2);
    kiosks_[0]->pass(1, 3);
    run(50);
    const auto recorded = network_.seen;
    const auto taken = kiosks_[1]->node->counts().taken;
    for (const auto& one : recorded) {
      if (one.to == 1) must(kiosks_[1]->node->take(one.datagram, {{}, 0}));
    }
    QVERIFY(!must(kiosks_[1]->node->settle()));
    QCOMPARE(kiosks_[1]->node->counts().taken, taken);
    QVERIFY(kiosks_[1]->node->counts().replayed > 0);
    // Nor where it has forgotten what it heard.
    kiosks_[1]->restart();
    for (const auto& one : recorded) {
      if (one.to == 1) must(kiosks_[1]->node->take(one.datagram, {{}, 0}));
    }
    QVERIFY(!must(kiosks_[1]->node->settle()));
    QCOMPARE(kiosks_[1]->fixture.history(3).size(), 1U);
  }

 private:
  void join(int count) {
    for (; count > 0; --count) {
      network_.part.push_back(0);
      kiosks_.push_back(std::make_unique<Kiosk>(network_, static_cast<int>(kiosks_.size())));
    }
  }
  void deliver() {
    for (int left = 10'000; left > 0 && !network_.flying.empty(); --left) {
      const auto one = network_.flying.front();
      network_.flying.pop_front();
      auto& node = *kiosks_[static_cast<std::size_t>(one.to)]->node;
      must(node.take(one.datagram, {{}, static_cast<std::uint16_t>(one.from)}));
      must(node.settle());
    }
  }
  void run(int ticks) {
    for (; ticks > 0; --ticks) {
      for (auto& kiosk : kiosks_) {
        kiosk->fixture.time.advance(Node::kTick);
        must(kiosk->node->tick());
      }
      deliver();
    }
  }

  Network network_;
  std::vector<std::unique_ptr<Kiosk>> kiosks_;
};

}  // namespace usher::lan

QTEST_GUILESS_MAIN(usher::lan::ConvergenceTest)
#include "convergence_test.moc"
