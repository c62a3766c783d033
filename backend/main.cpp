// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <csignal>
#include <iostream>

#include "arguments.h"
#include "commands.h"
#include "people_commands.h"
#include "serve.h"
#include "staff_commands.h"

namespace {

using namespace usher::backend;

Ending run(const Arguments& arguments) {
  const auto& command = arguments.command;
  if (command == "serve") return serve(arguments);
  if (command == "import") return importFile(arguments);
  if (command == "pairing-code") return pairingCode(arguments);
  if (command == "check-ins") return checkIns(arguments);
  if (command == "incidents") return incidents(arguments);
  if (command == "kiosks") return kiosks(arguments);
  if (command == "revoke-kiosk") return revokeKiosk(arguments);
  if (command == "backup") return backUp(arguments);
  if (command == "restore") return restore(arguments);
  if (command == "admin add") return addAdministrator(arguments);
  if (command == "admin remove") return removeAdministrator(arguments);
  if (command == "admin list") return listAdministrators(arguments);
  if (command == "token create") return createToken(arguments);
  if (command == "token revoke") return revokeToken(arguments);
  if (command == "token list") return listTokens(arguments);
  if (command == "staff add") return addStaffMember(arguments);
  if (command == "staff renew") return renewStaffMember(arguments);
  if (command == "staff remove") return removeStaffMember(arguments);
  if (command == "staff list") return listStaff(arguments);
  std::cout << (command == "--version" ? "usher-backend " USHER_VERSION "\n" : kHelp);
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  // Guests' names are in the files that are made here.
  umask(S_IRWXG | S_IRWXO);
  std::signal(SIGPIPE, SIG_IGN);
  const auto arguments = parseArguments({argv + 1, argv + argc});
  const auto ending = arguments ? run(*arguments) : Ending{kUnusable, arguments.error()};
  if (ending.code != kDone) std::cerr << "usher-backend: " << ending.line << '\n';
  return ending.code;
}
