// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/agenda.h>

namespace usher::backend::exchange {

/// A session as a file has it, times already found out.
struct SessionDraft {
  std::int64_t line = 0;
  /// As in the file, in any form; "" where it has none.
  std::string id;
  contract::LocalizedText title;
  std::string room;
  contract::Instant starts_at;
  contract::Instant ends_at;
  std::optional<std::int64_t> capacity;
};

/// The readers of each format. `text` is UTF-8.
std::vector<SessionDraft> readAgendaCsv(std::string_view text, const EventFrame& frame, Columns& columns,
                                        Problems& problems);
std::vector<SessionDraft> readCalendar(std::string_view text, const EventFrame& frame, Columns& columns,
                                       Problems& problems);
std::vector<SessionDraft> readSchedule(std::string_view text, const EventFrame& frame, Problems& problems);

/// Ids, and what the contract says. Drafts that can't be sessions become problems.
std::vector<ImportedSession> sessionsOf(std::vector<SessionDraft> drafts, const EventFrame& frame,
                                        Problems& problems);

}  // namespace usher::backend::exchange
