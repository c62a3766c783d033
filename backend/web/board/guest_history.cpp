// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/guest_history.h>

#include <algorithm>

#include <usher/backend/web/board/guest_names.h>

namespace usher::backend::web {

namespace {

/// "a, b" with each of them said.
template <class Say>
std::string eachOf(std::string_view facts, const Say& say) {
  constexpr std::string_view kBetween = ", ";
  std::string said;
  while (!facts.empty()) {
    const auto one = facts.substr(0, facts.find(kBetween));
    facts.remove_prefix(std::min(facts.size(), one.size() + kBetween.size()));
    said.append(said.empty() ? "" : kBetween).append(say(std::string(one)));
  }
  return said;
}

struct HistoryNames {
  Names lists;
  Names types;
  Names questions;
  Names sessions;
};

std::string detailOf(const BoardCall& call, const store::HistoryEntry& entry, const HistoryNames& names) {
  if (entry.what == "walk_in") return nameOf(names.types, entry.detail);
  if (entry.what == "answers")
    return eachOf(entry.detail, [&](const std::string& id) { return nameOf(names.questions, id); });
  if (entry.what == "badge_correction")
    return eachOf(entry.detail, [&](const std::string& field) { return call.worded("", field); });
  if (entry.what == "print_result") {
    // "badge failed: no paper"
    const auto colon = entry.detail.find(": ");
    const auto outcome = call.worded("paper_", entry.detail.substr(0, colon));
    return colon == std::string::npos ? outcome : outcome + entry.detail.substr(colon);
  }
  if (entry.what == "enrolment") {
    // "s-1 waits"
    const auto blank = entry.detail.find(' ');
    if (blank == std::string::npos) return entry.detail;
    const auto session = nameOf(names.sessions, entry.detail.substr(0, blank));
    return session + ": " + call.worded("enrolment_", entry.detail.substr(blank + 1));
  }
  return entry.detail;
}

}  // namespace

store::Result<std::vector<View>> guestHistory(const BoardCall& call, const std::string& ticket) {
  const auto history = call.stores().events.history(call.event.id, ticket);
  if (!history) return std::unexpected(history.error());
  const auto lists = namesOf(call, "list", &contract::CheckInListRow::name);
  if (!lists) return std::unexpected(lists.error());
  const auto types = namesOf(call, "ticket_type", &contract::TicketTypeRow::name);
  if (!types) return std::unexpected(types.error());
  const auto questions = namesOf(call, "question", &contract::QuestionRow::text);
  if (!questions) return std::unexpected(questions.error());
  const auto sessions = namesOf(call, "session", &contract::SessionRow::title);
  if (!sessions) return std::unexpected(sessions.error());
  const HistoryNames names{*lists, *types, *questions, *sessions};

  std::vector<View> rows;
  for (const auto& entry : *history) {
    View row;
    row.text("time", call.lately(entry.at));
    row.text("what", call.worded("history_", entry.what)).text("by", entry.by);
    row.text("list", entry.list.empty() ? std::string() : nameOf(names.lists, entry.list));
    row.text("detail", detailOf(call, entry, names)).text("number", std::to_string(rows.size()));
    row.text("undo_path", entry.check_in.empty()
                              ? std::string()
                              : call.path({"guests", ticket, "check-ins", entry.check_in, "undo"}));
    rows.push_back(std::move(row));
  }
  std::ranges::reverse(rows);
  return rows;
}

}  // namespace usher::backend::web
