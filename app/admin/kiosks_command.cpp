// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/kiosk.h>

#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

int list(const QStringList& arguments) {
  CommandLine line(kKiosks);
  line.flag("json", "Prints the backend's answer as it is.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const Call call{.target = backend->path({"kiosks"})};
  if (line.isSet("json")) return line.printAnswer(backend->api->ask(call));
  const auto event = askForEvent(*backend->api, backend->event);
  if (!event) return line.end(event.error());
  const auto kiosks = askForList(*backend->api, call, "kiosks");
  if (!kiosks) return line.end(kiosks.error());
  const EventClock clock(*event);
  Table table({"KIOSK", "NAME", "DIGITS", "VERSION", "LAST SEEN", "QUEUE", "CAMERA", "PRINTER", "LIGHT",
               "SCANNER", "DISK"});
  for (const Json& kiosk : *kiosks) {
    const Json heartbeat = kiosk.value("heartbeat", Json::object());
    const bool is_revoked = kiosk.contains("revoked_at");
    const QString seen = clock.at(kiosk, "seen_at");
    table.row({textOf(kiosk, "id"), textOf(kiosk, "name"), textOf(kiosk, "fingerprint"),
               textOf(kiosk, "version"),
               is_revoked       ? QStringLiteral("locked out")
               : seen.isEmpty() ? QStringLiteral("never")
                                : seen,
               textOf(heartbeat, "queue_depth"), textOf(heartbeat, "camera"), textOf(heartbeat, "printer"),
               textOf(heartbeat, "light"), textOf(heartbeat, "scanner"), textOf(heartbeat, "disk")});
  }
  table.print(QStringLiteral("No kiosk is paired with this event. See: usher pairing-code --help"));
  return kDone;
}

int revoke(const QStringList& arguments) {
  CommandLine line(kKiosksRevoke);
  line.positional("KIOSK", "Its id; usher kiosks shows it.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const std::string kiosk = line.positionals().first().toStdString();
  const auto done = backend->api->ask(
      {.method = "POST", .target = backend->path({"kiosks", kiosk, "revoke"}), .answer = ""});
  return done ? kDone : line.end(done.error());
}

int move(const QStringList& arguments) {
  CommandLine line(kKiosksMove);
  line.positional("KIOSK", "Its id; usher kiosks shows it.");
  line.positional("TARGET", "The id of the event that it is to serve; usher event list shows it.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 2, 2)) return *code;
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const std::string kiosk = line.positionals().first().toStdString();
  const Json body = {{"event", line.positionals().last().toStdString()}};
  const auto done = backend->api->ask({.method = "POST",
                                       .target = backend->path({"kiosks", kiosk, "move"}),
                                       .answer = "",
                                       .type = "application/json",
                                       .body = body.dump()});
  return done ? kDone : line.end(done.error());
}

int offer(const QStringList& arguments) {
  CommandLine line(kKiosksOffer);
  line.positional("KIOSK", "Its id; usher kiosks shows it.");
  line.positional("TARGET",
                  "The ids of the events, in place of those of before; without any, none is offered.",
                  "[TARGET...]");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1 + static_cast<int>(contract::kMostOtherEvents)))
    return *code;
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const std::string kiosk = line.positionals().first().toStdString();
  Json body = {{"events", Json::array()}};
  const QStringList targets = line.positionals().mid(1);
  for (const QString& target : targets) body["events"].push_back(target.toStdString());
  const auto done = backend->api->ask({.method = "PUT",
                                       .target = backend->path({"kiosks", kiosk, "events"}),
                                       .answer = "",
                                       .type = "application/json",
                                       .body = body.dump()});
  return done ? kDone : line.end(done.error());
}

}  // namespace

const Command kKiosks = {"kiosks", "Lists an event's kiosks and how they are.", false, list};
const Command kKiosksRevoke = {"kiosks revoke", "Locks a kiosk out at once.", false, revoke};
const Command kKiosksMove = {"kiosks move", "Has a kiosk serve another event.", false, move};
const Command kKiosksOffer = {"kiosks offer", "Says to which other events staff may switch a kiosk.", false,
                              offer};

}  // namespace usher::admin
