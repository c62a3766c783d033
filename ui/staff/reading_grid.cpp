// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/reading_grid.h>

#include <algorithm>

#include <usher/ui/staff/reading_card.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// From this width on two cards stand in a row.
constexpr double kTwoInARow = 520;

}  // namespace

ReadingGrid::ReadingGrid(const Look& look, const char* object_name, std::initializer_list<const char*> names,
                         QWidget* parent)
    : StaffPanel(look, object_name, parent) {
  for (const char* name : names) cards_.push_back(new ReadingCard(look, name, this));
}

double ReadingGrid::heightFor(double width) {
  return layOut(width);
}

void ReadingGrid::arrange(const QSizeF& size) {
  layOut(size.width());
}

double ReadingGrid::layOut(double width) {
  const int columns = width >= kTwoInARow ? 2 : 1;
  const double wide = (width + staff::kGap) / columns - staff::kGap;
  std::vector<ReadingCard*> shown;
  std::ranges::copy_if(cards_, std::back_inserter(shown), [](auto* card) { return !card->isHidden(); });
  double y = 0;
  for (std::size_t i = 0; i < shown.size(); i += columns) {
    const std::size_t end = std::min(shown.size(), i + columns);
    double high = 0;
    for (std::size_t k = i; k < end; ++k) high = std::max(high, shown[k]->heightFor(wide));
    for (std::size_t k = i; k < end; ++k) {
      place(shown[k], {static_cast<double>(k - i) * (wide + staff::kGap), y, wide, high});
      shown[k]->rearrange();
    }
    y += high + tokens::space::kTight;
  }
  return y;
}

}  // namespace usher::ui
