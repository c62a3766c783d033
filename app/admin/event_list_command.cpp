// SPDX-License-Identifier: Apache-2.0
#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

int run(const QStringList& arguments) {
  CommandLine line(kEventList);
  addConnectionOptions(line);
  line.flag("json", "Prints the backend's answer as it is.");
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto api = connect(line);
  if (!api) return line.end(api.error());
  const Call call{.target = "/events"};
  if (line.isSet("json")) return line.printAnswer((*api)->ask(call));
  const auto rows = askForRows(**api, call, "events");
  if (!rows) return line.end(rows.error());
  Table table({"EVENT", "NAME", "STARTS", "ENDS", "ZONE"});
  for (const contract::Row& row : *rows) {
    const auto* event = std::get_if<contract::EventRow>(&row);
    if (event == nullptr) continue;
    const EventClock clock(*event);
    table.row({QString::fromStdString(event->id), inEnglish(event->name), clock.at(event->starts_at),
               clock.at(event->ends_at), QString::fromStdString(event->timezone)});
  }
  table.print(QStringLiteral("There is no event. See: usher event create --help"));
  return kDone;
}

}  // namespace

const Command kEventList = {"event list", "Lists the backend's events.", false, run};

}  // namespace usher::admin
