// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <expected>

#include <usher/device/answer.h>
#include <usher/device/device_state.h>

namespace usher::device {

inline constexpr char kAskZplHostStatus[] = "~HS";
inline constexpr char kAskZplErrors[] = "~HQES";
/// A variable of Link-OS printers and of others with firmware of 2008 on.
inline constexpr char kAskZplLabelCount[] = "! U1 getvar \"odometer.total_label_count\"\r\n";

/// What ~HS says in three strings of STX … ETX CR LF: twelve, eleven and two fields.
struct ZplHostStatus {
  bool paper_out = false;
  bool paused = false;
  int formats_in_buffer = 0;
  bool buffer_full = false;
  bool format_in_progress = false;
  bool memory_lost = false;
  bool too_cold = false;
  bool too_hot = false;
  bool head_open = false;
  bool ribbon_out = false;
  int labels_remaining = 0;

  /// Nothing is waiting, being received or being printed.
  bool idle() const { return formats_in_buffer == 0 && labels_remaining == 0 && !format_in_progress; }
  DeviceState state() const;
  bool operator==(const ZplHostStatus&) const = default;
};

/// What ~HQES says: bits of group 1 of its table of errors and of warnings.
struct ZplErrors {
  std::uint32_t errors = 0;
  std::uint32_t warnings = 0;
  /// Group 2, of which the guide says nothing, has bits too.
  bool unnamed = false;

  DeviceState state() const;
  bool operator==(const ZplErrors&) const = default;
};

/// Each takes its answer from the beginning of `bytes`, which it leaves as they are where that is none.
std::expected<ZplHostStatus, Unread> takeZplHostStatus(QByteArray& bytes);
std::expected<ZplErrors, Unread> takeZplErrors(QByteArray& bytes);
/// Labels since the printer was made; a printer that counts none says "?", which is Damaged.
std::expected<std::int64_t, Unread> takeZplLabelCount(QByteArray& bytes);

}  // namespace usher::device
