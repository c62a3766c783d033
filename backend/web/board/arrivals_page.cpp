// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>

#include <usher/backend/http/responses.h>
#include <usher/backend/web/board/arrival_plot.h>
#include <usher/backend/web/board/attention.h>
#include <usher/backend/web/board/guest_names.h>

namespace usher::backend::web {

namespace {

bool isWithinADay(const service::ArrivalBoard& board, std::size_t steps) {
  return board.step * static_cast<int>(steps) <= std::chrono::hours(24);
}

std::vector<View> stepRows(const BoardCall& call, const service::ArrivalBoard& board,
                           const service::ListArrivals& list) {
  std::vector<View> rows;
  for (std::size_t i = 0; i < list.steps.size(); ++i) {
    const auto& step = list.steps[i];
    if (step.arrived == 0) continue;
    const auto at = board.from + board.step * static_cast<int>(i);
    View row;
    row.text("time", call.when(at, locale::TimeStyle::ShortMoment));
    row.text("arrived", std::to_string(step.arrived)).text("total", std::to_string(step.total));
    rows.push_back(std::move(row));
  }
  return rows;
}

View listView(const BoardCall& call, const service::ArrivalBoard& board, const service::ListArrivals& list,
              const Names& types) {
  View view;
  view.text("arrived", std::to_string(list.arrived)).text("expected", std::to_string(list.expected));
  const auto share = list.expected > 0 ? list.arrived * 100 / list.expected : 0;
  view.text("share", call.say("share", {{"percent", share}}));
  std::vector<View> rows;
  for (const auto& count : list.by_type) {
    View row;
    row.text("type", nameOf(types, count.ticket_type));
    row.text("arrived", std::to_string(count.arrived)).text("expected", std::to_string(count.expected));
    row.picture("bar", shareBar(count.arrived, count.expected));
    rows.push_back(std::move(row));
  }
  view.list("types", std::move(rows));
  const bool has_come = std::ranges::any_of(list.steps, [](const auto& step) { return step.arrived > 0; });
  view.flag("has_plot", has_come);
  if (!has_come) return view;
  const auto style =
      isWithinADay(board, list.steps.size()) ? locale::TimeStyle::Clock : locale::TimeStyle::ShortDay;
  view.picture("plot", arrivalPlot(board, list, [&](contract::Instant at) { return call.when(at, style); }));
  view.text("per_step", call.say("per_step", {{"minutes", board.step.count()}}));
  view.list("steps", stepRows(call, board, list));
  return view;
}

}  // namespace

http::Answer showArrivals(const BoardCall& call) {
  const auto look = call.board.services.arrivals.of(call.event.id);
  if (!look) return call.fail(look.error());
  const auto& board = *look->board;
  const auto lists = namesOf(call, "list", &contract::CheckInListRow::name);
  if (!lists) return call.fail(lists.error());
  const auto types = namesOf(call, "ticket_type", &contract::TicketTypeRow::name);
  if (!types) return call.fail(types.error());
  auto items = attention(call);
  if (!items) return call.fail(items.error());

  View view;
  std::vector<View> cards;
  auto by_size = board.lists;
  std::ranges::stable_sort(by_size, std::greater(), &service::ListArrivals::expected);
  for (const auto& list : by_size) {
    cards.push_back(listView(call, board, list, *types));
    cards.back().text("name", nameOf(*lists, list.list));
    // Ids may hold anything; an element's must not.
    cards.back().text("number", std::to_string(cards.size()));
  }
  view.flag("behind", look->behind).flag("no_lists", cards.empty()).list("lists", std::move(cards));
  view.flag("all_well", items->empty()).list("attention", std::move(*items));
  return call.page("board_arrivals", "arrivals", std::move(view));
}

http::Answer boardNews(const BoardCall& call) {
  const auto heads = call.stores().events.heads();
  if (!heads) return call.fail(heads.error());
  const auto head = std::ranges::find(*heads, call.event.id, &store::FeedHead::event);
  http::Stream stream;
  stream.head = http::eventStream();
  stream.event = call.event.id;
  stream.after = head == heads->end() ? 0 : head->sequence;
  stream.next = [&events = call.stores().events, event = call.event.id](std::int64_t after) {
    http::Stream::Piece piece;
    piece.after = after;
    const auto now = events.heads();
    // The browser asks again by itself.
    if (!now) return piece.last = true, piece;
    const auto at = std::ranges::find(*now, event, &store::FeedHead::event);
    if (at == now->end() || at->sequence == after) return piece;
    piece.after = at->sequence;
    piece.text = "event: changed\ndata: all\n\n";
    return piece;
  };
  return stream;
}

}  // namespace usher::backend::web
