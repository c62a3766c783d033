// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <random>

#include <usher/backend/notify/delivery.h>
#include <usher/backend/notify/lateness.h>
#include <usher/backend/notify/message_key.h>

namespace usher::backend::notify {

namespace {

constexpr milliseconds kMinute = std::chrono::minutes(1);

double anyNumber() {
  thread_local std::minstd_rand source{std::random_device{}()};
  return std::uniform_real_distribution<double>(0, 1)(source);
}

store::Delivery::Outcome outcomeOf(Handover::Outcome outcome) {
  switch (outcome) {
    case Handover::Sent:
      return store::Delivery::Sent;
    case Handover::TryAgain:
      return store::Delivery::TryAgain;
    case Handover::GiveUp:
      break;
  }
  return store::Delivery::GiveUp;
}

std::string nameOf(store::Channel channel) {
  return channel == store::Channel::Mail ? "mail" : "sms";
}

}  // namespace

Delivery::Delivery(store::MessageStore& messages, Carrier& carrier, log::Logger& logger,
                   DeliveryOptions options)
    : messages_(messages), carrier_(carrier), logger_(logger), options_(std::move(options)) {
  if (!options_.random) options_.random = anyNumber;
}

std::optional<Instant> Delivery::step(Instant now) {
  if (now < earliest_) return later(earliest_);
  // Asked first, because taking writes.
  const auto due = messages_.nextMessageAt(options_.channel);
  if (!due) {
    logger_.error("the queue of messages cannot be read", {{"cause", due.error().detail}});
    return now + kFirstProviderPause;
  }
  if (!*due || **due > now) return later(*due);
  // A provider seems to be away also where it fails at one message: the next try is another one's.
  const auto pick = provider_pause_ > milliseconds(0) ? store::Pick::LeastTried : store::Pick::MostUrgent;
  const auto taken = messages_.takeMessages(options_.channel, now, now + options_.lease, 1, pick);
  if (!taken) {
    logger_.error("no message can be taken from the queue", {{"cause", taken.error().detail}});
    return now + kFirstProviderPause;
  }
  // Those that were due had expired.
  if (taken->empty()) return now;
  const auto& message = taken->front();
  const auto handover = carrier_.carry(message, now);
  earliest_ = now + kMinute / options_.per_minute;
  if (handover.provider_down) {
    provider_pause_ = std::clamp(provider_pause_ * 2, kFirstProviderPause, kLongestProviderPause);
    earliest_ = now + spread(provider_pause_);
  } else {
    provider_pause_ = milliseconds(0);
  }
  settle(message, handover, now);
  return later(now);
}

void Delivery::settle(const store::Message& message, const Handover& handover, Instant now) {
  store::Delivery delivery{.late = isLate(message.what, now), .error = handover.said};
  delivery.outcome = outcomeOf(handover.outcome);
  // While the provider is away no message is at fault, however old it gets.
  const bool patience_is_over =
      !handover.provider_down && now - message.created_at >= kPatience && message.attempts >= kFewestAttempts;
  if (handover.outcome == Handover::TryAgain) {
    if (patience_is_over) delivery.outcome = store::Delivery::GiveUp;
    delivery.next_try_at = nextTry(message, handover, now);
  }
  const char* msg = "message sent";
  auto level = log::Level::Info;
  if (delivery.outcome != store::Delivery::Sent) {
    msg = delivery.outcome == store::Delivery::GiveUp ? "message given up" : "message not sent yet";
    level = log::Level::Warn;
  }
  // What the provider said may name the guest: it stays in the queue.
  logger_.write(level, msg,
                {{"channel", nameOf(options_.channel)},
                 {"event", message.what.event},
                 {"kind", message.what.kind},
                 {"number", message.number},
                 {"trace", messageTrace(message)},
                 {"attempts", std::int64_t{message.attempts}},
                 {"provider", handover.provider_down ? "down" : ""},
                 {"late", delivery.late && delivery.outcome == store::Delivery::Sent ? "yes" : ""}});
  const auto done = messages_.settleMessage(message.number, delivery, now);
  // Its lease ends, and it is tried again under the same id.
  if (!done) logger_.error("a message cannot be settled", {{"cause", done.error().detail}});
}

Instant Delivery::nextTry(const store::Message& message, const Handover& handover, Instant now) const {
  if (handover.provider_down) return earliest_;
  constexpr int kMostDoublings = 6;
  const auto pause = kFirstPause * (1 << std::clamp(message.attempts - 1, 0, kMostDoublings));
  return now + spread(std::min(pause, kLongestPause));
}

milliseconds Delivery::spread(milliseconds pause) const {
  constexpr double kLeast = 0.75;
  constexpr double kWidth = 0.5;
  return std::chrono::duration_cast<milliseconds>(pause * (kLeast + kWidth * options_.random()));
}

std::optional<Instant> Delivery::later(std::optional<Instant> due) const {
  return due ? std::optional(std::max(*due, earliest_)) : std::nullopt;
}

}  // namespace usher::backend::notify
