// SPDX-License-Identifier: Apache-2.0
#include "message_contract.h"

#include <QTest>

#include <barrier>
#include <mutex>
#include <set>
#include <thread>

namespace usher::backend::tests {

using store::Channel;
using store::Delivery;
using store::MessageState;

namespace {

std::vector<std::string> dedupesOf(const std::vector<store::Message>& messages) {
  std::vector<std::string> dedupes;
  for (const auto& message : messages) dedupes.push_back(message.what.dedupe);
  return dedupes;
}

using Names = std::vector<std::string>;

}  // namespace

void MessageContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(3), at(0)));
}

store::NewMessage MessageContract::mail(const std::string& dedupe, std::int64_t not_before_ms) {
  store::NewMessage message;
  message.event = kEvent;
  message.dedupe = dedupe;
  message.ticket = ticketId(1);
  message.kind = "queue";
  message.facts = R"({"session":"s-1"})";
  message.not_before = at(not_before_ms);
  return message;
}

std::int64_t MessageContract::queue(const std::vector<store::NewMessage>& messages) {
  return must(store_.messages->queueMessages(messages, at(0)));
}

/// For a second.
std::vector<store::Message> MessageContract::take(std::int64_t now_ms, int limit, store::Pick pick) {
  return must(store_.messages->takeMessages(Channel::Mail, at(now_ms), at(now_ms + 1000), limit, pick));
}

void MessageContract::aMessageIsQueuedOnce() {
  auto first = mail("a");
  first.to = "zoe@example.org";
  first.expires_at = at(60'000);
  QCOMPARE(queue({first, mail("b"), mail("a")}), 2);
  auto again = mail("a");
  again.facts = "{}";
  QCOMPARE(queue({again}), 0);
  const auto taken = take(0);
  QCOMPARE(taken.size(), 2U);
  const auto& what = taken[0].what;
  QCOMPARE(what.event, std::string(kEvent));
  QCOMPARE(what.dedupe, std::string("a"));
  QCOMPARE(what.ticket, ticketId(1));
  QCOMPARE(what.to, std::string("zoe@example.org"));
  QCOMPARE(what.kind, std::string("queue"));
  QCOMPARE(what.facts, std::string(R"({"session":"s-1"})"));
  QCOMPARE(what.not_before, at(0));
  QCOMPARE(what.expires_at.value(), at(60'000));
  QCOMPARE(taken[0].created_at, at(0));
  QCOMPARE(taken[0].attempts, 1);
}

void MessageContract::messagesOfAnUnknownEventAreRefused() {
  auto lost = mail("b");
  lost.event = "nowhere";
  QCOMPARE(store_.messages->queueMessages({mail("a"), lost}, at(0)).error().code, store::Error::NoSuchEvent);
  QVERIFY(take(0).empty());
}

void MessageContract::dueOnesAreTakenByChannelOldestFirst() {
  auto text = mail("sms");
  text.channel = Channel::Sms;
  queue({mail("late", 300), text, mail("early", 100), mail("later", 301)});
  QCOMPARE(dedupesOf(take(300)), (Names{"early", "late"}));
  QCOMPARE(dedupesOf(must(
               store_.messages->takeMessages(Channel::Sms, at(300), at(400), 10, store::Pick::MostUrgent))),
           Names{"sms"});
  queue({mail("x"), mail("y"), mail("z")});
  QCOMPARE(dedupesOf(take(300, 2)), (Names{"x", "y"}));
}

void MessageContract::whileAProviderIsAwayTheLeastTriedGoesFirst() {
  auto urgent = mail("urgent");
  urgent.expires_at = at(50'000);
  queue({urgent, mail("other")});
  QCOMPARE(dedupesOf(take(0, 1)), Names{"urgent"});
  QCOMPARE(dedupesOf(take(1000, 1, store::Pick::LeastTried)), Names{"other"});
  QCOMPARE(dedupesOf(take(2000, 1, store::Pick::LeastTried)), Names{"urgent"});
}

void MessageContract::aTakenOneIsNobodyElsesUntilItsTimeIsOver() {
  queue({mail("a")});
  QCOMPARE(take(0).size(), 1U);
  QVERIFY(take(999).empty());
  const auto again = take(1000);
  QCOMPARE(again.size(), 1U);
  QCOMPARE(again[0].attempts, 2);
}

void MessageContract::takenOnesAreReleasedAtTheNextStart() {
  queue({mail("taken"), mail("waits")});
  QCOMPARE(take(0, 1).size(), 1U);
  const auto waiting = take(0);
  must(store_.messages->settleMessage(
      waiting.at(0).number, {.outcome = Delivery::TryAgain, .next_try_at = at(900), .error = "busy"}, at(1)));
  must(store_.messages->releaseMessages(at(10)));
  QCOMPARE(dedupesOf(take(10)), Names{"taken"});
}

void MessageContract::whatWasSentIsNeverTakenAgain() {
  queue({mail("a")});
  const auto number = take(0).at(0).number;
  must(store_.messages->settleMessage(number, {.outcome = Delivery::Sent, .late = true}, at(5)));
  // A second answer, of whoever had it before, changes nothing.
  must(store_.messages->settleMessage(
      number, {.outcome = Delivery::TryAgain, .next_try_at = at(6), .error = "x"}, at(6)));
  must(store_.messages->releaseMessages(at(7)));
  QVERIFY(take(1'000'000).empty());
  QCOMPARE(queue({mail("a")}), 0);
  const auto sent = must(store_.messages->messages(kEvent, MessageState::Sent, std::nullopt, 10));
  QCOMPARE(sent.size(), 1U);
  QCOMPARE(sent[0].settled_at.value(), at(5));
  QVERIFY(sent[0].late);
  QVERIFY(sent[0].last_error.empty());
}

void MessageContract::aFailedTryIsRepeatedWhenItSays() {
  queue({mail("a")});
  const auto number = take(0).at(0).number;
  must(store_.messages->settleMessage(
      number, {.outcome = Delivery::TryAgain, .next_try_at = at(5000), .error = "451 busy"}, at(1)));
  QVERIFY(take(4999).empty());
  const auto again = take(5000);
  QCOMPARE(again.size(), 1U);
  QCOMPARE(again[0].last_error, std::string("451 busy"));
  QCOMPARE(again[0].attempts, 2);
}

void MessageContract::aDeadOneComesBackWhenAskedFor() {
  queue({mail("a"), mail("b")});
  const auto taken = take(0);
  const auto dead = taken.at(0).number;
  must(
      store_.messages->settleMessage(dead, {.outcome = Delivery::GiveUp, .error = "550 no such box"}, at(1)));
  QVERIFY(take(999).empty());
  const auto listed = must(store_.messages->messages(kEvent, MessageState::Dead, std::nullopt, 10));
  QCOMPARE(listed.size(), 1U);
  QCOMPARE(listed[0].last_error, std::string("550 no such box"));

  QVERIFY(!must(store_.messages->retryMessage("other", dead, at(2))));
  QVERIFY(!must(store_.messages->retryMessage(kEvent, taken.at(1).number, at(2))));
  QVERIFY(must(store_.messages->retryMessage(kEvent, dead, at(2))));
  QVERIFY(!must(store_.messages->retryMessage(kEvent, dead, at(2))));
  const auto again = take(2);
  QCOMPARE(dedupesOf(again), Names{"a"});
  QCOMPARE(again[0].attempts, 1);
  QVERIFY(!again[0].settled_at);
}

void MessageContract::whatIsSoonTooLateGoesFirst() {
  queue({mail("many 1"), mail("many 2"), mail("many 3")});
  auto later = mail("today", 300);
  later.expires_at = at(90'000);
  auto soon = mail("queue now", 400);
  soon.expires_at = at(60'000);
  auto not_yet = mail("not yet", 600);
  not_yet.expires_at = at(1000);
  queue({later, soon, not_yet});
  QCOMPARE(dedupesOf(take(500, 1)), Names{"queue now"});
  QCOMPARE(dedupesOf(take(500)), (Names{"today", "many 1", "many 2", "many 3"}));
}

void MessageContract::whatIsTooLateExpires() {
  auto short_lived = mail("a");
  short_lived.expires_at = at(500);
  queue({short_lived, mail("b")});
  QCOMPARE(dedupesOf(take(500)), Names{"b"});
  const auto expired = must(store_.messages->messages(kEvent, MessageState::Expired, std::nullopt, 10));
  QCOMPARE(dedupesOf(expired), Names{"a"});
  QCOMPARE(expired[0].settled_at.value(), at(500));
}

void MessageContract::aTakenOneDoesNotExpireUnderWhoeverSendsIt() {
  auto short_lived = mail("a");
  short_lived.expires_at = at(500);
  queue({short_lived});
  const auto number = take(499).at(0).number;
  take(600);
  must(store_.messages->settleMessage(number, {.outcome = Delivery::Sent}, at(601)));
  QCOMPARE(must(store_.messages->messages(kEvent, MessageState::Sent, std::nullopt, 10)).size(), 1U);
}

void MessageContract::anExpiryBeforeTheNextTryIsSeenInTime() {
  auto short_lived = mail("a");
  short_lived.expires_at = at(500);
  queue({short_lived});
  const auto number = take(0).at(0).number;
  must(store_.messages->settleMessage(
      number, {.outcome = Delivery::TryAgain, .next_try_at = at(90'000), .error = "busy"}, at(1)));
  QCOMPARE(must(store_.messages->nextMessageAt(Channel::Mail)).value(), at(500));
  QVERIFY(take(500).empty());
  QCOMPARE(must(store_.messages->messages(kEvent, MessageState::Expired, std::nullopt, 10)).size(), 1U);
}

void MessageContract::theNextDueTimeIsKnown() {
  QVERIFY(!must(store_.messages->nextMessageAt(Channel::Mail)));
  queue({mail("a", 300), mail("b", 200)});
  QCOMPARE(must(store_.messages->nextMessageAt(Channel::Mail)).value(), at(200));
  QVERIFY(!must(store_.messages->nextMessageAt(Channel::Sms)));
  take(200);
  QCOMPARE(must(store_.messages->nextMessageAt(Channel::Mail)).value(), at(300));
  take(300);
  QCOMPARE(must(store_.messages->nextMessageAt(Channel::Mail)).value(), at(1200));
}

void MessageContract::messagesAreListedByStateAndGuest() {
  auto other = mail("c");
  other.ticket = ticketId(2);
  queue({mail("a"), mail("b"), other});
  must(store_.messages->settleMessage(take(0, 1).at(0).number, {.outcome = Delivery::Sent}, at(1)));
  const auto names = [&](std::optional<MessageState> state, int limit) {
    return dedupesOf(must(store_.messages->messages(kEvent, state, std::nullopt, limit)));
  };
  QCOMPARE(names({}, 10), (Names{"c", "b", "a"}));
  QCOMPARE(names({}, 2), (Names{"c", "b"}));
  QCOMPARE(names(MessageState::Queued, 10), (Names{"c", "b"}));
  const auto last = must(store_.messages->messages(kEvent, {}, std::nullopt, 2)).back().number;
  QCOMPARE(dedupesOf(must(store_.messages->messages(kEvent, {}, last, 10))), (Names{"a"}));
  QVERIFY(must(store_.messages->messages(kEvent, MessageState::Queued, last, 10)).empty());
  QCOMPARE(dedupesOf(must(store_.messages->messagesAbout(kEvent, ticketId(1)))), (Names{"b", "a"}));
  QCOMPARE(store_.messages->messages("nowhere", {}, std::nullopt, 10).error().code,
           store::Error::NoSuchEvent);
}

void MessageContract::whatWaitsAndWhatFailedIsCounted() {
  QVERIFY(must(store_.messages->countMessages(kEvent)) == store::MessageCounts());
  auto text = mail("d");
  text.channel = Channel::Sms;
  queue({mail("a"), mail("b"), mail("c"), text});
  must(store_.messages->settleMessage(take(0, 1).at(0).number, {.outcome = Delivery::Sent}, at(1)));
  must(store_.messages->settleMessage(take(0, 1).at(0).number, {.outcome = Delivery::GiveUp}, at(1)));
  QVERIFY(must(store_.messages->countMessages(kEvent)) ==
          (store::MessageCounts{.queued_mails = 1, .queued_texts = 1, .dead = 1}));
  QCOMPARE(store_.messages->countMessages("nowhere").error().code, store::Error::NoSuchEvent);
}

void MessageContract::aNoticeIsToldOnce() {
  const auto begin = headOf(store_).sequence;
  store::NewNotice notice;
  notice.row = {"queue-s-1", contract::NoticeKind::Queue, "s-1", at(100), at(200)};
  notice.messages = {mail("queue-1"), mail("queue-2")};
  QVERIFY(must(store_.messages->addNotice(kEvent, notice, at(0))));
  notice.messages.push_back(mail("queue-3"));
  QVERIFY(!must(store_.messages->addNotice(kEvent, notice, at(0))));
  QCOMPARE(take(0).size(), 2U);
  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 1U);
  QVERIFY(std::get<contract::NoticeRow>(*changes[0].row) == notice.row);

  auto lost = notice;
  lost.row.id = "queue-s-2";
  lost.messages[0].event = "nowhere";
  QVERIFY(!store_.messages->addNotice(kEvent, lost, at(0)));
  QCOMPARE(changesSince(store_, begin).size(), 1U);
}

void MessageContract::aReaderMovesOnWithWhatCameOfIt() {
  QVERIFY(!must(store_.messages->readPosition(kEvent, "staff")));
  const auto begin = headOf(store_).sequence;
  store::NewNotice notice;
  notice.row = {"moved-s-1", contract::NoticeKind::Moved, "s-1", at(100), at(200)};
  notice.messages = {mail("moved-1")};
  must(store_.messages->moveOn(kEvent, "staff", {7, "seen", {notice}, {mail("staff-1")}}, at(0)));
  auto position = must(store_.messages->readPosition(kEvent, "staff")).value();
  QCOMPARE(position.sequence, 7);
  QCOMPARE(position.memory, std::string("seen"));
  // The same again, as after a crash: nothing comes twice.
  must(store_.messages->moveOn(kEvent, "staff", {8, {}, {notice}, {mail("staff-1")}}, at(0)));
  position = must(store_.messages->readPosition(kEvent, "staff")).value();
  QCOMPARE(position.sequence, 8);
  QCOMPARE(position.memory, std::string("seen"));
  QCOMPARE(dedupesOf(take(0)), (Names{"moved-1", "staff-1"}));
  QCOMPARE(changesSince(store_, begin).size(), 1U);
  QVERIFY(!must(store_.messages->readPosition(kEvent, "sessions")));

  auto lost = mail("staff-2");
  lost.event = "nowhere";
  QVERIFY(!store_.messages->moveOn(kEvent, "staff", {9, "new", {}, {lost}}, at(0)));
  QCOMPARE(must(store_.messages->readPosition(kEvent, "staff"))->sequence, 8);
}

void MessageContract::ofManyTakersEachMessageGoesToOne() {
  constexpr int kTakers = 8;
  constexpr int kMessages = 100;
  for (int i = 0; i < kMessages; ++i) queue({mail(std::to_string(i))});
  std::mutex mutex;
  std::multiset<std::int64_t> numbers;
  std::barrier start(kTakers);
  {
    std::vector<std::jthread> takers;
    for (int i = 0; i < kTakers; ++i) {
      takers.emplace_back([&] {
        start.arrive_and_wait();
        for (auto taken = take(0, 7); !taken.empty(); taken = take(0, 7)) {
          const std::lock_guard lock(mutex);
          for (const auto& message : taken) numbers.insert(message.number);
        }
      });
    }
  }
  QCOMPARE(numbers.size(), std::size_t(kMessages));
  QCOMPARE(std::set(numbers.begin(), numbers.end()).size(), std::size_t(kMessages));
}

}  // namespace usher::backend::tests
