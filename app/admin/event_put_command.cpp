// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>

#include <usher/contract/codec.h>

#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "input_file.h"

namespace usher::admin {
namespace {

/// A row a line, or an error's sentence that names the line.
std::expected<Json, QString> rowsOf(QIODevice& file, const QString& name) {
  Json rows = Json::array();
  for (int number = 1; !file.atEnd(); ++number) {
    const QByteArray text = file.readLine().trimmed();
    if (text.isEmpty()) continue;
    const auto row = contract::decodeRow(text.toStdString());
    if (!row) {
      return std::unexpected(
          QStringLiteral("%1, line %2: %3 %4.")
              .arg(name)
              .arg(number)
              .arg(QString::fromStdString(row.error().field), QString::fromStdString(row.error().reason)));
    }
    rows.push_back(Json::parse(text.toStdString()));
  }
  if (rows.empty()) return std::unexpected(QStringLiteral("%1 has no row.").arg(name));
  return rows;
}

int run(const QStringList& arguments) {
  CommandLine line(kEventPut);
  line.positional(
      "FILE",
      "Rows as in an event file, one a line (NDJSON): event, ticket_type, list, session, question, item "
      "and picture. \"-\": standard input.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const QString name = line.positionals().first();
  auto input = readInput(name);
  if (!input) return line.fail(input.error());
  QBuffer lines(&*input);
  lines.open(QIODevice::ReadOnly);
  const auto rows = rowsOf(lines, name);
  if (!rows) return line.fail(rows.error());
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const auto put = backend->api->ask({.method = "PUT",
                                      .target = backend->path({"rows"}),
                                      .answer = "",
                                      .type = "application/json",
                                      .body = Json{{"put", *rows}}.dump()});
  return put ? kDone : line.end(put.error());
}

}  // namespace

const Command kEventPut = {
    "event put", "Adds or changes ticket types, lists, sessions and the like; all of a file or nothing.",
    false, run};

}  // namespace usher::admin
