// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include <usher/contract/event_rows.h>

namespace usher::backend::notify {

/// What the scheduler remembers of an event: since when it looks after it, and its sessions as guests last
/// heard of them, by id.
struct ToldSessions {
  contract::Instant since;
  std::map<std::string, contract::SessionRow> sessions;
};

std::string encode(const ToldSessions& told);
/// What can't be read is left out.
ToldSessions readToldSessions(const std::string& json);

}  // namespace usher::backend::notify
