// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QFile>
#include <QObject>

#include <memory>
#include <optional>

#include <usher/domain/staff/stick.h>
#include <usher/net/queue_bundle.h>
#include <usher/ports/carrying.h>

namespace usher::kiosk {

/// Writes what the backend has not heard into a file for it, page by page with guests served in between. The
/// file is there whole or not at all, and one of before is replaced: what that had is in this one, or was
/// answered. Data thread; to be destroyed before the store is.
class StickWriting : public QObject {
  Q_OBJECT
 public:
  /// The references outlive this object. `most_bytes`: what the backend takes at once; the rest stays.
  StickWriting(ports::Carrying& source, net::QueueOf queue, const net::DeviceKey& key,
               qint64 most_bytes = static_cast<qint64>(net::kMostQueueBytes));
  ~StickWriting() override;

  /// Once. `path`: in a folder that is there. Answered by written(), useless() or failed(), at once or later.
  void start(const QString& path);

 signals:
  void written(const usher::domain::StickWritten& what, const QString& path);
  void useless(usher::domain::StickTrouble trouble);
  /// For staff: file and cause. What was there before is as it was.
  void failed(const QString& why);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  void writeOn();
  void finish();
  void end(const QString& why);

  ports::Carrying& source_;
  net::QueueOf queue_;
  const net::DeviceKey& key_;
  qint64 most_bytes_;
  QString path_;
  QFile file_;
  std::optional<net::QueueBundle> bundle_;
  std::int64_t place_ = 0;
  domain::StickWritten what_;
  QBasicTimer timer_;
};

}  // namespace usher::kiosk
