// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <optional>

namespace usher::kiosk {

/// How bright the screen is, where its lamp is the system's to set: Linux's class "backlight" (the kernel's
/// Documentation/ABI/stable/sysfs-class-backlight). Panels on a cable of their own, as HDMI, have none.
class Backlight {
 public:
  /// `folder` has one folder for each lamp.
  explicit Backlight(QString folder = QStringLiteral("/sys/class/backlight")) : folder_(std::move(folder)) {}

  /// Percent of the most; nullopt: there is none, or this user may not set it.
  std::optional<int> percent() const;
  /// kiosk_page::kLeastBrightness to 100; what is less is that. The error is one line.
  std::expected<void, QString> set(int percent) const;

 private:
  struct Lamp {
    QString file;
    int most;
  };
  std::optional<Lamp> lamp() const;

  QString folder_;
};

}  // namespace usher::kiosk
