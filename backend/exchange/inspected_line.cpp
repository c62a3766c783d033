// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/inspected_line.h>
#include <usher/backend/exchange/text.h>
#include <usher/contract/codec.h>

namespace usher::backend::exchange {

void InspectedLine::refuse(std::string_view field, std::string_view reason, Problems::Facts facts) {
  good_ = false;
  problems_.add(line_, std::string(field), std::string(reason), std::move(facts));
}

void InspectedLine::note(std::string_view field, std::string_view reason, Problems::Facts facts) {
  problems_.note(line_, std::string(field), std::string(reason), std::move(facts));
}

bool InspectedLine::holdsText(std::string_view field, std::string_view text, std::size_t most) {
  if (isDamaged(text)) {
    refuse(field, "not_utf8", {{"value", std::string(text)}});
    return false;
  }
  const auto is_control = [](char c) { return (c >= 0 && c < 0x20 && c != '\t' && c != '\n') || c == 0x7f; };
  if (std::ranges::any_of(text, is_control)) {
    refuse(field, "control_characters");
    return false;
  }
  const auto length = codePoints(text);
  if (length > most) {
    refuse(field, "too_long", {{"length", std::to_string(length)}, {"limit", std::to_string(most)}});
    return false;
  }
  return true;
}

bool InspectedLine::holds(const contract::Row& row) {
  const auto decoded = contract::decodeRow(contract::encode(row));
  if (decoded) return true;
  // A JSON pointer: "/sessions/3".
  const auto& pointer = decoded.error().field;
  const auto field = pointer.empty() ? pointer : pointer.substr(1, pointer.find('/', 1) - 1);
  refuse(field, "not_allowed", {{"rule", decoded.error().reason}});
  return false;
}

}  // namespace usher::backend::exchange
