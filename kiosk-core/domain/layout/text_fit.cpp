// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/text_fit.h>

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace usher::domain {
namespace {

/// One step down in size where the measure says that a scaled guess was too wide.
constexpr double kSizeStep = 0.99;

std::vector<qsizetype> boundaries(const QString& text, QTextBoundaryFinder::BoundaryType type) {
  std::vector<qsizetype> places;
  QTextBoundaryFinder finder(type, text);
  while (finder.toNextBoundary() > 0) places.push_back(finder.position());
  return places;
}

bool fits(const QString& text, const Font& font, double width, const MeasureText& measure) {
  return measure(text, font) <= width + kHair;
}

/// How many of `places`, at least one, can be taken so that the text up to there fits.
std::size_t fittingPlaces(const QString& text, const std::vector<qsizetype>& places, const Font& font,
                          double width, const MeasureText& measure) {
  const auto end = std::partition_point(places.begin(), places.end(), [&](qsizetype place) {
    return fits(text.first(place).trimmed(), font, width, measure);
  });
  return static_cast<std::size_t>(end - places.begin());
}

}  // namespace

FittedLine fitLine(const QString& text, Font font, double smallest, double width,
                   const MeasureText& measure) {
  smallest = std::min(smallest, font.size);
  if (const double asked = measure(text, font); asked > width + kHair) {
    font.size = std::max(smallest, font.size * width / asked);
    while (font.size > smallest && !fits(text, font, width, measure)) {
      font.size = std::max(smallest, font.size * kSizeStep);
    }
  }
  return {elided(text, font, width, measure), font};
}

QString elided(const QString& text, const Font& font, double width, const MeasureText& measure) {
  if (fits(text, font, width, measure)) return text;
  const auto places = boundaries(text, QTextBoundaryFinder::Grapheme);
  const auto cut = [&](qsizetype place) { return text.first(place).trimmed() + u'…'; };
  auto end = std::partition_point(places.begin(), places.end(),
                                  [&](qsizetype place) { return fits(cut(place), font, width, measure); });
  // Shaped scripts do not grow with every letter: the search may have ended on one that is too wide.
  while (end != places.begin()) {
    const QString shorter = cut(*--end);
    if (fits(shorter, font, width, measure)) return shorter;
  }
  const QString ellipsis(u'…');
  return fits(ellipsis, font, width, measure) ? ellipsis : QString();
}

QStringList wrapped(const QString& text, const Font& font, double width, const MeasureText& measure) {
  QStringList lines;
  QString rest = text.trimmed();
  while (!rest.isEmpty()) {
    auto places = boundaries(rest, QTextBoundaryFinder::Line);
    std::size_t taken = fittingPlaces(rest, places, font, width, measure);
    if (taken == 0) {
      places = boundaries(rest, QTextBoundaryFinder::Grapheme);
      taken = std::max<std::size_t>(1, fittingPlaces(rest, places, font, width, measure));
    }
    const qsizetype place = places[taken - 1];
    lines.append(rest.first(place).trimmed());
    rest = rest.sliced(place).trimmed();
  }
  return lines;
}

Align naturalAlign(const QString& text) {
  return text.isRightToLeft() ? Align::Right : Align::Left;
}

}  // namespace usher::domain
