// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/locale/language.h>
#include <usher/backend/notify/occasion.h>

namespace usher::backend::notify {

namespace {

std::unexpected<Unsaid> failed(const store::Error& error) {
  return std::unexpected(Unsaid{true, error.detail});
}

std::unexpected<Unsaid> over(const char* why) {
  return std::unexpected(Unsaid{false, why});
}

/// Staff are spoken to in the event's own language: English where its name is there in English.
std::string staffLanguage(const contract::EventRow& event) {
  for (const auto language : locale::kLanguages) {
    if (event.name.contains(std::string(language))) return std::string(language);
  }
  return std::string(locale::kLanguages.front());
}

}  // namespace

std::expected<Occasion, Unsaid> Occasions::of(const store::Message& message, Instant now) {
  const auto& what = message.what;
  auto event = settings_.event(what.event);
  if (!event) return failed(event.error());
  if (!*event) return over("the event is gone");
  auto settings = settings_.settings(what.event);
  if (!settings) return failed(settings.error());
  Occasion occasion{.message = message,
                    .event = std::move(**event),
                    .settings = std::move(*settings),
                    .board_link = board_link_,
                    .now = now};
  if (!what.ticket.empty()) {
    auto guest = attendees_.attendee(what.event, what.ticket);
    if (!guest) return failed(guest.error());
    if (!*guest) return over("the ticket is gone");
    occasion.guest = std::move(*guest);
    auto link = guest_link_(what.event, *occasion.guest);
    if (!link) return std::unexpected(Unsaid{true, link.error()});
    occasion.guest_link = std::move(*link);
  }
  const bool to_staff = what.kind == "staff_request";
  if (!to_staff && !occasion.guest) return over("it names no ticket");
  occasion.language = to_staff ? staffLanguage(occasion.event)
                               : std::string(locale::spokenLanguage(occasion.guest->contact.language));
  return occasion;
}

const std::string& eventName(const Occasion& occasion) {
  return locale::localized(occasion.event.name, occasion.language);
}

}  // namespace usher::backend::notify
