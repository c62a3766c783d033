// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/table.h"

namespace usher::admin {
namespace {

constexpr std::array kStates = {"open", "accepted", "done", "declined"};

int list(const QStringList& arguments) {
  CommandLine line(kRequests);
  line.option("state", "Only those that are open, accepted, done or declined.", "STATE");
  line.flag("json", "Prints the backend's answer as it is, whatever the state.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const QString state = line.value("state");
  if (line.isSet("state") && std::ranges::none_of(kStates, [&](const char* each) { return state == each; })) {
    return line.refuse(QStringLiteral("--state is open, accepted, done or declined, not \"%1\".").arg(state));
  }
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const Call call{.target = backend->path({"requests"})};
  if (line.isSet("json")) return line.printAnswer(backend->api->ask(call));
  const auto event = askForEvent(*backend->api, backend->event);
  if (!event) return line.end(event.error());
  const auto requests = askForList(*backend->api, call, "requests");
  if (!requests) return line.end(requests.error());
  const EventClock clock(*event);
  Table table({"AT", "STATE", "ITEM", "NUMBER", "TICKET", "BY", "NOTE", "REQUEST"});
  for (const Json& request : *requests) {
    if (!state.isEmpty() && textOf(request, "state") != state) continue;
    const QString quantity = textOf(request, "quantity");
    table.row({clock.at(request, "at"), textOf(request, "state"), textOf(request, "item"),
               quantity.isEmpty() ? QStringLiteral("1") : quantity, textOf(request, "ticket"),
               textOf(request, "by"), textOf(request, "note"), textOf(request, "id")});
  }
  table.print(QStringLiteral("There is no such request."));
  return kDone;
}

int step(const Command& command, const char* state, const QStringList& arguments) {
  const bool declines = std::string_view(state) == "declined";
  CommandLine line(command);
  line.positional("REQUEST", "Its id; usher requests shows it.");
  if (declines) line.option("reason", "In words for the guest. Needed.", "TEXT");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 1, 1)) return *code;
  Json body = {{"state", state}};
  if (declines) {
    if (line.value("reason").isEmpty()) return line.refuse(QStringLiteral("--reason TEXT is missing."));
    body["reason"] = line.value("reason").toStdString();
  }
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const std::string request = line.positionals().first().toStdString();
  const auto done = backend->api->ask({.method = "POST",
                                       .target = backend->path({"requests", request, "step"}),
                                       .type = "application/json",
                                       .body = body.dump()});
  return done ? kDone : line.end(done.error());
}

int accept(const QStringList& arguments) {
  return step(kRequestsAccept, "accepted", arguments);
}
int finish(const QStringList& arguments) {
  return step(kRequestsDone, "done", arguments);
}
int decline(const QStringList& arguments) {
  return step(kRequestsDecline, "declined", arguments);
}

}  // namespace

const Command kRequests = {"requests", "Lists what guests asked for.", false, list};
const Command kRequestsAccept = {"requests accept", "Takes a request on.", false, accept};
const Command kRequestsDone = {"requests done", "Says that a request is fulfilled.", false, finish};
const Command kRequestsDecline = {"requests decline", "Declines a request, with a reason for the guest.",
                                  false, decline};

}  // namespace usher::admin
