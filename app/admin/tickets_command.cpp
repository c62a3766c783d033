// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QSaveFile>

#include <functional>

#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"
#include "ticket/backend_tickets.h"
#include "ticket/ticket_face.h"
#include "ticket/ticket_files.h"
#include "ticket/ticket_sheet.h"

namespace usher::admin {
namespace {

using Write = std::function<bool(QIODevice&)>;
using WriteOne = bool (*)(QIODevice&, const TicketFace&);

WriteOne writerOf(const QString& format) {
  if (format == "png") return writeTicketPng;
  if (format == "svg") return writeTicketSvg;
  if (format == "pdf") return writeTicketPdf;
  return nullptr;
}

std::expected<void, Failure> save(const QString& path, const Write& write) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && write(file) && file.commit()) return {};
  return std::unexpected(
      Failure{kFailed, QStringLiteral("cannot write %1: %2.").arg(path, file.errorString())});
}

/// Of an event file, or of a backend.
std::expected<EventTickets, Failure> read(const CommandLine& line) {
  const QStringList ids = line.values("ticket");
  if (!line.positionals().empty()) {
    if (line.isSet("event") || line.isSet("server") || line.isSet("data")) {
      return std::unexpected(
          Failure{kBadArguments, line.withHelp("EVENT_FILE and --event exclude each other.")});
    }
    auto file = readEventFile(line.positionals().first(), ids);
    if (!file) return std::unexpected(Failure{kFailed, file.error()});
    return *std::move(file);
  }
  if (!line.isSet("event")) {
    return std::unexpected(Failure{kBadArguments, line.withHelp("EVENT_FILE or --event ID is missing.")});
  }
  const auto backend = connectToEvent(line);
  if (!backend) return std::unexpected(backend.error());
  auto tickets = readBackendTickets(*backend, ids);
  if (!tickets) return std::unexpected(tickets.error());
  if (tickets->left_out > 0) {
    line.fail(QStringLiteral("%1 cancelled or revoked tickets are left out; --ticket ID paints one of them.")
                  .arg(tickets->left_out));
  }
  return std::move(tickets->event);
}

std::expected<std::vector<TicketFace>, Failure> facesOf(const EventTickets& event,
                                                        qr::Correction correction) {
  std::vector<TicketFace> faces;
  for (const contract::TicketRow& ticket : event.tickets) {
    auto face = ticketFace(event, ticket, correction);
    if (!face) {
      return std::unexpected(
          Failure{kFailed, QStringLiteral("the code of ticket %1 does not fit into a QR code.")
                               .arg(QString::fromStdString(ticket.id))});
    }
    faces.push_back(*std::move(face));
  }
  return faces;
}

std::expected<void, Failure> writeSheet(const EventTickets& event, const QString& path) {
  if (event.tickets.empty()) return std::unexpected(Failure{kFailed, QStringLiteral("there is no ticket.")});
  const auto faces = facesOf(event, kOnPaper);
  if (!faces) return std::unexpected(faces.error());
  return save(path, [&](QIODevice& out) { return writeTicketSheet(out, faces->front().event, *faces); });
}

std::expected<void, Failure> writeEach(const EventTickets& event, const QDir& folder, const QString& format) {
  const auto faces = facesOf(event, kOnPhone);
  if (!faces) return std::unexpected(faces.error());
  if (!folder.mkpath(".")) {
    return std::unexpected(Failure{kFailed, QStringLiteral("cannot make the folder %1.").arg(folder.path())});
  }
  for (std::size_t i = 0; i < faces->size(); ++i) {
    const QString name = QString::fromStdString(event.tickets[i].id) + u'.' + format;
    const auto saved =
        save(folder.filePath(name), [&](QIODevice& out) { return writerOf(format)(out, (*faces)[i]); });
    if (!saved) return saved;
  }
  return {};
}

int run(const QStringList& arguments) {
  CommandLine line(kTickets);
  line.positional("EVENT_FILE", "As demo-event writes it; without one the tickets are a backend's.",
                  "[EVENT_FILE]");
  line.option(
      "out",
      "A folder with a file for each ticket, as on a phone; made if missing. This or --sheet is needed.",
      "DIR");
  line.option("format", "What the files in --out are: png, svg or pdf (png).", "FORMAT", "png");
  line.option("sheet", "One PDF file with eight tickets a page of A4, to print and cut.", "FILE");
  line.option("ticket", "The ticket with this id; give it several times for several (all).", "ID");
  line.option("event", "The event's id at the backend.", "ID");
  addConnectionOptions(line);
  if (const auto code = line.parse(arguments, 0, 1)) return *code;
  if (line.value("out").isEmpty() == line.value("sheet").isEmpty()) {
    return line.refuse(line.isSet("sheet") ? QStringLiteral("--out and --sheet exclude each other.")
                                           : QStringLiteral("--out DIR or --sheet FILE is missing."));
  }
  const QString format = line.value("format");
  if (writerOf(format) == nullptr) {
    return line.refuse(QStringLiteral("--format is png, svg or pdf, not \"%1\".").arg(format));
  }
  const auto event = read(line);
  if (!event) return line.end(event.error());
  const auto written = line.isSet("sheet") ? writeSheet(*event, line.value("sheet"))
                                           : writeEach(*event, QDir(line.value("out")), format);
  return written ? kDone : line.end(written.error());
}

}  // namespace

const Command kTickets = {
    "tickets", "Paints guests' tickets with their QR codes, as files or as a sheet to print.", true, run};

}  // namespace usher::admin
