// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/camera_rig.h>

#include <QCoreApplication>
#include <QTimer>
#include <QVideoFrame>

#include <algorithm>
#include <chrono>

#include <usher/scan/camera_choice.h>

namespace usher::scan {

namespace {

constexpr std::chrono::seconds kSettles{1};

/// Lives until the rig can go.
class Farewell final : public QObject {
 public:
  explicit Farewell(std::unique_ptr<CameraRig> rig)
      : QObject(QCoreApplication::instance()), rig_(std::move(rig)) {
    // Queued: it must not be destroyed inside its sink's signal.
    connect(
        &rig_->sink, &QVideoSink::videoFrameChanged, this,
        [this] {
          if (rig_->flows()) deleteLater();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(kSettles, this, &QObject::deleteLater);
  }

 private:
  std::unique_ptr<CameraRig> rig_;
};

}  // namespace

CameraRig::CameraRig(const QCameraDevice& which) : device(which), camera(which), settled(kSettles) {
  if (const QCameraFormat format = bestFormat(which); !format.isNull()) camera.setCameraFormat(format);
  QObject::connect(&sink, &QVideoSink::videoFrameChanged, &sink, [this](const QVideoFrame& frame) {
    if (frame.isValid()) frames = std::min(frames + 1, 2);
  });
  // In this order: a sink that is changed under a running camera makes Qt 6.4's GStreamer negotiate anew.
  session.setVideoSink(&sink);
  session.setCamera(&camera);
}

/// Qt 6.4 waits without end for a camera that waits for its sink, which is no more of the pipeline. A camera
/// asks its sink while it starts, and when its sink is changed; a sink that shows its first picture answers
/// nobody before the pipeline plays.
CameraRig::~CameraRig() {
  if (flows()) {
    session.setCamera(nullptr);
    session.setVideoSink(nullptr);
  } else {
    session.setVideoSink(nullptr);
    session.setCamera(nullptr);
  }
}

void CameraRig::close(std::unique_ptr<CameraRig> rig) {
  // Without an application there is nobody to wait.
  if (rig->flows() || rig->settled.hasExpired() || !QCoreApplication::instance() ||
      QCoreApplication::closingDown())
    return;
  new Farewell(std::move(rig));
}

/// The session alone would go on as it was with FFmpeg, the camera alone with GStreamer.
bool CameraRig::beginAgain() {
  if (!flows()) return false;
  session.setCamera(nullptr);
  camera.stop();
  frames = 0;
  settled.setRemainingTime(kSettles);
  session.setCamera(&camera);
  camera.start();
  return true;
}

}  // namespace usher::scan
