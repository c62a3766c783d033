// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/responses.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/ticket/calendar_file.h>
#include <usher/backend/ticket/qr_picture.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/guest_calls.h>

namespace usher::backend::web {

namespace {

constexpr int kPngScale = 12;
constexpr std::size_t kIdBytes = 16;

/// The words that a redirect of ours asks for; "" where there are none such.
std::string outcomeOf(const http::Request& request) {
  const auto query = http::split(request.target).query;
  for (const std::string_view kind : {"done", "not"}) {
    const auto words = http::queryValue(query, kind);
    if (!words) continue;
    const auto key = "web." + std::string(kind) + "_" + *words;
    if (!key.ends_with("_more") && locale::Words::shipped().has(key)) return key;
  }
  return {};
}

/// Where the event's feed stands; 0 where it has none.
store::Result<std::int64_t> feedPosition(store::EventStore& events, const std::string& event) {
  const auto heads = events.heads();
  if (!heads) return std::unexpected(heads.error());
  for (const auto& head : *heads) {
    if (head.event == event) return head.sequence;
  }
  return 0;
}

}  // namespace

http::Answer showGuest(const GuestCall& call) {
  GuestPageState state;
  state.outcome = outcomeOf(call.request);
  state.request_id = service::randomHex(kIdBytes);
  return guestPage(call.visitor, call.facts, call.paths, state, call.desk.services.clock());
}

http::Answer showAgenda(const GuestCall& call) {
  return agendaPage(call.visitor, call.facts, call.paths);
}

http::Answer agendaFile(const GuestCall& call) {
  const auto revisions = call.desk.services.stores.settings.calendarRevisions(call.event());
  if (!revisions) return errorPage(service::fromStore(revisions.error()), call.request);
  std::vector<ticket::CalendarEntry> entries;
  for (const auto& session : call.facts.event.sessions) {
    const auto* enrolment = call.facts.enrolment(session.id);
    if (enrolment && enrolment->seat == store::Seat::Taken)
      entries.push_back({session, ticket::sequenceOf(*revisions, session.id)});
  }
  return http::content("text/calendar; charset=utf-8; method=PUBLISH",
                       ticket::calendarFile({.event = call.facts.event.event,
                                             .venue = call.facts.event.settings.venue,
                                             .language = call.visitor.language(),
                                             .at = call.desk.services.clock()},
                                            entries));
}

http::Answer ticketSvg(const GuestCall& call) {
  const auto code = qr::Code::make(call.facts.guest.ticket.code, ticket::kCorrection);
  if (!code) return errorPage(404, call.request);
  return http::content("image/svg+xml", ticket::qrSvg(*code));
}

http::Answer ticketPng(const GuestCall& call) {
  const auto code = qr::Code::make(call.facts.guest.ticket.code, ticket::kCorrection);
  if (!code) return errorPage(404, call.request);
  return http::content("image/png", ticket::qrPng(*code, kPngScale));
}

http::Answer liveNews(const GuestCall& call) {
  const auto position = feedPosition(call.desk.services.stores.events, call.event());
  if (!position) return errorPage(service::fromStore(position.error()), call.request);
  http::Stream stream;
  stream.head = http::eventStream();
  stream.event = call.event();
  stream.after = *position;
  stream.next = [&live = call.desk.live, event = call.event(), ticket = call.ticket()](std::int64_t after) {
    http::Stream::Piece piece;
    piece.after = after;
    const auto news = live.after(event, ticket, after);
    if (!news) {
      // The browser asks again by itself, and loads the page then.
      piece.last = true;
      return piece;
    }
    piece.after = news->upto;
    if (news->whose == LiveChanges::Whose::Mine) piece.text = "event: changed\ndata: mine\n\n";
    if (news->whose == LiveChanges::Whose::Everybody) piece.text = "event: changed\ndata: all\n\n";
    return piece;
  };
  return stream;
}

}  // namespace usher::backend::web
