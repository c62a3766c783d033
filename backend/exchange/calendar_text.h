// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace usher::backend::exchange {

/// The components of an iCalendar text, each to be parsed by itself, so that one that is broken spoils no
/// other.
struct CalendarText {
  struct Component {
    /// VEVENT, VTIMEZONE, VTODO, …
    std::string name;
    /// Of its BEGIN.
    std::int64_t line = 0;
    /// From BEGIN to END, lines ended by CRLF; events without the components in them.
    std::string text;
    /// False: its END is missing.
    bool whole = false;
  };
  std::vector<Component> components;
};

/// `text` with line feeds alone.
CalendarText cutCalendar(std::string_view text);

}  // namespace usher::backend::exchange
