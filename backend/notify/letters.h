// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: the kinds of letters by their subject.

#include <expected>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/locale/local_time.h>
#include <usher/backend/locale/message.h>
#include <usher/backend/notify/letter.h>
#include <usher/backend/notify/occasion.h>

namespace usher::backend::notify {

using LetterOr = std::expected<Letter, Unsaid>;

/// words/notify.LANGUAGE.json in the reader's language.
std::string say(const Occasion& occasion, std::string_view key,
                std::initializer_list<locale::Argument> arguments = {});
std::string saySms(const Occasion& occasion, std::string_view key,
                   std::initializer_list<locale::Argument> arguments,
                   std::initializer_list<std::string_view> may_shorten);
std::string timeOf(const Occasion& occasion, Instant at, locale::TimeStyle style);
/// "Thursday 26 November, 14:30 – 15:30"
std::string timesOf(const Occasion& occasion, const contract::SessionRow& session);
/// Greeting, language, event and footer.
Letter begun(const Occasion& occasion);
/// A fact unless its value is empty.
void tell(Letter& letter, std::string label, std::string value);
std::string nameOf(const store::Attendee& guest);
/// What is about a ticket that is not store::isValid() is not said.
Unsaid notValid();

/// For Letter::calendar; of no session, the event itself: whoever has chosen nothing yet still has a day to
/// keep free.
std::expected<std::string, Unsaid> calendarOf(const Occasion& occasion, store::SettingsStore& settings,
                                              const std::vector<contract::SessionRow>& sessions);

LetterOr ticketLetter(const Occasion& occasion, store::SettingsStore& settings);
LetterOr linkLetter(const Occasion& occasion);
/// seat, queue, moved, cancelled, filling
LetterOr sessionLetter(const Occasion& occasion, store::SettingsStore& settings);
LetterOr requestLetter(const Occasion& occasion, store::SettingsStore& settings);
LetterOr staffLetter(const Occasion& occasion, store::SettingsStore& settings);

}  // namespace usher::backend::notify
