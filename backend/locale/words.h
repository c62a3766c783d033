// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <initializer_list>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <usher/backend/locale/message.h>

namespace usher::backend::locale {

/// What the backend says to people, by language and key. Each room has its own files,
/// `words/ROOM.LANGUAGE.json`: one JSON object, key to text; "title" of words/web.en.json is the key
/// "web.title". Texts are ICU messages (Message). Immutable; any thread.
class Words {
 public:
  /// Name and content of each file.
  using Files = std::span<const std::pair<std::string_view, std::string_view>>;

  /// The words in the program.
  static const Words& shipped();
  /// Or what is wrong, naming file and key.
  static std::expected<Words, std::string> read(Files files);

  /// In `language`, or its primary language, or English; the key itself where there is no such text at all.
  std::string text(std::string_view language, std::string_view key,
                   std::span<const Argument> arguments = {}) const;
  std::string text(std::string_view language, std::string_view key,
                   std::initializer_list<Argument> arguments) const {
    return text(language, key, std::span(arguments.begin(), arguments.size()));
  }
  bool has(std::string_view key) const;

  /// The keys that begin with `prefix`, in English.
  std::vector<std::string> keys(std::string_view prefix) const;
  /// In one sentence each: keys that one language has and another lacks, and texts whose placeholders are not
  /// those of the English one.
  std::vector<std::string> disagreements() const;

 private:
  using Texts = std::map<std::string, Message, std::less<>>;

  const Message* find(std::string_view language, std::string_view key) const;

  std::map<std::string, Texts, std::less<>> languages_;
};

}  // namespace usher::backend::locale
