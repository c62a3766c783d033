// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include <usher/ui/speech/utterance.h>

namespace usher::kiosk {

/// How the voice speaks.
struct Voice {
  /// -100 slowest, 0 as the speech server is set to, 100 fastest.
  int rate = 0;
  /// 0 silent, 100 as loud as the speech server goes.
  int volume = 100;
};

/// Speaks through the machine's speech server (speech-dispatcher), which is started where it is not running.
/// Has a thread of its own, as a server may keep waiting whoever speaks to it; every method is called there.
class SpeechRoom : public QObject {
  Q_OBJECT
 public:
  explicit SpeechRoom(const Voice& voice);
  ~SpeechRoom() override;

  void open();
  void close();
  /// After what is being said.
  void say(const usher::ui::Utterance& utterance);
  /// What is being said and what waits is dropped.
  void hush();

 signals:
  /// Whether anything can be said from now on; once after open(), and when the server goes for good.
  void availableChanged(bool available);

 private:
  struct Connection;

  /// The error is the server's, for the log.
  std::unique_ptr<Connection> connect(QString& error) const;
  bool speak(const ui::Utterance& utterance);
  void lose(const QString& error);

  Voice voice_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace usher::kiosk
