// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAudioDevice>
#include <QObject>
#include <QSoundEffect>

#include <map>
#include <memory>
#include <optional>

#include <usher/ui/sound/cue.h>

QT_BEGIN_NAMESPACE
class QMediaDevices;
QT_END_NAMESPACE

namespace usher::kiosk {

/// Plays cues on the machine's default output, and is silent while there is none. Has a thread of its own, as
/// a sound server may keep waiting whoever speaks to it; every method is called there.
class SoundRoom : public QObject {
  Q_OBJECT
 public:
  /// 0 silent, 100 as loud as the machine is set to.
  explicit SoundRoom(int volume_percent);
  ~SoundRoom() override;

  void open();
  void close();
  void play(ui::Cue cue);
  void setVolume(int percent);

 signals:
  /// What is heard goes here from now on; empty: nowhere.
  void outputChanged(const QString& description);
  void played(usher::ui::Cue cue);

 private:
  void chooseOutput();

  float volume_;
  std::unique_ptr<QMediaDevices> devices_;
  /// nullopt: not looked for yet.
  std::optional<QAudioDevice> output_;
  std::map<ui::Cue, std::unique_ptr<QSoundEffect>> effects_;
};

}  // namespace usher::kiosk
