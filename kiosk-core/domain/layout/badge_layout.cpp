// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/badge_layout.h>

#include <usher/domain/layout/badge_frame.h>
#include <usher/domain/layout/contrast.h>
#include <usher/domain/layout/person_name.h>
#include <usher/domain/layout/text_fit.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace usher::domain {
namespace {

// Sizes in units of the frame, except the two limits of legibility in mm.
constexpr double kLargestName = 22;
constexpr double kSmallestName = 3.4;
constexpr double kLegibleName = 2.8;
constexpr double kLegible = 2.2;
constexpr double kSecondNameShare = 0.5;
constexpr double kSecondName = 6;
constexpr double kCompanyShare = 0.3;
constexpr double kCompany = 4;
constexpr double kEventName = 3;
constexpr double kGap = 1;
constexpr double kBandTextShare = 0.5;
constexpr double kBandPadding = 2;
/// Names are tried in sizes this much apart.
constexpr double kSizeStep = 0.99;
constexpr double kReferenceSize = 10;

struct Words {
  QString large;
  QString small;
  QString company;
};

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
  NameBlock(const BadgeFrame& frame, double bottom, const MeasureText& measure)
      : frame_(frame), bottom_(bottom), measure_(measure) {}

  double smallestName() const { return std::max(kLegibleName, kSmallestName * frame_.unit); }

  /// The block with the large name as large as it can be; what there is no room for goes, the company first.
  std::vector<TextItem> set(const Words& words) const {
    const auto splits = splitsOf(words.large, measure_);
    for (const Words& fewer : {words, Words{words.large, words.small, {}}, Words{words.large, {}, {}}}) {
      for (double size = kLargestName * frame_.unit; size >= smallestName(); size *= kSizeStep) {
        for (const Split& split : splits) {
          if (auto block = setAt(size, split, fewer)) return *std::move(block);
        }
      }
      if (auto block = setLines(smallestName(), cut(words.large), fewer)) return *std::move(block);
    }
    return setLines(smallestName(), {words.large}, {words.large, {}, {}}).value_or(std::vector<TextItem>());
  }

 private:
  std::optional<std::vector<TextItem>> setAt(double size, const Split& split, const Words& words) const {
    double top = frame_.inner.top();
    for (const double ems : split.ems) {
      if (ems * size > frame_.lineAt(top, size * kLineHeight).width()) return std::nullopt;
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
                                                const Words& words) const {
    const Font small = secondFont(size, kSecondNameShare, kSecondName, FontWeight::Medium);
    const Font company = secondFont(size, kCompanyShare, kCompany, FontWeight::Regular);
    const double gap = words.company.isEmpty() ? 0 : kGap * frame_.unit;
    // Measuring is slow and heights need none of it.
    const double height = static_cast<double>(lines.size()) * size * kLineHeight +
                          (words.small.isEmpty() ? 0 : lineHeight(small)) +
                          (words.company.isEmpty() ? 0 : gap + lineHeight(company));
    if (frame_.inner.top() + height > bottom_ + kHair) return std::nullopt;

    std::vector<TextItem> items;
    double top = frame_.inner.top();
    const auto add = [&](const QString& text, const Font& font, double smallest) {
      if (text.isEmpty()) return;
      const QRectF space = frame_.lineAt(top, lineHeight(font));
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
    return {std::min(large, std::max({share * large, least * frame_.unit, kLegible})), weight};
  }

  /// A name too long for two lines of the smallest size: as many words as fit, then the rest, to be cut.
  QStringList cut(const QString& name) const {
    const Font font{smallestName(), FontWeight::Bold};
    const double width = frame_.lineAt(frame_.inner.top(), lineHeight(font)).width();
    qsizetype last = 0;
    for (qsizetype place = 1; place < name.size(); ++place) {
      if (!isBreak(name[place - 1])) continue;
      if (measure_(name.first(place).trimmed(), font) > width + kHair) break;
      last = place;
    }
    if (last == 0) return {name};
    return {name.first(last).trimmed(), name.sliced(last).trimmed()};
  }

  const BadgeFrame& frame_;
  double bottom_;
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

/// A block that ends above the code stands in the middle of the space there.
void centre(std::vector<TextItem>& block, const BadgeFrame& frame, double bottom) {
  if (block.empty()) return;
  const double limit = frame.qr ? std::min(bottom, frame.quiet.top()) : bottom;
  const double slack = limit - block.back().box.bottom();
  if (slack <= 0) return;
  for (TextItem& item : block) item.box.translate(0, slack / 2);
}

}  // namespace

PrintPage layoutBadge(const Guest& guest, const QString& event_name, const QString& language,
                      const BadgeStyle& style, const MeasureText& measure) {
  const BadgeFrame frame = badgeFrame(style, guest.ticket.code);
  const double unit = frame.unit;
  const Attendee& attendee = guest.ticket.attendee;
  const BadgeName name = badgeName(attendee);
  const QString company = oneLine(attendee.company);
  const Words words{name.large, name.small, name.large == company ? QString() : company};

  const Font asked_event_font{std::max(kLegible, kEventName * unit), FontWeight::Regular};
  const QString event_line = oneLine(event_name);
  const double event_top = frame.band.top() - kGap * unit - lineHeight(asked_event_font);
  const double block_bottom = (event_line.isEmpty() ? frame.band.top() : event_top) - kGap * unit;

  std::vector<TextItem> block;
  if (!words.large.isEmpty()) block = NameBlock(frame, block_bottom, measure).set(words);
  alignRightEdges(block, measure);
  centre(block, frame, block_bottom);
  // Nothing is larger than the name.
  const double largest = block.empty() ? kLargestName * unit : block.front().font.size;

  PrintPage page{style.size, {}};
  for (TextItem& item : block) page.items.emplace_back(std::move(item));
  const auto add = [&](const QString& text, Font font, const QRectF& box, Align align, std::uint32_t colour) {
    font.size = std::min(font.size, largest);
    const FittedLine line = fitLine(text, font, kLegible, box.width(), measure);
    if (!line.text.isEmpty()) page.items.emplace_back(TextItem{line.text, line.font, box, align, colour});
  };
  if (!event_line.isEmpty()) {
    add(event_line, asked_event_font, frame.lineAt(event_top, lineHeight(asked_event_font)),
        naturalAlign(event_line), 0x000000);
  }
  page.items.emplace_back(RectItem{frame.band, guest.type.colour, 0});
  const QString type = oneLine(guest.type.name.in(language));
  const double padding = kBandPadding * unit;
  add(type, {kBandTextShare * frame.band.height(), FontWeight::Bold},
      frame.band.adjusted(padding, 0, -padding, 0), Align::Centre, textColourOn(guest.type.colour));
  if (frame.qr) page.items.emplace_back(QrItem{guest.ticket.code, *frame.qr});
  return page;
}

}  // namespace usher::domain
