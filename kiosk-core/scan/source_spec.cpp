// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/source_spec.h>

#include <QStringList>

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

std::expected<std::vector<std::unique_ptr<FrameSource>>, QString> makeFrameSources(
    const QString& specs, const TuningSettings& tuning) {
  std::vector<std::unique_ptr<FrameSource>> sources;
  const auto add = [&](const QString& spec) -> std::expected<void, QString> {
    auto source = makeFrameSource(spec, tuning);
    if (!source) return std::unexpected(source.error());
    sources.push_back(std::move(*source));
    return {};
  };
  const QStringList two = specs.split(QStringLiteral(" + "));
  // A file's name may have it, too.
  if (two.size() == 1 || !makeFrameSource(two.last().trimmed(), tuning)) {
    if (const auto added = add(specs); !added) return std::unexpected(added.error());
    return sources;
  }
  if (two.size() > 2) return std::unexpected(QStringLiteral("\"%1\" names more than two cameras").arg(specs));
  const QString first = two.first().trimmed();
  const QString second = two.last().trimmed();
  for (const QString& spec : {first, second}) {
    if (spec == u"auto" || spec == u"none") {
      return std::unexpected(
          QStringLiteral("of two cameras each must be named: write for example "
                         "\"camera:Above + camera:Below\""));
    }
    if (const auto added = add(spec); !added) return std::unexpected(added.error());
  }
  if (first == second) return std::unexpected(QStringLiteral("\"%1\" names one camera twice").arg(specs));
  return sources;
}

}  // namespace usher::scan
