// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/staff/kiosk_state.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/words/speaking.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

/// "40 s", "12 min", "3 h", "2 days": short, rounded down.
QString durationInWords(std::chrono::seconds duration);
/// "18 GB", "340 MB"; a GB has 10⁹ bytes, as on the disk's box.
QString sizeInWords(std::uint64_t bytes);

StaffTone toneOf(domain::Level level);
/// An icon of resources/icons: each level has its own.
QString shapeOf(domain::Level level);

/// What there is to read of one concern.
struct ReadingWords {
  QString concern;
  /// How it is.
  QString state;
  /// What to do now; empty where it is well.
  QString to_do = {};
  /// How much of something that is under way is done, 0 to 1; nullopt: nothing is.
  std::optional<double> part = std::nullopt;
};
ReadingWords readingInWords(const domain::Reading& reading, const domain::KioskState& kiosk,
                            const Speaking& speaking);

/// All of it in a headline, with the names of what is not well.
StaffNotice summaryInWords(const std::vector<domain::Reading>& readings);

/// What staff need of it at a glance, whatever they do: network, what waits, old data, and what is wrong.
std::vector<Chip> chipsOf(const domain::KioskState& kiosk, const std::vector<domain::Reading>& readings,
                          const Speaking& speaking);

/// "Usher 0.9 · Qt 6.8.2"
QString versionsInWords(const domain::KioskState& kiosk);

}  // namespace usher::ui
