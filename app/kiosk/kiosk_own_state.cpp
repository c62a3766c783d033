// SPDX-License-Identifier: Apache-2.0
// How the kiosk hears how it is, and what staff do about it.
#include <usher/kiosk/kiosk.h>

#include <QCoreApplication>

#include <chrono>
#include <optional>

#include <usher/kiosk/json_log.h>
#include <usher/kiosk/restart.h>
#include <usher/kiosk/software_versions.h>
#include <usher/kiosk/test_badge.h>
#include <usher/kiosk/zone_ahead.h>

namespace usher::kiosk {

namespace page = domain::kiosk_page;

namespace {

/// Somebody looks at it: printers and clocks grow old while they do.
constexpr std::chrono::seconds kLookAgain{10};

/// A deed that begins the program anew, as the log has it.
struct Anew {
  int code;
  const char* name;
};
std::optional<Anew> anewBy(const page::Deed& deed) {
  if (std::holds_alternative<page::Restart>(deed)) return Anew{kRestart, "restart"};
  if (std::holds_alternative<page::Train>(deed)) return Anew{kRestartToTrain, "train"};
  if (std::holds_alternative<page::EndTraining>(deed)) return Anew{kRestartToServe, "end training"};
  return std::nullopt;
}

}  // namespace

template <class Change>
void Kiosk::noteState(Change change) {
  const domain::KioskState before = state_;
  change(state_);
  if (state_ != before) tellState();
}

void Kiosk::tellState() {
  desk_.takeKiosk(page::KioskTold{state_, clock_.now()});
  desk_.takePreflight(domain::preflight::KioskTold{state_, clock_.now()});
}

void Kiosk::connectOwnState() {
  state_.versions = softwareVersions();
  state_.training = settings_.training;
  state_.scanner_ports = hands_.ports();
  state_.uses_camera = settings_.camera != u"none";
  look_again_.setInterval(kLookAgain);
  connect(&look_again_, &QTimer::timeout, this, &Kiosk::lookAtState);
  connect(&scanner_, &scan::Scanner::cameraChanged, this, [this](domain::CameraState camera) {
    noteState([&](domain::KioskState& state) {
      state.camera = camera;
      state.camera_detail = scanner_.cameraDetail();
      state.cameras_missing = scanner_.camerasMissing();
    });
  });
  const auto scanned = [this] {
    noteState([&](domain::KioskState& state) { state.scanned = clock_.now(); });
  };
  connect(&hands_, &scan::HandScanners::codeScanned, this, scanned);
  connect(&hands_, &scan::HandScanners::unreadable, this, scanned);
  connect(&hands_, &scan::HandScanners::portChanged, this,
          [this] { noteState([&](domain::KioskState& state) { state.scanner_ports = hands_.ports(); }); });
  connect(printing_.get(), &PrintRoom::printersTold, this,
          [this](const std::optional<domain::PrinterState>& badges,
                 const std::optional<domain::PrinterState>& agendas) {
            noteState([&](domain::KioskState& state) {
              state.badges = badges;
              state.agendas = agendas;
            });
          });
  connect(printing_.get(), &PrintRoom::tested, this, &Kiosk::endDeed);
  connect(data_.get(), &DataRoom::placeTold, this, [this](const desk::Place& place) {
    noteState([&](domain::KioskState& state) {
      state.kiosk = place.kiosk;
      state.list = place.list;
    });
  });
  connect(data_.get(), &DataRoom::mendedTold, this, [this](const std::vector<domain::MendedFile>& mended) {
    noteState([&](domain::KioskState& state) { state.mended = mended; });
  });
  connect(data_.get(), &DataRoom::loadProgressed, this,
          [this](const std::optional<domain::LoadProgress>& progress) {
            noteState([&](domain::KioskState& state) { state.loading = progress; });
            journey_.post(domain::event::LoadProgressed{progress});
          });
  connect(data_.get(), &DataRoom::exchangeTold, this,
          [this](const sync::SyncStatus& status, const std::optional<std::uint64_t>& disk_free) {
            noteState([&](domain::KioskState& state) {
              state.online = status.online;
              state.offline_because = status.last_error;
              state.waiting = status.queued;
              state.oldest = status.oldest;
              state.data_age = status.data_age;
              state.clock_offset = status.clock_offset;
              state.clock_set_by = status.clock_set_by;
              state.zone_ahead = facts_ ? zoneAhead(facts_->event.timezone, clock_.now()) : std::nullopt;
              state.disk_free = disk_free;
            });
          });
  connect(data_.get(), &DataRoom::owedTold, this, [this](std::int64_t badges) {
    noteState([&](domain::KioskState& state) { state.badges_owed = badges; });
  });
  connect(data_.get(), &DataRoom::nearbyTold, this, [this](const domain::Nearby& told) {
    noteState([&](domain::KioskState& state) { state.nearby = told; });
  });
  connect(data_.get(), &DataRoom::neighboursTold, this, [this](const std::vector<domain::Neighbour>& told) {
    const bool others = !state_.neighbours || state_.neighbours->size() != told.size();
    if (others) logInfo(QStringLiteral("neighbours"), {{QStringLiteral("count"), qsizetype(told.size())}});
    noteState([&](domain::KioskState& state) { state.neighbours = told; });
  });
  connect(data_.get(), &DataRoom::otherEventsTold, this, [this](const std::vector<domain::OtherEvent>& told) {
    noteState([&](domain::KioskState& state) { state.other_events = told; });
  });
  connect(data_.get(), &DataRoom::arrivalsTold, this,
          [this](const domain::Arrivals& arrivals) { desk_.takeKiosk(page::ArrivalsTold{arrivals}); });
  connect(data_.get(), &DataRoom::incidentsTold, this, [this](const std::vector<page::ToSettle>& incidents) {
    noteState([&](domain::KioskState& state) { state.to_settle = static_cast<qint64>(incidents.size()); });
    desk_.takeKiosk(page::IncidentsTold{incidents});
  });
  connect(data_.get(), &DataRoom::volumeChosen, this, &Kiosk::useVolume);
  connect(data_.get(), &DataRoom::kioskServed, this,
          [this](const page::DeedDone& done) { desk_.takeKiosk(done); });
  connect(&desk_, &StaffDesk::kioskDeedWanted, this, &Kiosk::doForKiosk);
  connect(&desk_, &StaffDesk::entryChanged, this, &Kiosk::watchState);
}

void Kiosk::connectCameraRestart() {
  restart_look_.setInterval(kLookAgain);
  connect(&scanner_, &scan::Scanner::restartWanted, &restart_look_, qOverload<>(&QTimer::start));
  connect(&restart_look_, &QTimer::timeout, this, [this] {
    const auto now =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    // It came back by itself, or was pulled out.
    if (!scanner_.wantsRestart()) return restart_look_.stop();
    if (!camera_restart_.due(journey_.screen(), desk_.mode() != nullptr, now)) return;
    restart_look_.stop();
    CameraRestart::noteOne(now);
    logInfo(QStringLiteral("restart for the camera"));
    QCoreApplication::exit(kRestart);
  });
}

void Kiosk::watchState() {
  if (!desk_.mode()) return look_again_.stop();
  if (look_again_.isActive()) return;
  look_again_.start();
  tellState();
  lookAtState();
}

void Kiosk::lookAtState() {
  // "4 min" becomes "5 min".
  if (const auto* requests = desk_.requestsPage()) staff_window_.showRequests(*requests);
  noteState([&](domain::KioskState& state) { state.brightness = backlight_.percent(); });
  QMetaObject::invokeMethod(data_.get(), &DataRoom::tellState);
  QMetaObject::invokeMethod(printing_.get(), &PrintRoom::tellPrinters);
}

void Kiosk::useVolume(int percent) {
  if (!sound_) return;
  QMetaObject::invokeMethod(sound_.get(), [this, percent] { sound_->setVolume(percent); });
  noteState([&](domain::KioskState& state) { state.volume = percent; });
}

void Kiosk::doForKiosk(const domain::StaffMember& member, const page::Do& wanted) {
  kiosk_deed_ = wanted.asked;
  if (std::holds_alternative<page::TestPrint>(wanted.deed)) {
    logInfo(QStringLiteral("staff deed"), {{QStringLiteral("staff"), member.id.text()},
                                           {QStringLiteral("deed"), QStringLiteral("test print")}});
    if (!facts_) return endDeed(page::Failed{QStringLiteral("there is no event yet")});
    QMetaObject::invokeMethod(printing_.get(),
                              [this, job = testBadge(facts_->event, settings_)] { printing_->test(job); });
  } else if (const auto* bright = std::get_if<page::SetBrightness>(&wanted.deed)) {
    const auto set = backlight_.set(bright->percent);
    endDeed(set ? page::Outcome(page::Done{}) : page::Failed{set.error()});
    lookAtState();
  } else if (const auto anew = anewBy(wanted.deed)) {
    logInfo(QStringLiteral("staff deed"), {{QStringLiteral("staff"), member.id.text()},
                                           {QStringLiteral("deed"), QLatin1String(anew->name)}});
    QCoreApplication::exit(anew->code);
  } else {
    QMetaObject::invokeMethod(data_.get(), [this, member, wanted] {
      data_->serveKiosk(member, wanted);
      data_->tellState();
    });
  }
}

void Kiosk::endDeed(const page::Outcome& outcome) {
  desk_.takeKiosk(page::DeedDone{kiosk_deed_, outcome});
}

}  // namespace usher::kiosk
