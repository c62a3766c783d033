// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/load_progress.h>
#include <usher/domain/staff/mended_file.h>
#include <usher/domain/staff/nearby.h>
#include <usher/domain/staff/neighbour.h>
#include <usher/domain/staff/other_event.h>
#include <usher/domain/staff/printer_state.h>
#include <usher/domain/staff/scanner_port.h>

namespace usher::domain {

/// A part of the program, e.g. "Qt" and "6.8.2".
struct SoftwareVersion {
  QString name;
  QString version;
  bool operator==(const SoftwareVersion&) const = default;
};

/// How a kiosk is, as far as it knows itself.
struct KioskState {
  /// Its name, as staff call it.
  QString kiosk;
  /// Usher first, then what it is made of.
  std::vector<SoftwareVersion> versions = {};
  /// Where it checks in; nullopt: it is not known yet.
  std::optional<CheckInListId> list = std::nullopt;
  /// No: codes are read by hand scanners alone, and none is missing.
  bool uses_camera = true;
  /// Of several the best.
  CameraState camera = CameraState::Starting;
  /// Of several, those that something is wrong with: the first is 1.
  std::vector<int> cameras_missing = {};
  /// What the camera's driver said, in its own words.
  QString camera_detail;
  /// When something came from a hand scanner; nullopt: nothing has, since the start.
  std::optional<Instant> scanned = std::nullopt;
  /// Those that the settings name; whether one that types is plugged in nobody can tell.
  std::vector<ScannerPort> scanner_ports = {};
  /// nullopt: no badges (no agendas) are printed here.
  std::optional<PrinterState> badges = std::nullopt;
  std::optional<PrinterState> agendas = std::nullopt;
  /// Of guests who are in: those that have not come out yet, or that nobody can tell of.
  std::int64_t badges_owed = 0;
  bool online = false;
  /// Why not, in its own words.
  QString offline_because;
  /// What was done here and the backend has not heard yet; `oldest` is since when.
  std::int64_t waiting = 0;
  std::optional<Instant> oldest = std::nullopt;
  /// What staff have to settle.
  std::int64_t to_settle = 0;
  /// Since the backend last said that there is nothing newer; nullopt: not yet, since the start.
  std::optional<std::chrono::seconds> data_age = std::nullopt;
  /// nullopt: no whole event is on its way in.
  std::optional<LoadProgress> loading = std::nullopt;
  /// How far the backend's clock is ahead of this machine's; nullopt: nobody has said.
  std::optional<std::chrono::milliseconds> clock_offset = std::nullopt;
  /// By how much this machine's was set since the start, forwards where positive; nullopt: it was not.
  std::optional<std::chrono::seconds> clock_set_by = std::nullopt;
  /// How far the system's time zone is ahead of the event's; nullopt: that one is not known. No harm: all
  /// times here are the event's.
  std::optional<std::chrono::seconds> zone_ahead = std::nullopt;
  /// The other kiosks of the event; nullopt: nobody has said.
  std::optional<std::vector<Neighbour>> neighbours = std::nullopt;
  /// Those that it hears itself.
  Nearby nearby = {};
  /// Where staff may have it go; none where nobody has said.
  std::vector<OtherEvent> other_events = {};
  /// In bytes; nullopt: the system does not say.
  std::optional<std::uint64_t> disk_free = std::nullopt;
  /// Its files that the disk had damaged: of each the last time.
  std::vector<MendedFile> mended = {};
  /// In percent; nullopt: nothing is heard from this kiosk, whatever is set.
  std::optional<int> volume = std::nullopt;
  /// Of the screen, in percent; nullopt: it can't be set from here.
  std::optional<int> brightness = std::nullopt;
  /// Guests and event are made up, and there is no backend.
  bool training = false;
  bool operator==(const KioskState&) const = default;
};

/// A clock that is off by this shows another zone's time: by whole hours, or half ones and quarters.
bool isAnotherZone(std::chrono::milliseconds offset);

/// What somebody at the door has to know of it.
enum class Concern {
  Camera,
  Scanner,
  Badges,
  Agendas,
  Network,
  Queue,
  Data,
  Clock,
  Disk,
  Nearby,
  Neighbours,
  Incidents
};

/// Whether only others can make it well, backend or kiosks: in a training there are none.
bool isOfTheBackend(Concern concern);

enum class Level {
  /// There is none here, and none is missing.
  NotUsed,
  Good,
  /// Guests are served, but somebody should see to it today.
  Care,
  /// Guests are not served well until somebody has seen to it.
  Stop,
};

struct Reading {
  Concern concern = Concern::Camera;
  Level level = Level::Good;
  bool operator==(const Reading&) const = default;
};

/// Those of the last day: staff should know of them, and who looks after the kiosk should look at its disk.
std::vector<MendedFile> lastMended(const std::vector<MendedFile>& mended, Instant now);

/// `failing`: how grave it is that nothing comes out of it.
Level levelOf(const PrinterState& printer, Level failing);
/// One of each concern, in that order.
std::vector<Reading> readingsOf(const KioskState& state, Instant now);
/// The gravest of them; at least Good.
Level levelOf(const std::vector<Reading>& readings);

}  // namespace usher::domain
