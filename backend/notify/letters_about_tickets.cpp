// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/locale/language.h>
#include <usher/backend/notify/letters.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/store/port/valid_ticket.h>
#include <usher/backend/ticket/qr_picture.h>

namespace usher::backend::notify {

namespace {

using Sessions = std::vector<contract::SessionRow>;

constexpr int kPixelsPerModule = 8;

std::expected<Sessions, Unsaid> chosenSessions(const Occasion& occasion, store::SettingsStore& settings) {
  Sessions sessions;
  for (const auto& id : occasion.guest->ticket.sessions) {
    const auto row = settings.row(occasion.event.id, "session", id);
    if (!row) return std::unexpected(Unsaid{true, row.error().detail});
    const auto* session = *row ? std::get_if<contract::SessionRow>(&**row) : nullptr;
    if (session != nullptr) sessions.push_back(*session);
  }
  std::ranges::sort(sessions, {}, &contract::SessionRow::starts_at);
  return sessions;
}

void addLink(Letter& letter, const Occasion& occasion) {
  if (occasion.guest_link.empty()) return;
  letter.button = say(occasion, "open_ticket");
  letter.url = occasion.guest_link;
  letter.closing.push_back(say(occasion, "link_private"));
}

}  // namespace

LetterOr ticketLetter(const Occasion& occasion, store::SettingsStore& settings) {
  const auto& row = occasion.guest->ticket;
  if (!store::isValid(row)) return std::unexpected(notValid());
  const auto type = settings.row(occasion.event.id, "ticket_type", row.ticket_type);
  if (!type) return std::unexpected(Unsaid{true, type.error().detail});
  const auto sessions = chosenSessions(occasion, settings);
  if (!sessions) return std::unexpected(sessions.error());
  auto calendar = calendarOf(occasion, settings, *sessions);
  if (!calendar) return std::unexpected(calendar.error());

  auto letter = begun(occasion);
  letter.subject = say(occasion, "ticket_subject", {{"event", letter.event}});
  letter.title = say(occasion, "ticket_title");
  letter.paragraphs = {say(occasion, "ticket_text", {{"event", letter.event}})};
  letter.ticket_code = row.code;
  tell(letter, say(occasion, "name"), nameOf(*occasion.guest));
  if (const auto* named = *type ? std::get_if<contract::TicketTypeRow>(&**type) : nullptr) {
    tell(letter, say(occasion, "ticket"), oneLine(locale::localized(named->name, occasion.language)));
  }
  tell(letter, say(occasion, "when"),
       locale::localDates(occasion.event.starts_at, occasion.event.ends_at, occasion.event.timezone,
                          occasion.language));
  tell(letter, say(occasion, "where"), oneLine(occasion.settings.venue));
  tell(letter, say(occasion, "booking"), oneLine(occasion.guest->booking));
  for (const auto& session : *sessions) {
    letter.agenda.push_back({timesOf(occasion, session),
                             oneLine(locale::localized(session.title, occasion.language)),
                             oneLine(session.room)});
  }
  if (!letter.agenda.empty()) letter.agenda_title = say(occasion, "your_sessions");
  if (const auto code = qr::Code::make(row.code, ticket::kCorrection)) {
    letter.ticket_picture = ticket::qrPng(*code, kPixelsPerModule);
  }
  letter.calendar = *std::move(calendar);
  addLink(letter, occasion);
  letter.closing.push_back(say(occasion, "without_code"));
  letter.sms = occasion.guest_link.empty()
                   ? saySms(occasion, "ticket_sms_short", {{"event", letter.event}}, {"event"})
                   : saySms(occasion, "ticket_sms", {{"event", letter.event}, {"link", occasion.guest_link}},
                            {"event"});
  return letter;
}

LetterOr linkLetter(const Occasion& occasion) {
  if (occasion.guest_link.empty()) return std::unexpected(Unsaid{false, "the backend has no public address"});
  auto letter = begun(occasion);
  letter.subject = say(occasion, "link_subject", {{"event", letter.event}});
  letter.title = say(occasion, "link_title");
  letter.paragraphs = {say(occasion, "link_text")};
  addLink(letter, occasion);
  letter.sms =
      saySms(occasion, "link_sms", {{"event", letter.event}, {"link", occasion.guest_link}}, {"event"});
  return letter;
}

}  // namespace usher::backend::notify
