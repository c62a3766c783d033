// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/camera_choice.h>

#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace usher::scan {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 720;
constexpr double kFps = 25;

/// Less is better, the first difference decides.
auto cost(const CaptureMode& mode) {
  const double pixels = double(mode.width) * mode.height;
  const bool slow = mode.max_fps < kFps;
  const bool other_size = mode.width != kWidth || mode.height != kHeight;
  return std::tuple(slow, other_size, std::abs(std::log(pixels / (kWidth * kHeight))), mode.compressed,
                    -mode.max_fps);
}

bool isRunningNumber(const QByteArray& id) {
  return std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

QList<QCameraDevice> systemCameras() {
  QList<QCameraDevice> devices = QMediaDevices::videoInputs();
  std::ranges::stable_partition(devices, [](const QCameraDevice& device) { return device.isDefault(); });
  return devices;
}

}  // namespace

std::optional<qsizetype> bestMode(const QList<CaptureMode>& modes) {
  std::optional<qsizetype> best;
  for (qsizetype i = 0; i < modes.size(); ++i) {
    if (modes[i].width < 1 || modes[i].height < 1) continue;
    if (!best || cost(modes[i]) < cost(modes[*best])) best = i;
  }
  return best;
}

QCameraFormat bestFormat(const QCameraDevice& device) {
  const QList<QCameraFormat> formats = device.videoFormats();
  QList<CaptureMode> modes;
  for (const QCameraFormat& format : formats) {
    modes << CaptureMode{format.resolution().width(), format.resolution().height(),
                         double(format.maxFrameRate()),
                         format.pixelFormat() == QVideoFrameFormat::Format_Jpeg};
  }
  const auto best = bestMode(modes);
  return best ? formats[*best] : QCameraFormat();
}

QList<qsizetype> distinctCameras(const QList<CameraName>& cameras) {
  QList<qsizetype> distinct;
  for (qsizetype i = 0; i < cameras.size(); ++i) {
    const bool listed = std::ranges::any_of(distinct, [&](qsizetype j) {
      return cameras[i].id == cameras[j].id ||
             (cameras[i].description == cameras[j].description && isRunningNumber(cameras[i].id) &&
              isRunningNumber(cameras[j].id));
    });
    if (!listed) distinct << i;
  }
  return distinct;
}

QList<QCameraDevice> listCameras() {
  const QList<QCameraDevice> devices = systemCameras();
  QList<CameraName> names;
  for (const QCameraDevice& device : devices) names << CameraName{device.id(), device.description()};
  QList<QCameraDevice> cameras;
  for (const qsizetype i : distinctCameras(names)) cameras << devices[i];
  return cameras;
}

QList<QCameraDevice> findCameras(const QString& wanted) {
  QList<QCameraDevice> devices = systemCameras();
  if (wanted.isEmpty()) return devices;
  QList<QCameraDevice> found;
  std::ranges::copy_if(devices, std::back_inserter(found),
                       [&](const QCameraDevice& device) { return device.id() == wanted.toUtf8(); });
  if (!found.isEmpty()) return found;
  std::ranges::copy_if(devices, std::back_inserter(found),
                       [&](const QCameraDevice& device) { return device.description() == wanted; });
  return found;
}

}  // namespace usher::scan
