// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/us_keyboard.h>

#include <linux/input-event-codes.h>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace usher::scan {

namespace {

struct Typed {
  char plain = 0;
  char shifted = 0;
};

struct Key {
  std::size_t code;
  Typed typed;
};

using Table = std::array<Typed, KEY_KPSLASH + 1>;

/// Neighbours on the keyboard have neighbouring codes.
constexpr void setRow(Table& table, std::size_t first, std::string_view plain, std::string_view shifted) {
  for (std::size_t i = 0; i < plain.size(); ++i) table[first + i] = {plain[i], shifted[i]};
}

constexpr Table kTable = [] {
  Table table{};
  setRow(table, KEY_1, "1234567890-=", "!@#$%^&*()_+");
  setRow(table, KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}");
  setRow(table, KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~");
  setRow(table, KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?");
  setRow(table, KEY_KP7, "789-456+1230.", "789-456+1230.");
  for (const auto& [code, typed] :
       {Key{KEY_SPACE, {' ', ' '}}, Key{KEY_KPASTERISK, {'*', '*'}}, Key{KEY_KPSLASH, {'/', '/'}}}) {
    table[code] = typed;
  }
  return table;
}();

}  // namespace

QChar usCharacter(quint32 key, bool shift) {
  if (key >= kTable.size()) return {};
  const Typed typed = kTable[key];
  return QLatin1Char(shift ? typed.shifted : typed.plain);
}

}  // namespace usher::scan
