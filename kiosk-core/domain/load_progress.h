// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace usher::domain {

/// How far a whole event is on its way in.
struct LoadProgress {
  enum Step {
    /// In bytes, as they are sent.
    Fetching,
    /// In rows.
    Loading,
    /// All of it is here; it is made ready to be searched, and put in place.
    Finishing,
  };
  Step step = Fetching;
  std::int64_t done = 0;
  /// nullopt: nobody knows.
  std::optional<std::int64_t> of = std::nullopt;
  /// Since this step began; 0: it has just begun.
  std::int64_t per_second = 0;
  bool operator==(const LoadProgress&) const = default;

  /// Until this step is done, as fast as it went so far; nullopt: nobody knows.
  std::optional<std::chrono::seconds> left() const {
    if (!of || per_second <= 0 || done > *of) return std::nullopt;
    return std::chrono::seconds((*of - done + per_second - 1) / per_second);
  }
};

}  // namespace usher::domain
