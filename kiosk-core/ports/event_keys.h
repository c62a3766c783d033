// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <expected>
#include <optional>

#include <usher/domain/id.h>

namespace usher::ports {

using EventKey = std::array<std::uint8_t, 32>;

/// Why there is no key: a sentence for staff, e.g. a file that can't be read.
struct KeyError {
  QString detail;
};

/// Holds one secret for each event. What is sealed under it can't be read once it is forgotten.
class EventKeys {
 public:
  virtual ~EventKeys() = default;
  /// The event's key where there is one; nullopt makes none. Data thread.
  virtual std::expected<std::optional<EventKey>, KeyError> find(const domain::EventId& event) = 0;
  /// The event's key, made at the first call. Data thread.
  virtual std::expected<EventKey, KeyError> obtain(const domain::EventId& event) = 0;
  /// Forgets the key for good, and with it the guests. Data thread.
  virtual std::expected<void, KeyError> forget(const domain::EventId& event) = 0;
};

}  // namespace usher::ports
