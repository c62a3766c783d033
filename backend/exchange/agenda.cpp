// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/agenda.h>
#include <usher/backend/exchange/session_draft.h>
#include <usher/backend/exchange/text.h>
#include <usher/backend/exchange/xml_text.h>

namespace usher::backend::exchange {

AgendaImport readAgenda(std::string_view bytes, const EventFrame& frame) {
  AgendaImport import;
  Problems problems;
  std::vector<SessionDraft> drafts;
  const auto text = bytes.size() > kLargestFile ? std::string() : decodeText(bytes);
  const auto content = trimmed(text);
  if (bytes.size() > kLargestFile) {
    problems.add(0, "", "too_large", {{"limit", std::to_string(kLargestFile / 1024 / 1024)}});
  } else if (content.empty()) {
    problems.add(0, "", "empty_file");
  } else if (content.front() == '<') {
    const auto xml = xmlText(bytes);
    if (xml) {
      drafts = readSchedule(*xml, frame, problems);
    } else {
      problems.add(1, "", "unknown_encoding", {{"value", xml.error()}});
    }
  } else if (folded(content.substr(0, 15)) == "begin:vcalendar") {
    drafts = readCalendar(text, frame, import.columns, problems);
  } else {
    drafts = readAgendaCsv(text, frame, import.columns, problems);
  }
  import.sessions = sessionsOf(std::move(drafts), frame, problems);
  import.problems = problems.take();
  return import;
}

}  // namespace usher::backend::exchange
