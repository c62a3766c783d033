// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCamera>
#include <QCameraDevice>
#include <QDeadlineTimer>
#include <QMediaCaptureSession>
#include <QVideoSink>

#include <memory>

namespace usher::scan {

/// One opened camera. Made anew for each try: a camera that failed does not start again.
struct CameraRig {
  explicit CameraRig(const QCameraDevice& which);
  ~CameraRig();
  CameraRig(const CameraRig&) = delete;
  CameraRig& operator=(const CameraRig&) = delete;

  /// Destroys it when that is safe: at once, or when it has begun to send, or a second later.
  static void close(std::unique_ptr<CameraRig> rig);

  /// Begins its stream anew; false: it has not begun yet.
  bool beginAgain();
  /// What it sends is shown, not waited with.
  bool flows() const { return frames >= 2; }

  QCameraDevice device;
  QVideoSink sink;
  QCamera camera;
  QMediaCaptureSession session;
  /// Since it was begun, up to what flows() needs.
  int frames = 0;
  /// By then it flows, or sends nothing.
  QDeadlineTimer settled;
  bool sends = false;
  bool begun_again = false;
};

}  // namespace usher::scan
