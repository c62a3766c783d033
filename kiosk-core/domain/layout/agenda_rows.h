// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/layout/draw_item.h>

namespace usher::domain {

/// Something of full width on a page; its items are placed from its own top.
struct AgendaRow {
  double height = 0;
  std::vector<DrawItem> items;
  /// Blank above it, but not at the top of a page.
  double space_before = 0;
};

/// Rows that stay on one page, unless they are higher than one.
struct AgendaBlock {
  std::vector<AgendaRow> rows;
  /// Said again above the rows when they begin a page: the day that goes on.
  std::vector<AgendaRow> when_continued;
};

/// The part of a page that rows fill, in mm.
struct PageSpace {
  double top;
  double height;
};

/// Fills pages, the first and all others, and returns their items.
std::vector<std::vector<DrawItem>> paginate(const std::vector<AgendaBlock>& blocks, PageSpace first,
                                            PageSpace others);

/// Fills pages from `top`, `height` mm each, and returns their items.
std::vector<std::vector<DrawItem>> paginate(const std::vector<AgendaBlock>& blocks, double top,
                                            double height);

}  // namespace usher::domain
