// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

#include <usher/backend/composition/data_folder.h>
#include <usher/backend/service/error.h>

#include "arguments.h"

namespace usher::backend {

enum Exit : int { kDone = 0, kFailed = 1, kUnusable = 2 };

/// What a command ends with: its exit code and, unless it is kDone, one line for stderr.
struct Ending {
  Exit code = kDone;
  std::string line = {};
};

Ending endingOf(const store::Error& error);
Ending endingOf(const service::Error& error);

/// Done, if all of stdout could be written.
Ending printed();

/// serve and import make the database where there is none; the others want one.
std::expected<std::unique_ptr<store::SqliteStore>, Ending> openStore(const Arguments& arguments,
                                                                     composition::IfMissing if_missing);

/// The tool usher, which looks at templates: what --usher-program says, else what lies beside this program.
std::filesystem::path usherProgram(const Arguments& arguments);

Ending importFile(const Arguments& arguments);
Ending pairingCode(const Arguments& arguments);
Ending checkIns(const Arguments& arguments);
Ending incidents(const Arguments& arguments);
Ending kiosks(const Arguments& arguments);
Ending revokeKiosk(const Arguments& arguments);
Ending backUp(const Arguments& arguments);
Ending restore(const Arguments& arguments);

}  // namespace usher::backend
