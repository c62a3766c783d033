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
  const auto one = [&](auto is_named) -> std::optional<QByteArray> {
    const auto is = [&](const VideoNode& node) { return !node.name.isEmpty() && is_named(node.name); };
    const auto found = std::ranges::find_if(nodes, is);
    return std::ranges::count_if(nodes, is) == 1 ? std::optional(found->path) : std::nullopt;
  };
  const auto same = [&](const QString& name) { return camera.description == name; };
  if (std::ranges::any_of(nodes, same, &VideoNode::name)) return one(same);
  // PipeWire adds to the name.
  return one([&](const QString& name) { return camera.description.contains(name); });
}

}  // namespace usher::scan
