// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/columns.h>
#include <usher/backend/exchange/event_frame.h>
#include <usher/backend/exchange/problem.h>

namespace usher::backend::exchange {

struct ImportedSession {
  /// As the contract allows it.
  contract::SessionRow session;
  std::int64_t line = 0;
};

struct AgendaImport {
  std::vector<ImportedSession> sessions;
  std::vector<LineProblem> problems;
  Columns columns;
};

/// Sessions from a file as it was uploaded:
/// - iCalendar (RFC 5545): each VEVENT; those that recur daily or weekly become one session for each time
///   within the event;
/// - schedule XML of frab, pentabarf and pretalx: each <event> of <schedule><day><room>;
/// - else CSV, with a first line that names the columns (title, room, date, start, end or duration, id,
/// capacity;
///   titles in several languages as "title (de)").
///
/// Times without a zone are the event's. A session without an id gets one that is derived from its title, so
/// that it keeps it when it moves; where several share a title, from title, start and room. Never throws.
AgendaImport readAgenda(std::string_view bytes, const EventFrame& frame);

}  // namespace usher::backend::exchange
