// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <usher/backend/exchange/identity.h>
#include <usher/backend/exchange/inspected_line.h>
#include <usher/backend/exchange/session_draft.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

std::string titleOf(const SessionDraft& draft) {
  return draft.title.empty() ? std::string() : folded(draft.title.begin()->second);
}

/// nullopt with a problem in `line`.
std::optional<contract::SessionRow> rowOf(InspectedLine& line, SessionDraft draft) {
  if (draft.title.empty()) line.refuse("title", "missing_title");
  for (const auto& [language, title] : draft.title) line.holdsText("title", title, kLongestText);
  line.holdsText("room", draft.room, kLongestText);
  if (draft.ends_at <= draft.starts_at) line.refuse("ends_at", "ends_before_start", {{"value", ""}});
  if (!line.good()) return std::nullopt;
  contract::SessionRow row{.id = std::move(draft.id),
                           .title = std::move(draft.title),
                           .room = std::move(draft.room),
                           .starts_at = draft.starts_at,
                           .ends_at = draft.ends_at,
                           .capacity = draft.capacity};
  return line.holds(row) ? std::optional(std::move(row)) : std::nullopt;
}

}  // namespace

std::vector<ImportedSession> sessionsOf(std::vector<SessionDraft> drafts, const EventFrame& frame,
                                        Problems& problems) {
  std::map<std::string, int> titles;
  for (const auto& draft : drafts) {
    if (draft.id.empty()) ++titles[titleOf(draft)];
  }
  std::map<std::string, std::int64_t> lines;
  std::vector<ImportedSession> sessions;
  for (auto& draft : drafts) {
    InspectedLine line(draft.line, problems);
    const bool has_own_id = !draft.id.empty();
    const auto title = titleOf(draft);
    if (has_own_id && !isId(draft.id)) {
      draft.id = derivedId('u', {draft.id});
    } else if (!has_own_id && titles[title] == 1) {
      draft.id = derivedId('s', {title});
    } else if (!has_own_id) {
      draft.id = derivedId('s', {title, contract::formatInstant(draft.starts_at), folded(draft.room)});
    }
    const auto known = lines.find(draft.id);
    if (known != lines.end() && !title.empty()) {
      line.refuse(has_own_id ? "id" : "title", has_own_id ? "duplicate_id" : "duplicate_session",
                  {{"other", std::to_string(known->second)}});
      continue;
    }
    auto row = rowOf(line, std::move(draft));
    if (!row) continue;
    if (row->starts_at < frame.event.starts_at || row->ends_at > frame.event.ends_at) {
      line.note("starts_at", "outside_event");
    }
    lines.emplace(row->id, line.number());
    sessions.push_back({*std::move(row), line.number()});
  }
  return sessions;
}

}  // namespace usher::backend::exchange
