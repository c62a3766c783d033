// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/video_node.h>

#include <linux/videodev2.h>

#include <QDir>
#include <QFile>

#include <algorithm>

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
  // PipeWire adds to the name. The longest one that fits is meant: some names begin like others.
  qsizetype longest = 0;
  for (const VideoNode& node : nodes) {
    if (camera.description.contains(node.name)) longest = std::max(longest, node.name.size());
  }
  const auto is_meant = [&](const VideoNode& node) {
    return longest > 0 && node.name.size() == longest && camera.description.contains(node.name);
  };
  const auto found = std::ranges::find_if(nodes, is_meant);
  if (std::ranges::count_if(nodes, is_meant) != 1) return std::nullopt;
  return found->path;
}

}  // namespace usher::scan
