// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/print_line.h>

#include <algorithm>
#include <utility>

#include <usher/domain/overloaded.h>

namespace usher::kiosk {

using domain::OpenOrder;

namespace {

using namespace std::chrono_literals;

/// How often a printer is asked how a job is: a guest waits for the answer.
constexpr auto kFollowEvery = 100ms;
/// How often printers that can't print are asked whether they can.
constexpr auto kTryEvery = 2s;
/// A fault that passes by itself within this is none: a printer that wakes up, or takes its paper in.
constexpr auto kStuckFor = 3s;
/// What took no job, or gave one up, is not the first choice for so long.
constexpr auto kShunFor = 10s;
/// A job that no fault keeps and that does not move holds up those behind it no longer than this.
constexpr auto kHeldUpFor = 30s;
/// What printers gave up so often would be given up once more: a paper that no driver can print.
constexpr int kMostGivenUp = 3;
/// What a printer that can print took so often not, it takes never: a minute for a print service that starts.
constexpr int kMostRefused = 6;

}  // namespace

PrintLine::PrintLine(std::vector<std::unique_ptr<Printer>> printers, Told told,
                     std::function<Clock::time_point()> now)
    : told_(std::move(told)), now_(std::move(now)) {
  for (auto& printer : printers) posts_.push_back({std::move(printer)});
}

Printer* PrintLine::best() const {
  if (posts_.empty()) return nullptr;
  const auto able =
      std::ranges::find_if(posts_, [](const Post& post) { return canPrint(post.printer->state()); });
  return (able == posts_.end() ? posts_.front() : *able).printer.get();
}

int PrintLine::length() const {
  return static_cast<int>(waiting_.size() + leaving_.size()) + (running_ ? 1 : 0);
}

bool PrintLine::isStuck() const {
  return (idle_ && !waiting_.empty()) || (running_ && running_->stuck_since);
}

void PrintLine::setElsewhere(bool possible) {
  elsewhere_ = possible;
  for (Waiting& waiting : waiting_) waiting.stays = false;
  step();
}

bool PrintLine::mayLeave(const Waiting& waiting) const {
  return elsewhere_ && waiting.job.order && !waiting.left && !waiting.stays;
}

std::optional<PrintJob> PrintLine::left(const domain::OpId& order, bool gone) {
  const auto leaving =
      std::ranges::find_if(leaving_, [&](const Waiting& one) { return one.job.order == order; });
  if (leaving == leaving_.end()) return std::nullopt;
  Waiting one = std::move(*leaving);
  leaving_.erase(leaving);
  if (gone) return std::move(one.job);
  one.stays = true;
  tellStuck(one, QStringLiteral("no other kiosk prints it"));
  waiting_.push_front(std::move(one));
  return std::nullopt;
}

void PrintLine::add(const PrintJob& job) {
  if (job.order && has(job)) return;
  waiting_.push_back({job});
  // Who comes behind a jam should not stand there and wait.
  if (running_ && running_->of.told_stuck) {
    return tellAllStuck(posts_[running_->post].printer->name() + QStringLiteral(": stuck"));
  }
  idle_ = false;
  step();
}

void PrintLine::resume(const PrintJob& job, const OpenOrder& open) {
  if (open.stage == OpenOrder::InDoubt || has(job)) return;
  // The kiosk's memory was lost when it came out.
  if (job.order && out_.contains(*job.order)) return told_.came_out(job);
  const bool was_handed = open.stage != OpenOrder::Waiting;
  waiting_.push_back({.job = job, .left = was_handed ? std::optional(open) : std::nullopt});
  idle_ = false;
  step();
}

void PrintLine::drop(const domain::OpId& order) {
  dropWhere([&](const Waiting& one) { return one.job.order == order; });
}

void PrintLine::dropTest() {
  dropWhere([](const Waiting& one) { return one.job.is_test; });
}

template <class IsIt>
void PrintLine::dropWhere(IsIt isIt) {
  const auto waiting = std::ranges::find_if(waiting_, isIt);
  if (waiting != waiting_.end() && !waiting->left) {
    const PrintJob job = std::move(waiting->job);
    waiting_.erase(waiting);
    return told_.dropped(job);
  }
  // Of one that was left when the kiosk stopped it is found out first whether a printer has it.
  if (waiting != waiting_.end()) waiting->is_dropped = true;
  if (running_ && isIt(running_->of)) running_->of.is_dropped = true;
  step();
}

bool PrintLine::has(const PrintJob& job) const {
  const auto is_it = [&](const Waiting& one) { return one.job.order == job.order; };
  return (running_ && is_it(running_->of)) || std::ranges::any_of(waiting_, is_it) ||
         std::ranges::any_of(leaving_, is_it);
}

std::optional<std::chrono::milliseconds> PrintLine::pause() const {
  if (running_) return running_->phase == Phase::Asking ? std::nullopt : std::optional(kFollowEvery);
  if (waiting_.empty()) return std::nullopt;
  return idle_ ? std::chrono::milliseconds(kTryEvery) : 0ms;
}

void PrintLine::step() {
  if (running_) {
    if (running_->phase != Phase::Asking) follow();
  } else if (!waiting_.empty()) {
    begin();
  }
}

std::optional<std::size_t> PrintLine::findPost(std::optional<std::size_t> but, QString& why) {
  std::optional<std::size_t> shunned;
  QStringList faults;
  for (std::size_t i = 0; i < posts_.size(); ++i) {
    if (i == but) continue;
    const auto state = posts_[i].printer->state();
    if (!canPrint(state)) {
      faults << posts_[i].printer->name() + QStringLiteral(": ") + troubleOf(state);
    } else if (posts_[i].shunned_until <= now_()) {
      return i;
    } else if (!shunned) {
      shunned = i;
    }
  }
  why = faults.join(QStringLiteral("; "));
  return shunned;
}

void PrintLine::begin() {
  if (waiting_.front().left) {
    Waiting left = std::move(waiting_.front());
    waiting_.pop_front();
    return takeUp(std::move(left));
  }
  QString why;
  const auto post = findPost(std::nullopt, why);
  // One that has just refused a job is tried again, but not without a pause.
  const bool is_shunned = post && posts_[*post].shunned_until > now_();
  if (!post || (is_shunned && idle_)) {
    idle_ = true;
    if (!post) tellAllStuck(why);
    return;
  }
  idle_ = false;
  running_ = Running{.of = std::move(waiting_.front()), .post = *post, .printer_job = {}};
  waiting_.pop_front();
  tellOnItsWay(running_->of);
  if (running_->of.job.order) {
    told_.handing(running_->of.job, posts_[*post].printer->name());
  } else {
    hand();
  }
}

void PrintLine::takeUp(Waiting waiting) {
  const OpenOrder open = *std::exchange(waiting.left, std::nullopt);
  const auto post =
      std::ranges::find_if(posts_, [&](const Post& one) { return one.printer->name() == open.printer; });
  if (post == posts_.end()) return told_.doubted(waiting.job);
  Running taken{.of = std::move(waiting),
                .post = static_cast<std::size_t>(post - posts_.begin()),
                .phase = Phase::Followed,
                .printer_job = open.printer_job};
  if (open.stage == OpenOrder::Handing) {
    const auto found = post->printer->find(taken.of.job);
    if (!found) {
      idle_ = true;
      taken.of.left = open;
      tellStuck(taken.of, found.error());
      waiting_.push_front(std::move(taken.of));
      return tellAllStuck(found.error());
    }
    if (!*found && taken.of.is_dropped) {
      told_.dropped(taken.of.job);
      return step();
    }
    if (!*found) {
      told_.taken_back(taken.of.job);
      waiting_.push_front(std::move(taken.of));
      return begin();
    }
    taken.printer_job = **found;
    told_.handed_over(taken.of.job, taken.printer_job);
  }
  idle_ = false;
  running_ = std::move(taken);
  follow();
}

void PrintLine::handOver(const domain::OpId& order, bool may) {
  if (!running_ || running_->phase != Phase::Asking || running_->of.job.order != order) return;
  if (running_->of.is_dropped) return tellDropped();
  if (may) return hand();
  running_.reset();
  step();
}

void PrintLine::tellDropped() {
  const PrintJob job = std::move(running_->of.job);
  running_.reset();
  told_.dropped(job);
  step();
}

void PrintLine::hand() {
  Printer& printer = *posts_[running_->post].printer;
  const auto taken = printer.print(running_->of.job);
  if (!taken) {
    // Those behind it could be printed.
    if (canPrint(printer.state()) && ++running_->of.refused >= kMostRefused) return doubt();
    return waitAgain(taken.error());
  }
  running_->printer_job = *taken;
  running_->phase = Phase::Followed;
  if (taken->isEmpty()) {
    const PrintJob job = std::move(running_->of.job);
    running_.reset();
    return tellOut(job);
  }
  told_.handed_over(running_->of.job, *taken);
}

void PrintLine::waitAgain(const QString& why) {
  if (running_->of.is_dropped) return tellDropped();
  posts_[running_->post].shunned_until = now_() + kShunFor;
  Waiting again = std::move(running_->of);
  running_.reset();
  told_.taken_back(again.job);
  QString others;
  // Another one takes it at once; the same one after a pause, and somebody should look at it meanwhile.
  const auto post = findPost(std::nullopt, others);
  idle_ = !post || posts_[*post].shunned_until > now_();
  waiting_.push_front(std::move(again));
  if (!idle_) return begin();
  tellAllStuck(why);
}

void PrintLine::follow() {
  if (running_->of.is_dropped) {
    running_->phase = Phase::Cancelling;
    posts_[running_->post].printer->cancel(running_->of.job, running_->printer_job);
  }
  const JobState state = posts_[running_->post].printer->follow(running_->of.job, running_->printer_job);
  std::visit(domain::Overloaded{
                 [&](const job_state::Coming&) {
                   running_->stuck_since.reset();
                   if (!running_->of.is_dropped) running_->phase = Phase::Followed;
                   tellOnItsWay(running_->of);
                 },
                 [&](const job_state::Stuck& stuck) { takeStuck(stuck.why); },
                 [&](const job_state::CameOut&) {
                   const PrintJob job = std::move(running_->of.job);
                   running_.reset();
                   tellOut(job);
                   step();
                 },
                 [&](const job_state::GivenUp& gone) {
                   if (isItsOwnFault() && ++running_->of.given_up >= kMostGivenUp) return doubt();
                   waitAgain(gone.why);
                 },
                 [&](const job_state::Forgotten&) { doubt(); },
             },
             state);
}

bool PrintLine::isItsOwnFault() const {
  if (running_->of.is_dropped) return false;
  return running_->phase == Phase::Followed || canPrint(posts_[running_->post].printer->state());
}

void PrintLine::takeStuck(const QString& why) {
  if (!running_->stuck_since) running_->stuck_since = now_();
  const auto stuck_for = now_() - *running_->stuck_since;
  if (stuck_for < kStuckFor) return;
  QString others;
  // What no printer could print is none of the neighbours' either.
  const bool leaves = mayLeave(running_->of) && !canPrint(posts_[running_->post].printer->state());
  if (running_->phase == Phase::Followed && (leaves || findPost(running_->post, others))) {
    running_->phase = Phase::Cancelling;
  }
  // Again and again: a print service may be away for a while.
  if (running_->phase == Phase::Cancelling)
    posts_[running_->post].printer->cancel(running_->of.job, running_->printer_job);
  // What is being cancelled is at the next printer in a moment.
  if (running_->phase == Phase::Cancelling && stuck_for < 2 * kStuckFor) return;
  // Others could be printed, here or elsewhere, and this one is neither printed nor given back.
  const bool holds_up =
      running_->phase == Phase::Cancelling || canPrint(posts_[running_->post].printer->state());
  if (holds_up && stuck_for >= kHeldUpFor) {
    posts_[running_->post].printer->cancel(running_->of.job, running_->printer_job);
    return doubt();
  }
  tellStuck(running_->of, why);
  tellAllStuck(why);
}

void PrintLine::tellOut(const PrintJob& job) {
  if (job.order) out_.insert(*job.order);
  told_.came_out(job);
}

void PrintLine::doubt() {
  const PrintJob job = std::move(running_->of.job);
  running_.reset();
  told_.doubted(job);
  step();
}

void PrintLine::tellOnItsWay(Waiting& waiting) {
  if (std::exchange(waiting.told_stuck, false)) told_.on_its_way_again(waiting.job);
}

void PrintLine::tellAllStuck(const QString& why) {
  std::deque<Waiting> leaving;
  std::erase_if(waiting_, [&](Waiting& one) {
    if (!mayLeave(one)) return false;
    leaving.push_back(std::move(one));
    return true;
  });
  for (Waiting& one : leaving) {
    const PrintJob job = one.job;
    leaving_.push_back(std::move(one));
    told_.leaving(job);
  }
  for (Waiting& each : waiting_) tellStuck(each, why);
}

void PrintLine::tellStuck(Waiting& waiting, const QString& why) {
  if (!std::exchange(waiting.told_stuck, true)) told_.stuck(waiting.job, why);
}

}  // namespace usher::kiosk
