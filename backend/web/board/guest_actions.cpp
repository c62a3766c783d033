// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/text.h>
#include <usher/backend/http/form.h>
#include <usher/backend/service/registration_form.h>
#include <usher/backend/web/board/board_call.h>
#include <usher/backend/web/form_text.h>

namespace usher::backend::web {

namespace {

constexpr std::size_t kLongestReason = 300;

std::string recordOf(const BoardCall& call) {
  return call.path({"guests", call.request.param("ticket")});
}

http::Answer outcome(const BoardCall& call, const service::Result<void>& done, std::string_view words) {
  if (done) return call.back(recordOf(call), words);
  if (done.error().type == "full") return call.notDone(recordOf(call), "full");
  if (done.error().code == service::Error::Conflict) return call.notDone(recordOf(call), "guest");
  return call.fail(done.error());
}

}  // namespace

http::Answer correctGuest(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(recordOf(call), "understood");
  const auto given_name = oneLine(form->text("given_name"));
  const auto family_name = oneLine(form->text("family_name"));
  const auto company = oneLine(form->text("company"));
  const auto renamed = call.board.services.attendees.rename(call.event.id, call.request.param("ticket"),
                                                            given_name, family_name, company);
  if (!renamed && renamed.error().code == service::Error::Invalid)
    return call.notDone(recordOf(call), "badge");
  return outcome(call, renamed, "badge");
}

http::Answer saveGuestContact(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(recordOf(call), "understood");
  store::Contact contact{oneLine(form->text("email")), oneLine(form->text("phone")), form->text("language")};
  if (const auto number = exchange::readPhone(contact.phone)) contact.phone = *number;
  const auto saved =
      call.board.services.attendees.saveContact(call.event.id, call.request.param("ticket"), contact);
  if (!saved && saved.error().type == "malformed-email") return call.notDone(recordOf(call), "email");
  if (!saved && saved.error().type == "malformed-phone") return call.notDone(recordOf(call), "phone");
  return outcome(call, saved, "contact");
}

http::Answer undoCheckIn(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  const auto reason = form ? oneLine(form->text("reason")) : std::string();
  if (reason.empty() || exchange::codePoints(reason) > kLongestReason)
    return call.notDone(recordOf(call), "undo_reason");
  const auto undone =
      call.board.incidents.undo(call.event.id, call.request.param("check_in"), call.who.name, reason);
  if (!undone && undone.error().code == service::Error::NotFound) return call.notDone(recordOf(call), "undo");
  return outcome(call, undone, "undo");
}

http::Answer sendToGuest(const BoardCall& call) {
  return outcome(call, call.board.services.attendees.send(call.event.id, call.request.param("ticket")),
                 call.board.services.sends_mail ? "sent" : "sent_waits");
}

http::Answer actOnGuest(const BoardCall& call) {
  using service::Attendees;
  static constexpr std::pair<std::string_view,
                             service::Result<void> (Attendees::*)(const std::string&, const std::string&)>
      kActions[] = {{"cancel", &Attendees::cancel},   {"restore", &Attendees::restore},
                    {"block", &Attendees::block},     {"unblock", &Attendees::unblock},
                    {"reissue", &Attendees::reissue}, {"renew-link", &Attendees::renewLink}};
  const auto& action = call.request.param("action");
  const auto& ticket = call.request.param("ticket");
  auto& attendees = call.board.services.attendees;
  for (const auto& [name, act] : kActions) {
    if (name == action) return outcome(call, (attendees.*act)(call.event.id, ticket), name);
  }
  if (action != "erase" && action != "revoke") return call.fail(404);
  const auto form = http::formOf(call.request);
  if (!form || form->text("confirm") != "yes") return call.notDone(recordOf(call), "confirm");
  if (action == "revoke") return outcome(call, attendees.revoke(call.event.id, ticket), action);
  const auto erased = attendees.erase(call.event.id, ticket);
  if (!erased) return call.fail(erased.error());
  return call.back(call.path({"guests"}), "erase");
}

}  // namespace usher::backend::web
