// SPDX-License-Identifier: Apache-2.0
#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

int run(const QStringList& arguments) {
  CommandLine line(kCheckIns);
  line.flag("json", "Prints the backend's answer as it is.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const Call call{.target = backend->path({"check-ins"})};
  if (line.isSet("json")) return line.printAnswer(backend->api->ask(call));
  const auto event = askForEvent(*backend->api, backend->event);
  if (!event) return line.end(event.error());
  const auto check_ins = askForList(*backend->api, call, "check_ins");
  if (!check_ins) return line.end(check_ins.error());
  const EventClock clock(*event);
  Table table({"AT", "LIST", "TICKET", "DIRECTION", "KIOSK"});
  for (const Json& row : *check_ins) {
    table.row({clock.at(row, "at"), textOf(row, "list"), textOf(row, "ticket"), textOf(row, "direction"),
               textOf(row, "kiosk")});
  }
  table.print(QStringLiteral("Nobody has checked in."));
  return kDone;
}

}  // namespace

const Command kCheckIns = {"check-ins", "Lists the accepted check-ins, by ticket and without names.", false,
                           run};

}  // namespace usher::admin
