// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/web/board/board_call.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

http::Answer showBoardEvents(const BoardCall& call) {
  auto events = call.stores().settings.events();
  if (!events) return call.fail(events.error());
  // What is on now or comes next is at the top; what is over, at the end.
  const auto now = call.now();
  std::ranges::sort(*events, [now](const auto& a, const auto& b) {
    const bool a_over = a.ends_at < now;
    const bool b_over = b.ends_at < now;
    if (a_over != b_over) return b_over;
    return a_over ? a.ends_at > b.ends_at : a.starts_at < b.starts_at;
  });
  std::vector<View> rows;
  for (const auto& event : *events) {
    View row;
    row.text("path", pathOf({"board", event.id})).text("name", call.visitor.localized(event.name));
    row.text("dates",
             locale::localDates(event.starts_at, event.ends_at, event.timezone, call.visitor.language()));
    row.text("id", event.id);
    row.flag("is_on", event.starts_at <= now && now <= event.ends_at).flag("is_over", event.ends_at < now);
    rows.push_back(std::move(row));
  }
  View view;
  view.list("events", std::move(rows));
  return call.page("board_events", "", std::move(view));
}

}  // namespace usher::backend::web
