// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/percent.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/paths.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::web {

namespace {

namespace permission = auth::permission;

using store::MessageState;

constexpr int kMessagesOnAPage = 100;

std::optional<MessageState> stateOf(std::string_view name) {
  if (name == "queued") return MessageState::Queued;
  if (name == "sent") return MessageState::Sent;
  if (name == "dead") return MessageState::Dead;
  if (name == "expired") return MessageState::Expired;
  return std::nullopt;
}

View messageView(const BoardCall& call, const store::Message& message, const std::string& guest) {
  View view;
  view.text("time", call.lately(message.created_at));
  view.text("kind", call.worded("kind_", message.what.kind));
  view.text("channel", call.say(message.what.channel == store::Channel::Mail ? "by_mail" : "by_sms"));
  view.text("guest", guest).text("to", message.what.to).text("error", message.last_error);
  view.text("guest_path",
            message.what.ticket.empty() ? std::string() : call.path({"guests", message.what.ticket}));
  view.flag("is_queued", message.state == MessageState::Queued);
  view.flag("is_sent", message.state == MessageState::Sent);
  view.flag("was_late", message.state == MessageState::Sent && message.late);
  view.flag("is_dead", message.state == MessageState::Dead);
  view.flag("is_expired", message.state == MessageState::Expired);
  view.text("retry_path", message.state == MessageState::Dead && call.may(permission::kRetryMessages)
                              ? call.path({"messages", std::to_string(message.number), "retry"})
                              : std::string());
  return view;
}

}  // namespace

http::Answer showMessages(const BoardCall& call) {
  const auto asked = call.asked("state");
  const auto messages = call.stores().messages.messages(
      call.event.id, stateOf(asked), contract::wholeNumber<std::int64_t>(call.asked("before"), 1),
      kMessagesOnAPage);
  if (!messages) return call.fail(messages.error());
  const auto counts = call.stores().messages.countMessages(call.event.id);
  if (!counts) return call.fail(counts.error());
  GuestNames guests(call);
  std::vector<View> rows;
  for (const auto& message : *messages) {
    std::string guest;
    if (!message.what.ticket.empty()) {
      auto name = guests.of(message.what.ticket);
      if (!name) return call.fail(name.error());
      guest = *std::move(name);
    }
    rows.push_back(messageView(call, message, guest));
  }
  std::vector<View> filters;
  for (const std::string state : {"", "queued", "sent", "dead", "expired"}) {
    filters.emplace_back();
    filters.back().text("path", call.path({"messages"}) + (state.empty() ? "" : "?state=" + state));
    filters.back().text("name", call.say(state.empty() ? "all" : "message_" + state));
    filters.back().flag("here", state == asked);
  }
  View view;
  const bool is_full = messages->size() == kMessagesOnAPage;
  view.text("older", is_full ? call.path({"messages"}) + "?state=" + http::percentEncoded(asked) +
                                   "&before=" + std::to_string(messages->back().number)
                             : std::string());
  const auto& services = call.board.services;
  view.flag("no_mails", !services.sends_mail && counts->queued_mails > 0);
  view.flag("no_texts", !services.sends_texts && counts->queued_texts > 0);
  view.list("filters", std::move(filters)).list("messages", std::move(rows));
  return call.page("board_messages", "messages", std::move(view));
}

http::Answer retryMessage(const BoardCall& call) {
  const auto number = contract::wholeNumber<std::int64_t>(call.request.param("message"), 1);
  if (!number) return call.fail(404);
  const auto retried = call.stores().messages.retryMessage(call.event.id, *number, call.now());
  if (!retried) return call.fail(retried.error());
  const auto page = call.path({"messages"});
  return *retried ? call.back(page, "retry") : call.notDone(page, "retry");
}

}  // namespace usher::backend::web
