// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/data_room.h>

#include <QTimer>
#include <QTimerEvent>

#include <usher/checkin/ask_for.h>
#include <usher/checkin/change_seat.h>
#include <usher/checkin/record_op.h>
#include <usher/checkin/register_walk_in.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/data_room_parts.h>
#include <usher/kiosk/departure.h>
#include <usher/kiosk/json_log.h>
#include <usher/kiosk/loss.h>

namespace usher::kiosk {

using domain::OutOfServiceReason;
using domain::event::ServiceLost;

namespace {

constexpr std::chrono::seconds kRetry{5};
/// How often a session's door looks who went through the room's other doors, and what is on.
constexpr std::chrono::milliseconds kRoomLooks{2'000};
/// Nobody can have typed a PIN before; a guest may be here already.
constexpr std::chrono::milliseconds kFirstPageFirst{1'000};
/// How often it is looked whether a damaged file is no news any more.
constexpr std::chrono::milliseconds kMendedLooks{3'600'000};

}  // namespace

DataRoom::DataRoom(KioskSettings settings, const SystemClock& machine_clock, CorrectedClock& clock,
                   ports::Random& random, LookUpRoom& look_up, std::unique_ptr<DataSource> source)
    : given_settings_(std::move(settings)),
      settings_(given_settings_),
      machine_clock_(machine_clock),
      clock_(clock),
      random_(random),
      look_up_(look_up),
      source_(std::move(source)) {}

DataRoom::~DataRoom() = default;

void DataRoom::open() {
  if (closed_ || parts_) return;
  auto opened = source_->open();
  if (!opened) {
    lose(opened.error());
    return;
  }
  parts_ = std::make_unique<Parts>(Parts{.data = *std::move(opened)});
  tellMended();
  readChoices();
  startSync();
  startLan();
  takeFacts();
}

void DataRoom::startSync() {
  parts_->scheduler = std::make_unique<sync::QtScheduler>();
  parts_->engine =
      std::make_unique<sync::Engine>(sync::EngineSettings{.event = parts_->data.event(),
                                                          .kiosk = parts_->data.pairing.identity.id,
                                                          .version = QStringLiteral(USHER_VERSION)},
                                     *parts_->data.store, *parts_->data.store, *parts_->data.backend,
                                     machine_clock_, random_, *parts_->scheduler);
  sync::Engine* const engine = parts_->engine.get();
  connect(engine, &sync::Engine::factsChanged, this, &DataRoom::takeFacts);
  connect(engine, &sync::Engine::statusChanged, this, &DataRoom::takeStatus);
  connect(engine, &sync::Engine::neighboursTold, this, &DataRoom::neighboursTold);
  connect(engine, &sync::Engine::otherEventsTold, this, &DataRoom::otherEventsTold);
  connect(engine, &sync::Engine::switchAnswered, this, [this](const std::optional<QString>& trouble) {
    switchEnded(trouble ? domain::kiosk_page::Outcome(domain::kiosk_page::Failed{*trouble})
                        : domain::kiosk_page::Done{});
  });
  connect(engine, &sync::Engine::reloaded, this, [this] { reloadEnded(domain::kiosk_page::Done{}); });
  connect(engine, &sync::Engine::caughtUp, this, &DataRoom::newsCame);
  connect(engine, &sync::Engine::caughtUp, this, &DataRoom::tellStaff);
  connect(engine, &sync::Engine::caughtUp, this, &DataRoom::readRoll);
  connect(engine, &sync::Engine::caughtUp, this, &DataRoom::settlePapers, Qt::QueuedConnection);
  // The engine is destroyed with the store: not from within its own signal.
  connect(engine, &sync::Engine::storeFailed, this, &DataRoom::loseStore, Qt::QueuedConnection);
  connect(engine, &sync::Engine::unauthorized, this,
          [] { qWarning("the backend no longer takes this kiosk: pair it again"); });
  connect(engine, &sync::Engine::leaving, this, &DataRoom::closeDoor);
  // The engine is destroyed with the store: not from within its own signal.
  connect(engine, &sync::Engine::handedIn, this, &DataRoom::depart, Qt::QueuedConnection);
  connect(engine, &sync::Engine::commandUnknown, this, [](const ports::KioskCommand& command) {
    qWarning("the backend asks for \"%s\", which this program can't do", qUtf8Printable(command.kind));
  });
  connect(engine, &sync::Engine::updateRequired, this,
          [] { qWarning("the backend asks for a newer version of this program"); });
  tellDevices();
  engine->start();
  // What an earlier run of this program has heard in this boot.
  if (const auto zero = engine->bootTime()) clock_.follow(*zero);
}

void DataRoom::startLan() {
  if (!settings_.lan_on || settings_.training) return;
  parts_->lan = std::make_unique<LanExchange>(settings_.lan, *parts_->data.store, clock_, random_);
  connect(parts_->lan.get(), &LanExchange::heardChanged, this, &DataRoom::lanHeard);
  connect(parts_->lan.get(), &LanExchange::heardChanged, this, &DataRoom::tellNearby);
  connect(parts_->lan.get(), &LanExchange::newsCame, this, [this] {
    readRoll();
    emit lanNewsCame();
    QMetaObject::invokeMethod(this, &DataRoom::settlePapers, Qt::QueuedConnection);
  });
  connect(parts_->lan.get(), &LanExchange::printerChanged, this, &DataRoom::printerNearby);
  // The exchange is destroyed with the store: not from within its own signal.
  connect(parts_->lan.get(), &LanExchange::failed, this, &DataRoom::loseStore, Qt::QueuedConnection);
  parts_->lan->start();
}

void DataRoom::tellNearby() {
  if (!parts_) return emit nearbyTold({.off_because = lost_});
  emit nearbyTold(parts_->lan ? parts_->lan->nearby() : domain::Nearby());
}

void DataRoom::tellMended() {
  const auto mended = parts_->data.store->mended();
  if (!mended) return;
  emit mendedTold(*mended);
  QStringList words;
  for (const auto& one : domain::lastMended(*mended, clock_.now())) words << one.name;
  if (!words.isEmpty()) words.prepend(QStringLiteral("mended"));
  setDevice(&ports::DeviceStates::disk, words.join(u' '));
  if (words.isEmpty()) {
    mended_timer_.stop();
  } else {
    mended_timer_.start(static_cast<int>(kMendedLooks.count()), this);
  }
}

void DataRoom::takeFacts() {
  if (!parts_) return;
  const auto facts = parts_->data.store->facts();
  if (!facts) {
    if (facts.error().code == ports::StoreError::NoEvent) {
      lose({OutOfServiceReason::WaitingForEvent, parts_->data.pairing.backend.toString()});
    } else {
      loseStore(facts.error());
    }
    return;
  }
  emit factsChanged(*facts);
  tellStaff();
  if (!parts_) return;
  const domain::CheckInList* list = listHere(*facts);
  if (!list) {
    lose({OutOfServiceReason::ListMissing, settings_.list ? settings_.list->text() : settings_.room});
    return;
  }
  const domain::Door door{.list = list->id,
                          .direction = settings_.direction,
                          .both_ways = settings_.both_ways,
                          .prints_badges = prints(domain::Paper::Badge)};
  list_ = list->id;
  parts_->lists = facts->lists;
  parts_->redeem.emplace(*parts_->data.store, settings_.requests ? parts_->data.store.get() : nullptr, clock_,
                         random_, parts_->data.pairing.identity.name, door);
  parts_->find_guest.emplace(*parts_->data.store, clock_, door);
  parts_->serve_staff.emplace(*parts_->data.store, *parts_->data.store, *parts_->data.store, clock_, random_,
                              placeHere());
  parts_->serve_requests.emplace(*parts_->data.store, *parts_->data.store, *parts_->data.store, clock_,
                                 random_, placeHere());
  if (!std::exchange(serving_, true)) emit serviceReady();
  emit placeTold(placeHere());
  tellOwed(*facts);
  if (parts_->roll) {
    readRoll();
    if (!parts_) return;
  } else if (!roll_timer_.isActive()) {
    roll_timer_.start(static_cast<int>(kFirstPageFirst.count()), this);
  }
  tellRoom(*facts);
  if (!settings_.room.isEmpty() || list->session)
    room_timer_.start(static_cast<int>(kRoomLooks.count()), this);
}

const domain::CheckInList* DataRoom::listHere(const domain::EventFacts& facts) const {
  if (settings_.list) return facts.list(*settings_.list);
  if (!settings_.room.isEmpty()) return domain::listAt(settings_.room, facts, clock_.now());
  return facts.lists.empty() ? nullptr : &facts.lists.front();
}

void DataRoom::tellRoom(const domain::EventFacts& facts) {
  const auto* list = list_ ? facts.list(*list_) : nullptr;
  const auto* session = list && list->session ? facts.session(*list->session) : nullptr;
  std::optional<domain::Room> room;
  if (session) {
    const auto inside = parts_->data.store->inside(list->id);
    if (!inside) return loseStore(inside.error());
    room = domain::Room{*session, *inside};
  }
  if (std::exchange(room_, room) != room) emit roomChanged(room);
}

void DataRoom::timerEvent(QTimerEvent* event) {
  if (event->timerId() == roll_timer_.timerId()) return beginRoll();
  if (!parts_) return;
  if (event->timerId() == mended_timer_.timerId()) return tellMended();
  const auto facts = parts_->data.store->facts();
  if (!facts) return;
  // The programme goes on to the room's next session.
  const domain::CheckInList* list = listHere(*facts);
  if (list ? !serving_ || list->id != list_ : serving_) return takeFacts();
  if (list) tellRoom(*facts);
}

void DataRoom::redeem(const domain::effect::Redeem& wanted) {
  if (!parts_ || !parts_->redeem) {
    emit decisionFailed({wanted.visit});
    return;
  }
  auto decision = std::visit([this](const auto& claim) { return (*parts_->redeem)(claim); }, wanted.claim);
  if (!decision) {
    emit decisionFailed({wanted.visit});
    loseStore(decision.error());
    return;
  }
  const bool recorded = domain::letsPass(decision->verdict) || decision->badge_order;
  if (decision->room && std::exchange(room_, decision->room) != decision->room) emit roomChanged(room_);
  emit decided({wanted.visit, std::move(*decision)});
  if (recorded) tellRecorded();
}

void DataRoom::answer(const domain::effect::Answer& given) {
  if (!parts_ || !parts_->redeem) {
    emit decisionFailed({given.visit});
    return;
  }
  if (const auto kept = checkin::recordOp(*parts_->data.store, clock_, random_, given.answers); !kept) {
    emit decisionFailed({given.visit});
    return loseStore(kept.error());
  }
  tellRecorded();
  redeem({given.visit, given.claim});
}

void DataRoom::find(const domain::effect::Find& wanted) {
  if (!parts_ || !parts_->find_guest) {
    emit decisionFailed({wanted.visit});
    return;
  }
  const auto search = domain::GuestSearch::parse(wanted.reference_or_email, wanted.last_name);
  if (!search) {
    emit found({wanted.visit, domain::NobodyFound{}});
    return;
  }
  auto finding = (*parts_->find_guest)(*search);
  if (!finding) {
    emit decisionFailed({wanted.visit});
    return loseStore(finding.error());
  }
  emit found({wanted.visit, std::move(*finding)});
}

void DataRoom::offerTypes(const domain::effect::OfferTypes& wanted) {
  if (!parts_ || !parts_->redeem) return;
  const auto facts = parts_->data.store->facts();
  if (!facts) return loseStore(facts.error());
  auto types = checkin::typesAtDoor(*facts, *parts_->data.store);
  if (!types) return loseStore(types.error());
  emit typesOffered({wanted.visit, std::move(*types)});
}

void DataRoom::registerWalkIn(const domain::effect::Register& wanted) {
  if (!parts_ || !parts_->redeem) {
    emit decisionFailed({wanted.visit});
    return;
  }
  const auto facts = parts_->data.store->facts();
  auto made = facts ? checkin::registerWalkIn(wanted.form, *facts, *parts_->data.store, *parts_->data.store,
                                              clock_, random_)
                    : std::unexpected(facts.error());
  if (!made) {
    emit decisionFailed({wanted.visit});
    return loseStore(made.error());
  }
  if (*made) tellRecorded();
  emit registered({wanted.visit, std::move(*made)});
}

void DataRoom::askFor(const domain::effect::AskFor& wanted) {
  const auto failed = [&] {
    emit asked({wanted.visit, domain::AskOutcome::Failed, std::nullopt, std::nullopt});
  };
  if (!parts_ || !parts_->redeem) return failed();
  checkin::AskFor ask(*parts_->data.store, *parts_->data.store, *parts_->data.store, clock_, random_);
  auto answer = ask(wanted.code, wanted.request);
  if (!answer) {
    failed();
    return loseStore(answer.error());
  }
  emit asked({wanted.visit, answer->outcome, answer->request, std::move(answer->catalogue)});
  if (answer->outcome == domain::AskOutcome::Kept) tellRecorded();
}

void DataRoom::changeSeat(const domain::effect::ChangeSeat& wanted) {
  const auto failed = [&] { emit seatChanged({wanted.visit, domain::SeatOutcome::Failed, std::nullopt}); };
  if (!parts_ || !parts_->redeem) return failed();
  checkin::ChangeSeat change(*parts_->data.store, *parts_->data.store, clock_, random_);
  auto answer = change(wanted.code, wanted.wanted);
  if (!answer) {
    failed();
    return loseStore(answer.error());
  }
  emit seatChanged({wanted.visit, answer->outcome, std::move(answer->seats)});
  if (answer->outcome == domain::SeatOutcome::Kept) tellRecorded();
}

void DataRoom::tellSeats(const domain::effect::TellSeats& wanted) {
  if (!parts_ || !parts_->redeem) return;
  auto seats = checkin::ChangeSeat(*parts_->data.store, *parts_->data.store, clock_, random_)
                   .seats(wanted.code, wanted.ticket);
  if (!seats) return loseStore(seats.error());
  if (*seats) emit seatsTold({**std::move(seats)});
}

void DataRoom::record(const domain::op::PrintResult& result) {
  if (!parts_) return;
  const auto kept = checkin::recordOp(*parts_->data.store, clock_, random_, result);
  if (!kept) return loseStore(kept.error());
  tellRecorded();
}

void DataRoom::takeStatus(const sync::SyncStatus& status) {
  if (const auto zero = parts_->engine->bootTime()) clock_.follow(*zero);
  if (std::exchange(progress_, status.progress) != status.progress) emit loadProgressed(status.progress);
  auto but_for_progress = status;
  but_for_progress.progress.reset();
  if (std::exchange(status_, but_for_progress) == but_for_progress) return;
  if (std::exchange(clock_set_by_, status.clock_set_by) != status.clock_set_by && status.clock_set_by) {
    qWarning("the machine's clock was set by %lld s since the start",
             static_cast<long long>(status.clock_set_by->count()));
  }
  logInfo(QStringLiteral("sync"), {{QStringLiteral("online"), status.online},
                                   {QStringLiteral("queued"), static_cast<qint64>(status.queued)},
                                   {QStringLiteral("parked"), static_cast<qint64>(status.parked)},
                                   {QStringLiteral("error"), status.last_error}});
  if (!status.online) reloadEnded(domain::kiosk_page::Failed{status.last_error});
  // What the backend has refused is without effect by now.
  readRoll();
}

void DataRoom::loseStore(const ports::StoreError& error) {
  if (!parts_) return;
  qWarning("store: %s", qUtf8Printable(error.detail));
  // Another process in the way, data from outside that can't be, or an event that has not come yet: the store
  // itself is well.
  using ports::StoreError;
  if (error.code == StoreError::Busy || error.code == StoreError::BadData ||
      error.code == StoreError::NoEvent)
    return;
  shut();
  const bool damaged = error.code == ports::StoreError::Corrupt;
  if (damaged) source_->distrust();
  lose(lossOf(error, settings_.data_folder), damaged ? std::chrono::milliseconds{0} : kRetry);
}

void DataRoom::closeDoor(const std::optional<domain::EventId>& next) {
  if (next) {
    lose({OutOfServiceReason::WaitingForEvent,
          QStringLiteral("the backend has moved this kiosk to the event %1; it hands in what it did")
              .arg(next->text())});
  } else {
    lose({OutOfServiceReason::NotPaired,
          QStringLiteral("the backend has revoked this kiosk; it hands in what it did")});
  }
  // The answer itself may come later than what follows from it.
  switchEnded(next ? domain::kiosk_page::Outcome(domain::kiosk_page::Done{})
                   : domain::kiosk_page::Failed{lost_});
  emit otherEventsTold({});
}

void DataRoom::depart(const std::optional<domain::EventId>& next) {
  if (!parts_) return;
  const auto noted = noteDeparture(DataFolder(settings_.data_folder), parts_->data.pairing, next);
  shut();
  if (!noted) return lose({OutOfServiceReason::StorageFailed, noted.error()});
  logInfo(QStringLiteral("handed in; forgetting the event"), {});
  open();
}

void DataRoom::lose(const ServiceLost& loss) {
  lose(loss, kRetry);
}

void DataRoom::lose(const ServiceLost& loss, std::chrono::milliseconds next_try) {
  serving_ = false;
  lost_ = loss.detail;
  if (parts_) {
    parts_->redeem.reset();
    parts_->find_guest.reset();
  }
  logInfo(QStringLiteral("out of service"),
          {{QStringLiteral("reason"), QLatin1String(domain::nameOf(loss.reason))},
           {QStringLiteral("detail"), loss.detail}});
  emit serviceLost(loss);
  if (!parts_) QTimer::singleShot(next_try, this, &DataRoom::open);
}

void DataRoom::setDevice(QString ports::DeviceStates::* which, const QString& state) {
  devices_.*which = state;
  tellDevices();
}

void DataRoom::tellDevices() {
  if (parts_ && parts_->engine) parts_->engine->setDevices(devices_);
}

void DataRoom::shut() {
  const domain::kiosk_page::Failed closed{QStringLiteral("the data of this kiosk was closed")};
  reloadEnded(closed);
  switchEnded(closed);
  stickEnded(closed);
  parts_->engine.reset();
  parts_.reset();
  status_.reset();
  if (std::exchange(progress_, std::nullopt)) emit loadProgressed(std::nullopt);
  list_.reset();
  room_timer_.stop();
  roll_timer_.stop();
  mended_timer_.stop();
}

void DataRoom::close() {
  closed_ = true;
  if (!parts_) return;
  parts_->engine->stop();
  shut();
}

}  // namespace usher::kiosk
