// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/kiosk_state.h>

#include <algorithm>
#include <iterator>

namespace usher::domain {

namespace {

using namespace std::chrono_literals;

/// A guest who was let in a quarter of an hour ago is not known at the other doors.
constexpr auto kLongWait = 15min;
/// Who registered or was cancelled since is not known here.
constexpr auto kOldData = 15min;
/// From here on times of check-ins and of tickets' windows are wrong by what people notice, and by what makes
/// signed tickets and windows fail.
constexpr auto kClockDrifts = 30s;
constexpr auto kClockIsWrong = 120s;
/// A day of a busy door takes some tens of megabytes; below the second a kiosk does not begin to serve.
constexpr std::uint64_t kLittleDisk = 512ULL * 1024 * 1024;
constexpr std::chrono::hours kLongKnown{24};
constexpr std::uint64_t kNoDisk = 8ULL * 1024 * 1024;

Level ofCamera(const KioskState& state) {
  if (!state.uses_camera) return Level::NotUsed;
  switch (state.camera) {
    case CameraState::Live:
      return state.cameras_missing.empty() ? Level::Good : Level::Care;
    case CameraState::Starting:
    case CameraState::Absent:
      return Level::Care;
    case CameraState::Lost:
    case CameraState::Busy:
      return Level::Stop;
  }
  return Level::Stop;
}

bool isMissing(const ScannerPort& port) {
  return port.state == ScannerState::Absent || port.state == ScannerState::Busy;
}

/// A kiosk without one reads codes with its camera.
Level ofScanner(const KioskState& state) {
  if (std::ranges::any_of(state.scanner_ports, isMissing)) return Level::Care;
  if (state.scanned) return Level::Good;
  const bool sees = state.camera == CameraState::Live || state.camera == CameraState::Starting;
  return sees ? Level::NotUsed : Level::Care;
}

Level ofPrinter(const std::optional<PrinterState>& printer, Level failing) {
  return printer ? levelOf(*printer, failing) : Level::NotUsed;
}

Level ofClock(const std::optional<std::chrono::milliseconds>& offset) {
  if (!offset) return Level::Care;
  if (std::chrono::abs(*offset) > kClockIsWrong) return Level::Stop;
  return std::chrono::abs(*offset) > kClockDrifts ? Level::Care : Level::Good;
}

Level ofDisk(const KioskState& state, Instant now) {
  const auto& free = state.disk_free;
  if (!free) return Level::Care;
  if (*free < kNoDisk) return Level::Stop;
  return *free < kLittleDisk || !lastMended(state.mended, now).empty() ? Level::Care : Level::Good;
}

/// Where others stand, and whether they are on, it can't know.
Level ofNearby(const Nearby& nearby) {
  return nearby.on && nearby.heard > 0 ? Level::Good : Level::NotUsed;
}

/// What was heard of them is old where nothing is heard any more.
Level ofNeighbours(const KioskState& state, Instant now) {
  if (!state.online || !state.neighbours || state.neighbours->empty()) return Level::NotUsed;
  const auto needs = [now](const Neighbour& one) { return needsAHand(one, now); };
  return std::ranges::any_of(*state.neighbours, needs) ? Level::Care : Level::Good;
}

Level careIf(bool care) {
  return care ? Level::Care : Level::Good;
}

}  // namespace

bool isAnotherZone(std::chrono::milliseconds offset) {
  constexpr auto kStep = 15min;
  // From UTC-12 to UTC+14.
  constexpr auto kMost = 26h;
  const auto off = std::chrono::abs(offset);
  const auto rest = off % kStep;
  return off > kClockIsWrong && off < kMost + kClockIsWrong &&
         (rest < kClockDrifts || rest > kStep - kClockDrifts);
}

bool isOfTheBackend(Concern concern) {
  return concern == Concern::Network || concern == Concern::Queue || concern == Concern::Data ||
         concern == Concern::Clock || concern == Concern::Nearby || concern == Concern::Neighbours;
}

std::vector<MendedFile> lastMended(const std::vector<MendedFile>& mended, Instant now) {
  std::vector<MendedFile> last;
  std::ranges::copy_if(mended, std::back_inserter(last),
                       [now](const MendedFile& one) { return now - one.at < kLongKnown; });
  return last;
}

Level levelOf(const PrinterState& printer, Level failing) {
  const auto is = [&](Supply supply) { return printer.paper == supply || printer.ink == supply; };
  if (!canPrint(printer) || is(Supply::Out) || printer.last == PrintState::Failed) return failing;
  return is(Supply::Low) ? Level::Care : Level::Good;
}

std::vector<Reading> readingsOf(const KioskState& state, Instant now) {
  const bool waits_long = state.waiting > 0 && state.oldest && now - *state.oldest > kLongWait;
  std::vector<Reading> readings{{Concern::Camera, ofCamera(state)},
                                {Concern::Scanner, ofScanner(state)},
                                {Concern::Badges, ofPrinter(state.badges, Level::Stop)},
                                // Guests find their sessions on the screen too.
                                {Concern::Agendas, ofPrinter(state.agendas, Level::Care)},
                                {Concern::Network, careIf(!state.online)},
                                {Concern::Queue, careIf(waits_long)},
                                {Concern::Data, careIf(!state.data_age || *state.data_age > kOldData)},
                                {Concern::Clock, ofClock(state.clock_offset)},
                                {Concern::Disk, ofDisk(state, now)},
                                {Concern::Nearby, ofNearby(state.nearby)},
                                {Concern::Neighbours, ofNeighbours(state, now)},
                                {Concern::Incidents, careIf(state.to_settle > 0)}};
  // Nobody who trains has to see to what can't be well there.
  for (Reading& reading : readings) {
    if (state.training && isOfTheBackend(reading.concern)) reading.level = Level::NotUsed;
  }
  return readings;
}

Level levelOf(const std::vector<Reading>& readings) {
  Level level = Level::Good;
  for (const Reading& reading : readings) level = std::max(level, reading.level);
  return level;
}

}  // namespace usher::domain
