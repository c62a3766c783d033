// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/sound_room.h>

#include <QAudio>
#include <QMediaDevices>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

/// Half way is half as loud to the ear.
float loudness(int percent) {
  return QAudio::convertVolume(static_cast<float>(percent) / 100, QAudio::LogarithmicVolumeScale,
                               QAudio::LinearVolumeScale);
}

}  // namespace

SoundRoom::SoundRoom(int volume_percent) : volume_(loudness(volume_percent)) {}

SoundRoom::~SoundRoom() = default;

void SoundRoom::open() {
  devices_ = std::make_unique<QMediaDevices>();
  connect(devices_.get(), &QMediaDevices::audioOutputsChanged, this, &SoundRoom::chooseOutput);
  chooseOutput();
}

void SoundRoom::close() {
  effects_.clear();
  devices_.reset();
}

void SoundRoom::chooseOutput() {
  const QAudioDevice output = QMediaDevices::defaultAudioOutput();
  if (output_ && *output_ == output) return;
  output_ = output;
  effects_.clear();
  const QString description = output.isNull() ? QString() : output.description();
  logInfo(QStringLiteral("sound"),
          {{QStringLiteral("output"), description.isEmpty() ? QStringLiteral("none") : description}});
  if (!output.isNull()) {
    for (const ui::Cue cue : ui::kCues) {
      auto effect = std::make_unique<QSoundEffect>(output);
      effect->setVolume(volume_);
      effect->setSource(QUrl(QStringLiteral("qrc:/usher/sounds/%1.wav").arg(QLatin1String(ui::nameOf(cue)))));
      effects_[cue] = std::move(effect);
    }
  }
  emit outputChanged(description);
}

void SoundRoom::setVolume(int percent) {
  volume_ = loudness(percent);
  for (auto& [cue, effect] : effects_) effect->setVolume(volume_);
}

void SoundRoom::play(ui::Cue cue) {
  const auto effect = effects_.find(cue);
  if (effect == effects_.end()) return;
  effect->second->play();
  emit played(cue);
}

}  // namespace usher::kiosk
