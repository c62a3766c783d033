// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/video_node.h>

#include <linux/videodev2.h>

#include <QDir>
#include <QFile>

#include <usher/scan/v4l2_controls.h>

namespace usher::scan {

QList<VideoNode> listVideoNodes() {
  QList<VideoNode> nodes;
  const QDir devices(QStringLiteral("/dev"));
  for (const QString& file : devices.entryList({QStringLiteral("video*")}, QDir::System)) {
    const QByteArray path = QFile::encodeName(devices.filePath(file));
    const VideoDeviceCall call = openVideoDevice(path);
    v4l2_capability is{};
    if (!call || call(VIDIOC_QUERYCAP, &is) != 0) continue;
    const auto can = is.capabilities & V4L2_CAP_DEVICE_CAPS ? is.device_caps : is.capabilities;
    if (!(can & (V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_VIDEO_CAPTURE_MPLANE))) continue;
    const auto* name = reinterpret_cast<const char*>(is.card);
    nodes << VideoNode{path, QString::fromUtf8(name, qstrnlen(name, sizeof is.card))};
  }
  return nodes;
}

std::optional<QByteArray> nodeOf(const CameraName& camera, const QList<VideoNode>& nodes) {
  for (const VideoNode& node : nodes) {
    if (node.path == camera.id) return node.path;
  }
  // PipeWire adds to the name.
  std::optional<QByteArray> found;
  for (const VideoNode& node : nodes) {
    if (node.name.isEmpty() || !camera.description.contains(node.name)) continue;
    if (found) return std::nullopt;
    found = node.path;
  }
  return found;
}

}  // namespace usher::scan
