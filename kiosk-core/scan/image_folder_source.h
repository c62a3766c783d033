// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QStringList>
#include <QTimer>

#include <chrono>

#include <usher/scan/frame_source.h>

namespace usher::scan {

struct ImageFolderSettings {
  QString folder;
  bool loop = true;
  /// How long each image is held up.
  std::chrono::milliseconds image_stays{1'000};
  /// An image is shown again and again meanwhile, as a camera would.
  std::chrono::milliseconds frame_every{66};
};

/// The images of a folder, in the order of their names, in the place of a camera. What can't be decoded is
/// skipped with a warning; Absent, with the reason as detail, where nothing is left.
class ImageFolderSource final : public FrameSource {
  Q_OBJECT

 public:
  explicit ImageFolderSource(ImageFolderSettings settings, QObject* parent = nullptr);

  void start() override;
  void stop() override;

 private:
  struct Loaded {
    QString path;
    QVideoFrame frame;
    QString error;
  };

  static QFuture<Loaded> load(const QString& path);
  void loadNext();
  void onLoaded();
  void showFrame();

  ImageFolderSettings settings_;
  QStringList paths_;
  qsizetype next_ = 0;
  bool any_readable_ = false;
  QFutureWatcher<Loaded> loading_;
  QVideoFrame frame_;
  QElapsedTimer shown_for_;
  QTimer ticks_;
};

}  // namespace usher::scan
