// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/cursor.h>
#include <usher/backend/service/feed.h>
#include <usher/backend/store/port/kiosk_words.h>

namespace usher::backend::service {

Result<Feed::News> Feed::after(const std::string& event, const std::string& cursor,
                               const std::string& generation) {
  const auto sequence = parseCursor(cursor);
  if (!sequence)
    return std::unexpected(Error{Error::Invalid, "malformed", "after is no cursor of this backend"});
  auto page = store_.changes(event, *sequence, kChangesPerPage);
  if (!page) return std::unexpected(fromStore(page.error()));
  // Beyond the head: the backend was set back to an older state than the kiosk has seen.
  const bool is_of_another = !generation.empty() && generation != page->head.generation;
  if (is_of_another || *sequence < page->head.forgotten || *sequence > page->head.sequence) {
    return std::unexpected(
        Error{Error::Gone, "cursor-too-old", "Load a snapshot; the feed no longer goes back that far."});
  }
  if (page->changes.empty()) return NoNews{*sequence};
  for (auto& change : page->changes) {
    if (change.row) change.row = store::forKiosks(*std::move(change.row));
  }
  return contract::ChangesAnswer{
      page->head.generation, formatCursor(page->last),         std::move(page->changes),
      page->chain,           page->last < page->head.sequence, clock_()};
}

std::optional<std::string> Feed::prepared(const std::string& event, std::int64_t after) {
  const auto now = clock_();
  std::shared_ptr<const contract::EncodedChanges> words;
  {
    const std::lock_guard lock(mutex_);
    const auto page = pages_.find(event);
    if (page == pages_.end() || page->second.after != after) return std::nullopt;
    const bool fresh = page->second.read_at <= now && now - page->second.read_at < kPageKept;
    if (!fresh) return std::nullopt;
    words = page->second.words;
  }
  return words->at(now);
}

void Feed::prepare(const std::string& event, std::int64_t after) {
  const auto news = this->after(event, formatCursor(after));
  const auto* answer = news ? std::get_if<contract::ChangesAnswer>(&*news) : nullptr;
  if (!answer) return;
  Page page{after, answer->server_time, std::make_shared<const contract::EncodedChanges>(*answer)};
  const std::lock_guard lock(mutex_);
  pages_[event] = std::move(page);
}

}  // namespace usher::backend::service
