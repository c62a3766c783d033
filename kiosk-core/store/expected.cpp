// SPDX-License-Identifier: Apache-2.0
#include <usher/store/expected.h>

#include <algorithm>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

/// Of ids with a space between each two.
bool hasId(std::string_view ids, std::string_view one) {
  while (!ids.empty()) {
    const auto end = std::min(ids.find(' '), ids.size());
    if (ids.substr(0, end) == one) return true;
    ids.remove_prefix(std::min(end + 1, ids.size()));
  }
  return false;
}

}  // namespace

Expected::Expected(sqlite::Database& database, const domain::CheckInListId& list)
    : list_{list, {}, {}, std::nullopt, std::nullopt} {
  auto known = database.keep("SELECT ticket_types, session, takes_unenrolled FROM event.list WHERE id = ?");
  for (known.bindAll(utf8(list.text())); known.step();) {
    list_.ticket_types = ids<domain::TicketTypeId>(known.view(0));
    list_.session = optionalId<domain::SessionId>(known, 1);
    list_.takes_unenrolled = known.integer(2) != 0;
  }
  if (!list_.session) return;
  session_ = utf8(list_.session->text());
  auto left = database.keep("SELECT ticket FROM own_enrolment WHERE session = ? AND leaves <> 0");
  for (left.bindAll(session_); left.step();) left_.insert(left.text(0));
}

bool Expected::has(const domain::TicketTypeId& type, std::string_view ticket,
                   std::string_view enrolments) const {
  const bool is_enrolled = list_.session && hasId(enrolments, session_) && !left_.contains(ticket);
  return list_.isFor(type, is_enrolled);
}

}  // namespace usher::store
