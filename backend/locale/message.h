// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace usher::backend::locale {

/// What stands in for a {placeholder}: text as it is, or a number as the language writes it.
struct Argument {
  Argument(std::string of, std::string text) : name(std::move(of)), value(std::move(text)) {}
  Argument(std::string of, std::string_view text) : name(std::move(of)), value(std::string(text)) {}
  Argument(std::string of, const char* text) : name(std::move(of)), value(std::string(text)) {}
  Argument(std::string of, std::integral auto number)
      : name(std::move(of)), value(static_cast<std::int64_t>(number)) {}

  std::string name;
  std::variant<std::string, std::int64_t> value;
};

/// One text of words/ in ICU's MessageFormat: "{name}", and "{count, plural, one {# seat} other {# seats}}".
/// Immutable; any thread.
class Message {
 public:
  /// nullopt where ICU can't read it.
  static std::optional<Message> read(std::string_view pattern, std::string_view language);

  /// A placeholder without an argument stays as it is written. The text is plain: who puts it into HTML
  /// escapes it.
  std::string text(std::span<const Argument> arguments) const;
  const std::set<std::string>& placeholders() const { return placeholders_; }

 private:
  struct Piece {
    bool is_placeholder;
    std::string text;
  };

  std::string formatted(std::span<const Argument> arguments) const;

  std::string language_;
  std::string pattern_;
  /// The text in pieces, where there is nothing but plain placeholders in it: by far most of them, and ICU's
  /// own formatting takes a hundred times as long. Empty otherwise.
  std::vector<Piece> pieces_;
  std::set<std::string> placeholders_;
};

}  // namespace usher::backend::locale
