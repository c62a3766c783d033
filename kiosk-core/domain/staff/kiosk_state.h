// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/domain/instant.h>

namespace usher::domain {

/// How a kiosk is, as far as it knows itself.
struct KioskState {
  /// Its name, as staff call it.
  QString kiosk;
  QString version;
  CameraState camera = CameraState::Starting;
  /// What the camera's driver said, in its own words.
  QString camera_detail;
  /// Of the badge that was printed last; Idle: none was, or none is printed here.
  PrintState badges = PrintState::Idle;
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
  /// How far the backend's clock is ahead of this machine's; nullopt: nobody has said.
  std::optional<std::chrono::milliseconds> clock_offset = std::nullopt;
  /// In bytes; nullopt: the system does not say.
  std::optional<std::uint64_t> disk_free = std::nullopt;
  bool operator==(const KioskState&) const = default;
};

/// What somebody at the door has to know of it.
enum class Concern { Camera, Badges, Network, Queue, Data, Clock, Disk, Incidents };

enum class Level {
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

/// One of each concern, in that order.
std::vector<Reading> readingsOf(const KioskState& state, Instant now);
/// The gravest of them.
Level levelOf(const std::vector<Reading>& readings);

}  // namespace usher::domain
