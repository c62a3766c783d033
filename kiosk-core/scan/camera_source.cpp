// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/camera_source.h>

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <algorithm>
#include <utility>

#include <usher/scan/camera_choice.h>

namespace usher::scan {

using domain::CameraState;

/// One opened camera. Made anew for each try: a camera that failed does not start again.
struct CameraSource::Rig {
  explicit Rig(const QCameraDevice& which) : device(which), camera(which) {
    if (const QCameraFormat format = bestFormat(which); !format.isNull()) camera.setCameraFormat(format);
    // In this order: a sink that is changed under a running camera makes Qt 6.4's GStreamer negotiate anew.
    session.setVideoSink(&sink);
    session.setCamera(&camera);
  }
  ~Rig() {
    // In this order, too: a camera that is just starting waits for its sink, and Qt 6.4 waits for the camera.
    // Without end.
    session.setVideoSink(nullptr);
    session.setCamera(nullptr);
  }
  Rig(const Rig&) = delete;
  Rig& operator=(const Rig&) = delete;

  QCameraDevice device;
  QVideoSink sink;
  QCamera camera;
  QMediaCaptureSession session;
  bool sends = false;
};

CameraSource::CameraSource(CameraSettings settings, QObject* parent)
    : FrameSource(parent),
      settings_(std::move(settings)),
      next_retry_(settings_.first_retry),
      tuning_(settings_.tuning, settings_.open_controls) {
  watchdog_.setSingleShot(true);
  retry_.setSingleShot(true);
  connect(&watchdog_, &QTimer::timeout, this, &CameraSource::onSilence);
  connect(&retry_, &QTimer::timeout, this, &CameraSource::open);
}

CameraSource::~CameraSource() = default;

void CameraSource::start() {
  if (wanted_) return;
  wanted_ = true;
  was_live_ = false;
  failures_ = 0;
  next_retry_ = settings_.first_retry;
  devices_ = std::make_unique<QMediaDevices>();
  connect(devices_.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::onDevicesChanged);
  setState(CameraState::Starting);
  open();
}

void CameraSource::stop() {
  wanted_ = false;
  watchdog_.stop();
  retry_.stop();
  devices_.reset();
  tuning_.end();
  rig_.reset();
  setState(CameraState::Starting);
}

void CameraSource::expose(int stops) {
  if (rig_) tuning_.expose(stops);
}

void CameraSource::open() {
  if (!wanted_) return;
  retry_.stop();
  rig_.reset();
  const QList<QCameraDevice> found = findCameras(settings_.camera);
  if (found.isEmpty()) {
    giveUp(was_live_ ? CameraState::Lost : CameraState::Absent,
           settings_.camera.isEmpty()
               ? QStringLiteral("no camera is connected: plug one in")
               : QStringLiteral("the camera \"%1\" is not connected").arg(settings_.camera));
    return;
  }
  if (state() == CameraState::Absent) setState(CameraState::Starting);
  // Each try is another one's turn: of two entries for one device, either may be a dead one.
  rig_ = std::make_unique<Rig>(found[failures_ % found.size()]);
  connect(&rig_->sink, &QVideoSink::videoFrameChanged, this, &CameraSource::onFrame);
  // Queued: the camera must not be destroyed inside its own signal.
  connect(
      &rig_->camera, &QCamera::errorOccurred, this,
      [this, attempt = ++attempt_](QCamera::Error error, const QString& words) {
        if (rig_ && attempt == attempt_ && error != QCamera::NoError) onError(words);
      },
      Qt::QueuedConnection);
  watchdog_.start(settings_.open_limit);
  rig_->camera.start();
}

void CameraSource::onFrame(const QVideoFrame& frame) {
  if (!rig_ || !frame.isValid()) return;
  watchdog_.start(settings_.frame_limit);
  if (!std::exchange(rig_->sends, true)) tuning_.begin({rig_->device.id(), rig_->device.description()});
  was_live_ = true;
  next_retry_ = settings_.first_retry;
  setState(CameraState::Live);
  emit frameArrived(frame);
}

void CameraSource::onSilence() {
  if (was_live_) {
    giveUp(CameraState::Lost, QStringLiteral("the camera stopped sending pictures: check its cable"));
  } else {
    giveUp(CameraState::Busy,
           QStringLiteral("the camera is connected but sends no pictures: close other programs that use it"));
  }
}

void CameraSource::onError(const QString& words) {
  const bool busy = words.contains(QStringLiteral("busy"), Qt::CaseInsensitive) ||
                    words.contains(QStringLiteral("in use"), Qt::CaseInsensitive);
  const auto state = busy || !was_live_ ? CameraState::Busy : CameraState::Lost;
  giveUp(state, QStringLiteral("the camera failed: %1").arg(words));
}

void CameraSource::onDevicesChanged() {
  if (!wanted_) return;
  // One that is being used, or just tried, is left alone as long as it is there.
  if (rig_ && QMediaDevices::videoInputs().contains(rig_->device)) return;
  next_retry_ = settings_.first_retry;
  if (rig_)
    giveUp(was_live_ ? CameraState::Lost : CameraState::Absent, QStringLiteral("the camera was unplugged"));
  open();
}

void CameraSource::giveUp(CameraState state, const QString& detail) {
  watchdog_.stop();
  tuning_.end();
  rig_.reset();
  ++failures_;
  retry_.start(next_retry_);
  next_retry_ = std::min(next_retry_ * 2, settings_.longest_retry);
  setState(state, detail);
}

}  // namespace usher::scan
