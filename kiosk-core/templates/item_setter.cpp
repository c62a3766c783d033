// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/item_setter.h>

#include <usher/domain/layout/agenda_column.h>
#include <usher/domain/layout/contrast.h>
#include <usher/domain/layout/name_block.h>
#include <usher/domain/layout/person_name.h>
#include <usher/domain/layout/text_fit.h>
#include <usher/domain/overloaded.h>
#include <usher/templates/code_size.h>
#include <usher/templates/text_block.h>

#include <algorithm>
#include <utility>

namespace usher::templates {

namespace {

using domain::DrawItem;
using domain::kHair;
using domain::TextItem;

/// Between a name and what it keeps clear of, of the name's largest size.
constexpr double kGutterShare = 1 / 22.0;

/// From a frame that stands upright at the origin into a box that it is turned into.
QRectF turnedInto(const QRectF& box, const QRectF& part, domain::QuarterTurns turns) {
  switch (turns) {
    case 1:
      return {box.right() - part.bottom(), box.top() + part.left(), part.height(), part.width()};
    case 2:
      return {box.right() - part.right(), box.bottom() - part.bottom(), part.width(), part.height()};
    case 3:
      return {box.left() + part.top(), box.bottom() - part.right(), part.height(), part.width()};
    default:
      return part.translated(box.topLeft());
  }
}

void turn(DrawItem& item, const QRectF& box, domain::QuarterTurns turns) {
  std::visit(domain::Overloaded{
                 [&](auto& drawn) {
                   drawn.box = turnedInto(box, drawn.box, turns);
                   drawn.turns = (drawn.turns + turns) % 4;
                 },
                 [&](domain::RectItem& drawn) { drawn.box = turnedInto(box, drawn.box, turns); },
                 // Read alike from every side.
                 [&](domain::QrItem& drawn) { drawn.box = turnedInto(box, drawn.box, turns); },
             },
             item);
}

double bottomOf(const std::vector<DrawItem>& items) {
  double bottom = 0;
  for (const DrawItem& item : items)
    std::visit([&](const auto& drawn) { bottom = std::max(bottom, drawn.box.bottom()); }, item);
  return bottom;
}

std::vector<DrawItem> drawn(std::vector<TextItem> texts) {
  std::vector<DrawItem> items;
  items.reserve(texts.size());
  for (TextItem& text : texts) items.emplace_back(std::move(text));
  return items;
}

/// It takes what the others of its stack leave.
bool isElastic(const Item& item) {
  return item.box.height() <= 0 &&
         (std::holds_alternative<Name>(item.what) || std::holds_alternative<Sessions>(item.what));
}

/// A name in `box` keeps clear of what is at `place`. It stands on a picture that holds all of its box, as a
/// background does.
bool isKeptClearOf(const Item& item, const QRectF& place, const QRectF& box) {
  if (!place.intersects(box)) return false;
  if (std::holds_alternative<Code>(item.what)) return true;
  return std::holds_alternative<Picture>(item.what) &&
         !place.adjusted(-kHair, -kHair, kHair, kHair).contains(box);
}

bool isSame(const std::vector<TextItem>& a, const std::vector<TextItem>& b) {
  return std::ranges::equal(a, b, [](const TextItem& one, const TextItem& other) {
    return one.text == other.text && one.font == other.font;
  });
}

/// A name block in the middle of its space, or at its foot, as far down as it loses nothing to what it keeps
/// clear of.
std::vector<TextItem> setName(const domain::NameWords& words, const domain::NameSpace& space, Rise rise,
                              const domain::MeasureText& measure) {
  auto block = domain::setNameBlock(words, space, measure);
  if (block.empty() || rise == Rise::Top) return block;
  const double slack = space.box.bottom() - block.back().box.bottom();
  const double wanted = rise == Rise::Centre ? slack / 2 : slack;
  for (const double share : {1.0, 0.75, 0.5, 0.25}) {
    if (wanted <= kHair) break;
    domain::NameSpace lower = space;
    lower.box.setTop(space.box.top() + share * wanted);
    auto there = domain::setNameBlock(words, lower, measure);
    if (isSame(there, block)) return there;
  }
  return block;
}

}  // namespace

bool ItemSetter::applies(const Item& item) const {
  const auto says = [&](const QString& placeholder) { return !values_.value(placeholder).isEmpty(); };
  if (!std::ranges::all_of(item.if_set, says) || std::ranges::any_of(item.unless_set, says)) return false;
  if (item.types.isEmpty()) return true;
  const domain::TicketType& type = facts_.guest.type;
  return std::ranges::any_of(item.types, [&](const QString& wanted) {
    return wanted == type.id.text() || std::ranges::any_of(type.name.byLanguage(), [&](const QString& name) {
             return wanted.compare(name, Qt::CaseInsensitive) == 0;
           });
  });
}

double ItemSetter::set(const std::vector<Item>& items, double width, std::vector<DrawItem>& page) {
  const auto placeOf = [&](const Item& item) {
    QRectF box = item.box;
    if (mirrored_) box.moveLeft(width - box.right());
    return box;
  };
  double bottom = 0;
  for (const Item& item : items) {
    const QRectF box = placeOf(item);
    std::vector<QRectF> kept_free;
    if (std::holds_alternative<Name>(item.what)) {
      for (const Item& other : items) {
        if (isKeptClearOf(other, placeOf(other), box) && applies(other))
          kept_free.push_back(placeOf(other).translated(-box.topLeft()));
      }
    }
    SetItem made = set(item, box, kept_free);
    if (made.used > 0) bottom = std::max(bottom, box.top() + made.used);
    std::ranges::move(made.items, std::back_inserter(page));
  }
  return bottom;
}

SetItem ItemSetter::set(const Item& item, const QRectF& box, const std::vector<QRectF>& kept_free) {
  if (!applies(item)) return {};
  if (item.turns == 0) {
    std::vector<QRectF> there;
    for (const QRectF& free : kept_free) there.push_back(free.translated(box.topLeft()));
    return setUpright(item, box, there);
  }
  const QSizeF upright = item.turns % 2 == 0 ? box.size() : box.size().transposed();
  std::vector<QRectF> there;
  // Where it is seen from the turned frame: turned back.
  const QRectF back(QPointF(), upright);
  for (const QRectF& free : kept_free) there.push_back(turnedInto(back, free, 4 - item.turns));
  SetItem made = setUpright(item, back, there);
  for (DrawItem& part : made.items) turn(part, box, item.turns);
  if (made.used > 0) made.used = box.height();
  return made;
}

SetItem ItemSetter::setUpright(const Item& item, const QRectF& box, const std::vector<QRectF>& kept_free) {
  return std::visit(domain::Overloaded{
                        [&](const Text& text) { return set(text, box); },
                        [&](const Name& name) { return set(name, box, kept_free); },
                        [&](const Code& code) { return set(code, box); },
                        [&](const Sessions& sessions) { return set(sessions, box); },
                        [&](const Stack& stack) { return set(stack, box); },
                        [&](const Space&) { return SetItem{{}, box.height()}; },
                        [&](const Rectangle& rectangle) {
                          return SetItem{
                              {domain::RectItem{box, colourOf(rectangle.colour), rectangle.radius}},
                              box.height()};
                        },
                        [&](const Picture& picture) {
                          return SetItem{{domain::ImageItem{box, picture.file, 0}}, box.height()};
                        },
                        [&](const Group& group) {
                          SetItem made;
                          set(group.items, box.width(), made.items);
                          for (DrawItem& part : made.items) turn(part, box, 0);
                          made.used = made.items.empty() ? 0 : box.height();
                          return made;
                        },
                    },
                    item.what);
}

Side ItemSetter::sideOf(Side side) const {
  if (!mirrored_ || side == Side::Centre) return side;
  return side == Side::Right ? Side::Left : Side::Right;
}

QString ItemSetter::say(const domain::LocalizedText& words) const {
  return filled(words.in(facts_.language), values_);
}

std::uint32_t ItemSetter::colourOf(const Colour& colour) const {
  switch (colour.kind) {
    case Colour::OfType:
      return facts_.guest.type.colour;
    case Colour::OnType:
      return domain::textColourOn(facts_.guest.type.colour);
    case Colour::Fixed:
      break;
  }
  return colour.fixed;
}

SetItem ItemSetter::set(const Text& text, const QRectF& box) {
  Text there = text;
  there.side = sideOf(text.side);
  SetItem made{drawn(setText(say(text.words), there, colourOf(text.colour), box, measure_)), 0};
  if (!made.items.empty()) made.used = bottomOf(made.items) - box.top();
  return made;
}

SetItem ItemSetter::set(const Name& name, const QRectF& box, const std::vector<QRectF>& kept_free) {
  const domain::Attendee& attendee = facts_.guest.ticket.attendee;
  const domain::BadgeName said = domain::badgeName(attendee);
  if (said.large.isEmpty()) return {};
  const QString company = name.company ? domain::oneLine(attendee.company) : QString();
  const domain::NameSpace space{.box = box,
                                .kept_free = kept_free,
                                .gutter = kGutterShare * name.largest,
                                .unit = name.largest / domain::kLargestName,
                                .smallest = name.smallest};
  auto block = setName({said.large, said.small, company == said.large ? QString() : company}, space,
                       name.rise, measure_);
  const Side side = sideOf(name.side);
  for (TextItem& line : block) {
    line.colour = colourOf(name.colour);
    if (side == Side::Natural) continue;
    line.align = alignOf(side, line.text);
    const QRectF room = space.lineAt(line.box.top(), line.box.height());
    line.box.setLeft(room.left());
    line.box.setRight(room.right());
  }
  SetItem made{drawn(std::move(block)), 0};
  if (!made.items.empty()) made.used = bottomOf(made.items) - box.top();
  return made;
}

SetItem ItemSetter::set(const Code& code, const QRectF& box) {
  const QString words = say(code.words);
  auto made = makeCode(code.kind, words);
  if (!made) return {};
  const QRectF place = made->placeIn(box);
  if (code.kind == CodeKind::Qr) return {{domain::QrItem{words, place}}, box.height()};
  return {{domain::GridItem{place, made->modules, std::move(made->dark), 0}}, box.height()};
}

SetItem ItemSetter::set(const Sessions& sessions, const QRectF& box) {
  const domain::AgendaColumn column(QRectF(box.left(), 0, box.width(), box.height()), facts_.language,
                                    facts_.words, measure_, sessions.scale);
  const QRectF next = sessions.next_box ? *sessions.next_box : next_space_.value_or(box);
  auto pages = domain::paginate(column.days(facts_.guest.sessions), {box.top(), box.height()},
                                {next.top(), next.height()});
  if (facts_.words.title.isRightToLeft()) {
    for (auto& page : pages) domain::mirror(page, box.left(), box.right());
  }
  SetItem made{std::move(pages.front()), 0};
  // A single row that is higher than the box stands in it all the same: not outside of it.
  std::erase_if(made.items, [&](const DrawItem& item) { return bottomOf({item}) > box.bottom() + kHair; });
  if (!made.items.empty()) made.used = bottomOf(made.items) - box.top();
  if (!next_space_) return made;
  pages.erase(pages.begin());
  if (sessions.next_box) {
    const double by = sessions.next_box->left() - box.left();
    for (auto& page : pages) {
      for (DrawItem& item : page) std::visit([&](auto& part) { part.box.translate(by, 0); }, item);
    }
  }
  going_on_ = std::move(pages);
  return made;
}

SetItem ItemSetter::set(const Stack& stack, const QRectF& box) {
  const auto roomOf = [&](double top, double height) {
    return QRectF(box.left(), top, box.width(), std::max(0.0, height));
  };
  // What takes what it takes first; the rest is for those that grow.
  std::vector<SetItem> made(stack.items.size());
  double taken = 0;
  int elastic = 0;
  for (std::size_t i = 0; i < made.size(); ++i) {
    const Item& item = stack.items[i];
    if (!applies(item)) continue;
    if (isElastic(item)) {
      ++elastic;
      continue;
    }
    const double height = item.box.height() > 0 ? item.box.height() : box.height() - taken;
    made[i] = set(item, roomOf(0, std::min(height, box.height() - taken)), {});
    // What was asked to be high and is not is left out rather than squeezed.
    if (item.box.height() > box.height() - taken + kHair) made[i] = {};
    if (made[i].used > 0) taken += made[i].used + stack.gap;
  }
  const double left = box.height() - taken - (elastic > 1 ? (elastic - 1) * stack.gap : 0);
  SetItem all;
  double top = box.top();
  for (std::size_t i = 0; i < made.size(); ++i) {
    const Item& item = stack.items[i];
    if (!applies(item)) continue;
    if (isElastic(item)) {
      made[i] = set(item, roomOf(top, left / elastic), {});
    } else {
      for (DrawItem& part : made[i].items)
        std::visit([&](auto& piece) { piece.box.translate(0, top); }, part);
    }
    if (made[i].used <= 0) continue;
    top += made[i].used + stack.gap;
    all.used = top - stack.gap - box.top();
    std::ranges::move(made[i].items, std::back_inserter(all.items));
  }
  const double slack = box.height() - all.used;
  const double by = stack.rise == Rise::Centre ? slack / 2 : stack.rise == Rise::Bottom ? slack : 0;
  if (by > 0) {
    for (DrawItem& part : all.items) std::visit([&](auto& piece) { piece.box.translate(0, by); }, part);
    all.used += by;
  }
  return all;
}

}  // namespace usher::templates
