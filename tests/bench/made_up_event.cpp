// SPDX-License-Identifier: Apache-2.0
#include "made_up_event.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <random>

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

const domain::Instant kStart = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());

domain::TicketTypeId regular() {
  return *domain::TicketTypeId::parse(u"regular");
}
domain::SessionId sessionId(int number) {
  return *domain::SessionId::parse(QStringLiteral("session-%1").arg(number));
}
domain::LocalizedText english(const QString& text) {
  return domain::LocalizedText({{QStringLiteral("en"), text}});
}

}  // namespace

domain::EventId eventId() {
  return *domain::EventId::parse(u"bench");
}
domain::CheckInListId doorList() {
  return *domain::CheckInListId::parse(u"door");
}

QByteArray codeOf(int number) {
  return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex().left(32);
}

domain::Ticket ticketOf(int number) {
  domain::Ticket ticket{.id = *domain::TicketId::parse(QStringLiteral("ticket-%1").arg(number)),
                        .code = QString::fromLatin1(codeOf(number)),
                        .type = regular()};
  ticket.attendee = {QStringLiteral("Zoë-%1").arg(number % 997), QStringLiteral("Müller-%1").arg(number),
                     QStringLiteral("Company %1 & Söhne GmbH").arg(number % 4001), QString()};
  ticket.enrolments = {sessionId(1), sessionId(2), sessionId(3)};
  // An address and a booking of three each.
  ticket.booking = domain::BookingId::parse(QString::fromLatin1(codeOf(-1 - number / 3).left(16)));
  ticket.look_up = {codeOf(number).mid(8, 16), codeOf(number).right(16)};
  return ticket;
}

std::vector<ports::Record> eventWithoutTickets() {
  std::vector<ports::Record> records{
      domain::Event{eventId(), english(QStringLiteral("Bench")), QStringLiteral("Europe/Berlin"), kStart,
                    kStart + 48h},
      domain::TicketType{regular(), english(QStringLiteral("Regular")), 0x3366cc},
      domain::CheckInList{.id = doorList(), .name = english(QStringLiteral("Door"))}};
  for (int number = 1; number <= 3; ++number) {
    records.push_back(domain::Session{sessionId(number), english(QStringLiteral("Session %1").arg(number)),
                                      QStringLiteral("Hall"), kStart + number * 1h,
                                      kStart + (number + 1) * 1h});
  }
  return records;
}

std::vector<ports::Record> wholeEvent() {
  auto records = eventWithoutTickets();
  for (int number = 0; number < kTickets; ++number) records.push_back(ticketOf(number));
  return records;
}

std::vector<int> arrivals() {
  std::vector<int> numbers(kTickets);
  std::iota(numbers.begin(), numbers.end(), 0);
  std::ranges::shuffle(numbers, std::mt19937(1));
  return numbers;
}

}  // namespace usher::bench
