// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <usher/kiosk/look_up_room.h>

namespace usher::kiosk::test {

/// A look-up room on its thread, as in the kiosk, and what it says, in its order.
class Looking : public QObject {
 public:
  struct Answer {
    quint64 asked;
    QString typed;
    LookUpRoom::Numbers numbers;
    bool more;
  };
  struct Growth {
    qsizetype known;
    bool whole;
    bool operator==(const Growth&) const = default;
  };

  LookUpRoom room;
  std::vector<Answer> answers;
  std::vector<Growth> growths;
  int pages_taken = 0;
  /// When the first answer came.
  int pages_taken_before = -1;

  Looking() {
    connect(&room, &LookUpRoom::found, this,
            [this](quint64 asked, const QString& typed, const domain::GuestFilter&,
                   const LookUpRoom::Numbers& numbers, bool more) {
              if (answers.empty()) pages_taken_before = pages_taken;
              answers.push_back({asked, typed, numbers, more});
            });
    connect(&room, &LookUpRoom::grown, this,
            [this](qsizetype known, bool whole) { growths.push_back({known, whole}); });
    connect(&room, &LookUpRoom::taken, this, [this] { ++pages_taken; });
    room.moveToThread(&thread_);
    thread_.start();
  }
  ~Looking() override {
    call([this] { room.close(); });
    thread_.quit();
    thread_.wait();
  }
  /// On the room's thread; comes back when it is through.
  template <class Call>
  void call(Call call) {
    QMetaObject::invokeMethod(&room, call, Qt::BlockingQueuedConnection);
  }
  void search(quint64 asked, const QString& typed, const domain::GuestFilter& filter = {}) {
    call([&] { room.search(asked, typed, filter); });
  }
  bool isWhole() const { return !growths.empty() && growths.back().whole; }

 private:
  QThread thread_;
};

}  // namespace usher::kiosk::test
