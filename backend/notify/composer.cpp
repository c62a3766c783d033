// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include <usher/backend/notify/composer.h>
#include <usher/backend/notify/lateness.h>
#include <usher/backend/notify/letters.h>

namespace usher::backend::notify {

namespace {

bool isOfSession(std::string_view kind) {
  constexpr std::array<std::string_view, 5> kKinds = {"seat", "queue", "moved", "cancelled", "filling"};
  return std::ranges::find(kKinds, kind) != kKinds.end();
}

LetterOr byKind(const Occasion& occasion, store::SettingsStore& settings) {
  const auto& kind = occasion.message.what.kind;
  if (kind == "ticket") return ticketLetter(occasion, settings);
  if (kind == "link") return linkLetter(occasion);
  if (kind == "request_state") return requestLetter(occasion, settings);
  if (kind == "staff_request") return staffLetter(occasion, settings);
  if (isOfSession(kind)) return sessionLetter(occasion, settings);
  return std::unexpected(Unsaid{false, "there are no words for messages of kind " + kind});
}

}  // namespace

std::expected<Letter, Unsaid> Composer::letter(const Occasion& occasion) {
  auto letter = byKind(occasion, settings_);
  const auto& what = occasion.message.what;
  if (letter && !letter->calendar.empty()) letter->closing.push_back(say(occasion, "calendar_attached"));
  if (letter && what.kind == "queue" && isLate(what, occasion.now)) {
    letter->closing.push_back(say(occasion, "late"));
  }
  return letter;
}

}  // namespace usher::backend::notify
