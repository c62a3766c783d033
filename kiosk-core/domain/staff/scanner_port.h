// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace usher::domain {

enum class ScannerState {
  /// Not tried yet.
  Starting,
  /// Nothing of that name is plugged in.
  Absent,
  /// It is there and can't be opened.
  Busy,
  Live,
};

/// In one lower-case word, for logs.
const char* nameOf(ScannerState state);

/// A hand scanner at a serial port, or at a USB port that looks like one.
struct ScannerPort {
  /// As the settings call it.
  QString name;
  ScannerState state = ScannerState::Starting;
  /// Why it is not live, in English, in the system's words; never what was scanned.
  QString detail = {};
  bool operator==(const ScannerPort&) const = default;
};

/// Of the one that is worst off; nullopt: there are none.
std::optional<ScannerState> worstOf(const std::vector<ScannerPort>& ports);

}  // namespace usher::domain
