// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/error_page.h>

namespace usher::backend::web {

namespace {

using store::MessageState;

constexpr int kMostMessages = 200;

std::optional<MessageState> stateOf(std::string_view name) {
  if (name == "queued") return MessageState::Queued;
  if (name == "sent") return MessageState::Sent;
  if (name == "dead") return MessageState::Dead;
  return std::nullopt;
}

View messageView(const BoardCall& call, const store::Message& message, const std::string& guest) {
  const auto kind = "kind_" + message.what.kind;
  View view;
  view.text("time", call.when(message.created_at, locale::TimeStyle::ShortMoment));
  view.text("kind", locale::Words::shipped().has("board." + kind) ? call.say(kind) : message.what.kind);
  view.text("channel", call.say(message.what.channel == store::Channel::Mail ? "by_mail" : "by_sms"));
  view.text("guest", guest).text("to", message.what.to).text("error", message.last_error);
  view.text("guest_path",
            message.what.ticket.empty() ? std::string() : call.path({"guests", message.what.ticket}));
  view.flag("is_queued", message.state == MessageState::Queued);
  view.flag("is_sent", message.state == MessageState::Sent);
  view.flag("is_dead", message.state == MessageState::Dead);
  view.flag("is_expired", message.state == MessageState::Expired);
  view.text("retry_path", message.state == MessageState::Dead && call.isOrganizer()
                              ? call.path({"messages", std::to_string(message.number), "retry"})
                              : std::string());
  return view;
}

}  // namespace

http::Answer showMessages(const BoardCall& call) {
  const auto asked = call.asked("state");
  const auto messages = call.stores().messages.messages(call.event.id, stateOf(asked), kMostMessages);
  if (!messages) return call.fail(messages.error());
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
  for (const std::string state : {"", "queued", "sent", "dead"}) {
    filters.emplace_back();
    filters.back().text("path", call.path({"messages"}) + (state.empty() ? "" : "?state=" + state));
    filters.back().text("name", call.say(state.empty() ? "all" : "message_" + state));
    filters.back().flag("here", state == asked);
  }
  View view;
  view.list("filters", std::move(filters)).list("messages", std::move(rows));
  return call.page("board_messages", "messages", std::move(view));
}

http::Answer retryMessage(const BoardCall& call) {
  const auto& text = call.request.param("message");
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return errorPage(404, call.request);
  const auto retried = call.stores().messages.retryMessage(call.event.id, number, call.now());
  if (!retried) return call.fail(retried.error());
  const auto page = call.path({"messages"});
  return *retried ? call.back(page, "retry") : call.notDone(page, "retry");
}

}  // namespace usher::backend::web
