// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include <usher/scan/camera_choice.h>

namespace usher::scan {

/// A device of the system that pictures come from.
struct VideoNode {
  QByteArray path;
  /// What the driver calls it; it is cut off after 31 bytes.
  QString name;
};

/// Those that capture pictures: of each webcam Linux has a second one that does not.
QList<VideoNode> listVideoNodes();

/// Which of them the camera is: Qt's FFmpeg has its path for an id, GStreamer only its name. nullopt: none,
/// or several of that name.
std::optional<QByteArray> nodeOf(const CameraName& camera, const QList<VideoNode>& nodes);

}  // namespace usher::scan
