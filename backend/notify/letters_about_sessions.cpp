// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/locale/language.h>
#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/lateness.h>
#include <usher/backend/notify/letters.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/store/port/valid_ticket.h>

namespace usher::backend::notify {

namespace {

using contract::SessionRow;
using locale::TimeStyle;

std::string placeAndTime(const Occasion& occasion, const SessionRow& session, const std::string& time) {
  const auto room = oneLine(session.room);
  return room.empty() ? time : say(occasion, "time_and_room", {{"time", time}, {"room", room}});
}

void tellSession(Letter& letter, const Occasion& occasion, const SessionRow& session) {
  tell(letter, say(occasion, "when"), timesOf(occasion, session));
  tell(letter, say(occasion, "room"), oneLine(session.room));
}

void addLink(Letter& letter, const Occasion& occasion) {
  if (occasion.guest_link.empty()) return;
  letter.button = say(occasion, "open_sessions");
  letter.url = occasion.guest_link;
}

void tellChange(Letter& letter, const Occasion& occasion, const SessionRow& now, const SessionRow& before) {
  const bool room = now.room != before.room;
  const bool time = now.starts_at != before.starts_at || now.ends_at != before.ends_at;
  letter.paragraphs = {say(occasion, room && time ? "moved_both" : room ? "moved_room" : "moved_time")};
  tell(letter, say(occasion, "now"), placeAndTime(occasion, now, timesOf(occasion, now)));
  tell(letter, say(occasion, "before"), placeAndTime(occasion, before, timesOf(occasion, before)));
}

/// The words of a kind are notify.KIND_subject, _title and _text, and _sms.
LetterOr written(const Occasion& occasion, store::SettingsStore& settings, const SessionRow& session,
                 const Facts& facts) {
  const auto& kind = occasion.message.what.kind;
  const bool has_begun = occasion.now >= session.starts_at;
  const auto title = oneLine(locale::localized(session.title, occasion.language));
  auto letter = begun(occasion);
  letter.subject = say(occasion, kind + "_subject", {{"session", title}});
  letter.title = title;
  auto sms = kind + "_sms";
  auto sms_time = timeOf(occasion, session.starts_at, TimeStyle::ShortMoment);
  if (kind == "queue") {
    letter.paragraphs = {say(occasion, has_begun ? "queue_text_begun" : "queue_text")};
    sms_time = timeOf(occasion, session.starts_at, TimeStyle::Clock);
    if (has_begun) {
      sms += "_begun";
    } else if (isLate(occasion.message.what, occasion.now)) {
      sms += "_late";
    }
  } else if (kind != "moved") {
    letter.paragraphs = {say(occasion, kind + "_text")};
  }
  if (kind == "moved" && facts.before) {
    tellChange(letter, occasion, session, *facts.before);
  } else {
    tellSession(letter, occasion, session);
  }
  if (kind != "cancelled") addLink(letter, occasion);
  // A calendar that knows the session takes the newer times.
  if (kind == "seat" || kind == "moved") {
    auto calendar = calendarOf(occasion, settings, {session});
    if (!calendar) return std::unexpected(calendar.error());
    letter.calendar = *std::move(calendar);
  }
  if (kind == "seat") letter.closing.push_back(say(occasion, "seat_give_back"));
  letter.sms = saySms(occasion, sms,
                      {{"session", title}, {"when", placeAndTime(occasion, session, sms_time)}}, {"session"});
  return letter;
}

}  // namespace

LetterOr sessionLetter(const Occasion& occasion, store::SettingsStore& settings) {
  if (!store::isValid(occasion.guest->ticket)) return std::unexpected(notValid());
  const auto facts = readFacts(occasion.message.what.facts);
  if (facts.session) return written(occasion, settings, *facts.session, facts);
  const auto row = settings.row(occasion.event.id, "session", facts.session_id);
  if (!row) return std::unexpected(Unsaid{true, row.error().detail});
  const auto* session = *row ? std::get_if<SessionRow>(&**row) : nullptr;
  if (session == nullptr) return std::unexpected(Unsaid{false, "the session is gone"});
  return written(occasion, settings, *session, facts);
}

}  // namespace usher::backend::notify
