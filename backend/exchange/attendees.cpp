// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/attendee_checks.h>
#include <usher/backend/exchange/attendee_json.h>
#include <usher/backend/exchange/attendees.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

std::vector<RawAttendee> readAttendeeCsv(std::string_view text, Columns& columns, Problems& problems) {
  const auto knows = [](const std::string& header) { return !fieldOf(header, attendeeFields()).empty(); };
  const auto table = readCsv(text, knows, problems);
  const NamedRows rows(table, attendeeFields());
  columns = rows.columns();
  if (columns.recognised.empty()) {
    problems.add(table.header.line, "", "no_header");
    return {};
  }
  if (!rows.has("given_name") && !rows.has("family_name") && !rows.has("name")) {
    problems.add(table.header.line, "", "no_name_column");
    return {};
  }
  std::vector<std::string_view> named;
  for (const auto& field : attendeeFields()) {
    if (rows.has(field.field)) named.push_back(field.field);
  }
  std::vector<RawAttendee> raws;
  for (const auto& row : table.rows) {
    raws.push_back({.line = row.line, .fields = rows.named(row), .named = named});
  }
  return raws;
}

SlashOrder dateOrder(const std::vector<RawAttendee>& raws) {
  std::vector<std::string_view> dates;
  for (const auto& raw : raws) {
    for (const char* field : {"valid_from", "valid_until"}) {
      const auto found = raw.fields.find(field);
      if (found != raw.fields.end()) dates.push_back(found->second);
    }
  }
  return slashOrder(dates);
}

}  // namespace

AttendeeImport readAttendees(std::string_view bytes, const EventFrame& frame) {
  AttendeeImport import;
  Problems problems;
  if (bytes.size() > kLargestFile) {
    problems.add(0, "", "too_large", {{"limit", std::to_string(kLargestFile / 1024 / 1024)}});
    import.problems = problems.take();
    return import;
  }
  const auto text = decodeText(bytes);
  const auto content = trimmed(text);
  if (content.empty()) {
    problems.add(0, "", "empty_file");
    import.problems = problems.take();
    return import;
  }
  const bool is_json = content.front() == '[' || content.front() == '{';
  const auto raws = is_json ? readAttendeeJson(text, import.columns, problems)
                            : readAttendeeCsv(text, import.columns, problems);
  AttendeeChecks checks(frame, dateOrder(raws), problems);
  for (const auto& raw : raws) {
    if (auto attendee = checks.check(raw)) import.attendees.push_back(*std::move(attendee));
  }
  import.problems = problems.take();
  return import;
}

}  // namespace usher::backend::exchange
