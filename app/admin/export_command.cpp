// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "client/connection.h"
#include "client/download.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

constexpr std::array kTables = {"attendees", "check-ins", "incidents", "kiosks", "requests"};

int run(const QStringList& arguments) {
  CommandLine line(kExport);
  line.positional("TABLE", "attendees (with names and codes), check-ins, incidents, kiosks or requests.");
  line.option("out", "Where to write, whole or not at all (standard output).", "FILE");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const QString table = line.positionals().first();
  if (std::ranges::none_of(kTables, [&](const char* each) { return table == each; })) {
    return line.refuse(
        QStringLiteral("TABLE is attendees, check-ins, incidents, kiosks or requests, not \"%1\".")
            .arg(table));
  }
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const Call call{.target = backend->path({table.toStdString()}) + '?' + queryOf("format", "csv"),
                  .answer = "text/csv"};
  if (line.isSet("out")) {
    const auto saved = download(*backend->api, call, line.value("out"));
    return saved ? kDone : line.end(saved.error());
  }
  const auto csv = backend->api->ask(call);
  if (!csv) return line.end(csv.error());
  printText(*csv);
  return kDone;
}

}  // namespace

const Command kExport = {"export", "Prints an event's attendees, check-ins and other tables as CSV.", false,
                         run};

}  // namespace usher::admin
