// SPDX-License-Identifier: Apache-2.0
#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "input_file.h"
#include "print/table.h"

namespace usher::admin {
namespace {

/// The server looks at the bytes itself; this is for what lies between.
std::string typeOf(const std::string& bytes) {
  const auto begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (begin == std::string::npos) return "text/csv";
  if (bytes[begin] == '{' || bytes[begin] == '[') return "application/json";
  if (bytes[begin] == '<') return "application/xml";
  return bytes.compare(begin, 15, "BEGIN:VCALENDAR") == 0 ? "text/calendar" : "text/csv";
}

QString ignoredColumns(const Json& report) {
  QStringList names;
  if (report.contains("ignored_columns")) {
    for (const Json& column : report["ignored_columns"]) {
      if (column.is_string()) names.append(QString::fromStdString(column.get<std::string>()));
    }
  }
  return names.join(QStringLiteral(", "));
}

/// The lines that there is something to be said about; whether one of them was left out.
struct Lines {
  Table table{{"LINE", "FIELD", "LEFT OUT", "WHAT TO DO"}};
  bool left_out = false;
};

Lines linesOf(const Json& problems) {
  Lines lines;
  for (const Json& problem : problems) {
    const bool is_out = !problem.contains("left_out") || problem["left_out"] != false;
    lines.left_out = lines.left_out || is_out;
    const QString number = textOf(problem, "line");
    lines.table.row({number == "0" ? QString() : number, textOf(problem, "field"),
                     is_out ? QStringLiteral("yes") : QStringLiteral("no"), textOf(problem, "text")});
  }
  return lines;
}

int import(const Command& command, const char* kind, const QStringList& arguments) {
  CommandLine line(command);
  line.positional("FILE", "\"-\": standard input.");
  line.flag("dry-run", "Only says what would come of it, and names each bad line.");
  line.flag("json", "Prints the report as it is on the wire.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const QString name = line.positionals().first();
  const auto input = readInput(name);
  if (!input) return line.fail(input.error());
  std::string bytes = input->toStdString();
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const bool dry_run = line.isSet("dry-run");
  Call call{.method = "POST", .target = backend->path({kind, "import"})};
  if (dry_run) call.target += '?' + queryOf("preview", "true");
  call.type = typeOf(bytes);
  call.body = std::move(bytes);
  const auto answer = backend->api->ask(call);
  if (!answer) return line.end(answer.error());
  const auto problems = listIn(*answer, "problems");
  if (!problems) return line.end(problems.error());
  const Json report = Json::parse(*answer);
  const Lines lines = linesOf(*problems);
  if (line.isSet("json")) {
    line.printAnswer(*answer);
  } else {
    printLine(QStringLiteral("%1: %2 added, %3 changed, %4 unchanged%5")
                  .arg(name, textOf(report, "added"), textOf(report, "changed"), textOf(report, "unchanged"),
                       dry_run ? QStringLiteral(" (dry run: nothing was changed)") : QString()));
    const QString ignored = ignoredColumns(report);
    if (!ignored.isEmpty()) printLine(QStringLiteral("Columns that nothing was made of: ") + ignored);
    if (!lines.table.isEmpty()) lines.table.print({});
  }
  if (!lines.left_out) return kDone;
  return line.fail(dry_run ? QStringLiteral("some lines would be left out.")
                           : QStringLiteral("some lines were left out; all others were taken in."));
}

int importAttendees(const QStringList& arguments) {
  return import(kImportAttendees, "attendees", arguments);
}

int importAgenda(const QStringList& arguments) {
  return import(kImportAgenda, "agenda", arguments);
}

}  // namespace

const Command kImportAttendees = {"import attendees", "Takes attendees in from a CSV or JSON file.", false,
                                  importAttendees};
const Command kImportAgenda = {"import agenda", "Takes sessions in from a CSV, iCalendar or frab XML file.",
                               false, importAgenda};

}  // namespace usher::admin
