// SPDX-License-Identifier: Apache-2.0
#include <QFile>

#include "client/connection.h"
#include "client/download.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

int run(const QStringList& arguments) {
  CommandLine line(kBackup);
  line.positional("FILE", "Where to; it must not exist. usher-backend restore takes it.");
  addConnectionOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const QString file = line.positionals().first();
  if (QFile::exists(file)) {
    return line.fail(QStringLiteral("%1 is there already; an earlier backup is not written over.").arg(file));
  }
  const auto api = connect(line);
  if (!api) return line.end(api.error());
  const auto size = download(**api, {.target = "/backup", .answer = "application/vnd.sqlite3"}, file);
  if (!size) return line.end(size.error());
  printLine(QStringLiteral("%1: %2 bytes").arg(file).arg(*size));
  return kDone;
}

}  // namespace

const Command kBackup = {"backup", "Copies everything of a backend into a file, whole or not at all.", false,
                         run};

}  // namespace usher::admin
