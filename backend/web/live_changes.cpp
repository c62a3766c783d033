// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/live_changes.h>

namespace usher::backend::web {

namespace {

constexpr int kChangesAtOnce = 500;
const std::string kNobody = "-";

/// The ticket whose guest sees the change on their page; "" for everybody's, kNobody for nobody's.
std::string ticketOf(const contract::Change& change) {
  if (change.kind == "ticket") return change.id;
  // Who it was about is gone with the row.
  if (change.kind == "session" || change.kind == "notice" || change.deleted) return "";
  if (!change.row) return kNobody;
  if (const auto* check_in = std::get_if<contract::CheckInRow>(&*change.row)) return check_in->ticket;
  if (const auto* request = std::get_if<contract::RequestRow>(&*change.row)) return request->ticket;
  return kNobody;
}

}  // namespace

store::Result<std::shared_ptr<const LiveChanges::Page>> LiveChanges::pageAfter(const std::string& event,
                                                                               std::int64_t after) {
  const std::lock_guard lock(mutex_);
  auto& latest = latest_[event];
  if (latest && latest->after == after && latest->upto > after) return latest;
  const auto changes = events_.changes(event, after, kChangesAtOnce);
  if (!changes) return std::unexpected(changes.error());
  auto page = std::make_shared<Page>();
  page->after = after;
  page->upto = changes->changes.empty() ? after : changes->last;
  for (const auto& change : changes->changes) ++page->changes[ticketOf(change)];
  latest = std::move(page);
  return latest;
}

store::Result<LiveChanges::News> LiveChanges::after(const std::string& event, const std::string& ticket,
                                                    std::int64_t after) {
  const auto page = pageAfter(event, after);
  if (!page) return std::unexpected(page.error());
  News news{.upto = (*page)->upto};
  if ((*page)->changes.contains("")) news.whose = Whose::Everybody;
  if ((*page)->changes.contains(ticket)) news.whose = Whose::Mine;
  return news;
}

}  // namespace usher::backend::web
