// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/text_block.h>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/layout/text_fit.h>

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace usher::templates {

namespace {

using domain::Font;
using domain::kHair;
using domain::MeasureText;

constexpr double kSizeStep = 0.97;
/// No paper has room for more.
constexpr qsizetype kLongest = 2000;

/// In ems: of all of a text in one line, and of its widest part that a line does not break.
struct Widths {
  double all = 0;
  double part = 0;
};

QStringList paragraphsOf(const QString& words) {
  QStringList paragraphs;
  for (const QString& line : words.left(kLongest).split(u'\n')) {
    const QString text = domain::oneLine(line);
    if (!text.isEmpty()) paragraphs << text;
  }
  return paragraphs;
}

Widths widthsOf(const QStringList& paragraphs, const Font& font, const MeasureText& measure) {
  Widths widths;
  for (const QString& text : paragraphs) {
    widths.all += measure(text, font) / font.size;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() > 0) {
      const qsizetype to = finder.position();
      widths.part = std::max(widths.part, measure(text.sliced(from, to - from).trimmed(), font) / font.size);
      from = to;
    }
  }
  return widths;
}

/// All of it in that many lines, or nullopt.
std::optional<QStringList> linesAt(const QStringList& paragraphs, const Widths& widths, const Font& font,
                                   double width, int most, const MeasureText& measure) {
  // Measuring and wrapping are slow, and what is far too large is seen at once: widths grow with the size.
  // Letters that are drawn closer beside each other than alone are given some grace.
  constexpr double kGrace = 1.1;
  if (widths.all * font.size > kGrace * most * width) return std::nullopt;
  if (widths.part * font.size > width + kHair) return std::nullopt;
  QStringList lines;
  for (const QString& paragraph : paragraphs) {
    lines += domain::wrapped(paragraph, font, width, measure);
    if (lines.size() > most) return std::nullopt;
  }
  return lines;
}

/// What there is room for, the last line with an ellipsis.
QStringList cutAt(const QStringList& paragraphs, const Font& font, double width, int most,
                  const MeasureText& measure) {
  QStringList lines;
  for (qsizetype i = 0; i < paragraphs.size(); ++i) {
    const QString& paragraph = paragraphs[i];
    qsizetype at = 0;
    for (const QString& line : domain::wrapped(paragraph, font, width, measure)) {
      at = std::max<qsizetype>(at, paragraph.indexOf(line, at));
      if (lines.size() + 1 == most) {
        QString rest = paragraph.sliced(at);
        if (i + 1 < paragraphs.size()) rest += u' ' + paragraphs[i + 1];
        lines << domain::elided(rest, font, width, measure);
        return lines;
      }
      lines << line;
      at += line.size();
    }
  }
  return lines;
}

}  // namespace

domain::Align alignOf(Side side, const QString& text) {
  switch (side) {
    case Side::Left:
      return domain::Align::Left;
    case Side::Centre:
      return domain::Align::Centre;
    case Side::Right:
      return domain::Align::Right;
    case Side::Natural:
      break;
  }
  return domain::naturalAlign(text);
}

std::vector<domain::TextItem> setText(const QString& words, const Text& text, std::uint32_t colour,
                                      const QRectF& box, const MeasureText& measure) {
  const QStringList paragraphs = paragraphsOf(words);
  if (paragraphs.isEmpty()) return {};
  const auto mostAt = [&](double size) {
    const double lines = (box.height() + kHair) / (size * domain::kLineHeight);
    return std::min(text.lines, static_cast<int>(std::min(lines, 1000.0)));
  };
  Font font{text.size, text.weight};
  const Widths widths = widthsOf(paragraphs, font, measure);
  std::optional<QStringList> lines;
  while (true) {
    if (const int most = mostAt(font.size); most > 0)
      lines = linesAt(paragraphs, widths, font, box.width(), most, measure);
    if (lines || font.size <= text.smallest) break;
    font.size = std::max(text.smallest, font.size * kSizeStep);
  }
  if (!lines) {
    const int most = mostAt(font.size);
    if (most < 1) return {};
    lines = cutAt(paragraphs, font, box.width(), most, measure);
  }
  lines->removeAll(QString());

  const double height = domain::lineHeight(font);
  const double slack = box.height() - height * static_cast<double>(lines->size());
  double top = box.top();
  if (text.rise == Rise::Centre) top += slack / 2;
  if (text.rise == Rise::Bottom) top += slack;
  std::vector<domain::TextItem> items;
  const domain::Align align = alignOf(text.side, paragraphs.front());
  for (const QString& line : *lines) {
    items.push_back({line, font, QRectF(box.left(), top, box.width(), height), align, colour});
    top += height;
  }
  return items;
}

}  // namespace usher::templates
