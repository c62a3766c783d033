// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/camera_restart.h>

#include <QByteArray>

namespace usher::kiosk {

namespace {

constexpr const char* kName = "USHER_KIOSK_CAMERA_RESTART";

}  // namespace

bool CameraRestart::due(const domain::Screen& screen, bool staff, Time now) const {
  if (staff || !std::holds_alternative<domain::Attract>(screen.page)) return false;
  // A clock that was set back says nothing.
  return !last_ || now < *last_ || now - *last_ >= kAtMostEvery;
}

std::optional<CameraRestart::Time> CameraRestart::lastOne() {
  bool is_number = false;
  const qint64 seconds = qgetenv(kName).toLongLong(&is_number);
  return is_number ? std::optional(Time(seconds)) : std::nullopt;
}

void CameraRestart::noteOne(Time now) {
  qputenv(kName, QByteArray::number(qint64{now.count()}));
}

}  // namespace usher::kiosk
