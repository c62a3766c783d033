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

}  // namespace usher::backend::service
