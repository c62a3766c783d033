// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/exchange/event_frame.h>
#include <usher/backend/exchange/problem.h>

namespace usher::backend::tests {

/// An event from 24 to 26 November 2026 in Berlin with the types visitor and speaker, and the sessions
/// "opening" and "cpp".
exchange::EventFrame eventFrame();

/// The bytes of a file of data/import.
std::string importFile(const std::string& name);

/// "5 id duplicate_id", with a "+" behind where the line is in the result all the same.
std::vector<std::string> briefly(const std::vector<exchange::LineProblem>& problems);

/// The one at `line`; an empty one where there is none.
exchange::LineProblem problemAt(const std::vector<exchange::LineProblem>& problems, std::int64_t line);

}  // namespace usher::backend::tests
