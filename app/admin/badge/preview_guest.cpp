// SPDX-License-Identifier: Apache-2.0
#include "preview_guest.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

#include "said_guest.h"

namespace usher::admin {
namespace {

/// As long as a signed ticket's, and of as many different letters.
QString codeOf(int number) {
  constexpr QStringView kLetters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  QString code = QStringLiteral("U1");
  quint32 state = 2'463'534'242U + static_cast<quint32>(number);
  for (int i = 0; i < 128; ++i) {
    state ^= state << 13U;
    state ^= state >> 17U;
    state ^= state << 5U;
    code += kLetters[static_cast<qsizetype>(state % 32)];
  }
  return code;
}

domain::Instant at(int day, int hour, int minute) {
  const QDateTime time(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin"));
  return domain::Instant(domain::Instant::duration(time.toMSecsSinceEpoch()));
}

std::vector<domain::Session> sessions() {
  struct Listed {
    const char* title;
    const char* room;
    int day;
    int hour;
    int minute;
    int minutes;
  };
  constexpr std::array<Listed, 9> kListed{
      {{"Opening: what a queue teaches", "Hall 1", 24, 9, 30, 60},
       {"Offline first, and last: software for places where the network is a rumour", "Room Helgoland", 24,
        11, 0, 45},
       {"Workshop: reading codes that do not want to be read", "Workshop 2, second floor", 24, 14, 0, 90},
       {"Badges people keep", "Hall 2", 24, 16, 0, 45},
       {"Evening reception", "Foyer", 24, 18, 30, 150},
       {"Printers, and how to live with them", "Hall 1", 25, 9, 30, 45},
       {"One ticket, two doors, no network", "Room Neuwerk", 25, 11, 0, 45},
       {"Accessible kiosks", "Hall 2", 25, 13, 30, 60},
       {"Closing", "Hall 1", 25, 16, 30, 30}}};
  std::vector<domain::Session> all;
  for (std::size_t i = 0; i < kListed.size(); ++i) {
    const Listed& listed = kListed[i];
    const auto starts = at(listed.day, listed.hour, listed.minute);
    all.push_back({.id = *domain::SessionId::parse(QStringLiteral("s%1").arg(i)),
                   .title = domain::LocalizedText({{QStringLiteral("en"), QString::fromUtf8(listed.title)}}),
                   .room = QString::fromUtf8(listed.room),
                   .starts_at = starts,
                   .ends_at = starts + std::chrono::minutes(listed.minutes)});
  }
  return all;
}

struct Type {
  const char* id;
  QMap<QString, QString> name;
  std::uint32_t colour;
};

const std::array<Type, 3>& types() {
  static const std::array<Type, 3> all{{
      {"attendee",
       {{"en", "Attendee"}, {"de", "Teilnehmer"}, {"ar", "مشارك"}, {"ja", "参加者"}, {"fr", "Participant"}},
       0x1F2937},
      {"speaker",
       {{"en", "Speaker"}, {"de", "Vortragende"}, {"ar", "متحدث"}, {"ja", "登壇者"}, {"fr", "Intervenant"}},
       0x2F4BFF},
      {"press",
       {{"en", "Press"}, {"de", "Presse"}, {"ar", "صحافة"}, {"ja", "報道"}, {"fr", "Presse"}},
       0xFFC21A},
  }};
  return all;
}

PreviewGuest guestOf(int number, const domain::Attendee& attendee, const Type& type,
                     const QString& language) {
  const auto id = *domain::TicketTypeId::parse(QString::fromLatin1(type.id));
  return {.guest = {.ticket = {.id = *domain::TicketId::parse(QStringLiteral("preview-%1").arg(number)),
                               .code = codeOf(number),
                               .type = id,
                               .valid_from = {},
                               .valid_until = {},
                               .attendee = attendee,
                               .enrolments = {},
                               .open_questions = {}},
                    .type = {.id = id, .name = domain::LocalizedText(type.name), .colour = type.colour},
                    .sessions = sessions()},
          .language = language};
}

}  // namespace

domain::Event previewEvent() {
  return {
      .id = *domain::EventId::parse(u"preview"),
      .name = domain::LocalizedText({{"en", "Lighthouse 2026, the conference of places that people enter"},
                                     {"de", "Leuchtturm 2026, die Konferenz der Orte, an die man kommt"},
                                     {"ar", "مؤتمر المنارة 2026"},
                                     {"ja", "灯台カンファレンス 2026"}}),
      .timezone = QStringLiteral("Europe/Berlin"),
      .starts_at = at(24, 9, 0),
      .ends_at = at(25, 17, 0)};
}

std::vector<PreviewGuest> madeUpGuests() {
  const auto& [attendee, speaker, press] = types();
  return {
      guestOf(1,
              {"Maximilian-Alexander",
               "von Hohenlohe-Schillingsfürst",
               "Gesellschaft für angewandte Zuverlässigkeitsforschung mbH",
               {}},
              speaker, "de"),
      guestOf(2, {"Ada", "Lovelace", {}, {}}, attendee, "en"),
      guestOf(3, {"عبد الرحمن", "آل سعود", "شركة الاتصالات السعودية", {}}, press, "ar"),
      guestOf(4, {"太郎", "山田", "株式会社山田製作所", {}}, attendee, "ja"),
      guestOf(5, {"आदित्य", "श्रीवास्तव", "भारतीय प्रौद्योगिकी संस्थान", {}}, speaker, "en"),
      guestOf(6, {"สมชาย", "ศรีสุวรรณ", "จุฬาลงกรณ์มหาวิทยาลัย", {}}, press, "en"),
  };
}

std::expected<std::vector<PreviewGuest>, QString> previewGuests(const QByteArray& file) {
  auto said = saidGuests(file);
  if (!said) return std::unexpected(said.error());
  std::vector<PreviewGuest> guests;
  for (SaidGuest& one : *said) {
    const int number = static_cast<int>(guests.size()) + 1;
    const QString language = one.language.isEmpty() ? QStringLiteral("en") : one.language;
    PreviewGuest made = guestOf(number, one.attendee, types()[0], language);
    if (one.code) made.guest.ticket.code = *one.code;
    if (one.colour) made.guest.type.colour = *one.colour;
    if (!one.type.isEmpty()) made.guest.type.name = domain::LocalizedText({{QStringLiteral("en"), one.type}});
    guests.push_back(std::move(made));
  }
  return guests;
}

}  // namespace usher::admin
