// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/backend/service/cursor.h>
#include <usher/backend/service/output_file.h>
#include <usher/backend/service/snapshots.h>
#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>

namespace usher::backend::service {

Snapshot::~Snapshot() {
  std::error_code ignored;
  std::filesystem::remove(plain, ignored);
  std::filesystem::remove(gzip, ignored);
}

Snapshots::Snapshots(store::EventStore& store, std::filesystem::path folder, Clock clock)
    : store_(store), folder_(std::move(folder)), clock_(std::move(clock)) {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
  std::filesystem::create_directory(folder_, ignored);
}

Result<std::shared_ptr<const Snapshot>> Snapshots::of(const std::string& event) {
  const std::lock_guard alone(building_);
  const auto heads = store_.heads();
  if (!heads) return std::unexpected(fromStore(heads.error()));
  const auto head = std::ranges::find(*heads, event, &store::FeedHead::event);
  const auto newest = newestOf(event);
  if (newest && head != heads->end() && isFresh(*newest, *head)) return newest;
  auto built = build(event);
  if (!built) return std::unexpected(fromStore(built.error()));
  const std::lock_guard lock(mutex_);
  // Somebody may have been erased while it was written: then it is for who asked now, and nobody else.
  const auto erased = erased_.find(event);
  newest_[event] = erased == erased_.end() || (*built)->at.sequence >= erased->second ? *built : nullptr;
  return std::move(*built);
}

void Snapshots::forgetErased(const std::vector<store::FeedHead>& heads) {
  const std::lock_guard lock(mutex_);
  for (const auto& head : heads) {
    erased_[head.event] = head.erased;
    auto& newest = newest_[head.event];
    if (newest && newest->at.sequence < head.erased) newest = nullptr;
  }
}

std::shared_ptr<const Snapshot> Snapshots::newestOf(const std::string& event) {
  const std::lock_guard lock(mutex_);
  const auto newest = newest_.find(event);
  return newest == newest_.end() ? nullptr : newest->second;
}

bool Snapshots::isFresh(const Snapshot& snapshot, const store::FeedHead& head) const {
  const auto behind = head.sequence - snapshot.at.sequence;
  if (head.generation != snapshot.at.generation || behind < 0 || snapshot.at.sequence < head.forgotten)
    return false;
  if (snapshot.at.sequence < head.erased) return false;
  return behind == 0 || (behind <= kChangesBehind && clock_() - snapshot.built_at < kAge);
}

store::Result<std::shared_ptr<const Snapshot>> Snapshots::build(const std::string& event) {
  const auto name = std::to_string(++built_);
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->built_at = clock_();
  snapshot->plain = folder_ / (name + ".ndjson");
  snapshot->gzip = folder_ / (name + ".ndjson.gz");
  try {
    PlainFile plain(snapshot->plain);
    GzipFile gzip(snapshot->gzip);
    contract::Sha256 sha;
    std::int64_t rows = 0;
    const auto write = [&](std::string line) {
      line += '\n';
      sha.add(line);
      plain.write(line);
      gzip.write(line);
    };
    store::SnapshotReader reader;
    reader.begin = [&](const store::FeedHead& head, std::int64_t expected) {
      snapshot->at = head;
      contract::SnapshotHeader header;
      header.generation = head.generation;
      header.event = head.event;
      header.cursor = formatCursor(head.sequence);
      header.chain = head.chain;
      header.rows = expected;
      write(contract::encode(header));
    };
    reader.row = [&](std::string_view line) {
      ++rows;
      write(std::string(line));
    };
    if (auto read = store_.readSnapshot(event, reader); !read)
      return std::unexpected(std::move(read.error()));
    snapshot->sha256 = sha.hex();
    const auto end = contract::encode(contract::SnapshotEnd{rows, snapshot->sha256}) + "\n";
    plain.write(end);
    gzip.write(end);
    plain.close();
    gzip.close();
  } catch (const std::exception& error) {
    return std::unexpected(store::Error{store::Error::Failed, error.what()});
  }
  return snapshot;
}

}  // namespace usher::backend::service
