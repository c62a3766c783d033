// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/cursor.h>
#include <usher/backend/service/feed.h>

namespace usher::backend::service {

Result<Feed::News> Feed::after(const std::string& event, const std::string& cursor) {
  const auto sequence = parseCursor(cursor);
  if (!sequence)
    return std::unexpected(Error{Error::Invalid, "malformed", "after is no cursor of this backend"});
  auto page = store_.changes(event, *sequence, kChangesPerPage);
  if (!page) return std::unexpected(fromStore(page.error()));
  // Beyond the head: the backend was set back to an older state than the kiosk has seen.
  if (*sequence < page->head.forgotten || *sequence > page->head.sequence) {
    return std::unexpected(
        Error{Error::Gone, "cursor-too-old", "Load a snapshot; the feed no longer goes back that far."});
  }
  if (page->changes.empty()) return NoNews{*sequence};
  return contract::ChangesAnswer{
      page->head.generation, formatCursor(page->last),         std::move(page->changes),
      page->chain,           page->last < page->head.sequence, clock_()};
}

Result<Feed::News> Feed::afterWaiting(const std::string& event, const std::string& cursor) {
  const auto sequence = parseCursor(cursor).value_or(0);
  if (const auto kept = keptPage(event, sequence)) {
    auto answer = *kept;
    answer.server_time = clock_();
    return answer;
  }
  auto news = after(event, cursor);
  if (!news) return news;
  if (const auto* answer = std::get_if<contract::ChangesAnswer>(&*news)) {
    keepPage(
        {event, sequence, answer->server_time, std::make_shared<const contract::ChangesAnswer>(*answer)});
  }
  return news;
}

std::shared_ptr<const contract::ChangesAnswer> Feed::keptPage(const std::string& event, std::int64_t after) {
  const auto now = clock_();
  const std::lock_guard lock(mutex_);
  for (const auto& page : pages_) {
    const bool fresh = page.read_at <= now && now - page.read_at < kPageKept;
    if (fresh && page.after == after && page.event == event) return page.answer;
  }
  return nullptr;
}

void Feed::keepPage(Page page) {
  const std::lock_guard lock(mutex_);
  std::erase_if(pages_,
                [&](const Page& each) { return each.after == page.after && each.event == page.event; });
  if (pages_.size() == kPagesKept) pages_.pop_front();
  pages_.push_back(std::move(page));
}

}  // namespace usher::backend::service
