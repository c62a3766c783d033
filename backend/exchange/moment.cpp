// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/moment.h>

namespace usher::backend::exchange {

std::optional<WallTime> readWall(InspectedLine& line, const std::string& field, const std::string& text,
                                 SlashOrder order) {
  const auto wall = readWallTime(text, order);
  if (wall) return *wall;
  const bool ambiguous = wall.error() == WallFault::Ambiguous;
  line.refuse(field, ambiguous ? "ambiguous_date" : "bad_date", {{"value", text}});
  return std::nullopt;
}

std::optional<contract::Instant> instantIn(InspectedLine& line, const std::string& field,
                                           const std::string& text, const WallTime& wall,
                                           const locale::Zone& zone) {
  const auto at = instantOf(wall, zone);
  if (!at) line.refuse(field, "no_such_time", {{"value", text}});
  return at;
}

std::optional<contract::Instant> readMoment(InspectedLine& line, const std::string& field,
                                            const std::string& text, const MomentForm& form) {
  if (const auto exact = contract::parseInstant(text)) return exact;
  auto wall = readWall(line, field, text, form.order);
  if (!wall) return std::nullopt;
  if (!wall->day) {
    line.refuse(field, "bad_date", {{"value", text}});
    return std::nullopt;
  }
  if (wall->time) return instantIn(line, field, text, *wall, form.zone);
  if (form.day == WholeDay::Ends) wall->day = *wall->day + std::chrono::days{1};
  wall->time = std::chrono::seconds{0};
  // Some zones put their clocks forward at midnight: there the day begins later.
  for (int half_hours = 0; half_hours < 4; ++half_hours) {
    if (const auto at = instantOf(*wall, form.zone)) return at;
    *wall->time += std::chrono::minutes{30};
  }
  return instantIn(line, field, text, *wall, form.zone);
}

}  // namespace usher::backend::exchange
