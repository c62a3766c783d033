// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/name_block.h>

#include <usher/domain/layout/text_fit.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace usher::domain {
namespace {

// Sizes in units of the badge, except the limit of legibility in mm.
constexpr double kSmallestName = 3.4;
constexpr double kLegibleName = 2.8;
constexpr double kSecondNameShare = 0.5;
constexpr double kSecondName = 6;
constexpr double kCompanyShare = 0.3;
constexpr double kCompany = 4;
constexpr double kGap = 1;
/// Names are tried in sizes this much apart.
constexpr double kSizeStep = 0.99;
constexpr double kReferenceSize = 10;

/// The large name in one or two lines, with the width of each in ems.
struct Split {
  QStringList lines;
  std::vector<double> ems;
};

bool isBreak(QChar c) {
  return c == u' ' || c == u'-' || c == u'\u2010' || c == u'\u2013';
}

std::vector<Split> splitsOf(const QString& name, const MeasureText& measure) {
  const auto split = [&](const QStringList& lines) {
    Split made{lines, {}};
    for (const QString& line : lines) {
      made.ems.push_back(measure(line, {kReferenceSize, FontWeight::Bold}) / kReferenceSize);
    }
    return made;
  };
  std::vector<Split> splits{split({name})};
  for (qsizetype place = 1; place < name.size(); ++place) {
    if (!isBreak(name[place - 1])) continue;
    const QString first = name.first(place).trimmed();
    const QString second = name.sliced(place).trimmed();
    if (!first.isEmpty() && !second.isEmpty()) splits.push_back(split({first, second}));
  }
  return splits;
}

class NameBlock {
 public:
  NameBlock(const NameSpace& space, const MeasureText& measure) : space_(space), measure_(measure) {}

  /// The block with the large name as large as it can be; what there is no room for goes, the company first.
  std::vector<TextItem> set(const NameWords& words) const {
    const auto splits = splitsOf(words.large, measure_);
    for (const NameWords& fewer :
         {words, NameWords{words.large, words.small, {}}, NameWords{words.large, {}, {}}}) {
      for (double size = kLargestName * space_.unit; size >= space_.smallest; size *= kSizeStep) {
        for (const Split& split : splits) {
          if (auto block = setAt(size, split, fewer)) return *std::move(block);
        }
      }
      if (auto block = setLines(space_.smallest, cut(words.large), fewer)) return *std::move(block);
    }
    return setLines(space_.smallest, {words.large}, {words.large, {}, {}}).value_or(std::vector<TextItem>());
  }

 private:
  std::optional<std::vector<TextItem>> setAt(double size, const Split& split, const NameWords& words) const {
    double top = space_.box.top();
    for (const double ems : split.ems) {
      if (ems * size > space_.lineAt(top, size * kLineHeight).width()) return std::nullopt;
      top += size * kLineHeight;
    }
    auto block = setLines(size, split.lines, words);
    if (!block) return std::nullopt;
    // The widths were scaled from another size; what counts is what will be painted.
    for (qsizetype i = 0; i < split.lines.size(); ++i) {
      if (block->at(static_cast<std::size_t>(i)).text != split.lines[i]) return std::nullopt;
    }
    return block;
  }

  /// Large lines of exactly that size, cut where too wide, and the rest under them; nullopt where it is too
  /// high.
  std::optional<std::vector<TextItem>> setLines(double size, const QStringList& lines,
                                                const NameWords& words) const {
    const Font small = secondFont(size, kSecondNameShare, kSecondName, FontWeight::Medium);
    const Font company = secondFont(size, kCompanyShare, kCompany, FontWeight::Regular);
    const double gap = words.company.isEmpty() ? 0 : kGap * space_.unit;
    // Measuring is slow and heights need none of it.
    const double height = static_cast<double>(lines.size()) * size * kLineHeight +
                          (words.small.isEmpty() ? 0 : lineHeight(small)) +
                          (words.company.isEmpty() ? 0 : gap + lineHeight(company));
    if (space_.box.top() + height > space_.box.bottom() + kHair) return std::nullopt;

    std::vector<TextItem> items;
    double top = space_.box.top();
    const auto add = [&](const QString& text, const Font& font, double smallest) {
      if (text.isEmpty()) return;
      const QRectF space = space_.lineAt(top, lineHeight(font));
      const FittedLine line = fitLine(text, font, smallest, space.width(), measure_);
      const QRectF box(space.topLeft(), QSizeF(space.width(), lineHeight(line.font)));
      items.push_back({line.text, line.font, box, naturalAlign(line.text), 0x000000});
      top = box.bottom();
    };
    for (const QString& line : lines) add(line, {size, FontWeight::Bold}, size);
    add(words.small, small, kLegible);
    top += gap;
    add(words.company, company, kLegible);
    return items;
  }

  /// A share of the large name's size, or more on badges where that would be small, but never larger than it.
  Font secondFont(double large, double share, double least, FontWeight weight) const {
    return {std::min(large, std::max({share * large, least * space_.unit, kLegible})), weight};
  }

  /// A name too long for two lines of the smallest size: as many words as fit, then the rest, to be cut.
  QStringList cut(const QString& name) const {
    const Font font{space_.smallest, FontWeight::Bold};
    const double width = space_.lineAt(space_.box.top(), lineHeight(font)).width();
    qsizetype last = 0;
    for (qsizetype place = 1; place < name.size(); ++place) {
      if (!isBreak(name[place - 1])) continue;
      if (measure_(name.first(place).trimmed(), font) > width + kHair) break;
      last = place;
    }
    if (last == 0) return {name};
    return {name.first(last).trimmed(), name.sliced(last).trimmed()};
  }

  const NameSpace& space_;
  const MeasureText& measure_;
};

/// Names written from right to left end at one edge, beside the code and above it, where they fit there.
void alignRightEdges(std::vector<TextItem>& block, const MeasureText& measure) {
  double right = std::numeric_limits<double>::max();
  for (const TextItem& item : block) right = std::min(right, item.box.right());
  for (TextItem& item : block) {
    if (item.align != Align::Right) continue;
    if (measure(item.text, item.font) <= right - item.box.left() + kHair) item.box.setRight(right);
  }
}

}  // namespace

QRectF NameSpace::lineAt(double top, double height) const {
  double left = box.left();
  double right = box.right();
  for (const QRectF& free : kept_free) {
    if (top >= free.bottom() || top + height <= free.top()) continue;
    if (free.right() <= box.left() || free.left() >= box.right()) continue;
    if (free.center().x() < box.center().x()) {
      left = std::max(left, free.right() + gutter);
    } else {
      right = std::min(right, free.left() - gutter);
    }
  }
  return {left, top, std::max(0.0, right - left), height};
}

double smallestName(double unit) {
  return std::max(kLegibleName, kSmallestName * unit);
}

std::vector<TextItem> setNameBlock(const NameWords& words, const NameSpace& space,
                                   const MeasureText& measure) {
  auto block = NameBlock(space, measure).set(words);
  alignRightEdges(block, measure);
  return block;
}

}  // namespace usher::domain
