// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSerialPort>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

#include <usher/ui/light/light.h>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// Tells a light at a serial port what the screen is, by one line for each change and again every few seconds
/// (docs/operating.md has the protocol). A port that is missing, busy or pulled out is tried again until it
/// is there, without a word but the first. Has a thread of its own, as a device may keep waiting whoever
/// opens it; every method is called there.
class LightRoom : public QObject {
  Q_OBJECT
 public:
  enum class State { Ready, Lost };

  struct Pace {
    /// Boards begin anew when a port is opened, and miss what is said meanwhile.
    std::chrono::milliseconds say_again{2'000};
    std::chrono::milliseconds try_again{2'000};
  };

  explicit LightRoom(LightPort port) : LightRoom(std::move(port), Pace{}) {}
  LightRoom(LightPort port, Pace pace);
  ~LightRoom() override;

  void open();
  /// Says that nobody is served any more, as far as the device takes it within a moment.
  void close();
  void show(ui::Light light);

 signals:
  /// Once for each change. `detail`: why not, for staff; empty when Ready.
  void stateChanged(usher::kiosk::LightRoom::State state, const QString& detail);

 private:
  void tryOpen();
  void lose(const QString& why);
  void become(State state, const QString& detail);
  void say();

  LightPort port_settings_;
  Pace pace_;
  ui::Light light_ = ui::Light::Off;
  ui::Light said_ = ui::Light::Off;
  std::unique_ptr<QSerialPort> port_;
  std::unique_ptr<QTimer> again_;
  /// nullopt: not known yet.
  std::optional<State> state_;
};

}  // namespace usher::kiosk
