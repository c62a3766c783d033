// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/form.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/form_text.h>

namespace usher::backend::web {

namespace {

using contract::RequestState;

/// Of those that are done or declined; the exported table has all.
constexpr std::size_t kMostFinished = 50;

std::optional<RequestState> stateOf(std::string_view name) {
  if (name == "accepted") return RequestState::Accepted;
  if (name == "done") return RequestState::Done;
  if (name == "declined") return RequestState::Declined;
  return std::nullopt;
}

store::Result<View> requestView(const BoardCall& call, const contract::RequestRow& request,
                                const Names& items, GuestNames& guests) {
  const auto guest = guests.of(request.ticket);
  if (!guest) return std::unexpected(guest.error());
  View view;
  view.text("item", nameOf(items, request.item)).text("guest", *guest).text("note", request.note);
  view.text("id", request.id).text("guest_path", call.path({"guests", request.ticket}));
  view.text("quantity", request.quantity > 1 ? "× " + std::to_string(request.quantity) : std::string());
  view.text("time", call.when(request.at, locale::TimeStyle::ShortMoment));
  view.text("by", request.by).text("reason_given", request.reason);
  view.text("step_path", call.path({"requests", request.id}));
  view.flag("may_accept", request.state == RequestState::Open);
  view.flag("may_finish", request.state == RequestState::Open || request.state == RequestState::Accepted);
  view.flag("is_done", request.state == RequestState::Done);
  view.flag("is_declined", request.state == RequestState::Declined);
  return view;
}

}  // namespace

http::Answer showRequests(const BoardCall& call) {
  const auto requests = call.stores().requests.requests(call.event.id, "");
  if (!requests) return call.fail(requests.error());
  const auto items = namesOf(call, "item", &contract::CatalogueItemRow::name);
  if (!items) return call.fail(items.error());
  GuestNames guests(call);
  std::vector<View> open;
  std::vector<View> accepted;
  std::vector<View> finished;
  for (const auto& request : *requests) {
    const bool is_open = request.state == RequestState::Open;
    const bool is_accepted = request.state == RequestState::Accepted;
    if (!is_open && !is_accepted && finished.size() == kMostFinished) continue;
    auto view = requestView(call, request, *items, guests);
    if (!view) return call.fail(view.error());
    // Whoever has waited longest comes first.
    if (is_open) open.insert(open.begin(), std::move(*view));
    if (is_accepted) accepted.insert(accepted.begin(), std::move(*view));
    if (!is_open && !is_accepted) finished.push_back(std::move(*view));
  }
  const auto column = [&](std::string_view title, std::vector<View> cards) {
    View view;
    view.text("title", call.say(title)).text("count", std::to_string(cards.size()));
    view.list("requests", std::move(cards));
    return view;
  };
  View view;
  view.list("columns", {column("state_open", std::move(open)), column("state_accepted", std::move(accepted)),
                        column("state_finished", std::move(finished))});
  return call.page("board_requests", "requests", std::move(view));
}

http::Answer stepRequest(const BoardCall& call) {
  const auto page = call.path({"requests"});
  const auto form = http::formOf(call.request);
  const auto to = form ? stateOf(form->text("to")) : std::nullopt;
  if (!to) return call.notDone(page, "understood");
  const auto reason = *to == RequestState::Declined ? oneLine(form->text("reason")) : std::string();
  const auto stepped = call.board.services.requests.step(call.event.id, call.request.param("request"),
                                                         {*to, call.who.name, reason});
  if (stepped) return call.back(page, "request");
  if (stepped.error().type == "no-reason") return call.notDone(page, "reason");
  if (stepped.error().type == "not-from-there") return call.notDone(page, "step");
  return call.fail(stepped.error());
}

}  // namespace usher::backend::web
