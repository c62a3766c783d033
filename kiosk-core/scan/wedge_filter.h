// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include <usher/scan/burst_detector.h>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace usher::scan {

/// A hand scanner that types: finds its bursts of keys wherever the focus is, and keeps them out of it. A
/// person's keys reach their receiver unchanged and in order, the last one up to WedgeSettings::gap later.
/// Made on, and filters, the running QGuiApplication for as long as it lives. GUI thread.
class WedgeFilter final : public QObject {
  Q_OBJECT

 public:
  /// For key events that carry no time of their own. Must not go back.
  using MonotonicClock = std::function<std::chrono::milliseconds()>;

  explicit WedgeFilter(WedgeSettings settings = {}, MonotonicClock clock = {}, QObject* parent = nullptr);
  ~WedgeFilter() override;

  bool eventFilter(QObject* receiver, QEvent* event) override;

 signals:
  void codeScanned(const QByteArray& utf8);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  struct HeldKey {
    QPointer<QObject> receiver;
    std::unique_ptr<QKeyEvent> event;
  };

  bool onPress(QObject* receiver, const QKeyEvent& event);
  bool onRelease(QObject* receiver, const QKeyEvent& event);
  void settle(const BurstDetector::Step& step);
  void replay();
  void forget();
  void hold(QObject* receiver, const QKeyEvent& event);
  void waitForPause();

  WedgeLayout layout_;
  BurstDetector detector_;
  MonotonicClock clock_;
  std::vector<HeldKey> held_;
  /// Pressed by the scanner and not released yet.
  QSet<quint32> swallowed_;
  QBasicTimer pause_;
  QBasicTimer grace_;
};

}  // namespace usher::scan
