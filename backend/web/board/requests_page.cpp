// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/http/form.h>
#include <usher/backend/http/percent.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/form_text.h>
#include <usher/backend/web/paths.h>
#include <usher/contract/utf8.h>

namespace usher::backend::web {

namespace {

using contract::RequestState;

using store::RequestStage;

/// In one column of the three; a column alone has more.
constexpr int kInAColumn = 30;
constexpr int kOnAPage = 100;
constexpr std::size_t kLongestReason = 300;

struct Column {
  std::string_view name;
  RequestStage stage;
};
constexpr Column kColumns[] = {
    {"open", RequestStage::Open}, {"accepted", RequestStage::Accepted}, {"finished", RequestStage::Finished}};

std::optional<RequestState> stateOf(std::string_view name) {
  if (name == "accepted") return RequestState::Accepted;
  if (name == "done") return RequestState::Done;
  if (name == "declined") return RequestState::Declined;
  return std::nullopt;
}

/// What a kiosk shows the guest of a request: the end of its id.
std::string numberOf(const std::string& id) {
  constexpr std::size_t kLength = 5;
  std::string number = id.substr(id.size() - std::min(kLength, id.size()));
  std::ranges::transform(number, number.begin(),
                         [](char c) { return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return number;
}

store::Result<View> requestView(const BoardCall& call, const contract::RequestRow& request,
                                const Names& items, GuestNames& guests) {
  const auto guest = guests.of(request.ticket);
  if (!guest) return std::unexpected(guest.error());
  const auto guest_notes = guests.notesOf(request.ticket);
  if (!guest_notes) return std::unexpected(guest_notes.error());
  View view;
  view.text("guest_notes", *guest_notes);
  view.text("item", nameOf(items, request.item)).text("guest", *guest).text("note", request.note);
  view.text("id", request.id).text("guest_path", call.path({"guests", request.ticket}));
  view.text("quantity", request.quantity > 1 ? "× " + std::to_string(request.quantity) : std::string());
  view.text("time", call.lately(request.at)).text("number", numberOf(request.id));
  view.text("by", request.by).text("reason_given", request.reason);
  view.text("step_path", call.path({"requests", request.id}));
  const bool nobodys = request.state == RequestState::Accepted && request.by.empty();
  view.flag("may_accept", request.state == RequestState::Open || nobodys);
  view.flag("may_finish", request.state == RequestState::Open || request.state == RequestState::Accepted);
  view.flag("is_done", request.state == RequestState::Done);
  view.flag("is_declined", request.state == RequestState::Declined);
  return view;
}

store::Result<View> columnView(const BoardCall& call, const Column& column, const std::string& after,
                               int limit, const Names& items, GuestNames& guests) {
  const auto page = call.stores().requests.requestsIn(call.event.id, column.stage, after, limit);
  if (!page) return std::unexpected(page.error());
  std::vector<View> cards;
  for (const auto& request : page->rows) {
    auto card = requestView(call, request, items, guests);
    if (!card) return std::unexpected(card.error());
    cards.push_back(*std::move(card));
  }
  View view;
  view.text("column", std::string(column.name));
  view.text("title", call.say("state_" + std::string(column.name)));
  view.text("count", std::to_string(page->total)).list("requests", std::move(cards));
  view.text("more", page->next.empty() ? std::string()
                                       : call.path({"requests"}) + "?stage=" + std::string(column.name) +
                                             "&after=" + http::percentEncoded(page->next));
  return view;
}

}  // namespace

http::Answer showRequests(const BoardCall& call) {
  const auto items = namesOf(call, "item", &contract::CatalogueItemRow::name);
  if (!items) return call.fail(items.error());
  GuestNames guests(call);
  const auto asked = call.asked("stage");
  const auto* alone = std::ranges::find(kColumns, asked, &Column::name);
  const bool is_alone = alone != std::end(kColumns);
  std::vector<View> columns;
  for (const auto& column : kColumns) {
    if (is_alone && column.name != alone->name) continue;
    auto view = columnView(call, column, is_alone ? call.asked("after") : "",
                           is_alone ? kOnAPage : kInAColumn, *items, guests);
    if (!view) return call.fail(view.error());
    columns.push_back(*std::move(view));
  }
  View view;
  view.text("all_path", is_alone ? call.path({"requests"}) : std::string());
  view.list("columns", std::move(columns));
  return call.page("board_requests", "requests", std::move(view));
}

http::Answer stepRequest(const BoardCall& call) {
  const auto page = call.path({"requests"});
  const auto form = http::formOf(call.request);
  const auto to = form ? stateOf(form->text("to")) : std::nullopt;
  if (!to) return call.notDone(page, "understood");
  const auto reason = *to == RequestState::Declined ? oneLine(form->text("reason")) : std::string();
  if (contract::codePoints(reason) > kLongestReason) return call.notDone(page, "reason_length");
  const auto stepped = call.board.services.requests.step(call.event.id, call.request.param("request"),
                                                         {*to, call.who.name, reason});
  if (stepped) return call.back(page, "request");
  if (stepped.error().type == "no-reason") return call.notDone(page, "reason");
  if (stepped.error().type == "not-from-there") return call.notDone(page, "step");
  return call.fail(stepped.error());
}

}  // namespace usher::backend::web
