// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: nobody else sees the JSON libraries.

#include <simdjson.h>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <usher/contract/decode.h>
#include <usher/contract/instant.h>

namespace usher::contract {

/// What is written. What is read is no tree of its own, since a kiosk reads a million rows.
using Json = nlohmann::json;
/// A part of a document that is read; good as long as its JsonParser reads no other one.
using JsonValue = simdjson::dom::element;

/// The shape of a string: its length in code points, the look of its bytes, and how to say so to whoever sent
/// another.
struct TextForm {
  std::size_t min;
  std::size_t max;
  bool (*looks_right)(std::string_view);
  const char* reason;
};

bool fits(std::string_view text, const TextForm& form);

extern const TextForm kId;
extern const TextForm kUuid;
/// Free text, line feeds allowed.
extern const TextForm kText;
/// One line of at most 200 characters: names of things, states, versions.
extern const TextForm kLine;
extern const TextForm kTicketCode;
extern const TextForm kPairingCode;
extern const TextForm kEmail;
extern const TextForm kPhone;
extern const TextForm kColour;
extern const TextForm kTimeZone;
extern const TextForm kPublicKey;
extern const TextForm kSignature;
extern const TextForm kFingerprint;
extern const TextForm kToken;
extern const TextForm kSha256;
extern const TextForm kLookUp;
/// A feed's hash chain: empty at its beginning.
extern const TextForm kChain;

/// The largest integer that every JSON implementation holds exactly, 2^53 - 1.
inline constexpr std::int64_t kMaxInteger = 9'007'199'254'740'991;

/// The most of anything that is counted: seats, pieces.
inline constexpr std::int64_t kMaxCount = 1'000'000'000;

/// Reads the fields of one JSON object. The first fault of a document sticks and later reads give defaults,
/// so that a decoder reads on in a straight line and asks once, at its end.
class ObjectReader {
 public:
  using Fault = std::optional<DecodeError>;

  ObjectReader(JsonValue value, std::string path, Fault& fault);

  bool has(const char* name) const { return find(name).has_value(); }
  /// Required; with `fallback`, what is read where the field is absent.
  std::string text(const char* name, const TextForm& form);
  std::string text(const char* name, const TextForm& form, std::string fallback);
  std::int64_t integer(const char* name, std::int64_t min, std::int64_t max);
  std::int64_t integer(const char* name, std::int64_t min, std::int64_t max, std::int64_t fallback);
  bool flag(const char* name, bool fallback);
  Instant instant(const char* name);
  std::optional<Instant> optionalInstant(const char* name);
  std::vector<std::string> ids(const char* name, std::size_t at_most);
  std::vector<std::string> optionalIds(const char* name, std::size_t at_most);
  std::vector<std::string> optionalTexts(const char* name, const TextForm& form, std::size_t at_most);

  template <class E>
  E oneOf(const char* name, std::initializer_list<std::pair<const char*, E>> choices) {
    const auto value = required(name);
    if (!value) return choices.begin()->second;
    if (const auto text = textIn(*value)) {
      for (const auto& [choice, meaning] : choices) {
        if (*text == choice) return meaning;
      }
    }
    std::string names;
    for (const auto& [choice, meaning] : choices) names += (names.empty() ? "" : ", ") + std::string(choice);
    refuse(name, "must be one of " + names);
    return choices.begin()->second;
  }

  /// Calls `read(ObjectReader&)` for each element of a required array.
  template <class Read>
  void each(const char* name, std::size_t at_most, Read read) {
    const auto array = arrayOf(required(name), name, at_most);
    if (!array) return;
    std::size_t place = 0;
    for (const JsonValue element : *array) {
      ObjectReader reader(element, path_ + "/" + name + "/" + std::to_string(place++), fault_);
      if (fault_) return;
      read(reader);
    }
  }

  /// Of all fields.
  std::vector<std::string> names() const;

  /// The field itself, if there is one.
  std::optional<JsonValue> find(std::string_view name) const;
  std::optional<JsonValue> required(const char* name);
  ObjectReader inner(const char* name, JsonValue value) { return {value, path_ + "/" + name, fault_}; }
  void refuse(const std::string& name, std::string reason);
  bool failed() const { return fault_.has_value(); }

 private:
  static std::optional<std::string_view> textIn(JsonValue value);
  std::string textOf(JsonValue value, const char* name, const TextForm& form);
  std::int64_t integerOf(JsonValue value, const char* name, std::int64_t min, std::int64_t max);
  Instant instantOf(JsonValue value, const char* name);
  std::vector<std::string> textsOf(std::optional<JsonValue> value, const char* name, const TextForm& form,
                                   std::size_t at_most);
  std::optional<simdjson::dom::array> arrayOf(std::optional<JsonValue> value, const char* name,
                                              std::size_t at_most);

  std::optional<simdjson::dom::object> object_;
  std::string path_;
  Fault& fault_;
};

/// Reads one document. All the small ones of a thread are read into the same memory.
class JsonParser {
 public:
  /// For a text of `size` bytes.
  explicit JsonParser(std::size_t size);
  ~JsonParser();
  JsonParser(const JsonParser&) = delete;
  JsonParser& operator=(const JsonParser&) = delete;

  /// JSON text in, whatever it holds out. Refuses nesting deeper than anything of the contract by far.
  Decoded<JsonValue> parse(std::string_view text);

 private:
  simdjson::error_code parseInto(JsonValue& json, std::string_view text);

  std::optional<simdjson::dom::parser> own_;
  simdjson::dom::parser* parser_;
};

/// Parses, reads one object by `read(ObjectReader&) -> T`, and gives it or the first fault.
template <class Read>
auto decodeObject(std::string_view text, Read read)
    -> Decoded<decltype(read(std::declval<ObjectReader&>()))> {
  JsonParser parser(text.size());
  const auto json = parser.parse(text);
  if (!json) return std::unexpected(json.error());
  ObjectReader::Fault fault;
  ObjectReader reader(*json, "", fault);
  if (fault) return std::unexpected(*fault);
  auto value = read(reader);
  if (fault) return std::unexpected(*fault);
  return value;
}

/// Compact; bytes that are no UTF-8 become U+FFFD, since an encoder has nobody to refuse them to.
inline std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace usher::contract
