// SPDX-License-Identifier: Apache-2.0
#include <usher/fakes/fake_backend.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace usher::fakes {

namespace {

using ports::BackendError;
using std::chrono::milliseconds;

constexpr std::size_t kPage = 50;

ports::RecordKind kindOf(const ports::Record& record) {
  return static_cast<ports::RecordKind>(record.index());
}

QString idOf(const ports::Record& record) {
  return std::visit([](const auto& one) { return one.id.text(); }, record);
}

BackendError error(BackendError::Code code, const char* detail) {
  return {code, QString::fromUtf8(detail), std::nullopt};
}

}  // namespace

void FakeBackend::put(ports::Record record) {
  const Thing thing{kindOf(record), idOf(record)};
  feed_.push_back({++versions_[thing], record});
  things_.insert_or_assign(thing, std::move(record));
  wakePolls();
}

void FakeBackend::remove(ports::RecordKind kind, const QString& id) {
  const Thing thing{kind, id};
  things_.erase(thing);
  feed_.push_back({++versions_[thing], ports::Removed{kind, id}});
  wakePolls();
}

void FakeBackend::beginGeneration(const QString& name, const std::set<domain::OpId>& lost) {
  generation_ = name;
  for (const auto& op : lost) {
    things_.erase({ports::RecordKind::CheckIn, op.text()});
    std::erase(order_, op);
  }
  versions_.clear();
  feed_.clear();
  // Whoever waits, waits for a feed that is no more.
  auto polls = std::exchange(polls_, {});
  for (auto& poll : polls) {
    answer(latency, std::move(poll.reply), {std::unexpected(error(BackendError::CursorTooOld, "410"))});
  }
}

void FakeBackend::everything(Mood mood) {
  for (auto& one : moods_) one = mood;
  if (mood == Mood::Well) return;
  auto polls = std::exchange(polls_, {});
  for (auto& poll : polls) answer(latency, std::move(poll.reply), {std::unexpected(*failure(mood))});
}

std::vector<domain::CheckIn> FakeBackend::accepted() const {
  std::vector<domain::CheckIn> accepted;
  for (const auto& op : order_) {
    accepted.push_back(std::get<domain::CheckIn>(things_.at({ports::RecordKind::CheckIn, op.text()})));
  }
  return accepted;
}

FakeBackend::Mood FakeBackend::enter(Call call) {
  times[call].push_back(time_.monotonic());
  if (next_[call].empty()) return moods_[call];
  const Mood mood = next_[call].front();
  next_[call].pop_front();
  return mood;
}

std::optional<BackendError> FakeBackend::failure(Mood mood) const {
  switch (mood) {
    case Mood::Well:
      return std::nullopt;
    case Mood::Down:
      return error(BackendError::Unreachable, "connection refused");
    case Mood::Hangs:
      return error(BackendError::Unreachable, "no answer in time");
    case Mood::LosesAnswer:
      return error(BackendError::Unreachable, "connection closed");
    case Mood::Garbles:
      return error(BackendError::Garbled, "no JSON");
    case Mood::Busy:
      return BackendError{BackendError::Busy, QStringLiteral("429"), retry_after};
    case Mood::Unauthorized:
      return error(BackendError::Unauthorized, "401");
    case Mood::Revoked:
      return error(BackendError::Revoked, "403");
    case Mood::Moved:
      return BackendError{BackendError::Moved, QStringLiteral("403"), {}, moved_to};
    case Mood::TooOldProgram:
      return error(BackendError::UpdateRequired, "426");
    case Mood::Refuses:
      return error(BackendError::Refused, "422");
  }
  return std::nullopt;
}

template <class T>
void FakeBackend::answer(milliseconds after, Reply<T> reply, std::expected<T, BackendError> value) {
  time_.after(after,
              [alive = std::weak_ptr(alive_), reply = std::move(reply), value = std::move(value)]() mutable {
                if (!alive.expired()) reply(std::move(value));
              });
}

ports::FeedPosition FakeBackend::position(std::size_t cursor) const {
  return {generation_, QString::number(cursor),
          QStringLiteral("%1%2:%3").arg(generation_, salt_).arg(cursor)};
}

namespace {

/// Records in memory, of which some may turn out not to be there.
class Fetched final : public ports::FetchedSnapshot {
 public:
  Fetched(ports::FeedPosition at, std::vector<ports::Record> records, std::optional<std::size_t> cut_after,
          std::optional<BackendError> end)
      : at_(std::move(at)), records_(std::move(records)), cut_after_(cut_after), end_(std::move(end)) {}
  const ports::FeedPosition& position() const override { return at_; }
  std::int64_t rows() const override { return static_cast<std::int64_t>(records_.size()); }
  std::expected<std::vector<ports::Record>, BackendError> next() override {
    if (cut_after_ && from_ >= *cut_after_)
      return std::unexpected(error(BackendError::Garbled, "damaged halfway"));
    if (from_ == records_.size() && end_) return std::unexpected(*end_);
    const auto to = std::min(from_ + kPage, records_.size());
    const auto place = [&](std::size_t index) {
      return records_.begin() + static_cast<std::ptrdiff_t>(index);
    };
    std::vector<ports::Record> page(place(from_), place(to));
    from_ = to;
    return page;
  }
  void forget() override {}

 private:
  ports::FeedPosition at_;
  std::vector<ports::Record> records_;
  std::optional<std::size_t> cut_after_;
  std::optional<BackendError> end_;
  std::size_t from_ = 0;
};

}  // namespace

void FakeBackend::fetchSnapshot(ports::Arriving arriving,
                                Reply<std::unique_ptr<ports::FetchedSnapshot>> reply) {
  const Mood mood = enter(Snapshot);
  const auto failed = failure(mood);
  if (failed && mood != Mood::LosesAnswer)
    return answer(delay(mood), std::move(reply), {std::unexpected(*failed)});
  std::vector<ports::Record> records;
  for (const auto& [thing, record] : things_) records.push_back(record);
  const auto cut_after = std::exchange(cut_snapshot_after, std::nullopt);
  const auto bytes = static_cast<std::int64_t>(records.size()) * 100;
  time_.after(latency / 2, [alive = std::weak_ptr(alive_), arriving = std::move(arriving), bytes] {
    if (!alive.expired()) arriving(bytes / 2, bytes);
  });
  if (cut_downloads > 0 && cut_downloads--) {
    return answer(latency, std::move(reply), {std::unexpected(error(BackendError::Unreachable, "cut"))});
  }
  time_.after(latency, [this, alive = std::weak_ptr(alive_), records = std::move(records),
                        at = position(feed_.size()), failed, cut_after, reply = std::move(reply)]() mutable {
    if (alive.expired()) return;
    ++snapshots_begun;
    reply(std::make_unique<Fetched>(std::move(at), std::move(records), cut_after, failed));
  });
}

ports::ChangeBatch FakeBackend::changesAfter(std::size_t cursor) const {
  const auto end = std::min(cursor + changes_a_batch, feed_.size());
  ports::ChangeBatch batch{
      .after = position(end), .changes = {}, .more = end < feed_.size(), .server_time = time_.truth()};
  batch.changes.assign(feed_.begin() + static_cast<std::ptrdiff_t>(cursor),
                       feed_.begin() + static_cast<std::ptrdiff_t>(end));
  if (repeats_and_reorders) {
    auto again = batch.changes;
    std::ranges::reverse(again);
    batch.changes.insert(batch.changes.end(), again.begin(), again.end());
  }
  return batch;
}

void FakeBackend::fetchChanges(const ports::FeedPosition& after, std::chrono::seconds wait,
                               Reply<std::optional<ports::ChangeBatch>> reply) {
  waits.push_back(wait);
  const Mood mood = enter(Changes);
  if (const auto failed = failure(mood))
    return answer(delay(mood), std::move(reply), {std::unexpected(*failed)});
  auto cursor = static_cast<std::size_t>(after.cursor.toULongLong());
  // As the real one's client does: a feed that does not go on from ours is as good as one that is too old.
  const bool ours = cursor <= feed_.size() && after == position(cursor);
  if (trusts_positions && !ours) {
    cursor = std::min(cursor, feed_.size());
    return answer(latency, std::move(reply), {std::optional(changesAfter(cursor))});
  }
  if (!ours || feed_.size() - cursor > kept_) {
    return answer(latency, std::move(reply), {std::unexpected(error(BackendError::CursorTooOld, "410"))});
  }
  if (cursor < feed_.size()) {
    return answer(latency, std::move(reply), {std::optional(changesAfter(cursor))});
  }
  if (impatient) return answer(latency, std::move(reply), {std::optional<ports::ChangeBatch>()});
  const auto until = time_.monotonic() + wait;
  polls_.push_back({cursor, until, std::move(reply)});
  time_.after(wait + latency, [this, alive = std::weak_ptr(alive_), until] {
    if (alive.expired()) return;
    auto due = std::ranges::find(polls_, until, &Poll::until);
    if (due == polls_.end()) return;
    auto waiting = std::move(due->reply);
    polls_.erase(due);
    waiting(std::nullopt);
  });
}

void FakeBackend::wakePolls() {
  auto polls = std::exchange(polls_, {});
  for (auto& poll : polls) answer(latency, std::move(poll.reply), {std::optional(changesAfter(poll.after))});
}

ports::OpOutcome FakeBackend::judge(const ports::OutboxOp& op) {
  if (auto left = retries.find(op.id()); left != retries.end() && left->second-- > 0) {
    return {op.id(), ports::outcome::Retry{time_.truth() + retry_op_after, QStringLiteral("not now")}};
  }
  return std::visit([this](const auto& one) { return judge(one); }, op.done);
}

ports::OpOutcome FakeBackend::judge(const domain::Op& mine) {
  if (!things_.contains({ports::RecordKind::Ticket, mine.ticket().text()})) {
    return {mine.id,
            ports::outcome::Rejected{QStringLiteral("unknown-ticket"), QStringLiteral("no such ticket")}};
  }
  if (std::ranges::find(done, mine) == done.end()) done.push_back(mine);
  if (const auto* given = std::get_if<domain::op::Answers>(&mine.what)) takeAnswers(*given);
  return {mine.id, ports::outcome::Ok{}};
}

void FakeBackend::takeAnswers(const domain::op::Answers& given) {
  auto ticket = std::get<domain::Ticket>(things_.at({ports::RecordKind::Ticket, given.ticket.text()}));
  const auto before = ticket.open_questions;
  for (const auto& answer : given.answers) std::erase(ticket.open_questions, answer.question);
  if (ticket.open_questions != before) put(ticket);
}

ports::OpOutcome FakeBackend::judge(const domain::CheckIn& mine) {
  const Thing thing{ports::RecordKind::CheckIn, mine.id.text()};
  if (things_.contains(thing)) return {mine.id, ports::outcome::Ok{}};
  if (!things_.contains({ports::RecordKind::Ticket, mine.ticket.text()})) {
    return {mine.id,
            ports::outcome::Rejected{QStringLiteral("unknown-ticket"), QStringLiteral("no such ticket")}};
  }
  for (const auto& [other, record] : things_) {
    const auto* first = std::get_if<domain::CheckIn>(&record);
    if (first && first->ticket == mine.ticket && first->list == mine.list) {
      return {mine.id, ports::outcome::Conflict{*first}};
    }
  }
  order_.push_back(mine.id);
  put(mine);
  return {mine.id, ports::outcome::Ok{}};
}

void FakeBackend::push(const std::vector<ports::OutboxOp>& ops, Reply<ports::PushAnswer> reply) {
  PushSeen seen{time_.monotonic(), {}, ops.empty() ? QString() : ops.front().boot};
  bool poisoned = ops.size() > 100 || ops.empty();
  for (const auto& op : ops) {
    seen.ops.push_back(op.id());
    poisoned = poisoned || op.id() == poison || op.boot != seen.boot;
  }
  pushes.push_back(std::move(seen));
  const Mood mood = enter(Push);
  const auto failed = failure(mood);
  if (failed && mood != Mood::LosesAnswer)
    return answer(delay(mood), std::move(reply), {std::unexpected(*failed)});
  if (poisoned)
    return answer(latency, std::move(reply), {std::unexpected(error(BackendError::Refused, "422"))});
  ports::PushAnswer result;
  for (const auto& op : ops) result.outcomes.push_back(judge(op));
  std::ranges::reverse(result.outcomes);
  result.visible_at = cursor();
  result.server_time = time_.truth() + latency / 2;
  if (failed) return answer(latency, std::move(reply), {std::unexpected(*failed)});
  answer(latency, std::move(reply), {std::move(result)});
}

void FakeBackend::heartbeat(const ports::KioskHealth& health, Reply<ports::HeartbeatAnswer> reply) {
  healths.push_back(health);
  const Mood mood = enter(Heartbeat);
  if (const auto failed = failure(mood))
    return answer(delay(mood), std::move(reply), {std::unexpected(*failed)});
  std::erase_if(commands, [&](const ports::KioskCommand& command) {
    return std::ranges::find(health.commands_done, command.id) != health.commands_done.end();
  });
  ports::HeartbeatAnswer given{time_.truth() + latency / 2, commands, neighbours, other_events};
  std::erase_if(commands, [](const ports::KioskCommand& command) { return command.id.isEmpty(); });
  answer(latency, std::move(reply), {std::move(given)});
}

void FakeBackend::switchEvent(const domain::EventId& to, const domain::StaffMemberId& by, Reply<void> reply) {
  const Mood mood = enter(Switch);
  const auto failed = failure(mood);
  if (failed && mood != Mood::LosesAnswer)
    return answer(delay(mood), std::move(reply), {std::unexpected(*failed)});
  if (std::ranges::find(other_events, to, &domain::OtherEvent::id) == other_events.end())
    return answer(latency, std::move(reply), {std::unexpected(error(BackendError::Refused, "409"))});
  switched_by.push_back(by);
  moved_to = to;
  // What is handed in is still taken.
  const auto push = moods_[Push];
  everything(Mood::Moved);
  moods_[Push] = push;
  if (failed) return answer(latency, std::move(reply), {std::unexpected(*failed)});
  answer(latency, std::move(reply), {});
}

}  // namespace usher::fakes
