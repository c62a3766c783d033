// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QFile>
#include <QObject>

#include <memory>
#include <optional>

#include <usher/domain/staff/stick.h>
#include <usher/net/answer_bundle.h>
#include <usher/ports/carrying.h>
#include <usher/ports/clock.h>
#include <usher/ports/scheduler.h>
#include <usher/sync/carried.h>

namespace usher::kiosk {

/// Reads what the backend has answered to this kiosk, part by part with guests served in between. What was
/// read stays read, whatever comes of the rest: the same file may be read again from its beginning.
/// Meanwhile nobody else moves the replica. Data thread; to be destroyed before the store is.
class StickReading : public QObject {
  Q_OBJECT
 public:
  struct Stores {
    ports::Carrying& carrying;
    ports::Replica& replica;
    ports::Outbox& outbox;
  };
  /// The references outlive this object.
  StickReading(const Stores& stores, const net::DeviceKey& key, domain::EventId event, domain::KioskId kiosk,
               const ports::Clock& clock, ports::Scheduler& scheduler);
  ~StickReading() override;

  /// Once. Answered by ended(), at once or later.
  void start(const QString& path);

  struct End {
    /// Also of what was read before it went wrong.
    sync::Brought brought;
    domain::Instant written_at;
    std::optional<domain::StickTrouble> trouble;
    std::optional<ports::StoreError> failed;
  };

 signals:
  void ended(const usher::kiosk::StickReading::End& end);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  void readOn();
  sync::Carried::Taken take(net::AnswerBundle::Part part);
  sync::Carried::Taken endSnapshot();
  void end(const sync::Carried::Fault& fault);
  void end();

  Stores stores_;
  const net::DeviceKey& key_;
  domain::EventId event_;
  domain::KioskId kiosk_;
  const ports::Clock& clock_;
  ports::Scheduler& scheduler_;
  QFile file_;
  std::optional<net::AnswerBundle> bundle_;
  std::optional<sync::Carried> carried_;
  /// On a whole event that has been read; goes before what it works on.
  std::unique_ptr<ports::Work> work_;
  End end_;
  QBasicTimer timer_;
};

}  // namespace usher::kiosk
