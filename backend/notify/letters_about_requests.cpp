// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/locale/language.h>
#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/letters.h>
#include <usher/backend/notify/one_line.h>

namespace usher::backend::notify {

namespace {

using contract::RequestRow;
using contract::RequestState;

/// "2 × water"; by its id where the item is gone.
std::expected<std::string, Unsaid> whatIsAsked(const Occasion& occasion, const RequestRow& request,
                                               store::SettingsStore& settings) {
  const auto row = settings.row(occasion.event.id, "item", request.item);
  if (!row) return std::unexpected(Unsaid{true, row.error().detail});
  const auto* item = *row ? std::get_if<contract::CatalogueItemRow>(&**row) : nullptr;
  auto name = item ? oneLine(locale::localized(item->name, occasion.language)) : request.item;
  if (request.quantity == 1) return name;
  return say(occasion, "pieces", {{"count", request.quantity}, {"item", name}});
}

const char* nameOf(RequestState state) {
  switch (state) {
    case RequestState::Open:
      return "open";
    case RequestState::Accepted:
      return "accepted";
    case RequestState::Done:
      return "done";
    case RequestState::Declined:
      return "declined";
  }
  return "open";
}

std::unexpected<Unsaid> nothingToSay() {
  return std::unexpected(Unsaid{false, "it names no request"});
}

}  // namespace

LetterOr requestLetter(const Occasion& occasion, store::SettingsStore& settings) {
  const auto facts = readFacts(occasion.message.what.facts);
  if (!facts.request || facts.request->state == RequestState::Open) return nothingToSay();
  const auto& request = *facts.request;
  const auto what = whatIsAsked(occasion, request, settings);
  if (!what) return std::unexpected(what.error());
  const std::string key = std::string("request_") + nameOf(request.state);
  const auto by = oneLine(request.by);
  const auto reason = oneLine(request.reason);
  auto letter = begun(occasion);
  letter.subject = say(occasion, key + "_subject", {{"what", *what}});
  letter.title = *what;
  const bool nobody = request.state == RequestState::Accepted && by.empty();
  letter.paragraphs = {nobody ? say(occasion, "request_accepted_text_nobody")
                              : say(occasion, key + "_text", {{"by", by}})};
  if (request.state == RequestState::Declined) tell(letter, say(occasion, "reason"), reason);
  if (!occasion.guest_link.empty()) {
    letter.button = say(occasion, "open_requests");
    letter.url = occasion.guest_link;
  }
  letter.sms =
      saySms(occasion,
             reason.empty() || request.state != RequestState::Declined ? key + "_sms" : key + "_sms_reason",
             {{"what", *what}, {"by", by}, {"reason", reason}}, {"what", "by", "reason"});
  return letter;
}

LetterOr staffLetter(const Occasion& occasion, store::SettingsStore& settings) {
  const auto facts = readFacts(occasion.message.what.facts);
  if (!facts.request) return nothingToSay();
  const auto what = whatIsAsked(occasion, *facts.request, settings);
  if (!what) return std::unexpected(what.error());
  const auto who = occasion.guest ? nameOf(*occasion.guest) : std::string();
  const auto note = oneLine(facts.request->note);
  auto letter = begun(occasion);
  letter.greeting.clear();
  letter.subject = say(occasion, "staff_subject", {{"what", *what}, {"who", who}});
  letter.title = *what;
  tell(letter, say(occasion, "asked_by"), who);
  if (occasion.guest) tell(letter, say(occasion, "company"), oneLine(occasion.guest->ticket.company));
  tell(letter, say(occasion, "note"), note);
  tell(letter, say(occasion, "asked_at"),
       timeOf(occasion, facts.request->at, locale::TimeStyle::ShortMoment));
  if (!occasion.board_link.empty()) {
    letter.button = say(occasion, "open_board");
    letter.url = occasion.board_link;
  }
  letter.footer = say(occasion, "staff_footer", {{"event", letter.event}});
  letter.sms = saySms(occasion, note.empty() ? "staff_sms" : "staff_sms_note",
                      {{"what", *what}, {"who", who}, {"note", note}}, {"what", "who", "note"});
  return letter;
}

}  // namespace usher::backend::notify
