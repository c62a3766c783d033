// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/camera_source.h>

#include <QMediaDevices>

#include <algorithm>
#include <utility>

#include <usher/scan/camera_choice.h>
#include <usher/scan/camera_rig.h>
#include <usher/scan/scan_log.h>

namespace usher::scan {

using domain::CameraState;

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

CameraSource::~CameraSource() {
  close();
}

void CameraSource::start() {
  if (wanted_) return;
  wanted_ = true;
  was_live_ = false;
  failures_ = tries_ = 0;
  next_retry_ = settings_.first_retry;
  devices_ = std::make_unique<QMediaDevices>();
  // Queued: Qt 6.4 says so while it makes its list for the first time, and waits for itself where it is
  // asked.
  connect(devices_.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::onDevicesChanged,
          Qt::QueuedConnection);
  setState(CameraState::Starting);
  open();
}

void CameraSource::stop() {
  wanted_ = false;
  watchdog_.stop();
  retry_.stop();
  devices_.reset();
  tuning_.end();
  close();
  setState(CameraState::Starting);
}

void CameraSource::close() {
  if (!rig_) return;
  rig_->sink.disconnect(this);
  rig_->camera.disconnect(this);
  CameraRig::close(std::move(rig_));
}

void CameraSource::expose(int stops) {
  if (rig_) tuning_.expose(stops);
}

void CameraSource::open() {
  if (!wanted_) return;
  retry_.stop();
  close();
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
  rig_ = std::make_unique<CameraRig>(found[failures_ % found.size()]);
  connect(&rig_->sink, &QVideoSink::videoFrameChanged, this, &CameraSource::onFrame);
  // Queued: the camera must not be destroyed inside its own signal.
  connect(
      &rig_->camera, &QCamera::errorOccurred, this,
      [this, attempt = ++attempt_](QCamera::Error error, const QString& words) {
        if (rig_ && attempt == attempt_ && error != QCamera::NoError) onError(words);
      },
      Qt::QueuedConnection);
  watchdog_.start(settings_.open_limit);
  running_.start();
  rig_->camera.start();
}

void CameraSource::onFrame(const QVideoFrame& frame) {
  if (!rig_ || !frame.isValid()) return;
  watchdog_.start(settings_.frame_limit);
  if (running_.hasExpired(settings_.steady.count())) {
    rig_->begun_again = false;
    tries_ = 0;
    next_retry_ = settings_.first_retry;
  }
  if (!std::exchange(rig_->sends, true)) tuning_.begin({rig_->device.id(), rig_->device.description()});
  was_live_ = true;
  setState(CameraState::Live);
  emit frameArrived(frame);
}

void CameraSource::onSilence() {
  if (beginAgain()) return;
  if (was_live_) {
    giveUp(CameraState::Lost, QStringLiteral("the camera stopped sending pictures: check its cable"));
  } else {
    giveUp(CameraState::Busy,
           QStringLiteral("the camera is connected but sends no pictures: close other programs that use it"));
  }
}

bool CameraSource::beginAgain() {
  // One that never sent anything is not to be begun again: it is busy, or its entry is a dead one.
  if (!rig_->sends || std::exchange(rig_->begun_again, true) || !rig_->beginAgain()) return false;
  qCWarning(scanLog) << "the camera stopped sending pictures; its stream is begun again";
  watchdog_.start(settings_.frame_limit);
  running_.start();
  return true;
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
  close();
  ++failures_;
  retry_.start(next_retry_);
  next_retry_ = std::min(next_retry_ * 2, settings_.longest_retry);
  setState(state, detail);
  // One that is not there comes back by being plugged in.
  const bool is_there = !findCameras(settings_.camera).isEmpty();
  tries_ = was_live_ && is_there ? tries_ + 1 : 0;
  if (tries_ == settings_.tries) emit restartWanted();
}

}  // namespace usher::scan
