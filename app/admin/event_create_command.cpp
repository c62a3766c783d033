// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/codec.h>

#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "event/named_rows.h"
#include "event/venue_moment.h"
#include "print/table.h"

namespace usher::admin {
namespace {

/// The contract's own opinion of a row, before anything is sent.
std::optional<QString> faultOf(const contract::Row& row) {
  const auto decoded = contract::decodeRow(contract::encode(row));
  if (decoded) return std::nullopt;
  return QString::fromStdString(std::string(contract::kindOf(row)) + decoded.error().field + " " +
                                decoded.error().reason + ".");
}

/// The event as the options have it; nullopt, and the reason is out.
std::optional<contract::EventRow> eventOf(const CommandLine& line) {
  const auto refuse = [&line](const QString& reason) {
    line.refuse(reason);
    return std::nullopt;
  };
  for (const char* needed : {"id", "name", "zone", "starts", "ends"}) {
    if (line.value(needed).isEmpty()) return refuse(QStringLiteral("--%1 is missing.").arg(needed));
  }
  const auto name = localizedText(line.values("name"));
  if (!name) return refuse(QStringLiteral("--name %1.").arg(name.error()));
  const QTimeZone zone(line.value("zone").toUtf8());
  if (!zone.isValid()) {
    return refuse(QStringLiteral("--zone is a time zone's name like Europe/Berlin, not \"%1\".")
                      .arg(line.value("zone")));
  }
  const auto starts = venueMoment(line.value("starts"), zone, Edge::Start);
  if (!starts) return refuse(QStringLiteral("--starts %1.").arg(starts.error()));
  const auto ends = venueMoment(line.value("ends"), zone, Edge::End);
  if (!ends) return refuse(QStringLiteral("--ends %1.").arg(ends.error()));
  if (*ends <= *starts) return refuse(QStringLiteral("--ends must be after --starts."));
  contract::EventRow event{.id = line.value("id").toStdString(),
                           .name = *name,
                           .timezone = line.value("zone").toStdString(),
                           .starts_at = *starts,
                           .ends_at = *ends};
  if (const auto fault = faultOf(event)) return refuse(*fault);
  return event;
}

std::optional<std::vector<contract::Row>> partsOf(const CommandLine& line) {
  std::vector<contract::Row> parts;
  for (const auto& [option, rows] : {std::pair{"ticket-type", ticketTypes(line.values("ticket-type"))},
                                     std::pair{"list", checkInLists(line.values("list"))}}) {
    if (!rows) {
      line.refuse(QStringLiteral("--%1 %2.").arg(QString::fromUtf8(option), rows.error()));
      return std::nullopt;
    }
    for (const contract::Row& row : *rows) {
      if (const auto fault = faultOf(row)) {
        line.refuse(*fault);
        return std::nullopt;
      }
      parts.push_back(row);
    }
  }
  return parts;
}

std::string editOf(const std::vector<contract::Row>& rows) {
  Json put = Json::array();
  for (const contract::Row& row : rows) put.push_back(Json::parse(contract::encode(row)));
  return Json{{"put", std::move(put)}}.dump();
}

int run(const QStringList& arguments) {
  CommandLine line(kEventCreate);
  line.option("id", "Its id, in addresses and files: letters, digits, dots and hyphens. Needed.", "ID");
  line.option(
      "name",
      "Its name, in English or with a language in front, as in de=Hafengipfel; once a language. Needed.",
      "[LANGUAGE=]NAME");
  line.option("zone", "The venue's time zone, e.g. Europe/Berlin. Needed.", "ZONE");
  line.option("starts", "In that zone, e.g. \"2026-11-24 09:00\"; a date alone is its first minute. Needed.",
              "TIME");
  line.option("ends", "The same; a date alone is its last minute. Needed.", "TIME");
  line.option("ticket-type", "A ticket type, as in visitor=Visitor; may be repeated.", "ID=NAME");
  line.option("list", "A check-in list that admits every type, as in main=\"Main door\"; may be repeated.",
              "ID=NAME");
  line.flag("json", "Prints the event as it is on the wire.");
  addConnectionOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto event = eventOf(line);
  if (!event) return kBadArguments;
  const auto parts = partsOf(line);
  if (!parts) return kBadArguments;
  const auto api = connect(line, backend::composition::IfMissing::Make);
  if (!api) return line.end(api.error());

  const auto made = (*api)->ask({.method = "POST",
                                 .target = "/events",
                                 .type = "application/json",
                                 .body = contract::encode(contract::Row(*event))});
  if (!made) return line.end(made.error());
  if (!parts->empty()) {
    const auto put = (*api)->ask({.method = "PUT",
                                  .target = pathOf({"events", event->id, "rows"}),
                                  .answer = "",
                                  .type = "application/json",
                                  .body = editOf(*parts)});
    if (!put) {
      return line.end(
          {put.error().code, QStringLiteral("the event was made, without ticket types and lists: %1")
                                 .arg(put.error().sentence)});
    }
  }
  if (line.isSet("json")) {
    printText(*made + '\n');
    return kDone;
  }
  const EventClock clock(*event);
  printLine(QStringLiteral("%1: %2, %3 to %4 (%5)")
                .arg(QString::fromStdString(event->id), inEnglish(event->name), clock.at(event->starts_at),
                     clock.at(event->ends_at), QString::fromStdString(event->timezone)));
  if (!line.isSet("ticket-type") || !line.isSet("list")) {
    printLine(
        QStringLiteral("Kiosks need a check-in list and guests a ticket type: usher event put adds them."));
  }
  return kDone;
}

}  // namespace

const Command kEventCreate = {"event create", "Makes an event.", false, run};

}  // namespace usher::admin
