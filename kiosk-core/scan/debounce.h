// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <optional>
#include <span>
#include <variant>

namespace usher::scan {

struct DebounceSettings {
  /// A code that was out of view this long is new when it comes back.
  std::chrono::milliseconds out_of_view{2'000};
  /// Different codes together in this many frames, with at most one other frame between, are "several".
  int several_frames = 2;
  /// A code that was seen beside another is taken for the only one after this long without the other.
  std::chrono::milliseconds alone_after{600};
};

/// What is scanned, out of what each frame shows. Pure: time is an argument.
class Debounce {
 public:
  using Time = std::chrono::steady_clock::time_point;

  struct Scanned {
    QByteArray code;
    bool operator==(const Scanned&) const = default;
  };
  /// Said once, until they have been gone for DebounceSettings::alone_after.
  struct Several {
    bool operator==(const Several&) const = default;
  };
  using Outcome = std::variant<std::monostate, Scanned, Several>;

  explicit Debounce(DebounceSettings settings = {}) : settings_(settings) {}

  /// To be called for every frame looked at, also those without a code. `now` does not go back.
  Outcome see(std::span<const QByteArray> codes, Time now);

 private:
  struct Sight {
    bool scanned = false;
    /// Of the first frame without it; time without frames is not time out of view.
    std::optional<Time> absent_since;
    std::optional<Time> together;
  };

  Outcome seeSeveral(Time now);
  Outcome seeOne(const QByteArray& code, Time now);

  DebounceSettings settings_;
  QHash<QByteArray, Sight> sights_;
  int several_in_row_ = 0;
  bool gap_ = false;
  bool several_said_ = false;
  Time several_last_{};
};

}  // namespace usher::scan
