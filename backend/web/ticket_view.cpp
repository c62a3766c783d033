// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/ticket_view.h>

#include <algorithm>
#include <array>
#include <cmath>

#include <usher/backend/ticket/qr_picture.h>

namespace usher::backend::web {

namespace {

constexpr std::string_view kUnknownColour = "#4A5160";

bool isColour(std::string_view text) {
  return text.size() == 7 && text.front() == '#' && std::ranges::all_of(text.substr(1), [](char c) {
           return std::string_view("0123456789abcdefABCDEF").contains(c);
         });
}

Svg band(std::string_view colour) {
  return {
      R"(<svg aria-hidden="true" viewBox="0 0 1 1" preserveAspectRatio="none"><rect width="1" height="1" fill=")" +
      std::string(colour) + R"("/></svg>)"};
}

struct State {
  /// Of the flags is_ready, is_in, is_pending and is_void.
  const char* flag;
  std::string words;
};

State stateOf(const Visitor& visitor, const GuestFacts& facts) {
  const auto& ticket = facts.guest.ticket;
  if (facts.isVoid()) return {"is_void", visitor.say("web.state_void")};
  if (ticket.blocked) return {"is_pending", visitor.say("web.state_blocked")};
  if (facts.checked_in_at) {
    const auto when = locale::localTime(*facts.checked_in_at, facts.event.event.timezone, visitor.language(),
                                        locale::TimeStyle::ShortMoment);
    return {"is_in", visitor.say("web.state_in", {{"when", when}})};
  }
  if (ticket.order_status == contract::OrderStatus::Pending)
    return {"is_pending", visitor.say("web.state_pending")};
  return {"is_ready", visitor.say("web.state_ready")};
}

}  // namespace

bool wantsLightInk(std::string_view colour) {
  constexpr std::array kWeights = {0.2126, 0.7152, 0.0722};
  double luminance = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) {
    const auto value = std::stoi(std::string(colour.substr(1 + 2 * i, 2)), nullptr, 16) / 255.0;
    luminance += kWeights[i] * (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
  }
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05;
}

void describeTicket(const Visitor& visitor, const GuestFacts& facts, View& view) {
  const auto& ticket = facts.guest.ticket;
  const auto& event = facts.event.event;
  view.text("event_name", visitor.localized(event.name));
  view.text("dates", locale::localDates(event.starts_at, event.ends_at, event.timezone, visitor.language()));
  view.text("venue", facts.event.settings.venue);
  const auto code = qr::Code::make(ticket.code, ticket::kCorrection);
  if (code) view.picture("qr", {ticket::qrSvg(*code)});
  view.text("code_text", code ? "" : ticket.code);

  const auto state = stateOf(visitor, facts);
  for (const char* flag : {"is_ready", "is_in", "is_pending", "is_void"})
    view.flag(flag, std::string_view(flag) == state.flag);
  view.text("state", state.words);

  view.text("given_name", ticket.given_name).text("family_name", ticket.family_name);
  view.text("company", ticket.company);
  const auto* type = facts.event.ticketType(ticket.ticket_type);
  const auto colour = type && isColour(type->colour) ? std::string_view(type->colour) : kUnknownColour;
  view.picture("band", band(colour));
  view.text("band_ink", wantsLightInk(colour) ? "light" : "dark");
  view.text("ticket_type", type ? visitor.localized(type->name) : ticket.ticket_type);
}

}  // namespace usher::backend::web
