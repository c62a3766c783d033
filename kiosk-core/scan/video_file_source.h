// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <chrono>
#include <memory>

#include <usher/scan/frame_source.h>

namespace usher::scan {

struct VideoFileSettings {
  QString path;
  bool loop = true;
  /// A file that has shown nothing by then has no picture that this machine can decode.
  std::chrono::milliseconds first_frame_limit{10'000};
};

/// A video file in the place of a camera, at its own speed. Absent, with the reason as detail, where it can't
/// be played.
class VideoFileSource final : public FrameSource {
  Q_OBJECT

 public:
  explicit VideoFileSource(VideoFileSettings settings, QObject* parent = nullptr);
  ~VideoFileSource() override;

  void start() override;
  void stop() override;

 private:
  struct Rig;

  void onFrame(const QVideoFrame& frame);
  void fail(const QString& why);

  VideoFileSettings settings_;
  std::unique_ptr<Rig> rig_;
  /// A signal of an earlier player may still be queued when the next one plays.
  int run_ = 0;
  QTimer first_frame_;
};

}  // namespace usher::scan
