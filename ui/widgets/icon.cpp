// SPDX-License-Identifier: Apache-2.0
#include <QColor>
#include <QFile>
#include <QSet>
#include <QSvgRenderer>

#include <map>
#include <memory>

#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {

/// The Arabic question mark looks the other way too.
bool runsAWay(const QString& name) {
  static const QSet<QString> names{QStringLiteral("agenda"),   QStringLiteral("arrow-left"),
                                   QStringLiteral("chevron"),  QStringLiteral("clipboard"),
                                   QStringLiteral("enter"),    QStringLiteral("leave"),
                                   QStringLiteral("erase"),    QStringLiteral("question"),
                                   QStringLiteral("signpost"), QStringLiteral("undo")};
  return names.contains(name);
}

/// The icons draw with currentColor, which a document on its own has none of: each colour is a document.
QSvgRenderer& rendererOf(const QString& name, QRgb colour) {
  static std::map<std::pair<QString, QRgb>, std::unique_ptr<QSvgRenderer>> renderers;
  auto& renderer = renderers[{name, colour}];
  if (!renderer) {
    QFile file(QStringLiteral(":/usher/icons/%1.svg").arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", QColor::fromRgb(colour).name().toLatin1());
    renderer = std::make_unique<QSvgRenderer>(svg);
  }
  return *renderer;
}

}  // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& box, QRgb colour,
               Qt::LayoutDirection direction) {
  if (name.isEmpty()) return;
  painter.save();
  if (direction == Qt::RightToLeft && runsAWay(name)) {
    painter.translate(2 * box.center().x(), 0);
    painter.scale(-1, 1);
  }
  rendererOf(name, colour).render(&painter, box);
  painter.restore();
}

Icon::Icon(const char* object_name, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(object_name));
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Icon::setShape(const QString& name) {
  shape_ = name;
  update();
}

void Icon::setPicture(const QImage& picture, int radius) {
  picture_.set(picture);
  radius_ = radius;
  update();
}

void Icon::setTone(const Tone& tone) {
  tone_ = tone;
  update();
}

void Icon::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (picture_.isNull()) return paintIcon(painter, shape_, rect(), tone_.ink, layoutDirection());
  painter.setPen(Qt::NoPen);
  painter.setBrush(QBrush(picture_.filling(size())));
  painter.drawRoundedRect(rect(), radius_, radius_);
}

}  // namespace usher::ui
