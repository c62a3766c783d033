// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <memory>

#include <usher/scan/frame_source.h>
#include <usher/scan/tuning_thread.h>

QT_BEGIN_NAMESPACE
class QMediaDevices;
QT_END_NAMESPACE

namespace usher::scan {

struct CameraRig;

struct CameraSettings {
  /// Id or description, see findCameras(); empty: the first that works.
  QString camera;
  /// Without a frame for this long something is wrong: unplugging gives no error, frames just stop.
  std::chrono::milliseconds frame_limit{2'000};
  /// To its first frame a camera may take longer.
  std::chrono::milliseconds open_limit{5'000};
  /// Waits between tries grow from one to the other.
  std::chrono::milliseconds first_retry{500};
  std::chrono::milliseconds longest_retry{5'000};
  /// Of a camera that was live and is there, before a new process is asked for.
  int tries = 8;
  /// What helped is forgotten when frames have come for so long: a bad cable lets a few through each time.
  std::chrono::milliseconds steady{10'000};
  TuningSettings tuning;
  OpenControls open_controls = openControls;
};

/// A camera by Qt Multimedia. Absent: not plugged in. Busy: it is there but says that, or behaves as if,
/// another program has it. Lost: it was live, and its frames stopped. Tried again in each case, and at once
/// when cameras come or go.
///
/// Three things are done about frames that stop, each where the one before did not help: the stream of the
/// open camera is begun again, which nobody notices; the camera is opened anew, by each of its entries in
/// turn; after CameraSettings::tries a new process is asked for.
class CameraSource final : public FrameSource {
  Q_OBJECT

 public:
  explicit CameraSource(CameraSettings settings = {}, QObject* parent = nullptr);
  ~CameraSource() override;

  void start() override;
  void stop() override;
  void expose(int stops) override;
  bool wantsRestart() const override { return tries_ >= settings_.tries; }

 private:
  void open();
  void close();
  void onFrame(const QVideoFrame& frame);
  void onSilence();
  bool beginAgain();
  void onError(const QString& words);
  void onDevicesChanged();
  void giveUp(domain::CameraState state, const QString& detail);

  CameraSettings settings_;
  bool wanted_ = false;
  bool was_live_ = false;
  qsizetype failures_ = 0;
  /// Since it was steady, of a camera that is there.
  int tries_ = 0;
  /// Since it was opened, or its stream begun again.
  QElapsedTimer running_;
  std::chrono::milliseconds next_retry_;
  TuningThread tuning_;
  std::unique_ptr<CameraRig> rig_;
  /// An error of an earlier rig may still be queued when the next one is open.
  int attempt_ = 0;
  std::unique_ptr<QMediaDevices> devices_;
  QTimer watchdog_;
  QTimer retry_;
};

}  // namespace usher::scan
