// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <sstream>

#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/api/tables.h>
#include <usher/backend/exchange/exports.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/check_in_export.h>
#include <usher/backend/service/incidents.h>
#include <usher/contract/people.h>

namespace usher::backend::api {

namespace {

constexpr int kChangesAtOnce = 1000;

service::Incidents incidentsOf(const People& people) {
  return {people.events, people.clock};
}

/// What a page of the feed is about: `event: change` with the kinds of its rows.
http::Stream::Piece pieceOf(const store::ChangePage& page) {
  std::set<std::string> kinds;
  for (const auto& change : page.changes) kinds.insert(change.kind);
  http::Stream::Piece piece{.text = {}, .after = page.last};
  if (!kinds.empty()) piece.text = "event: change\ndata: " + Json({{"kinds", kinds}}).dump() + "\n\n";
  return piece;
}

}  // namespace

http::Answer getArrivals(const People& people, const http::Request& request, const auth::Identity&) {
  const auto arrivals = people.arrivals.of(request.param("event"));
  if (!arrivals) return http::problem(arrivals.error());
  return jsonAnswer(toJson(*arrivals->counted));
}

http::Answer followEvent(const People& people, const http::Request& request, const auth::Identity&) {
  const auto& event = request.param("event");
  const auto heads = people.events.heads();
  if (!heads) return storeFailed(heads.error());
  const auto head = std::ranges::find(*heads, event, &store::FeedHead::event);
  if (head == heads->end()) return notFound("unknown-event", "There is no event " + event + ".");
  const auto once = flagOf(request, "once");
  if (!once) return unknownFlag("once");
  http::Stream stream{.head = http::eventStream(), .event = event, .after = head->sequence, .next = {}};
  bool greeted = false;
  stream.next = [&store = people.events, event, once = *once, greeted](std::int64_t after) mutable {
    // A first piece tells the client at once that it is being served.
    if (!std::exchange(greeted, true)) {
      return http::Stream::Piece{.text = "retry: 2000\n\n", .after = after, .last = once};
    }
    const auto page = store.changes(event, after, kChangesAtOnce);
    if (!page) return http::Stream::Piece{.text = {}, .after = after, .last = true};
    return pieceOf(*page);
  };
  return stream;
}

http::Answer exportCheckIns(const People& people, const http::Request& request, const auth::Identity&) {
  const auto format = formatOf(request);
  if (!format) return unknownFormat();
  const auto& event = request.param("event");
  if (*format == Format::Json) {
    const auto check_ins = people.events.checkIns(event);
    if (!check_ins) return storeFailed(check_ins.error());
    return jsonAnswer(listed("check_ins", *check_ins));
  }
  const auto check_ins = service::exportedCheckIns(people.events, people.settings, event);
  if (!check_ins) return http::problem(check_ins.error());
  std::ostringstream table;
  csv::Writer csv(table);
  exchange::writeCheckIns(csv, *check_ins);
  return csvAnswer(std::move(table).str(), "check-ins.csv");
}

http::Answer voidCheckIn(const People& people, const http::Request& request, const auth::Identity& who) {
  const auto body = contract::decodeReason(request.body);
  if (!body) return http::problem(body.error());
  const auto done =
      incidentsOf(people).undo(request.param("event"), request.param("checkIn"), who.name, body->reason);
  if (!done) return http::problem(done.error());
  return http::noContent();
}

http::Answer listIncidents(const People& people, const http::Request& request, const auth::Identity&) {
  const auto format = formatOf(request);
  if (!format) return unknownFormat();
  const auto incidents = people.events.incidents(request.param("event"));
  if (!incidents) return storeFailed(incidents.error());
  if (*format == Format::Csv) return csvAnswer(incidentTable(*incidents), "incidents.csv");
  return jsonAnswer(listed("incidents", *incidents));
}

http::Answer settleIncident(const People& people, const http::Request& request, const auth::Identity& who) {
  const auto body = contract::decodeSettlement(request.body);
  if (!body) return http::problem(body.error());
  const store::Settlement settlement{body->resolution, who.name, body->note, body->replaces};
  const auto done = incidentsOf(people).settle(request.param("event"), request.param("incident"), settlement);
  if (!done) return http::problem(done.error());
  return http::noContent();
}

}  // namespace usher::backend::api
