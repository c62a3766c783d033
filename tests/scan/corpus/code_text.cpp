// SPDX-License-Identifier: Apache-2.0
#include "code_text.h"

#include <string_view>

namespace usher::scan::corpus {

namespace {

std::string drawn(Dice& dice, std::string_view letters, int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += letters[static_cast<std::size_t>(dice.below(static_cast<int>(letters.size())))];
  return text;
}

}  // namespace

std::string codeText(Dice& dice) {
  constexpr std::string_view kSecret = "abcdefghijkmnpqrstuvwxyz23456789";
  constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const int sort = dice.below(100);
  if (sort < 55) return drawn(dice, kSecret, 32);
  if (sort < 80) return "https://tickets.example/t/" + drawn(dice, kSecret, 24);
  return "U1" + drawn(dice, kBase32, 148);
}

}  // namespace usher::scan::corpus
