// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_text.h>

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

#include <usher/paper/house_font.h>
#include <usher/ui/words/direction.h>

namespace usher::ui {

namespace {

QFont fontOf(const Look& look, const StaffLine& line) {
  return paper::houseFont(line.weight, look.px(line.size), line.words);
}

QList<QTextLayout::FormatRange> formatsOf(const Look& look, const MarkedSpans& marked, qsizetype length) {
  QTextCharFormat format;
  format.setBackground(QColor::fromRgb(look.palette.accent_tint));
  format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
  format.setUnderlineColor(QColor::fromRgb(look.palette.accent));
  QList<QTextLayout::FormatRange> ranges;
  for (const auto& [begin, size] : marked) {
    const qsizetype end = std::min(begin + size, length);
    if (begin >= 0 && begin < end) ranges << QTextLayout::FormatRange{int(begin), int(end - begin), format};
  }
  return ranges;
}

/// Returns how high they are.
double breakLines(QTextLayout& layout, const QString& words, double width, Qt::LayoutDirection direction) {
  const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  QTextOption option(start | Qt::AlignAbsolute);
  option.setTextDirection(directionOfWords(words, direction));
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  double y = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, y});
    y += line.height();
  }
  layout.endLayout();
  return y;
}

}  // namespace

double heightOfLines(const Look& look, const StaffLine& line, double width) {
  QTextLayout layout(line.words, fontOf(look, line));
  return breakLines(layout, line.words, width, Qt::LeftToRight);
}

void paintLines(QPainter& painter, const Look& look, const StaffLine& line, const QRectF& box,
                Qt::LayoutDirection direction) {
  QTextLayout layout(line.words, fontOf(look, line));
  const double height = breakLines(layout, line.words, box.width(), direction);
  painter.setPen(QColor::fromRgb(line.ink));
  layout.draw(&painter, QPointF(box.left(), box.center().y() - height / 2));
}

double widthOf(const Look& look, const StaffLine& line) {
  return QFontMetricsF(fontOf(look, line)).horizontalAdvance(line.words);
}

void paintLine(QPainter& painter, const Look& look, const StaffLine& line, const QRectF& box,
               Qt::LayoutDirection direction, const MarkedSpans& marked) {
  if (line.words.isEmpty() || box.width() <= 0) return;
  const QFont font = fontOf(look, line);
  const QString shown = QFontMetricsF(font).elidedText(line.words, Qt::ElideRight, box.width());
  const bool is_whole = shown == line.words;
  QTextLayout layout(shown, font);
  const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  QTextOption option(start | Qt::AlignAbsolute);
  option.setTextDirection(directionOfWords(line.words, direction));
  option.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(option);
  layout.setFormats(formatsOf(look, marked, is_whole ? shown.size() : shown.size() - 1));
  layout.beginLayout();
  QTextLine laid = layout.createLine();
  laid.setLineWidth(box.width());
  layout.endLayout();
  painter.setPen(QColor::fromRgb(line.ink));
  layout.draw(&painter, QPointF(box.left(), box.center().y() - laid.height() / 2));
}

}  // namespace usher::ui
