// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <usher/backend/composition/system_clock.h>
#include <usher/backend/store/sqlite/backup.h>

#include "commands.h"
#include "folder_lock.h"

namespace usher::backend {

using composition::systemClock;

namespace {

/// What the store says, of the file that it is about.
Ending failed(const store::Error& error, const std::filesystem::path& file) {
  auto ending = endingOf(error);
  if (error.code == store::Error::Busy) ending.line = error.detail;
  if (ending.line.find(file.string()) == std::string::npos) ending.line = file.string() + ": " + ending.line;
  return ending;
}

}  // namespace

Ending backUp(const Arguments& arguments) {
  const auto file = composition::databaseFile(arguments.option("data"));
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) {
    return {kUnusable, "there is no " + file.string() + " to back up"};
  }
  const std::filesystem::path backup = arguments.operand;
  if (const auto done = store::backUp(file, backup); !done) return failed(done.error(), backup);
  std::cout << backup.string() << ": " << std::filesystem::file_size(backup, ignored) << " bytes\n";
  return printed();
}

Ending restore(const Arguments& arguments) {
  const auto file = composition::databaseFile(arguments.option("data"));
  std::error_code ignored;
  if (!std::filesystem::is_directory(file.parent_path(), ignored)) {
    return {kUnusable, "the data folder " + file.parent_path().string() + " does not exist; make it first"};
  }
  const std::filesystem::path backup = arguments.operand;
  if (!std::filesystem::exists(backup, ignored)) return {kUnusable, "there is no " + backup.string()};
  const auto lock = FolderLock::take(file.parent_path(), "restore to");
  if (!lock) return {kUnusable, lock.error()};
  const auto done = store::restore(backup, file, systemClock());
  if (!done) return failed(done.error(), backup);
  std::cout << done->events << " events restored";
  if (!done->set_aside.empty()) std::cout << "; what was there is now " << done->set_aside.string();
  if (done->messages > 0) {
    std::cout
        << "; " << done->messages
        << " messages were queued at the time of the backup: send them again on the board, page Messages, if"
           " guests lack them";
  }
  std::cout << '\n';
  return printed();
}

}  // namespace usher::backend
