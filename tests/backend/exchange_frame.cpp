// SPDX-License-Identifier: Apache-2.0
#include "exchange_frame.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace usher::backend::tests {

exchange::EventFrame eventFrame() {
  const auto at = [](const char* text) { return contract::parseInstant(text).value(); };
  return {.event = {.id = "demo",
                    .name = {{"en", "Demo days"}},
                    .timezone = "Europe/Berlin",
                    .starts_at = at("2026-11-24T08:00:00+01:00"),
                    .ends_at = at("2026-11-26T20:00:00+01:00")},
          .ticket_types =
              {{.id = "visitor", .name = {{"en", "Visitor"}, {"de", "Besucher"}}, .colour = "#1F6FEB"},
               {.id = "speaker", .name = {{"en", "Speaker"}, {"de", "Sprecherin"}}, .colour = "#1F6FEB"}},
          .sessions = {{.id = "opening",
                        .title = {{"en", "Opening"}, {"de", "Eröffnung"}},
                        .room = "Main hall",
                        .starts_at = at("2026-11-24T09:00:00+01:00"),
                        .ends_at = at("2026-11-24T09:45:00+01:00")},
                       {.id = "cpp",
                        .title = {{"en", "C++, in practice"}},
                        .room = "Lab",
                        .starts_at = at("2026-11-24T10:00:00+01:00"),
                        .ends_at = at("2026-11-24T11:30:00+01:00")}}};
}

std::string importFile(const std::string& name) {
  const auto path = std::string(USHER_SOURCE_DIR) + "/tests/backend/data/import/" + name;
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> briefly(const std::vector<exchange::LineProblem>& problems) {
  std::vector<std::string> brief;
  for (const auto& problem : problems) {
    const auto field = problem.field.empty() ? "" : problem.field + " ";
    brief.push_back(std::to_string(problem.line) + " " + field + problem.reason +
                    (problem.left_out ? "" : " +"));
  }
  return brief;
}

exchange::LineProblem problemAt(const std::vector<exchange::LineProblem>& problems, std::int64_t line) {
  const auto found = std::ranges::find(problems, line, &exchange::LineProblem::line);
  return found == problems.end() ? exchange::LineProblem{} : *found;
}

}  // namespace usher::backend::tests
