// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/agenda_rows.h>
#include <usher/domain/layout/text_fit.h>

#include <utility>

namespace usher::domain {
namespace {

double heightOf(const std::vector<AgendaRow>& rows) {
  double height = 0;
  for (const AgendaRow& row : rows) height += (height > 0 ? row.space_before : 0) + row.height;
  return height;
}

class Pages {
 public:
  Pages(PageSpace first, PageSpace others) : space_(first), others_(others), pages_(1) {}

  void add(const AgendaBlock& block) {
    bool continued = false;
    const double space = y_ > 0 && !block.rows.empty() ? block.rows.front().space_before : 0;
    if (y_ > 0 && !fits(space + heightOf(block.rows))) {
      turn();
      for (const AgendaRow& row : block.when_continued) put(row);
      continued = !block.when_continued.empty();
    }
    for (AgendaRow row : block.rows) {
      if (std::exchange(continued, false)) row.space_before = 0;
      if (y_ > 0 && !fits(row.space_before + row.height)) turn();
      put(row);
    }
  }

  std::vector<std::vector<DrawItem>> take() && { return std::move(pages_); }

 private:
  bool fits(double more) const { return y_ + more <= space_.height + kHair; }

  void turn() {
    pages_.emplace_back();
    space_ = others_;
    y_ = 0;
  }

  void put(const AgendaRow& row) {
    if (y_ > 0) y_ += row.space_before;
    for (DrawItem item : row.items) {
      std::visit([&](auto& placed) { placed.box.translate(0, space_.top + y_); }, item);
      pages_.back().push_back(std::move(item));
    }
    y_ += row.height;
  }

  PageSpace space_;
  PageSpace others_;
  double y_ = 0;
  std::vector<std::vector<DrawItem>> pages_;
};

}  // namespace

std::vector<std::vector<DrawItem>> paginate(const std::vector<AgendaBlock>& blocks, PageSpace first,
                                            PageSpace others) {
  Pages pages(first, others);
  for (const AgendaBlock& block : blocks) pages.add(block);
  return std::move(pages).take();
}

std::vector<std::vector<DrawItem>> paginate(const std::vector<AgendaBlock>& blocks, double top,
                                            double height) {
  return paginate(blocks, {top, height}, {top, height});
}

}  // namespace usher::domain
