// SPDX-License-Identifier: Apache-2.0
#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

int rotate(const QStringList& arguments) {
  CommandLine line(kTicketKeysRotate);
  line.flag(
      "retire-others",
      "Tickets signed with earlier keys admit only where the kiosk knows them: for a key that has got out.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const Json body = {{"retire_others", line.isSet("retire-others")}};
  const auto answer = backend->api->ask({.method = "POST",
                                         .target = backend->path({"ticket-keys"}),
                                         .type = "application/json",
                                         .body = body.dump()});
  if (!answer) return line.end(answer.error());
  const Json key = Json::parse(*answer, nullptr, false);
  if (!key.is_object() || textOf(key, "id").isEmpty()) return line.end(garbledAnswer());
  printLine(QStringLiteral("Key %1 signs from now on.").arg(textOf(key, "id")));
  return kDone;
}

}  // namespace

const Command kTicketKeysRotate = {"ticket-keys rotate", "Signs new tickets with a new key.", false, rotate};

}  // namespace usher::admin
