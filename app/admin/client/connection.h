// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <memory>

#include <usher/backend/composition/if_missing.h>

#include "../command_line.h"
#include "people_api.h"

namespace usher::admin {

/// Adds the options that say which backend: --server with what belongs to it, --data.
void addConnectionOptions(CommandLine& line);
/// The same, and --event.
void addEventOptions(CommandLine& line);

/// The server that the options or the environment name; "" where it is a folder, or none.
QString serverOf(const CommandLine& line);

/// The backend that the options name. `if_missing` is about the database in a data folder.
std::expected<std::unique_ptr<PeopleApi>, Failure> connect(
    const CommandLine& line,
    backend::composition::IfMissing if_missing = backend::composition::IfMissing::Refuse);

/// A backend and an event of it; the event was not asked for yet.
struct EventConnection {
  std::unique_ptr<PeopleApi> api;
  std::string event;

  /// "/events/EVENT/..."
  std::string path(const std::vector<std::string>& segments) const;
};
std::expected<EventConnection, Failure> connectToEvent(const CommandLine& line);

}  // namespace usher::admin
