// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/commands.h>

#include <algorithm>

namespace usher::sync {

std::vector<ports::KioskCommand> Commands::fresh(const std::vector<ports::KioskCommand>& given) {
  std::erase_if(known_, [&](const Known& known) {
    return std::ranges::find(given, known.id, &ports::KioskCommand::id) == given.end();
  });
  std::vector<ports::KioskCommand> fresh;
  for (const ports::KioskCommand& command : given) {
    if (std::ranges::find(known_, command.id, &Known::id) != known_.end()) continue;
    if (!command.id.isEmpty()) known_.push_back({command.id, State::UnderWay});
    fresh.push_back(command);
  }
  return fresh;
}

void Commands::forgetUnderWay() {
  std::erase_if(known_, [](const Known& known) { return known.state == State::UnderWay; });
}

void Commands::setState(const QString& id, State state) {
  const auto known = std::ranges::find(known_, id, &Known::id);
  if (known != known_.end()) known->state = state;
}

std::vector<QString> Commands::ids(State state) const {
  std::vector<QString> found;
  for (const Known& known : known_) {
    if (known.state == state) found.push_back(known.id);
  }
  return found;
}

}  // namespace usher::sync
