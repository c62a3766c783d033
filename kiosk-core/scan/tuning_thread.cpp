// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/tuning_thread.h>

#include <QDeadlineTimer>

#include <chrono>

#include <usher/scan/scan_log.h>
#include <usher/scan/video_node.h>

namespace usher::scan {

struct TuningThread::Work : QObject {
  void begin(const CameraName& camera) {
    tuning.reset();
    const auto controls = open(camera);
    QStringList refused;
    if (controls) {
      tuning.emplace(*controls, settings);
      refused = tuning->begin();
    } else if (settings.exposure.how != Tuned::AsItIs || settings.focus.how != Tuned::AsItIs) {
      refused << QStringLiteral("exposure") << QStringLiteral("focus");
    }
    // Each time it comes back it would say the same.
    if (refused == said) return;
    said = refused;
    if (refused.isEmpty()) return;
    qCInfo(scanLog).noquote() << "the camera" << camera.description << "does not let its"
                              << refused.join(QStringLiteral(" and ")) << "be set: it does as it likes";
  }

  TuningSettings settings;
  OpenControls open;
  std::optional<CameraTuning> tuning;
  QStringList said;
};

std::optional<V4l2Controls> openControls(const CameraName& camera) {
  const auto path = nodeOf(camera, listVideoNodes());
  if (!path) return std::nullopt;
  VideoDeviceCall call = openVideoDevice(*path);
  return call ? std::optional(V4l2Controls(std::move(call))) : std::nullopt;
}

TuningThread::TuningThread(TuningSettings settings, OpenControls open)
    : thread_(new QThread), work_(new Work) {
  work_->settings = settings;
  work_->open = std::move(open);
  thread_->setObjectName(QStringLiteral("camera"));
  work_->moveToThread(thread_);
  connect(thread_, &QThread::finished, work_, &QObject::deleteLater);
  thread_->start();
}

TuningThread::~TuningThread() {
  end();
  // After it: quit() from here would overtake.
  QMetaObject::invokeMethod(work_, [thread = thread_] { thread->quit(); });
  if (thread_->wait(QDeadlineTimer(std::chrono::seconds(1)))) {
    delete thread_;
  } else {
    // A camera that does not answer is no reason to keep the program.
    connect(thread_, &QThread::finished, thread_, &QObject::deleteLater);
  }
}

void TuningThread::begin(const CameraName& camera) {
  stops_ = 0;
  QMetaObject::invokeMethod(work_, [work = work_, camera] { work->begin(camera); });
}

void TuningThread::expose(int stops) {
  if (stops == stops_) return;
  stops_ = stops;
  QMetaObject::invokeMethod(work_, [work = work_, stops] {
    if (work->tuning) work->tuning->expose(stops);
  });
}

void TuningThread::end() {
  stops_ = 0;
  QMetaObject::invokeMethod(work_, [work = work_] {
    if (work->tuning) work->tuning->expose(0);
    work->tuning.reset();
  });
}

}  // namespace usher::scan
