// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/image_folder_source.h>

#include <QDir>
#include <QFuture>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

#include <usher/scan/image_frame.h>
#include <usher/scan/scan_log.h>

namespace usher::scan {

using domain::CameraState;

namespace {

QStringList imagesIn(const QDir& folder) {
  QStringList patterns;
  for (const QByteArray& format : QImageReader::supportedImageFormats()) {
    patterns << QStringLiteral("*.%1").arg(QString::fromLatin1(format));
  }
  QStringList paths;
  for (const QString& name : folder.entryList(patterns, QDir::Files, QDir::Name))
    paths << folder.filePath(name);
  return paths;
}

}  // namespace

/// Decoded on the pool: a large image takes longer than the GUI may stand still.
QFuture<ImageFolderSource::Loaded> ImageFolderSource::load(const QString& path) {
  // Shared, as the pool takes only what can be copied.
  const auto promise = std::make_shared<QPromise<Loaded>>();
  promise->start();
  QThreadPool::globalInstance()->start([path, promise] {
    QImageReader reader(path);
    reader.setAutoTransform(true);
    // By content: a name is no proof of what is inside.
    reader.setDecideFormatFromContent(true);
    Loaded loaded{path, frameOf(reader.read()), {}};
    if (!loaded.frame.isValid()) loaded.error = reader.errorString();
    promise->addResult(std::move(loaded));
    promise->finish();
  });
  return promise->future();
}

ImageFolderSource::ImageFolderSource(ImageFolderSettings settings, QObject* parent)
    : FrameSource(parent), settings_(std::move(settings)) {
  connect(&ticks_, &QTimer::timeout, this, &ImageFolderSource::showFrame);
  // No QFuture::then() with a context: Qt 6.4 asserts there when the context is gone.
  connect(&loading_, &QFutureWatcherBase::finished, this, &ImageFolderSource::onLoaded);
}

void ImageFolderSource::start() {
  if (ticks_.isActive()) return;
  next_ = 0;
  any_readable_ = false;
  setState(CameraState::Starting);
  const QDir folder(settings_.folder);
  paths_ = folder.exists() ? imagesIn(folder) : QStringList();
  if (paths_.isEmpty()) {
    setState(CameraState::Absent, folder.exists()
                                      ? QStringLiteral("the folder %1 has no images").arg(settings_.folder)
                                      : QStringLiteral("there is no folder %1").arg(settings_.folder));
    return;
  }
  loadNext();
}

void ImageFolderSource::stop() {
  ticks_.stop();
  // A future without a result.
  loading_.setFuture({});
  frame_ = {};
  setState(CameraState::Starting);
}

void ImageFolderSource::loadNext() {
  ticks_.stop();
  if (next_ == paths_.size()) {
    if (!any_readable_) {
      setState(CameraState::Absent,
               QStringLiteral("the folder %1 has no image that can be decoded").arg(settings_.folder));
      return;
    }
    if (!settings_.loop) {
      emit finished();
      return;
    }
    next_ = 0;
  }
  loading_.setFuture(load(paths_[next_++]));
}

void ImageFolderSource::onLoaded() {
  if (loading_.future().resultCount() == 0) return;
  const Loaded loaded = loading_.result();
  frame_ = loaded.frame;
  if (!frame_.isValid()) {
    qCWarning(scanLog).noquote() << "the image" << loaded.path << "is left out:" << loaded.error;
    loadNext();
    return;
  }
  any_readable_ = true;
  shown_for_.start();
  ticks_.start(settings_.frame_every);
  setState(CameraState::Live);
  emit frameArrived(frame_);
}

void ImageFolderSource::showFrame() {
  if (shown_for_.hasExpired(settings_.image_stays.count())) {
    loadNext();
  } else {
    emit frameArrived(frame_);
  }
}

}  // namespace usher::scan
