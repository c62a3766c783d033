// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/port/valid_ticket.h>
#include <usher/backend/store/sqlite/item_stock.h>
#include <usher/backend/store/sqlite/page_reading.h>
#include <usher/backend/store/sqlite/request_table.h>

#include <algorithm>

namespace usher::backend::store {

namespace {

using contract::RequestRow;
using contract::RequestState;

const std::string kSelect =
    "SELECT id, ticket, item, quantity, note, state, person, reason, at_ms, updated_at_ms, number FROM "
    "request"
    " WHERE event = ? ";

RequestRow requestFrom(const sqlite::Statement& found) {
  return {.id = found.text(0),
          .ticket = found.text(1),
          .item = found.text(2),
          .quantity = found.integer(3),
          .note = found.text(4),
          .state = static_cast<RequestState>(found.integer(5)),
          .by = found.text(6),
          .reason = found.text(7),
          .at = fromMs(found.integer(8)),
          .updated_at = fromMs(found.integer(9))};
}

std::optional<RequestRow> findRequest(sqlite::Database& database, const std::string& event,
                                      const std::string& id) {
  auto find = database.keep(kSelect + "AND id = ?");
  return find.bindAll(event, id).step() ? std::optional(requestFrom(find)) : std::nullopt;
}

/// How many pieces the guest has, or is about to get.
std::int64_t askedBefore(sqlite::Database& database, const std::string& event, const NewRequest& request) {
  auto find = database.keep(
      "SELECT coalesce(sum(quantity), 0) FROM request"
      " WHERE event = ? AND ticket = ? AND item = ? AND state <> ?");
  find.bindAll(event, request.ticket, request.item, static_cast<int>(RequestState::Declined)).step();
  return find.integer(0);
}

std::optional<RequestRefusal> refusalOf(sqlite::Database& database, EventRows& rows,
                                        const NewRequest& request) {
  const auto ticket = rows.get<contract::TicketRow>(request.ticket);
  if (!ticket) return RequestRefusal::UnknownTicket;
  if (!isValid(*ticket)) return RequestRefusal::TicketInvalid;
  const auto item = rows.get<contract::CatalogueItemRow>(request.item);
  if (!item) return RequestRefusal::UnknownItem;
  if (!item->session.empty() && std::ranges::find(ticket->sessions, item->session) == ticket->sessions.end())
    return RequestRefusal::NotEnrolled;
  if ((item->opens_at && request.at < *item->opens_at) || (item->closes_at && request.at >= *item->closes_at))
    return RequestRefusal::Closed;
  if (item->per_guest && askedBefore(database, rows.event(), request) + request.quantity > *item->per_guest)
    return RequestRefusal::LimitReached;
  if (!takePieces(database, rows, request.item, request.quantity)) return RequestRefusal::SoldOut;
  return std::nullopt;
}

/// What was accepted by nobody still waits for somebody to take it on.
bool isAllowed(const RequestRow& from, RequestState to) {
  const bool ends = to == RequestState::Done || to == RequestState::Declined;
  const bool is_accepted = from.state == RequestState::Accepted;
  const bool waits = from.state == RequestState::Open || (is_accepted && from.by.empty());
  return (waits && to == RequestState::Accepted) || ((waits || is_accepted) && ends);
}

}  // namespace

std::variant<RequestRow, RequestRefusal> askFor(sqlite::Database& database, EventRows& rows, FeedLog& feed,
                                                const NewRequest& request, Instant now) {
  if (auto known = findRequest(database, rows.event(), request.id)) {
    const bool same = known->ticket == request.ticket && known->item == request.item &&
                      known->quantity == request.quantity && known->note == request.note;
    if (same) return std::move(*known);
    return RequestRefusal::IdReused;
  }
  if (const auto refusal = refusalOf(database, rows, request)) return *refusal;
  const bool confirmed = rows.get<contract::CatalogueItemRow>(request.item)->needs_confirmation;
  const RequestRow row{.id = request.id,
                       .ticket = request.ticket,
                       .item = request.item,
                       .quantity = request.quantity,
                       .note = request.note,
                       .state = confirmed ? RequestState::Open : RequestState::Accepted,
                       .by = {},
                       .reason = {},
                       .at = request.at,
                       .updated_at = now};
  database
      .keep(
          "INSERT INTO request (event, id, ticket, item, quantity, note, state, person, reason, at_ms,"
          " updated_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', ?, ?)")
      .run(rows.event(), row.id, row.ticket, row.item, row.quantity, row.note, static_cast<int>(row.state),
           toMs(row.at), toMs(row.updated_at));
  feed.append(row);
  return row;
}

std::variant<RequestRow, StepRefusal> stepRequest(sqlite::Database& database, EventRows& rows, FeedLog& feed,
                                                  const std::string& id, const RequestStep& step,
                                                  Instant now) {
  auto row = findRequest(database, rows.event(), id);
  if (!row) return StepRefusal::NoSuchRequest;
  if (row->state == step.to && row->by == step.by) return std::move(*row);
  if (!isAllowed(*row, step.to)) return StepRefusal::NotFromThere;
  row->state = step.to;
  row->by = step.by;
  row->reason = step.reason;
  row->updated_at = now;
  database
      .keep(
          "UPDATE request SET state = ?, person = ?, reason = ?, updated_at_ms = ?"
          " WHERE event = ? AND id = ?")
      .run(static_cast<int>(row->state), row->by, row->reason, toMs(now), rows.event(), id);
  feed.append(*row);
  if (row->state == RequestState::Declined) givePiecesBack(database, rows, row->item, row->quantity);
  return std::move(*row);
}

std::vector<RequestRow> readRequests(sqlite::Database& database, const std::string& event,
                                     const std::string& ticket) {
  requireHead(database, event);
  std::vector<RequestRow> requests;
  auto find = database.keep(kSelect + (ticket.empty() ? "" : "AND ticket = ?") + " ORDER BY number DESC");
  find.bindAll(event);
  if (!ticket.empty()) find.bind(2, ticket);
  while (find.step()) requests.push_back(requestFrom(find));
  return requests;
}

Page<RequestRow> readRequestsIn(sqlite::Database& database, const std::string& event, RequestStage stage,
                                const std::string& after, int limit) {
  requireHead(database, event);
  // Both kinds of end are one stage, in this order also of the index.
  const auto number = static_cast<int>(stage);
  Page<RequestRow> page;
  auto count = database.keep("SELECT count(*) FROM request WHERE event = ? AND min(state, 2) = ?");
  count.bindAll(event, number).step();
  page.total = count.integer(0);
  const bool newest_first = stage == RequestStage::Finished;
  auto find =
      database.keep(kSelect + "AND min(state, 2) = ? AND number " +
                    (newest_first ? "< ? ORDER BY number DESC LIMIT ?" : "> ? ORDER BY number LIMIT ?"));
  find.bindAll(event, number, positionAfter(after, newest_first), limit + 1);
  readPage(find, limit, 10, requestFrom, page);
  return page;
}

void forgetRequestsOf(sqlite::Database& database, EventRows& rows, const std::string& ticket) {
  for (const auto& request : readRequests(database, rows.event(), ticket)) {
    const bool waits = request.state == RequestState::Open || request.state == RequestState::Accepted;
    if (waits) givePiecesBack(database, rows, request.item, request.quantity);
    rows.forgetInFeed("request", request.id);
    rows.tellGone("request", request.id);
  }
  database.keep("DELETE FROM request WHERE event = ? AND ticket = ?").run(rows.event(), ticket);
}

}  // namespace usher::backend::store
