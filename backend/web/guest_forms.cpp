// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/text.h>
#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/enrolments.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/form_text.h>
#include <usher/backend/web/guest_calls.h>
#include <usher/backend/web/registration_form.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::web {

namespace {

using service::Error;

constexpr std::size_t kIdBytes = 16;

std::optional<std::int64_t> piecesOf(std::string_view text) {
  return contract::wholeNumber<std::int64_t>(text, 1, kMostPieces);
}

/// The words for a request that was not taken; "" where it is no matter of the guest's.
std::string refusalOf(const Error& error) {
  if (error.type == "closed") return "web.not_asked_closed";
  if (error.type == "sold-out") return "web.not_asked_sold_out";
  if (error.type == "limit-reached") return "web.not_asked_limit";
  if (error.type == "not-enrolled") return "web.not_asked_enrolled";
  if (error.type == "ticket-invalid") return "web.not_valid";
  if (error.type == "unknown-item") return "web.not_asked_wrong";
  return {};
}

/// The page once more, with what was typed and why it was not taken.
http::Answer notTaken(const GuestCall& call, TypedRequest typed, std::string words) {
  GuestPageState state;
  state.outcome = std::move(words);
  state.request = std::move(typed);
  state.request_id = service::randomHex(kIdBytes);
  state.status = 422;
  return guestPage(call.visitor, call.facts, call.paths, state, call.desk.services.clock());
}

const contract::SessionRow* sessionToCome(const GuestCall& call) {
  const auto* session = call.facts.event.session(call.request.param("session"));
  return session && !service::isOver(*session, call.desk.services.clock()) ? session : nullptr;
}

}  // namespace

http::Response GuestCall::back(std::string_view kind, std::string_view words,
                               std::string_view section) const {
  auto target = paths.page() + "?" + std::string(kind) + "=" + std::string(words);
  if (!section.empty()) target.append("#").append(section);
  return http::seeOther(std::move(target));
}

http::Answer joinSession(const GuestCall& call) {
  if (call.facts.isVoid()) return call.back("not", "valid");
  const auto* session = sessionToCome(call);
  if (!session) return call.back("not", "session");
  const auto joined = call.desk.services.enrolments.join(call.event(), call.ticket(), session->id);
  if (!joined) return errorPage(joined.error(), call.request);
  const auto* was = call.facts.enrolment(session->id);
  const bool waits =
      joined->outcome == store::Enrolled::Waiting ||
      (joined->outcome == store::Enrolled::Already && was && was->seat == store::Seat::Waiting);
  if (waits) return call.back("done", "waiting");
  return call.back("done", joined->overlapping.empty() ? "joined" : "joined_overlapping");
}

http::Answer leaveSession(const GuestCall& call) {
  const auto* session = sessionToCome(call);
  if (!session || call.facts.isVoid()) return call.back("not", "session");
  const auto left = call.desk.services.enrolments.leave(call.event(), call.ticket(), session->id);
  if (!left) return errorPage(left.error(), call.request);
  return call.back("done", "left");
}

http::Answer askFor(const GuestCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return errorPage(422, call.request);
  const TypedRequest typed{.item = form->text("item"),
                           .quantity = oneLine(form->text("quantity")),
                           .note = oneLine(form->text("note"))};
  const auto pieces = piecesOf(typed.quantity);
  const bool is_known = std::ranges::find(call.facts.items, typed.item, &contract::CatalogueItemRow::id) !=
                        call.facts.items.end();
  if (!pieces || !is_known || exchange::codePoints(typed.note) > kLongestNote)
    return notTaken(call, typed, "web.not_asked_wrong");

  const auto given = form->text("request");
  store::NewRequest request{.id = isFormId(given) ? given : service::randomHex(kIdBytes),
                            .ticket = call.ticket(),
                            .item = typed.item,
                            .quantity = *pieces,
                            .note = typed.note,
                            .at = call.desk.services.clock()};
  auto asked = call.desk.services.requests.ask(call.event(), request);
  if (!asked && asked.error().type == "op-id-reused") {
    // Gone back to the page as it was, and something else asked for.
    request.id = service::randomHex(kIdBytes);
    asked = call.desk.services.requests.ask(call.event(), request);
  }
  if (asked) return call.back("done", "asked", "requests");
  const auto words = refusalOf(asked.error());
  return words.empty() ? errorPage(asked.error(), call.request) : notTaken(call, typed, words);
}

http::Answer correctBadge(const GuestCall& call) {
  if (call.facts.isVoid()) return call.back("not", "valid");
  if (call.facts.checked_in_at) return call.back("not", "badge_in");
  const auto form = http::formOf(call.request);
  if (!form) return errorPage(422, call.request);
  const auto given_name = oneLine(form->text("given_name"));
  const auto family_name = oneLine(form->text("family_name"));
  const auto company = oneLine(form->text("company"));
  const auto saved =
      call.desk.services.attendees.rename(call.event(), call.ticket(), given_name, family_name, company);
  if (!saved && saved.error().code == service::Error::Invalid) return call.back("not", "badge", "yours");
  if (!saved) return errorPage(saved.error(), call.request);
  return call.back("done", "badge");
}

http::Answer sendMail(const GuestCall& call) {
  if (call.facts.isVoid()) return call.back("not", "valid");
  if (call.desk.mails.take(call.event() + "/" + call.ticket())) return call.back("not", "mail_again");
  const auto sent = call.desk.services.attendees.send(call.event(), call.ticket());
  if (!sent) return errorPage(sent.error(), call.request);
  return call.back("done", "mail");
}

}  // namespace usher::backend::web
