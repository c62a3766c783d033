// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/stick_reading.h>

#include <utility>

#include <usher/domain/overloaded.h>

namespace usher::kiosk {

using domain::StickTrouble;

StickReading::StickReading(const Stores& stores, const net::DeviceKey& key, domain::EventId event,
                           domain::KioskId kiosk, const ports::Clock& clock, ports::Scheduler& scheduler)
    : stores_(stores),
      key_(key),
      event_(std::move(event)),
      kiosk_(std::move(kiosk)),
      clock_(clock),
      scheduler_(scheduler) {}

StickReading::~StickReading() {
  if (work_) carried_->load()->stop();
}

void StickReading::start(const QString& path) {
  const auto keys = stores_.carrying.backendKeys();
  if (!keys) return end(keys.error());
  if (keys->empty()) return end(StickTrouble::NoKey);
  file_.setFileName(path);
  if (!file_.exists()) return end(StickTrouble::Nothing);
  if (!file_.open(QIODevice::ReadOnly)) return end(StickTrouble::CutOff);
  auto bundle = net::AnswerBundle::open(
      [this](std::size_t most) { return file_.read(static_cast<qint64>(most)).toStdString(); }, key_, *keys,
      event_, kiosk_);
  if (!bundle) return end(bundle.error());
  bundle_ = *std::move(bundle);
  end_.written_at = bundle_->writtenAt();
  carried_.emplace(stores_.replica, stores_.outbox, event_, bundle_->askedAfter());
  timer_.start(0, this);
}

void StickReading::timerEvent(QTimerEvent*) {
  readOn();
}

void StickReading::readOn() {
  if (carried_->isUnderWay()) {
    if (const auto kept = carried_->goOn(); !kept) end(kept.error());
    return;
  }
  auto part = bundle_->next(carried_->sink(), clock_.now());
  if (carried_->sinkError()) return end(*carried_->sinkError());
  if (!part) return end(part.error());
  if (!*part) {
    carried_->end(bundle_->writtenAt());
    return end();
  }
  if (const auto taken = take(**std::move(part)); !taken) end(taken.error());
}

sync::Carried::Taken StickReading::take(net::AnswerBundle::Part part) {
  using Bundle = net::AnswerBundle;
  return std::visit(domain::Overloaded{
                        [&](const Bundle::Results& results) { return carried_->take(results); },
                        [&](Bundle::Page& page) { return carried_->take(std::move(page.batch)); },
                        [&](const Bundle::SnapshotPiece& piece) {
                          return piece.ended ? endSnapshot() : sync::Carried::Taken();
                        },
                        [&](const Bundle::Farewell& farewell) {
                          carried_->take(farewell);
                          return sync::Carried::Taken();
                        },
                        [](const Bundle::Unknown&) { return sync::Carried::Taken(); },
                    },
                    part);
}

// What takes long about it is done with guests served meanwhile; what came of that, the end says again.
sync::Carried::Taken StickReading::endSnapshot() {
  auto* const load = carried_->load();
  if (!load) return carried_->endSnapshot();
  timer_.stop();
  work_ = scheduler_.elsewhere([load] { (void)load->complete(); },
                               [this] {
                                 work_.reset();
                                 timer_.start(0, this);
                                 if (const auto taken = carried_->endSnapshot(); !taken) end(taken.error());
                               });
  return {};
}

void StickReading::end(const sync::Carried::Fault& fault) {
  if (const auto* trouble = std::get_if<StickTrouble>(&fault)) {
    end_.trouble = *trouble;
  } else {
    end_.failed = std::get<ports::StoreError>(fault);
  }
  end();
}

void StickReading::end() {
  timer_.stop();
  file_.close();
  if (carried_) end_.brought = carried_->brought();
  // Half of a whole event is thrown away.
  carried_.reset();
  emit ended(end_);
}

}  // namespace usher::kiosk
