// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <deque>

#include <usher/backend/notify/delivery.h>

#include "summit.h"

namespace usher::backend::tests {

using notify::Delivery;
using notify::Handover;
using std::chrono::milliseconds;
using store::MessageState;
using namespace std::chrono_literals;

namespace {

/// Answers as it is told, then Sent.
class FakeCarrier final : public notify::Carrier {
 public:
  Handover carry(const store::Message& message, store::Instant) override {
    carried.push_back(message.what.dedupe);
    if (answers.empty()) return {};
    auto answer = answers.front();
    answers.pop_front();
    return answer;
  }

  std::deque<Handover> answers;
  std::vector<std::string> carried;
};

const Handover kLater{Handover::TryAgain, false, "451 later"};
const Handover kDown{Handover::TryAgain, true, "cannot connect"};
const Handover kNever{Handover::GiveUp, false, "550 no such person"};

}  // namespace

/// The queue's end: a real store, a carrier that does what it is told.
class DeliveryTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    summit_ = std::make_unique<Summit>();
    carrier_ = std::make_unique<FakeCarrier>();
    now_ = clockAt("09:00");
    random_ = 0.5;
    start();
  }

  void whatIsDueGoesOutInOrder() {
    queue("b", now_ + 1min);
    queue("a", now_);
    QVERIFY(step() == now_ + 200ms);
    QVERIFY(step() == now_ + 200ms);
    QCOMPARE(carrier_->carried, std::vector<std::string>{"a"});
    now_ += 200ms;
    QVERIFY(step() == clockAt("09:01"));
    now_ = clockAt("09:01");
    step();
    QCOMPARE(carrier_->carried, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(states(), (std::vector{MessageState::Sent, MessageState::Sent}));
    now_ += 1s;
    QVERIFY(!step());
  }

  void theRateIsKept() {
    start(2);
    for (const char* name : {"a", "b", "c"}) queue(name, now_);
    QVERIFY(step() == now_ + 30s);
    now_ += 29s;
    QVERIFY(step() == now_ + 1s);
    QCOMPARE(carrier_->carried.size(), std::size_t(1));
    now_ += 1s;
    step();
    QCOMPARE(carrier_->carried.size(), std::size_t(2));
  }

  void oneThatFailsWaitsLongerEachTime() {
    queue("a", now_);
    for (const auto pause : {1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
      carrier_->answers = {kLater};
      step();
      const auto message = summit_->messages().at(0);
      QCOMPARE(message.state, MessageState::Queued);
      QCOMPARE(message.last_error, "451 later");
      QVERIFY(message.next_try_at == now_ + pause);
      // Others are not held up.
      now_ += 1s;
      queue("other " + std::to_string(now_.time_since_epoch().count()), now_);
      step();
      QCOMPARE(summit_->messages().back().state, MessageState::Sent);
      now_ = message.next_try_at;
    }
  }

  void pausesAreSpread() {
    for (const double random : {0.0, 1.0}) {
      random_ = random;
      start();
      carrier_->answers = {kLater};
      const auto name = "a" + std::to_string(random);
      queue(name, now_);
      step();
      const auto pause = summit_->messages().back().next_try_at - now_;
      QVERIFY(pause == (random < 0.5 ? milliseconds(45s) : milliseconds(75s)));
      now_ += 1s;
    }
  }

  void aFinalRefusalIsDeadAndMayBeTriedAgain() {
    queue("a", now_);
    carrier_->answers = {kNever};
    step();
    const auto dead = summit_->messages().at(0);
    QCOMPARE(dead.state, MessageState::Dead);
    QCOMPARE(dead.last_error, "550 no such person");
    now_ += 1h;
    step();
    QCOMPARE(carrier_->carried.size(), std::size_t(1));
    QVERIFY(must(summit_->store().messages().retryMessage(Summit::kId, dead.number, now_)));
    step();
    QCOMPARE(summit_->messages().at(0).state, MessageState::Sent);
  }

  void patienceEndsAfterThreeDays() {
    queue("a", now_);
    const auto began = now_;
    while (now_ - began < std::chrono::days(3)) {
      carrier_->answers = {kLater};
      step();
      QCOMPARE(summit_->messages().at(0).state, MessageState::Queued);
      now_ = summit_->messages().at(0).next_try_at;
    }
    carrier_->answers = {kLater};
    step();
    const auto dead = summit_->messages().at(0);
    QCOMPARE(dead.state, MessageState::Dead);
    QCOMPARE(dead.last_error, "451 later");
    // Whoever queues it again gets a few tries more.
    QVERIFY(must(summit_->store().messages().retryMessage(Summit::kId, dead.number, now_)));
    carrier_->answers = {kLater};
    now_ += 1s;
    step();
    QCOMPARE(summit_->messages().at(0).state, MessageState::Queued);
  }

  void aProviderMayBeAwayForDaysAndNothingDies() {
    queue("a", now_);
    const auto began = now_;
    while (now_ - began < std::chrono::days(4)) {
      carrier_->answers = {kDown};
      const auto next = step();
      QCOMPARE(summit_->messages().at(0).state, MessageState::Queued);
      now_ = *next;
    }
    step();
    QCOMPARE(summit_->messages().at(0).state, MessageState::Sent);
  }

  void oneMessageThatAProviderFailsAtHoldsUpNoOther() {
    queue("urgent", now_, now_ + std::chrono::hours(1));
    queue("other", now_);
    carrier_->answers = {kDown};
    step();
    QCOMPARE(carrier_->carried.back(), std::string("urgent"));
    now_ += 10s;
    step();
    QCOMPARE(carrier_->carried.back(), std::string("other"));
    QCOMPARE(summit_->messages().at(1).state, MessageState::Sent);
  }

  void aProviderThatIsDownDelaysAllAndLosesNone() {
    for (const char* name : {"a", "b", "c"}) queue(name, now_);
    for (const auto pause : {10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
      carrier_->answers = {kDown};
      const auto tries = carrier_->carried.size();
      QCOMPARE(step().value() - now_, milliseconds(pause));
      now_ += pause - 1s;
      step();
      QCOMPARE(carrier_->carried.size(), tries + 1);
      now_ += 1s;
    }
    for (int i = 0; i < 3; ++i) {
      step();
      now_ += 200ms;
    }
    QCOMPARE(states(), (std::vector{MessageState::Sent, MessageState::Sent, MessageState::Sent}));
    for (const auto& message : summit_->messages()) QVERIFY(message.late);
  }

  void whatIsLateIsMarked() {
    queue("in time", now_);
    queue("late", now_ - 3min);
    step();
    now_ += 1s;
    step();
    QVERIFY(!summit_->messages().at(0).late);
    QVERIFY(summit_->messages().at(1).late);
  }

  void whatHasExpiredIsNotSent() {
    queue("a", now_, now_ + 1min);
    queue("b", now_);
    now_ += 1min;
    step();
    step();
    QCOMPARE(carrier_->carried, std::vector<std::string>{"b"});
    QCOMPARE(states(), (std::vector{MessageState::Expired, MessageState::Sent}));
  }

  void whatWasInHandWhenTheProgramDiedIsCarriedAgain() {
    queue("a", now_);
    QCOMPARE(must(summit_->store().messages().takeMessages(store::Channel::Mail, now_, now_ + 2min, 1,
                                                           store::Pick::MostUrgent))
                 .size(),
             std::size_t(1));
    QVERIFY(step() == now_ + 2min);
    QVERIFY(carrier_->carried.empty());
    must(summit_->store().messages().releaseMessages(now_));
    step();
    QCOMPARE(carrier_->carried, std::vector<std::string>{"a"});
  }

  void channelsDoNotMix() {
    auto sms = message("a", now_);
    sms.channel = store::Channel::Sms;
    must(summit_->store().messages().queueMessages({sms}, now_));
    QVERIFY(!step());
    QVERIFY(carrier_->carried.empty());
  }

  void theLogNamesNobody() {
    queue("a", now_);
    carrier_->answers = {{Handover::GiveUp, false, "550 ada@example.org is unknown"}};
    step();
    QVERIFY(summit_->logged().find("message given up") != std::string::npos);
    QVERIFY(summit_->logged().find("ada") == std::string::npos);
  }

 private:
  void start(int per_minute = 300) {
    delivery_.emplace(
        summit_->store().messages(), *carrier_, summit_->logger(),
        notify::DeliveryOptions{.per_minute = per_minute, .random = [this] { return random_; }});
  }
  std::optional<store::Instant> step() { return delivery_->step(now_); }
  store::NewMessage message(const std::string& dedupe, store::Instant not_before) {
    return {
        .event = Summit::kId, .dedupe = dedupe, .ticket = "ada", .kind = "ticket", .not_before = not_before};
  }
  void queue(const std::string& dedupe, store::Instant not_before,
             std::optional<store::Instant> expires_at = std::nullopt) {
    auto queued = message(dedupe, not_before);
    queued.expires_at = expires_at;
    must(summit_->store().messages().queueMessages({queued}, now_));
  }
  std::vector<MessageState> states() {
    std::vector<MessageState> states;
    for (const auto& message : summit_->messages()) states.push_back(message.state);
    return states;
  }

  std::unique_ptr<Summit> summit_;
  std::unique_ptr<FakeCarrier> carrier_;
  std::optional<Delivery> delivery_;
  store::Instant now_;
  double random_ = 0.5;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::DeliveryTest)
#include "delivery_test.moc"
