// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/video_file_source.h>

#include <QFileInfo>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

namespace usher::scan {

using domain::CameraState;

struct VideoFileSource::Rig {
  QVideoSink sink;
  QMediaPlayer player;
};

VideoFileSource::VideoFileSource(VideoFileSettings settings, QObject* parent)
    : FrameSource(parent), settings_(std::move(settings)) {
  first_frame_.setSingleShot(true);
  connect(&first_frame_, &QTimer::timeout, this, [this] {
    fail(QStringLiteral("no picture of it can be decoded; is the codec's package installed?"));
  });
}

VideoFileSource::~VideoFileSource() = default;

void VideoFileSource::start() {
  if (rig_) return;
  setState(CameraState::Starting);
  const QFileInfo file(settings_.path);
  if (!file.isFile()) return fail(QStringLiteral("there is no such file"));
  if (!file.isReadable()) return fail(QStringLiteral("it can't be read: check its permissions"));

  rig_ = std::make_unique<Rig>();
  ++run_;
  connect(&rig_->sink, &QVideoSink::videoFrameChanged, this, &VideoFileSource::onFrame);
  // Queued: the player must not be destroyed inside its own signal.
  connect(
      &rig_->player, &QMediaPlayer::errorOccurred, this,
      [this, run = run_](QMediaPlayer::Error error, const QString& words) {
        if (rig_ && run == run_ && error != QMediaPlayer::NoError) fail(words);
      },
      Qt::QueuedConnection);
  connect(
      &rig_->player, &QMediaPlayer::mediaStatusChanged, this,
      [this, run = run_](QMediaPlayer::MediaStatus status) {
        if (!rig_ || run != run_) return;
        if (status == QMediaPlayer::InvalidMedia)
          fail(QStringLiteral("it is no video that can be decoded here"));
        if (status == QMediaPlayer::EndOfMedia && !settings_.loop) emit finished();
      },
      Qt::QueuedConnection);
  rig_->player.setVideoSink(&rig_->sink);
  rig_->player.setLoops(settings_.loop ? QMediaPlayer::Infinite : QMediaPlayer::Once);
  rig_->player.setSource(QUrl::fromLocalFile(file.absoluteFilePath()));
  first_frame_.start(settings_.first_frame_limit);
  rig_->player.play();
}

void VideoFileSource::stop() {
  first_frame_.stop();
  rig_.reset();
  setState(CameraState::Starting);
}

void VideoFileSource::onFrame(const QVideoFrame& frame) {
  if (!rig_ || !frame.isValid()) return;
  first_frame_.stop();
  setState(CameraState::Live);
  emit frameArrived(frame);
}

void VideoFileSource::fail(const QString& why) {
  first_frame_.stop();
  rig_.reset();
  setState(CameraState::Absent, QStringLiteral("the video %1 can't be played: %2").arg(settings_.path, why));
}

}  // namespace usher::scan
