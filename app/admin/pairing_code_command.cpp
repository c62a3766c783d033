// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <QThread>

#include <cstdio>
#include <optional>
#include <set>

#include <usher/qr/code.h>

#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "print/qr_blocks.h"
#include "print/table.h"

namespace usher::admin {
namespace {

constexpr unsigned long kLookEveryMs = 1000;

struct NewCode {
  QString code;
  std::optional<contract::Instant> expires_at;
};

std::expected<NewCode, Failure> newCode(const std::string& answer) {
  const Json json = Json::parse(answer, nullptr, false);
  if (!json.is_object() || textOf(json, "code").isEmpty()) return std::unexpected(garbledAnswer());
  return NewCode{textOf(json, "code"), contract::parseInstant(textOf(json, "expires_at").toStdString())};
}

std::expected<std::set<QString>, Failure> kioskIds(const EventConnection& backend) {
  const auto kiosks = askForList(*backend.api, {.target = backend.path({"kiosks"})}, "kiosks");
  if (!kiosks) return std::unexpected(kiosks.error());
  std::set<QString> ids;
  for (const Json& kiosk : *kiosks) ids.insert(textOf(kiosk, "id"));
  return ids;
}

void print(const NewCode& code, const CommandLine& line, const contract::EventRow& event) {
  printLine(QStringLiteral("Pairing code for %1:  %2").arg(line.value("name"), code.code));
  if (const auto qr = qr::Code::make(code.code.toStdString(), qr::Correction::Medium)) {
    const bool on_terminal = ::isatty(STDOUT_FILENO) != 0;
    printText('\n' + qrBlocks(*qr, on_terminal ? Ink::BlackOnWhite : Ink::Plain).toStdString() + '\n');
  }
  const QString until = code.expires_at ? EventClock(event).at(*code.expires_at) : QString();
  const QString server = serverOf(line);
  printLine(QStringLiteral("It is good for one kiosk, until %1 (%2). There:")
                .arg(until, QString::fromStdString(event.timezone)));
  printLine(QStringLiteral("  usher-kiosk pair --backend %1 --code %2")
                .arg(server.isEmpty() ? QStringLiteral("https://ADDRESS") : server, code.code));
  printLine(
      QStringLiteral("The kiosk then shows four digits. They must be those that usher kiosks shows for it: "
                     "otherwise another"));
  printLine(QStringLiteral("machine has used the code, and usher kiosks revoke locks it out."));
  std::fflush(stdout);
}

/// Until a kiosk that was not there before has been paired, or the code has run out.
int wait(const CommandLine& line, const EventConnection& backend, const std::set<QString>& before,
         const NewCode& code) {
  const auto now = [] { return std::chrono::system_clock::now(); };
  while (!code.expires_at || now() < *code.expires_at) {
    const auto kiosks = askForList(*backend.api, {.target = backend.path({"kiosks"})}, "kiosks");
    if (!kiosks) return line.end(kiosks.error());
    for (const Json& kiosk : *kiosks) {
      if (before.contains(textOf(kiosk, "id")) || textOf(kiosk, "name") != line.value("name")) continue;
      printLine(QStringLiteral("\nPaired: %1. Its digits are %2; the kiosk must show the same.")
                    .arg(textOf(kiosk, "id"), textOf(kiosk, "fingerprint")));
      return kDone;
    }
    QThread::msleep(kLookEveryMs);
  }
  return line.fail(QStringLiteral("no kiosk was paired while the code was good; make a new one."));
}

int run(const QStringList& arguments) {
  CommandLine line(kPairingCode);
  line.option("name", "What staff will call the kiosk, e.g. \"North door\". Needed.", "NAME");
  line.flag("wait", "Waits until the kiosk is paired, and shows its four digits.");
  line.flag("json", "Prints the backend's answer as it is.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  if (line.value("name").isEmpty()) return line.refuse(QStringLiteral("--name NAME is missing."));
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const auto event = askForEvent(*backend->api, backend->event);
  if (!event) return line.end(event.error());
  const auto before = kioskIds(*backend);
  if (!before) return line.end(before.error());
  const auto answer = backend->api->ask({.method = "POST",
                                         .target = backend->path({"pairing-codes"}),
                                         .type = "application/json",
                                         .body = Json{{"name", line.value("name").toStdString()}}.dump()});
  if (!answer) return line.end(answer.error());
  const auto code = newCode(*answer);
  if (!code) return line.end(code.error());
  if (line.isSet("json")) {
    line.printAnswer(*answer);
    std::fflush(stdout);
  } else {
    print(*code, line, *event);
  }
  return line.isSet("wait") ? wait(line, *backend, *before, *code) : kDone;
}

}  // namespace

const Command kPairingCode = {"pairing-code", "Makes a code with which one kiosk can be paired.", false, run};

}  // namespace usher::admin
