// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/picture_check.h>

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace usher::templates {

namespace {

constexpr int kMostPixels = 4000;

std::expected<void, QString> checkDrawing(const QByteArray& file) {
  QXmlStreamReader xml(file);
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
      return std::unexpected(QStringLiteral("it declares entities; save it as plain SVG"));
    if (token != QXmlStreamReader::StartElement) continue;
    for (const auto& attribute : xml.attributes()) {
      if (attribute.name() != u"href") continue;
      const auto target = attribute.value().trimmed();
      if (!target.startsWith(u'#') && !target.startsWith(u"data:"))
        return std::unexpected(QStringLiteral("it refers to another file, %1; embed that").arg(target));
    }
  }
  if (xml.hasError()) return std::unexpected(QStringLiteral("it is no SVG: ") + xml.errorString());
  QSvgRenderer renderer;
  if (!renderer.load(file)) return std::unexpected(QStringLiteral("it is an SVG that cannot be painted"));
  if (renderer.viewBoxF().isEmpty())
    return std::unexpected(QStringLiteral("it is an SVG without a size; give it a viewBox"));
  return {};
}

std::expected<void, QString> checkImage(QByteArray file) {
  QBuffer buffer(&file);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  const QByteArray format = reader.format();
  if (format != "png" && format != "jpeg")
    return std::unexpected(QStringLiteral("it must be a PNG, a JPEG or an SVG"));
  const QSize size = reader.size();
  if (size.width() > kMostPixels || size.height() > kMostPixels)
    return std::unexpected(QStringLiteral("it has %1 x %2 pixels; %3 x %3 are the most")
                               .arg(size.width())
                               .arg(size.height())
                               .arg(kMostPixels));
  if (reader.read().isNull())
    return std::unexpected(QStringLiteral("it cannot be read: ") + reader.errorString());
  return {};
}

}  // namespace

std::expected<void, QString> checkPicture(const QByteArray& file) {
  if (file.size() > kLargestPicture)
    return std::unexpected(QStringLiteral("it has more than 2 MiB; save it smaller"));
  return file.trimmed().startsWith('<') ? checkDrawing(file) : checkImage(file);
}

}  // namespace usher::templates
