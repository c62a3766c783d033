// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <expected>

#include <usher/device/answer.h>
#include <usher/device/brother_ql_media.h>
#include <usher/device/device_state.h>

namespace usher::device {

/// The 32 bytes that a QL sends when asked, and by itself while it prints.
struct QlStatus {
  enum class Type { Reply = 0, Completed = 1, Error = 2, TurnedOff = 4, Notification = 5, PhaseChange = 6 };

  Type type = Type::Reply;
  /// Else it waits to receive.
  bool printing = false;
  std::uint8_t errors_1 = 0;
  std::uint8_t errors_2 = 0;
  enum class Roll { None, Continuous, DieCut, Unknown } roll = Roll::None;
  int width_mm = 0;
  int length_mm = 0;
  /// 3: it has begun to cool its head; 4: it has ended that.
  int notification = 0;

  DeviceState state() const;
  /// As state(), and whether `media` is in it.
  DeviceState stateFor(const QlMedia& media) const;
  bool operator==(const QlStatus&) const = default;
};

/// Takes one from the beginning of `bytes`, which it leaves as they are where that is none.
std::expected<QlStatus, Unread> takeQlStatus(QByteArray& bytes);

}  // namespace usher::device
