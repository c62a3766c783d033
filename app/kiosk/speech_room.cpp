// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/speech_room.h>

#include <csignal>
#include <cstdlib>

#include <speech-dispatcher/libspeechd.h>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

struct SpeechRoom::Connection {
  explicit Connection(SPDConnection* opened) : spd(opened) {}
  ~Connection() { spd_close(spd); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  SPDConnection* spd;
};

SpeechRoom::SpeechRoom(const Voice& voice) : voice_(voice) {}

SpeechRoom::~SpeechRoom() = default;

std::unique_ptr<SpeechRoom::Connection> SpeechRoom::connect(QString& error) const {
  char* fault = nullptr;
  SPDConnection* opened =
      spd_open2("usher-kiosk", "main", nullptr, SPD_MODE_SINGLE, nullptr, /*autospawn=*/1, &fault);
  if (fault) error = QString::fromLocal8Bit(fault).simplified();
  std::free(fault);
  if (!opened) return nullptr;
  auto connection = std::make_unique<Connection>(opened);
  const bool ready = spd_set_data_mode(opened, SPD_DATA_TEXT) == 0 &&
                     spd_set_voice_rate(opened, voice_.rate) == 0 &&
                     // The server counts from -100 to 100.
                     spd_set_volume(opened, 2 * voice_.volume - 100) == 0;
  if (ready) return connection;
  error = QStringLiteral("the speech server takes no settings");
  return nullptr;
}

void SpeechRoom::open() {
  // Writing to a server that has gone is an error to see, not a reason to end. Of this thread alone.
  sigset_t broken_pipe;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &broken_pipe, nullptr);

  QString error;
  connection_ = connect(error);
  if (!connection_) return lose(error);
  logInfo(QStringLiteral("speech"), {{QStringLiteral("available"), true}});
  emit availableChanged(true);
}

void SpeechRoom::close() {
  hush();
  connection_.reset();
}

void SpeechRoom::say(const ui::Utterance& utterance) {
  if (!connection_ || speak(utterance)) return;
  // A server that was restarted answers a new connection.
  QString error;
  connection_ = connect(error);
  if (!connection_ || !speak(utterance)) lose(error);
}

bool SpeechRoom::speak(const ui::Utterance& utterance) {
  return spd_set_language(connection_->spd, utterance.language.toUtf8().constData()) == 0 &&
         spd_say(connection_->spd, SPD_MESSAGE, utterance.words.toUtf8().constData()) >= 0;
}

void SpeechRoom::hush() {
  if (connection_) spd_cancel(connection_->spd);
}

void SpeechRoom::lose(const QString& error) {
  connection_.reset();
  logInfo(QStringLiteral("speech"),
          {{QStringLiteral("available"), false}, {QStringLiteral("detail"), error}});
  emit availableChanged(false);
}

}  // namespace usher::kiosk
