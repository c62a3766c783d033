// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/templates/placeholders.h>
#include <usher/templates/template.h>

namespace usher::templates {

/// What became of an item.
struct SetItem {
  std::vector<domain::DrawItem> items;
  /// The height of its box that it took, from the top, mm; 0: there is nothing of it.
  double used = 0;
};

/// Sets the items of one page. What it is made of must live as long.
class ItemSetter {
 public:
  /// `next_space`: where sessions go on that do not fit; nullopt: nowhere. `mirrored`: left is right.
  ItemSetter(const PaperFacts& facts, const Values& values, std::optional<QRectF> next_space, bool mirrored,
             const domain::MeasureText& measure)
      : facts_(facts), values_(values), next_space_(next_space), mirrored_(mirrored), measure_(measure) {}

  /// Into a page or group of that width. Answers how far down it is used, mm.
  double set(const std::vector<Item>& items, double width, std::vector<domain::DrawItem>& page);
  SetItem set(const Item& item, const QRectF& box, const std::vector<QRectF>& kept_free);

  /// Of the pages behind this one: what the sessions go on with.
  std::vector<std::vector<domain::DrawItem>> takeGoingOn() { return std::move(going_on_); }

 private:
  bool applies(const Item& item) const;
  SetItem setUpright(const Item& item, const QRectF& box, const std::vector<QRectF>& kept_free);
  SetItem set(const Text& text, const QRectF& box);
  SetItem set(const Name& name, const QRectF& box, const std::vector<QRectF>& kept_free);
  SetItem set(const Code& code, const QRectF& box);
  SetItem set(const Sessions& sessions, const QRectF& box);
  SetItem set(const Stack& stack, const QRectF& box);
  std::uint32_t colourOf(const Colour& colour) const;
  Side sideOf(Side side) const;
  QString say(const domain::LocalizedText& words) const;

  const PaperFacts& facts_;
  const Values& values_;
  std::optional<QRectF> next_space_;
  bool mirrored_;
  const domain::MeasureText& measure_;
  std::vector<std::vector<domain::DrawItem>> going_on_;
};

}  // namespace usher::templates
