// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QVideoFrame>

#include <usher/domain/flow/screen.h>

namespace usher::scan {

/// Where frames come from. Lives on, and signals from, one thread: that of the GUI.
class FrameSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Goes on until stop(): what fails is said by stateChanged() and tried again where that makes sense.
  virtual void start() = 0;
  virtual void stop() = 0;

  /// So many stops from what it exposes for by itself, 0: that again; as far as it can be told.
  virtual void expose(int stops) { Q_UNUSED(stops) }

  /// Its frames stopped, and nothing that this process does brings them back; a new process may.
  virtual bool wantsRestart() const { return false; }

  domain::CameraState state() const { return state_; }
  /// Why it is not live, in English, for logs and staff; empty where there is nothing to say.
  const QString& detail() const { return detail_; }

 signals:
  void frameArrived(const QVideoFrame& frame);
  void stateChanged(usher::domain::CameraState state);
  /// wantsRestart() has become true.
  void restartWanted();
  /// A source that plays once has shown its last frame.
  void finished();

 protected:
  /// Signals when the state or the detail is another than before.
  void setState(domain::CameraState state, const QString& detail = {});

 private:
  domain::CameraState state_ = domain::CameraState::Starting;
  QString detail_;
};

}  // namespace usher::scan
