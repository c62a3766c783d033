// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <usher/kiosk/sound_room.h>

namespace usher::sample {

/// A room on its thread, as in the kiosk.
class Playing {
 public:
  explicit Playing(int volume = 100) : room(volume) {
    room.moveToThread(&thread_);
    thread_.start();
  }
  ~Playing() {
    call([this] { room.close(); });
    thread_.quit();
    thread_.wait();
  }
  template <class Call>
  void call(Call what) {
    QMetaObject::invokeMethod(&room, std::move(what), Qt::BlockingQueuedConnection);
  }

  kiosk::SoundRoom room;

 private:
  QThread thread_;
};

}  // namespace usher::sample
