// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCameraDevice>
#include <QCameraFormat>
#include <QList>

#include <optional>

namespace usher::scan {

/// What matters of a camera's format.
struct CaptureMode {
  int width = 0;
  int height = 0;
  double max_fps = 0;
  /// JPEG: costs a decoder's time and blurs edges.
  bool compressed = false;
};

/// Index of the mode that codes are best read from: 1280 × 720 at 25 frames a second or more, or what comes
/// nearest; nullopt without any usable mode.
std::optional<qsizetype> bestMode(const QList<CaptureMode>& modes);

/// The camera's format by bestMode(); a null format leaves the choice to the camera.
QCameraFormat bestFormat(const QCameraDevice& device);

struct CameraName {
  QByteArray id;
  QString description;
};

/// Indices of the cameras without those that are listed again (two providers of one system list the same
/// device): same id, or same description where ids are mere running numbers.
QList<qsizetype> distinctCameras(const QList<CameraName>& cameras);

/// The system's cameras, each once, the default one first.
QList<QCameraDevice> listCameras();

/// What `wanted` may mean, best first: the cameras with that id, else with that description; all of them
/// where it is empty. With those that are listed again: Qt 6.4 keeps one of the two in its list when the
/// device is pulled out.
QList<QCameraDevice> findCameras(const QString& wanted);

}  // namespace usher::scan
