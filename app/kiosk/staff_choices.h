// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <optional>

#include <usher/domain/id.h>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// What staff set at the kiosk itself: it counts more than its settings, and lasts.
struct StaffChoices {
  /// A list is one of an event; for any other it counts for nothing.
  struct List {
    domain::EventId event;
    domain::CheckInListId list;
    bool operator==(const List&) const = default;
  };
  std::optional<List> list = std::nullopt;
  /// 0 to 100.
  std::optional<int> volume = std::nullopt;
  bool operator==(const StaffChoices&) const = default;
};

/// None where there is no such file. The error is one line that names the file and the remedy.
std::expected<StaffChoices, QString> loadChoices(const QString& file);
/// Durable when it returns; at no time is there half a file.
std::expected<void, QString> saveChoices(const QString& file, const StaffChoices& choices);

/// The settings as staff want them.
KioskSettings withChoices(KioskSettings settings, const StaffChoices& choices, const domain::EventId& event);

}  // namespace usher::kiosk
