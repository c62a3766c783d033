// SPDX-License-Identifier: Apache-2.0
#include "written_event.h"

#include <zlib.h>

#include <stdexcept>

#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>

#include "made_up_event.h"

namespace usher::bench {

namespace {

/// As a backend's files are made, but in memory.
class Packed {
 public:
  Packed() {
    constexpr int kGzip = 16 + MAX_WBITS;
    if (deflateInit2(&stream_, Z_BEST_SPEED, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
      throw std::runtime_error("zlib can't be used");
  }
  ~Packed() { deflateEnd(&stream_); }
  Packed(const Packed&) = delete;
  Packed& operator=(const Packed&) = delete;

  void add(const std::string& text, int flush = Z_NO_FLUSH) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream_.avail_in = static_cast<uInt>(text.size());
    char out[16 * 1024];
    do {
      stream_.next_out = reinterpret_cast<Bytef*>(out);
      stream_.avail_out = sizeof out;
      deflate(&stream_, flush);
      bytes_.append(out, static_cast<qsizetype>(sizeof out - stream_.avail_out));
    } while (stream_.avail_out == 0);
  }
  QByteArray end() {
    add({}, Z_FINISH);
    return bytes_;
  }

 private:
  z_stream stream_{};
  QByteArray bytes_;
};

contract::TicketRow rowOf(const domain::Ticket& ticket) {
  contract::TicketRow row{.id = ticket.id.text().toStdString(),
                          .code = ticket.code.toStdString(),
                          .ticket_type = ticket.type.text().toStdString(),
                          .valid_from = {},
                          .valid_until = {},
                          .given_name = ticket.attendee.given_name.toStdString(),
                          .family_name = ticket.attendee.family_name.toStdString(),
                          .company = ticket.attendee.company.toStdString(),
                          .notes = ticket.attendee.notes.toStdString(),
                          .sessions = {},
                          .open_questions = {},
                          .booking = ticket.booking->text().toStdString(),
                          .look_up = {}};
  for (const auto& session : ticket.enrolments) row.sessions.push_back(session.text().toStdString());
  for (const auto& look_up : ticket.look_up) row.look_up.push_back(look_up.toStdString());
  return row;
}

contract::Row rowOf(const ports::Record& record) {
  const auto name = [](const domain::LocalizedText& text) {
    return contract::LocalizedText{{"en", text.in(QStringLiteral("en")).toStdString()}};
  };
  if (const auto* event = std::get_if<domain::Event>(&record)) {
    return contract::EventRow{event->id.text().toStdString(), name(event->name),
                              event->timezone.toStdString(), event->starts_at, event->ends_at};
  }
  if (const auto* type = std::get_if<domain::TicketType>(&record))
    return contract::TicketTypeRow{type->id.text().toStdString(), name(type->name), "#3366CC"};
  if (const auto* list = std::get_if<domain::CheckInList>(&record))
    return contract::CheckInListRow{.id = list->id.text().toStdString(), .name = name(list->name)};
  const auto& session = std::get<domain::Session>(record);
  return contract::SessionRow{session.id.text().toStdString(), name(session.title),
                              session.room.toStdString(), session.starts_at, session.ends_at};
}

}  // namespace

QByteArray writtenEvent(int tickets) {
  Packed packed;
  contract::Sha256 hash;
  const auto write = [&](std::string line) {
    line += '\n';
    hash.add(line);
    packed.add(line);
  };
  const auto facts = eventWithoutTickets();
  contract::SnapshotHeader header;
  header.generation = "g1";
  header.event = eventId().text().toStdString();
  header.cursor = "1";
  header.rows = static_cast<std::int64_t>(facts.size()) + tickets;
  write(contract::encode(header));
  for (const auto& record : facts) write(contract::encode(rowOf(record)));
  for (int number = 0; number < tickets; ++number)
    write(contract::encode(contract::Row(rowOf(ticketOf(number)))));
  packed.add(contract::encode(contract::SnapshotEnd{header.rows, hash.hex()}) + "\n");
  return packed.end();
}

}  // namespace usher::bench
