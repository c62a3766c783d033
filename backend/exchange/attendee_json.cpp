// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

#include <usher/backend/exchange/attendee_json.h>
#include <usher/backend/exchange/json_records.h>

namespace usher::backend::exchange {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 17> kTexts = {
    "id",      "code",    "given_name", "family_name", "name",         "email",
    "booking", "phone",   "company",    "ticket_type", "order_status", "language",
    "notes",   "blocked", "valid_from", "valid_until", "revoked"};
constexpr std::array<std::string_view, 2> kLists = {"sessions", "open_questions"};

/// Text, and what a spreadsheet's export may have made of it.
std::optional<std::string> textOf(const Json& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_number_integer()) return value.dump();
  return std::nullopt;
}

std::optional<std::vector<std::string>> listOf(const Json& value) {
  if (!value.is_array()) return std::nullopt;
  std::vector<std::string> texts;
  for (const auto& element : value) {
    if (!element.is_string()) return std::nullopt;
    texts.push_back(element.get<std::string>());
  }
  return texts;
}

class Reader {
 public:
  Reader(Columns& columns, Problems& problems) : columns_(columns), problems_(problems) {}

  std::optional<RawAttendee> read(const JsonRecord& record) {
    const auto json = record.whole ? Json::parse(record.text, nullptr, false) : Json();
    if (!json.is_object()) {
      problems_.add(record.line, "", "bad_json");
      return std::nullopt;
    }
    RawAttendee raw{.line = record.line};
    bool good = true;
    for (const auto& [name, value] : json.items()) good = take(raw, name, value) && good;
    return good ? std::optional(std::move(raw)) : std::nullopt;
  }

 private:
  bool take(RawAttendee& raw, const std::string& name, const Json& value) {
    if (name == "kind") {
      if (value == "ticket") return true;
      problems_.add(raw.line, "kind", "not_a_ticket");
      return false;
    }
    const auto* list_name = std::ranges::find(kLists, name);
    const auto* text_name = std::ranges::find(kTexts, name);
    const bool is_list = list_name != kLists.end();
    if (!is_list && text_name == kTexts.end()) {
      if (std::ranges::find(columns_.ignored, name) == columns_.ignored.end() &&
          columns_.ignored.size() < CsvTable::kMostColumns) {
        columns_.ignored.push_back(name);
      }
      return true;
    }
    raw.named.push_back(is_list ? *list_name : *text_name);
    if (std::ranges::find(columns_.recognised, name, &Columns::Recognised::header) ==
        columns_.recognised.end()) {
      columns_.recognised.push_back({name, name});
    }
    if (auto list = is_list ? listOf(value) : std::nullopt) {
      if (name == "sessions") {
        raw.sessions = std::move(list);
      } else {
        raw.open_questions = *std::move(list);
      }
      return true;
    }
    // Sessions may be one text too, as in a spreadsheet.
    auto text = name == "open_questions" ? std::nullopt : textOf(value);
    if (!text) {
      problems_.add(raw.line, name, "bad_json_value");
      return false;
    }
    if (!text->empty()) raw.fields.emplace(name, *std::move(text));
    return true;
  }

  Columns& columns_;
  Problems& problems_;
};

}  // namespace

std::vector<RawAttendee> readAttendeeJson(std::string_view text, Columns& columns, Problems& problems) {
  const auto cut = cutJson(text);
  std::vector<RawAttendee> raws;
  Reader reader(columns, problems);
  for (const auto& record : cut.records) {
    if (raws.size() == static_cast<std::size_t>(CsvTable::kMostLines)) {
      problems.add(record.line, "", "too_many_lines", {{"limit", std::to_string(CsvTable::kMostLines)}});
      break;
    }
    if (auto raw = reader.read(record)) raws.push_back(*std::move(raw));
  }
  for (const auto line : cut.strays) problems.add(line, "", "bad_json");
  return raws;
}

}  // namespace usher::backend::exchange
