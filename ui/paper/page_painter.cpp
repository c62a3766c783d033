// SPDX-License-Identifier: Apache-2.0
#include <usher/paper/page_painter.h>

#include <QCache>
#include <QFontMetricsF>
#include <QImage>
#include <QPainterPath>
#include <QSvgRenderer>

#include <usher/domain/overloaded.h>
#include <usher/paper/house_font.h>
#include <usher/qr/code.h>

namespace usher::paper {

namespace {

// Text of any size is shaped at this many font units to the em and only then scaled to the device: at device
// size the widths of glyphs would be rounded differently on a screen, a label printer and a PDF, and a layout
// that fits one would not fit all. At one size only, as a face's first text in one more size costs
// milliseconds.
constexpr int kUnitsPerEm = 500;

QFont fontInUnits(const domain::Font& font, const QString& text) {
  return houseFont(font.weight, kUnitsPerEm, text);
}

QRectF scaled(const QRectF& box, double scale) {
  return {box.topLeft() * scale, box.size() * scale};
}

/// The box of an item before it is turned about the box's middle.
QRectF upright(const QRectF& box, domain::QuarterTurns turns) {
  if (turns % 2 == 0) return box;
  QRectF stood(QPointF(), box.size().transposed());
  stood.moveCenter(box.center());
  return stood;
}

void turn(QPainter& painter, const QRectF& box, domain::QuarterTurns turns, double dots_per_mm) {
  if (turns == 0) return;
  const QPointF middle = box.center() * dots_per_mm;
  painter.translate(middle);
  painter.rotate(90 * turns);
  painter.translate(-middle);
}

void paintText(QPainter& painter, const domain::TextItem& item, double dots_per_mm) {
  const QFont font = fontInUnits(item.font, item.text);
  const QFontMetricsF metrics(font);
  const double units_per_mm = kUnitsPerEm / item.font.size;
  const QRectF box = scaled(upright(item.box, item.turns), units_per_mm);
  const double slack = box.width() - metrics.horizontalAdvance(item.text);
  double x = box.left();
  if (item.align == domain::Align::Centre) x += slack / 2;
  if (item.align == domain::Align::Right) x += slack;
  const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;

  painter.save();
  turn(painter, item.box, item.turns, dots_per_mm);
  painter.scale(dots_per_mm / units_per_mm, dots_per_mm / units_per_mm);
  painter.setFont(font);
  painter.setPen(QColor::fromRgb(item.colour));
  painter.setLayoutDirection(item.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  painter.drawText(QPointF(x, baseline), item.text);
  painter.restore();
}

void paintRect(QPainter& painter, const domain::RectItem& item, double dots_per_mm) {
  const QRectF box(item.box.topLeft() * dots_per_mm, item.box.size() * dots_per_mm);
  const double radius = item.corner_radius * dots_per_mm;
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromRgb(item.colour));
  painter.drawRoundedRect(box, radius, radius);
}

void paintQr(QPainter& painter, const domain::QrItem& item, double dots_per_mm) {
  const auto code = qr::Code::make(item.text.toStdString(), qr::Correction::Medium);
  if (!code) return;
  const double module = item.box.width() * dots_per_mm / code->side();
  // One path, not one rectangle after the other: between shapes that merely touch, printers and viewers leave
  // hairlines.
  QPainterPath dark;
  dark.setFillRule(Qt::WindingFill);
  for (const auto& run : code->darkRuns()) {
    dark.addRect(QRectF(item.box.left() * dots_per_mm + run.x * module,
                        item.box.top() * dots_per_mm + run.y * module, run.width * module,
                        run.height * module));
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillPath(dark, Qt::black);
  painter.restore();
}

void paintGrid(QPainter& painter, const domain::GridItem& item, double dots_per_mm) {
  if (item.modules.isEmpty()) return;
  const QRectF box = scaled(upright(item.box, item.turns), dots_per_mm);
  const double across = box.width() / item.modules.width();
  const double down = box.height() / item.modules.height();
  QPainterPath dark;
  dark.setFillRule(Qt::WindingFill);
  for (const QRect& part : item.dark) {
    dark.addRect(QRectF(box.left() + part.x() * across, box.top() + part.y() * down, part.width() * across,
                        part.height() * down));
  }
  painter.save();
  turn(painter, item.box, item.turns, dots_per_mm);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillPath(dark, Qt::black);
  painter.restore();
}

/// Badge after badge has the same ones: a file is decoded once, and a PDF has it once. Not what an SVG is.
QImage pictureOf(const QByteArray& file) {
  constexpr qsizetype kMostKept = 24 * 1024 * 1024;
  thread_local QCache<QByteArray, QImage> kept(kMostKept);
  if (const QImage* found = kept.object(file)) return *found;
  const QImage picture = QImage::fromData(file);
  kept.insert(file, new QImage(picture), picture.sizeInBytes());
  return picture;
}

void paintImage(QPainter& painter, const domain::ImageItem& item, double dots_per_mm) {
  const QRectF box = scaled(upright(item.box, item.turns), dots_per_mm);
  const auto within = [&](const QSizeF& size) {
    QRectF place(QPointF(), size.scaled(box.size(), Qt::KeepAspectRatio));
    place.moveCenter(box.center());
    return place;
  };
  painter.save();
  turn(painter, item.box, item.turns, dots_per_mm);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  if (QSvgRenderer drawing; item.file.trimmed().startsWith('<') && drawing.load(item.file)) {
    drawing.render(&painter, within(drawing.viewBoxF().size()));
  } else if (const QImage image = pictureOf(item.file); !image.isNull()) {
    painter.drawImage(within(image.size()), image);
  }
  painter.restore();
}

}  // namespace

void paintPage(QPainter& painter, const domain::PrintPage& page, double dots_per_mm) {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  for (const domain::DrawItem& item : page.items) {
    std::visit(domain::Overloaded{
                   [&](const domain::TextItem& text) { paintText(painter, text, dots_per_mm); },
                   [&](const domain::RectItem& rect) { paintRect(painter, rect, dots_per_mm); },
                   [&](const domain::QrItem& qr) { paintQr(painter, qr, dots_per_mm); },
                   [&](const domain::GridItem& grid) { paintGrid(painter, grid, dots_per_mm); },
                   [&](const domain::ImageItem& image) { paintImage(painter, image, dots_per_mm); },
               },
               item);
  }
  painter.restore();
}

domain::MeasureText measureText() {
  return [](const QString& text, const domain::Font& font) {
    return QFontMetricsF(fontInUnits(font, text)).horizontalAdvance(text) * font.size / kUnitsPerEm;
  };
}

}  // namespace usher::paper
