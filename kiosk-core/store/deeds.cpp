// SPDX-License-Identifier: Apache-2.0
#include <usher/store/deeds.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include <usher/domain/overloaded.h>
#include <usher/sqlite/transaction.h>
#include <usher/store/errors.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace outcome = ports::outcome;

namespace {

/// A guest waits for no more than so many to be looked at.
constexpr std::size_t kAtOnce = 200;

/// Which check-in it brings or takes away; nullopt: it is about something else.
std::optional<domain::OpId> checkInOf(const ports::Change& change) {
  if (const auto* removed = std::get_if<ports::Removed>(&change.what)) {
    return removed->kind == ports::RecordKind::CheckIn ? domain::OpId::parse(removed->id) : std::nullopt;
  }
  const auto* brought = std::get_if<domain::CheckIn>(&std::get<ports::Record>(change.what));
  return brought ? std::optional(brought->id) : std::nullopt;
}

/// Of one about a check-in: it is gone, or its badge came out, or is wanted no more.
bool isSettled(const ports::Change& change) {
  const auto* record = std::get_if<ports::Record>(&change.what);
  const auto* brought = record ? std::get_if<domain::CheckIn>(record) : nullptr;
  return !brought || brought->badge == domain::EntryBadge::Settled;
}

}  // namespace

Deeds::Deeds(sqlite::Database& database, Sealing& sealing, const std::filesystem::path& folder)
    : database_(database),
      sealing_(sealing),
      folder_(folder),
      copy_(database, folder),
      outbox_(database),
      lan_(database),
      passages_(database, sealing, outbox_, lan_),
      ops_(database, sealing, outbox_),
      staff_passages_(database, sealing),
      second_entries_(database),
      dead_letters_(database, sealing),
      times_(database),
      print_orders_(database),
      entry_badges_(database) {}

template <class Work>
void Deeds::durably(Work&& work) {
  try {
    sqlite::Transaction transaction(database_);
    work();
    transaction.commit();
  } catch (...) {
    outbox_.rolledBack();
    // What was looked at was put back.
    beginTidying();
    throw;
  }
  copy_.follow(outbox_.takeTouched());
}

void Deeds::record(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot) {
  durably([&] { keep(ruling, monotonic, boot); });
}

void Deeds::record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot) {
  durably([&] { keep(op, monotonic, boot); });
}

void Deeds::keep(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot) {
  if (ruling.check_in) {
    passages_.record(ruling, monotonic, boot);
    staff_passages_.keep(ruling);
  }
  if (ruling.badge) order(*ruling.badge, ruling.check_in ? std::optional(ruling.check_in->id) : std::nullopt);
}

void Deeds::order(domain::PrintOrder order, const std::optional<domain::OpId>& made_here) {
  if (order.paper == domain::Paper::Badge && !order.check_in)
    order.check_in = entry_badges_.owedTo(order.ticket, lan_.hashOf(utf8(order.ticket.text())));
  print_orders_.add(order);
  if (order.check_in && order.check_in != made_here)
    lan_.badgeGoes(*order.check_in, lan_.self().source, order.id);
}

void Deeds::keep(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot) {
  ops_.record(op, monotonic, boot);
  if (const auto* undone = std::get_if<domain::op::Void>(&op.what)) {
    staff_passages_.undo(op, *undone);
    lan_.undone(undone->check_in);
    print_orders_.wantedNoMore(undone->check_in);
  }
}

void Deeds::add(const domain::PrintOrder& order) {
  durably([&] { this->order(order, std::nullopt); });
}

bool Deeds::handTo(const domain::OpId& order, const QString& printer) {
  bool open = false;
  durably([&] { open = print_orders_.handTo(order, printer); });
  return open;
}

void Deeds::handedOver(const domain::OpId& order, const QString& printer_job) {
  durably([&] { print_orders_.handedOver(order, printer_job); });
}

void Deeds::takeBack(const domain::OpId& order) {
  durably([&] { print_orders_.takeBack(order); });
}

void Deeds::doubt(const domain::OpId& order) {
  durably([&] { print_orders_.doubt(order); });
}

bool Deeds::giveTo(const domain::OpId& order, const ports::LanSource& to) {
  std::optional<domain::OpId> entry;
  // Nobody would hear of it.
  if (!lan_.isOn()) return false;
  durably([&] {
    entry = print_orders_.giveUp(order);
    if (entry) lan_.badgeGoes(*entry, to, order);
  });
  return entry.has_value();
}

std::vector<domain::OpenOrder> Deeds::takeGiven(domain::Instant now) {
  const auto given = lan_.given();
  if (given.empty()) return {};
  std::vector<domain::OpenOrder> taken;
  durably([&] {
    for (const auto& one : given) {
      taken.push_back(
          {.order = {.id = one.order, .at = now, .ticket = one.ticket, .check_in = one.check_in}});
      print_orders_.add(taken.back().order);
      lan_.takeGiven(one.check_in);
    }
  });
  return taken;
}

void Deeds::end(const domain::OpId& order, const domain::PrintEnd& end, domain::Instant now,
                std::chrono::milliseconds monotonic, const QString& boot) {
  durably([&] {
    if (const auto ended = print_orders_.end(order)) tellEnd(*ended, order, end, now, monotonic, boot);
  });
}

void Deeds::cancel(const domain::OpId& order, const domain::OpId& told_as, const domain::PrintEnd& end,
                   domain::Instant now, std::chrono::milliseconds monotonic, const QString& boot) {
  durably([&] {
    if (const auto cancelled = print_orders_.cancel(order))
      tellEnd(*cancelled, told_as, end, now, monotonic, boot);
  });
}

void Deeds::tellEnd(const domain::PrintOrder& ended, const domain::OpId& told_as, const domain::PrintEnd& end,
                    domain::Instant now, std::chrono::milliseconds monotonic, const QString& boot) {
  const domain::op::PrintResult result{ended.ticket, ended.paper,  end.outcome,
                                       end.detail,   ended.reason, ended.check_in};
  keep({.id = told_as, .at = now, .what = result, .by = end.by ? end.by : ended.by}, monotonic, boot);
  if (!ended.check_in) return;
  entry_badges_.settle(*ended.check_in, end.outcome == domain::PrintOutcome::Printed ? 1 : 0);
  lan_.badgeOut(*ended.check_in);
}

bool Deeds::keep(const std::vector<ports::LanRecord>& records) {
  std::vector<ports::LanRecord> kept;
  try {
    durably([&] {
      kept = lan_.keep(records);
      for (const auto& told : kept) takeEffect(told);
    });
  } catch (...) {
    lan_.rolledBack();
    throw;
  }
  return !kept.empty();
}

void Deeds::takeEffect(const ports::LanRecord& told) {
  using Kind = ports::LanRecord::Kind;
  switch (told.kind) {
    case Kind::Passage:
    case Kind::Stands:
      return;
    case Kind::Undone:
      return print_orders_.wantedNoMore(told.op);
    case Kind::BadgeOut:
      // How many there were the feed tells.
      entry_badges_.settle(told.op, 0);
      return print_orders_.wantedNoMore(told.op);
    case Kind::BadgeGoes:
      if (told.to != lan_.self().source) print_orders_.wantedNoMore(told.op);
  }
}

std::int64_t Deeds::takeFromCopy() {
  std::set<std::string> known;
  for (auto row = database_.prepare("SELECT op FROM main.outbox"); row.step();) known.insert(row.text(0));
  const auto copy = OutboxCopy::read(folder_, sealing_, known);
  if (copy.unreadable > 0) qWarning("outbox.copy: %d lines can't be read", copy.unreadable);
  if (!copy.missing.empty()) {
    sqlite::Transaction transaction(database_);
    for (const auto& op : copy.missing) queueAgain(op);
    transaction.commit();
  }
  outbox_.takeTouched();
  if (copy.is_as_known) {
    copy_.goOn();
  } else {
    copy_.begin();
  }
  return static_cast<std::int64_t>(copy.missing.size());
}

void Deeds::queueAgain(const ports::OutboxOp& op) {
  const auto at = std::visit([](const auto& done) { return done.at; }, op.done);
  if (find(op.id())) {
    outbox_.tellAgain(op.id(), at, op.boot);
  } else if (const auto* made = std::get_if<domain::CheckIn>(&op.done)) {
    keep({.check_in = *made, .by = op.by, .overrides = op.overrides}, op.monotonic, op.boot);
  } else {
    keep(std::get<domain::Op>(op.done), op.monotonic, op.boot);
  }
}

std::optional<ports::OutboxOp> Deeds::find(const domain::OpId& op) {
  auto found = passages_.find(op);
  return found ? found : ops_.find(op);
}

ports::OutboxOp Deeds::mustFind(const domain::OpId& op) {
  auto found = find(op);
  if (!found) throw Failure(ports::StoreError::Corrupt, QStringLiteral("the outbox names what is not there"));
  return *std::move(found);
}

std::vector<ports::OutboxOp> Deeds::due(domain::Instant now, int at_most) {
  std::vector<ports::OutboxOp> ops;
  for (const auto& [id, attempts] : outbox_.due(now, at_most)) {
    ops.push_back(mustFind(id));
    ops.back().attempts = attempts;
  }
  correctTimes(ops);
  return ops;
}

std::vector<ports::QueuedOp> Deeds::queued(std::int64_t after, int at_most) {
  std::vector<ports::OutboxOp> ops;
  const auto places = outbox_.queued(after, at_most);
  for (const auto& [place, id] : places) ops.push_back(mustFind(id));
  correctTimes(ops);
  std::vector<ports::QueuedOp> queued;
  for (std::size_t i = 0; i < ops.size(); ++i) queued.push_back({places[i].place, std::move(ops[i])});
  return queued;
}

void Deeds::setBootTime(const QString& boot, domain::Instant zero, std::chrono::milliseconds monotonic) {
  durably([&] { times_.set(boot, zero, monotonic); });
}

void Deeds::correctTimes(std::vector<ports::OutboxOp>& ops) {
  std::vector<ports::OutboxOp*> wrong;
  for (auto& op : ops) {
    auto& at = std::visit([](auto& done) -> domain::Instant& { return done.at; }, op.done);
    const auto truth = times_.truth(at, op.boot, op.monotonic);
    if (std::exchange(at, truth) != truth) wrong.push_back(&op);
  }
  if (wrong.empty()) return;
  qWarning("the times of %zu that wait are put right: the machine's clock was wrong", wrong.size());
  durably([&] {
    for (const auto* op : wrong) {
      const auto at = std::visit([](const auto& done) { return done.at; }, op->done);
      outbox_.setTime(op->id(), at);
      passages_.setTime(op->id(), at);
      ops_.setTime(op->id(), at);
      staff_passages_.setTime(op->id(), at);
    }
  });
}

void Deeds::settle(const std::vector<ports::OpOutcome>& outcomes, const Visibility& visibility) {
  durably([&] {
    for (const auto& answer : outcomes) {
      if (!outbox_.isWaiting(answer.op)) continue;
      file(answer, visibility);
      // The feed may have been faster than the answer.
      passages_.confirm(answer.op, std::nullopt);
      const auto* conflict = std::get_if<outcome::Conflict>(&answer.outcome);
      if (conflict && conflict->winner) passages_.confirm(conflict->winner->id, std::nullopt);
    }
  });
}

void Deeds::file(const ports::OpOutcome& answer, const Visibility& visibility) {
  if (const auto* retry = std::get_if<outcome::Retry>(&answer.outcome)) {
    return outbox_.putOff(answer.op, *retry);
  }
  const auto told = find(answer.op);
  if (!told) return;
  using domain::CheckIn;
  using domain::Op;
  std::visit(domain::Overloaded{
                 [&](const CheckIn& mine, const outcome::Ok&) { passages_.accepted(mine.id, visibility); },
                 [&](const CheckIn&, const outcome::Conflict& conflict) {
                   passages_.contested(*told, conflict, visibility);
                 },
                 [&](const CheckIn& mine, const outcome::Rejected& no) { passages_.refused(mine, no); },
                 [&](const Op& mine, const outcome::Rejected& no) { refused(mine, no); },
                 // Nothing but a check-in has a winner: the backend knows of it, one way or the other.
                 [&](const Op& mine, const auto&) { taken(mine, visibility); },
                 [](const CheckIn&, const outcome::Retry&) {},
             },
             told->done, answer.outcome);
}

void Deeds::taken(const domain::Op& op, const Visibility& visibility) {
  ops_.accepted(op.id, visibility);
  // The feed's row may be gone before it says so: with its ticket.
  if (const auto* settled = std::get_if<domain::op::SettleIncident>(&op.what)) {
    second_entries_.settled(settled->incident, op.at);
  }
}

void Deeds::refused(const domain::Op& op, const outcome::Rejected& rejected) {
  ops_.refused(op);
  // What the backend never took it can't undo, and need not.
  const auto* undone = std::get_if<domain::op::Void>(&op.what);
  if (undone && passages_.dropRefused(undone->check_in)) return;
  if (undone) {
    staff_passages_.takeBack(op.id);
    lan_.stands(undone->check_in);
  }
  dead_letters_.keep(op, rejected);
}

std::vector<domain::Incident> Deeds::incidents() {
  std::vector<domain::Incident> incidents;
  std::ranges::move(second_entries_.open(), std::back_inserter(incidents));
  std::ranges::move(dead_letters_.open(), std::back_inserter(incidents));
  std::ranges::stable_sort(incidents, {}, domain::timeOf);
  return incidents;
}

void Deeds::putAway(const ports::SeenTo& seen) {
  sqlite::Transaction transaction(database_);
  if (!dead_letters_.putAway(seen)) {
    throw Failure(ports::StoreError::BadData, QStringLiteral("there is no such dead letter to put away"));
  }
  transaction.commit();
}

ports::OutboxDepth Deeds::depth() {
  const auto oldest = outbox_.oldest();
  return {.waiting = outbox_.waiting(),
          .parked = second_entries_.openOfOwn() + dead_letters_.openCount(),
          .oldest = oldest ? std::optional(oldest->at) : std::nullopt};
}

void Deeds::beginTidying() {
  unlooked_ = {};
  shown_left_ = true;
}

bool Deeds::tidy(const std::optional<ports::FeedPosition>& position) {
  if (isTidy()) return false;
  durably([&] {
    shown_left_ = position && confirmShown(*position);
    if (shown_left_) return;
    if (unlooked_.passages)
      unlooked_.passages = passages_.confirmAfter(*unlooked_.passages, position, kAtOnce);
    if (unlooked_.news) unlooked_.news = lan_.settleAfter(*unlooked_.news, kAtOnce);
  });
  return !isTidy();
}

bool Deeds::confirmShown(const ports::FeedPosition& position) {
  const bool more_passages = passages_.confirmShown(position, kAtOnce);
  return ops_.confirmShown(position, kAtOnce) || more_passages;
}

void Deeds::confirm(const std::vector<ports::Change>& changes, const ports::FeedPosition& position) {
  durably([&] {
    for (const auto& change : changes) {
      const auto check_in = checkInOf(change);
      if (!check_in) continue;
      passages_.confirm(*check_in, position);
      lan_.settle(*check_in);
      if (isSettled(change)) print_orders_.wantedNoMore(*check_in);
    }
    shown_left_ = confirmShown(position);
  });
}

}  // namespace usher::store
