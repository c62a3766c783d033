// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/badge_layout.h>

#include <usher/domain/layout/badge_frame.h>
#include <usher/domain/layout/contrast.h>
#include <usher/domain/layout/name_block.h>
#include <usher/domain/layout/person_name.h>
#include <usher/domain/layout/text_fit.h>

#include <algorithm>
#include <utility>

namespace usher::domain {
namespace {

// Sizes in units of the frame.
constexpr double kEventName = 3;
constexpr double kGap = 1;
constexpr double kBandTextShare = 0.5;
constexpr double kBandPadding = 2;

NameSpace nameSpace(const BadgeFrame& frame, double bottom) {
  NameSpace space{.box = frame.inner,
                  .kept_free = {},
                  .gutter = kGutter * frame.unit,
                  .unit = frame.unit,
                  .smallest = smallestName(frame.unit)};
  space.box.setBottom(bottom);
  if (frame.qr) space.kept_free.push_back(frame.quiet);
  return space;
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
  const NameWords words{name.large, name.small, name.large == company ? QString() : company};

  const Font asked_event_font{std::max(kLegible, kEventName * unit), FontWeight::Regular};
  const QString event_line = oneLine(event_name);
  const double event_top = frame.band.top() - kGap * unit - lineHeight(asked_event_font);
  const double block_bottom = (event_line.isEmpty() ? frame.band.top() : event_top) - kGap * unit;

  std::vector<TextItem> block;
  if (!words.large.isEmpty()) block = setNameBlock(words, nameSpace(frame, block_bottom), measure);
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
