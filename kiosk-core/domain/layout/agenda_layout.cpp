// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/agenda_layout.h>

#include <usher/domain/layout/agenda_column.h>

#include <algorithm>
#include <utility>

namespace usher::domain {
namespace {

QRectF innerOf(const AgendaStyle& style) {
  const double most = std::min(style.size.width(), style.size.height()) / 4;
  const double margin = std::clamp(style.margin, 0.0, most);
  return QRectF(QPointF(0, 0), style.size).adjusted(margin, margin, -margin, -margin);
}

}  // namespace

std::vector<PrintPage> layoutAgenda(const Guest& guest, const QString& event_name, const QString& language,
                                    const AgendaWords& words, const AgendaStyle& style,
                                    const MeasureText& measure) {
  const QRectF inner = innerOf(style);
  const AgendaColumn agenda(inner, language, words, measure);
  std::vector<AgendaBlock> blocks{agenda.head(guest, event_name)};
  std::ranges::move(agenda.days(guest.sessions), std::back_inserter(blocks));

  auto pages = paginate(blocks, inner.top(), inner.height());
  if (pages.size() > 1) {
    const double foot = 2 * agenda.pageNumber(1, 1).box.height();
    pages = paginate(blocks, inner.top(), inner.height() - foot);
    for (std::size_t i = 0; i < pages.size(); ++i)
      pages[i].emplace_back(agenda.pageNumber(i + 1, pages.size()));
  }
  std::vector<PrintPage> printed;
  const bool right_to_left = words.title.isRightToLeft();
  for (auto& items : pages) {
    if (right_to_left) mirror(items, 0, style.size.width());
    printed.push_back({style.size, std::move(items)});
  }
  return printed;
}

}  // namespace usher::domain
