// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/template_layout.h>

#include <usher/templates/item_setter.h>

#include <algorithm>

namespace usher::templates {

namespace {

/// A paper with more is no agenda any more.
constexpr std::size_t kMostPages = 50;

bool holdsSessions(const Item& item) {
  if (std::holds_alternative<Sessions>(item.what)) return true;
  const auto* stack = std::get_if<Stack>(&item.what);
  return stack && std::ranges::any_of(stack->items, holdsSessions);
}

class Paper {
 public:
  Paper(const Template& design, const PaperFacts& facts, const domain::MeasureText& measure)
      : design_(design), facts_(facts), measure_(measure), values_(valuesOf(facts)) {}

  std::vector<domain::PrintPage> badge() const {
    std::vector<domain::PrintPage> pages;
    for (const auto& items : design_.pages) {
      domain::PrintPage page{design_.size, {}};
      const double bottom = setter(std::nullopt).set(items, design_.size.width(), page.items);
      cutOff(page, bottom);
      pages.push_back(std::move(page));
    }
    return pages;
  }

  std::vector<domain::PrintPage> agenda() {
    auto pages = agendaPages(1);
    // How many there are is said on them, and saying it takes no page more.
    if (pages.size() > 1) pages = agendaPages(pages.size());
    return pages;
  }

 private:
  ItemSetter setter(std::optional<QRectF> next_space) const {
    const bool mirrored = design_.mirrors && facts_.words.title.isRightToLeft();
    return {facts_, values_, next_space, mirrored, measure_};
  }

  std::vector<domain::PrintPage> agendaPages(std::size_t count) {
    std::vector<domain::PrintPage> pages{{design_.size, {}}};
    const QRectF inner = QRectF(QPointF(), design_.size)
                             .adjusted(design_.margin, design_.margin, -design_.margin, -design_.margin);
    number(1, count);
    ItemSetter first = setter(inner);
    const double bottom = first.set(itemsOf(true), design_.size.width(), pages.front().items);
    auto going_on = first.takeGoingOn();
    cutOff(pages.front(), bottom);
    if (going_on.size() >= kMostPages) going_on.resize(kMostPages - 1);
    for (auto& sessions : going_on) {
      domain::PrintPage page{design_.size, std::move(sessions)};
      double used = 0;
      for (const auto& item : page.items)
        std::visit([&](const auto& drawn) { used = std::max(used, drawn.box.bottom()); }, item);
      number(pages.size() + 1, count);
      used = std::max(used, setter(std::nullopt).set(itemsOf(false), design_.size.width(), page.items));
      cutOff(page, used);
      pages.push_back(std::move(page));
    }
    return pages;
  }

  std::vector<Item> itemsOf(bool first) const {
    std::vector<Item> items;
    for (const Item& item : design_.pages.front()) {
      const bool here =
          holdsSessions(item) ? first : item.on == OnPages::All || (item.on == OnPages::First) == first;
      if (here) items.push_back(item);
    }
    return items;
  }

  void number(std::size_t page, std::size_t count) {
    values_[kPageNumber.toString()] = count < 2 ? QString() : QStringLiteral("%1 / %2").arg(page).arg(count);
  }

  /// Of a continuous roll no more than it takes.
  void cutOff(domain::PrintPage& page, double bottom) const {
    if (!design_.shortest) return;
    page.size.setHeight(std::clamp(bottom + design_.margin, *design_.shortest, design_.size.height()));
  }

  const Template& design_;
  const PaperFacts& facts_;
  const domain::MeasureText& measure_;
  Values values_;
};

}  // namespace

std::vector<domain::PrintPage> layOut(const Template& design, const PaperFacts& facts,
                                      const domain::MeasureText& measure) {
  Paper paper(design, facts, measure);
  return design.paper == domain::Paper::Badge ? paper.badge() : paper.agenda();
}

}  // namespace usher::templates
