// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/source_spec.h>

#include <usher/scan/camera_source.h>
#include <usher/scan/image_folder_source.h>
#include <usher/scan/no_source.h>
#include <usher/scan/video_file_source.h>

namespace usher::scan {

std::expected<std::unique_ptr<FrameSource>, QString> makeFrameSource(const QString& spec,
                                                                     const TuningSettings& tuning) {
  if (spec == u"auto") return std::make_unique<CameraSource>(CameraSettings{.tuning = tuning});
  if (spec == u"none") return std::make_unique<NoSource>();

  const QString kind = spec.section(u':', 0, 0);
  const QString what = spec.section(u':', 1);
  const bool known = kind == u"camera" || kind == u"video" || kind == u"images";
  if (!known) {
    return std::unexpected(
        QStringLiteral("\"%1\" is no camera source: use auto, camera:ID, video:PATH, images:DIR or none")
            .arg(spec));
  }
  if (what.trimmed().isEmpty() || what.contains(QChar::Null)) {
    const QString example = kind == u"camera"  ? QStringLiteral("camera:0")
                            : kind == u"video" ? QStringLiteral("video:tickets.mp4")
                                               : QStringLiteral("images:tickets");
    return std::unexpected(
        QStringLiteral("\"%1\" does not say which one: write for example %2").arg(spec, example));
  }
  if (kind == u"camera")
    return std::make_unique<CameraSource>(CameraSettings{.camera = what, .tuning = tuning});
  if (kind == u"video") return std::make_unique<VideoFileSource>(VideoFileSettings{.path = what});
  return std::make_unique<ImageFolderSource>(ImageFolderSettings{.folder = what});
}

}  // namespace usher::scan
