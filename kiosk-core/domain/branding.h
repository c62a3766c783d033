// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/localized_text.h>

namespace usher::domain {

/// What a guest can do here beside checking in with a code: find themselves without one, register, ask for
/// something, see and print their agenda, join and leave sessions.
enum class GuestStep { LookUp, WalkIn, Requests, Agenda, Enrolment };

/// How an event looks and speaks to its guests. What is empty is as the house has it.
struct Branding {
  /// 0xRRGGBB: of the main action, and of what lies behind everything. Nobody has seen to it that words can
  /// be read on them.
  std::optional<std::uint32_t> accent = std::nullopt;
  std::optional<std::uint32_t> ground = std::nullopt;
  std::optional<PictureId> logo = std::nullopt;
  std::optional<PictureId> background = std::nullopt;
  /// The event's own words: at the start, to whoever has checked in, and on where to find staff.
  LocalizedText greeting = {};
  LocalizedText welcome = {};
  LocalizedText help = {};
  std::vector<GuestStep> steps_off = {};

  bool offers(GuestStep step) const { return std::ranges::find(steps_off, step) == steps_off.end(); }
  bool operator==(const Branding&) const = default;
};

/// A picture of the event's: its logo, its background, an item of the catalogue.
struct Picture {
  PictureId id;
  /// A PNG or JPEG file, as it came: what is in it nobody has looked at.
  QByteArray file;
  bool operator==(const Picture&) const = default;
};

}  // namespace usher::domain
