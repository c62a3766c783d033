// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <utility>

#include <usher/backend/service/carried_news.h>
#include <usher/backend/service/cursor.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/service/snapshots.h>
#include <usher/contract/codec.h>

namespace usher::backend::service {

namespace {

using contract::BundlePart;

constexpr std::size_t kPiece = 256 * 1024;

Error cantWrite() {
  return {Error::Unavailable, "store-unavailable", "The answer for a kiosk can't be written.", 10};
}

/// Whether the page is the next of what a kiosk has, by the feed's hash chain.
bool goesOn(std::string chain, const contract::ChangesAnswer& page) {
  for (const auto& change : page.changes) chain = contract::nextChain(chain, change);
  return chain == page.chain;
}

}  // namespace

CarriedNews::CarriedNews(store::EventStore& events, std::filesystem::path scratch, const Clock& clock,
                         contract::BundleWriter& answer, contract::CarriedReport& report)
    : events_(events),
      feed_(events, clock),
      scratch_(std::move(scratch)),
      clock_(clock),
      answer_(answer),
      report_(report) {}

Result<void> CarriedNews::tell(const contract::BundleHeader& asked) {
  if (asked.cursor.empty()) return tellAll(asked.event);
  const auto page = feed_.after(asked.event, asked.cursor, asked.generation);
  if (!page && page.error().code == Error::Gone) return tellAll(asked.event);
  if (!page) return std::unexpected(page.error());
  const auto* changes = std::get_if<contract::ChangesAnswer>(&*page);
  if (changes && !goesOn(asked.chain, *changes)) return tellAll(asked.event);
  return tellSince(asked.event, asked.cursor, asked.generation);
}

Result<void> CarriedNews::tellSince(const std::string& event, std::string cursor,
                                    const std::string& generation) {
  for (;;) {
    const auto page = feed_.after(event, cursor, generation);
    if (!page) return std::unexpected(page.error());
    const auto* changes = std::get_if<contract::ChangesAnswer>(&*page);
    if (!changes) return {};
    if (!answer_.add(BundlePart::Changes, contract::encode(*changes))) return std::unexpected(cantWrite());
    report_.changes += static_cast<std::int64_t>(changes->changes.size());
    cursor = changes->cursor;
  }
}

Result<void> CarriedNews::tellAll(const std::string& event) {
  // Another carrying may be under way in the same folder.
  const auto folder = scratch_ / ("carried-" + randomHex(8));
  std::error_code ignored;
  std::filesystem::create_directories(scratch_, ignored);
  auto told = tellAll(event, folder);
  std::filesystem::remove_all(folder, ignored);
  return told;
}

Result<void> CarriedNews::tellAll(const std::string& event, const std::filesystem::path& folder) {
  Snapshots snapshots(events_, folder, clock_);
  const auto snapshot = snapshots.of(event);
  if (!snapshot) return std::unexpected(snapshot.error());
  std::ifstream file((*snapshot)->plain, std::ios::binary);
  std::string piece(kPiece, '\0');
  std::int64_t lines = 0;
  while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())), file.gcount() > 0) {
    const auto bytes = std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount()));
    lines += std::ranges::count(bytes, '\n');
    if (!answer_.add(BundlePart::Snapshot, bytes)) return std::unexpected(cantWrite());
  }
  // The first and the last line are no rows.
  report_.rows = std::max<std::int64_t>(0, lines - 2);
  return tellSince(event, formatCursor((*snapshot)->at.sequence), (*snapshot)->at.generation);
}

}  // namespace usher::backend::service
