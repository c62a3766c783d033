// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/text_fit.h>

#include <QTextBoundaryFinder>

#include <algorithm>
#include <span>
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

/// How many of `places` fit, from the first on. Measuring is slow, the more so the longer a text is: it is
/// looked for about the `guess`, at least 1, and not halfway through what comes after the line.
template <class Fits>
std::size_t fittingPlaces(std::span<const qsizetype> places, std::size_t guess, const Fits& fits_up_to) {
  std::size_t fitting = 0;
  std::size_t more = guess;
  for (std::size_t step = 1; more <= places.size() && fits_up_to(places[more - 1]); step *= 2) {
    fitting = more;
    more += step;
  }
  const auto unknown = places.first(std::min(places.size(), more - 1)).subspan(fitting);
  const auto end = std::ranges::partition_point(unknown, fits_up_to);
  return fitting + static_cast<std::size_t>(end - unknown.begin());
}

/// Those behind `at`.
std::span<const qsizetype> placesBehind(const std::vector<qsizetype>& places, qsizetype at) {
  return {std::ranges::upper_bound(places, at), places.end()};
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
  const QString all = text.trimmed();
  const auto breaks = boundaries(all, QTextBoundaryFinder::Line);
  const auto letters = boundaries(all, QTextBoundaryFinder::Grapheme);
  QStringList lines;
  // A line takes about as many letters as the one before it.
  std::size_t taken = 1;
  for (qsizetype from = 0; from < all.size();) {
    const auto upTo = [&](qsizetype place) { return all.sliced(from, place - from).trimmed(); };
    const auto its_letters = placesBehind(letters, from);
    taken = std::max<std::size_t>(1, fittingPlaces(its_letters, taken, [&](qsizetype place) {
                                    return fits(upTo(place), font, width, measure);
                                  }));
    qsizetype end = its_letters[taken - 1];
    const auto after = std::ranges::upper_bound(breaks, end);
    if (after != breaks.begin() && *std::prev(after) > from) end = *std::prev(after);
    lines.append(upTo(end));
    from = end;
    while (from < all.size() && all[from].isSpace()) ++from;
  }
  return lines;
}

Align naturalAlign(const QString& text) {
  return text.isRightToLeft() ? Align::Right : Align::Left;
}

}  // namespace usher::domain
