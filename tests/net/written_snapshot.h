// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zlib.h>

#include <usher/contract/sha256.h>

#include "rig.h"

namespace usher::net::test {

inline QByteArray gzip(const QByteArray& plain) {
  z_stream stream{};
  constexpr int kGzip = 16 + MAX_WBITS;
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY);
  QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.truncate(static_cast<qsizetype>(stream.total_out));
  deflateEnd(&stream);
  return packed;
}

/// A snapshot as a backend writes it, with whatever lies the test wants in it.
struct Snapshot {
  contract::SnapshotHeader header{.generation = "g1",
                                  .schema = contract::kFeedSchema,
                                  .event = "demo",
                                  .cursor = "42",
                                  .chain = "",
                                  .rows = 0};
  std::vector<std::string> rows;
  std::optional<std::int64_t> end_rows;
  std::optional<std::string> end_hash;

  static std::string ticket(int number, const std::string& code) {
    return encode(contract::TicketRow{.id = "t-" + std::to_string(number),
                                      .code = code,
                                      .ticket_type = "day",
                                      .order_status = contract::OrderStatus::Pending,
                                      .valid_from = {},
                                      .valid_until = {},
                                      .given_name = "Zo\u00eb",
                                      .family_name = "Okafor",
                                      .company = {},
                                      .notes = {},
                                      .sessions = {"s-1"},
                                      .open_questions = {}});
  }

  explicit Snapshot(int tickets = 0) {
    for (int i = 0; i < tickets; ++i) rows.push_back(ticket(i, "code-" + std::to_string(i)));
    header.rows = tickets;
  }

  QByteArray bytes() const {
    std::string text = encode(header) + "\n";
    for (const std::string& row : rows) text += row + "\n";
    contract::Sha256 hash;
    hash.add(text);
    text += encode(contract::SnapshotEnd{.rows = end_rows.value_or(static_cast<std::int64_t>(rows.size())),
                                         .sha256 = end_hash.value_or(hash.hex())}) +
            "\n";
    return QByteArray::fromStdString(text);
  }
};

/// What came of a snapshot that was fetched and read to its end.
struct Kept {
  std::vector<ports::FeedPosition> begun;
  std::int64_t promised = -1;
  std::vector<std::size_t> batches;
  std::vector<ports::Record> records;
  /// As it was told while it arrived: bytes, and of how many.
  std::vector<std::pair<std::int64_t, std::optional<std::int64_t>>> arriving;
};

/// As the feed does it, with whatever the rig's backend answers.
inline std::expected<void, BackendError> fetch(Rig& rig, Kept& kept, Look look = Look::NowAndThen) {
  auto fetched = await<std::unique_ptr<ports::FetchedSnapshot>>(
      [&](auto reply) {
        rig.backend->fetchSnapshot(
            [&](std::int64_t bytes, std::optional<std::int64_t> of) {
              kept.arriving.emplace_back(bytes, of);
            },
            std::move(reply));
      },
      look);
  if (!fetched) return std::unexpected(fetched.error());
  kept.begun.push_back((*fetched)->position());
  kept.promised = (*fetched)->rows();
  while (true) {
    auto more = (*fetched)->next();
    if (!more || more->empty()) {
      (*fetched)->forget();
      if (!more) return std::unexpected(more.error());
      return {};
    }
    kept.batches.push_back(more->size());
    kept.records.insert(kept.records.end(), more->begin(), more->end());
  }
}

}  // namespace usher::net::test
