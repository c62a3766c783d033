// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include "command.h"
#include "command_line.h"
#include "ticket/ticket_face.h"

namespace usher::admin {
namespace {

bool savePng(const TicketFace& face, QIODevice& out) {
  return ticketImage(face, static_cast<int>(kTicketSize.width())).save(&out, "PNG");
}

bool savePdf(const TicketFace& face, QIODevice& out) {
  constexpr int kDotsPerInch = 300;
  constexpr double kPageWidth = 90;  // mm; a phone's proportions, and fits into a hand
  QPdfWriter writer(&out);
  writer.setPageSize(QPageSize(QSizeF(kPageWidth, kPageWidth * kTicketSize.height() / kTicketSize.width()),
                               QPageSize::Millimeter));
  writer.setPageMargins(QMarginsF());
  writer.setResolution(kDotsPerInch);
  writer.setTitle(face.event);
  QPainter painter;
  if (!painter.begin(&writer)) return false;
  const double scale = writer.width() / kTicketSize.width();
  painter.scale(scale, scale);
  paintTicket(painter, face);
  return painter.end();
}

int run(const QStringList& arguments) {
  CommandLine line(kTickets);
  line.positional("EVENT_FILE", "As demo-event writes it.");
  line.option("out", "The folder to write to; made if missing. Needed.", "DIR");
  line.option("ticket", "The ticket with this id; give it several times for several (all).", "ID");
  line.option("format", "png or pdf (png).", "FORMAT", "png");
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  if (line.value("out").isEmpty()) return line.refuse(QStringLiteral("--out DIR is missing."));
  const QString format = line.value("format");
  if (format != "png" && format != "pdf") {
    return line.refuse(QStringLiteral("--format is png or pdf, not \"%1\".").arg(format));
  }

  const auto file = readEventFile(line.positionals().first(), line.values("ticket"));
  if (!file) return line.fail(file.error());
  const QDir out(line.value("out"));
  if (!out.mkpath(".")) return line.fail(QStringLiteral("cannot make the folder %1.").arg(out.path()));
  for (const contract::TicketRow& ticket : file->tickets) {
    const auto face = ticketFace(*file, ticket);
    if (!face)
      return line.fail(QStringLiteral("the code of ticket %1 does not fit into a QR code.")
                           .arg(QString::fromStdString(ticket.id)));
    QSaveFile save(out.filePath(QString::fromStdString(ticket.id) + "." + format));
    if (!save.open(QIODevice::WriteOnly) || !(format == "pdf" ? savePdf : savePng)(*face, save) ||
        !save.commit()) {
      return line.fail(QStringLiteral("cannot write %1: %2.").arg(save.fileName(), save.errorString()));
    }
  }
  return kDone;
}

}  // namespace

const Command kTickets = {"tickets", "Paints guests' tickets, as on a phone, with their QR codes.", true,
                          run};

}  // namespace usher::admin
