// SPDX-License-Identifier: Apache-2.0
#include <usher/net/answer_bundle.h>

#include <QDebug>

#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>
#include <usher/contract/codec.h>
#include <usher/net/snapshot_reader.h>
#include <usher/net/wire_mapping.h>
#include <usher/net/wire_ops.h>
#include <usher/net/wire_text.h>

namespace usher::net {

namespace {

using contract::BundleFault;
using contract::BundlePart;
using domain::StickTrouble;

StickTrouble troubleOf(BundleFault fault) {
  switch (fault) {
    case BundleFault::NoBundle:
    case BundleFault::CutOff:
      return StickTrouble::CutOff;
    case BundleFault::Newer:
      return StickTrouble::Newer;
    case BundleFault::NotForUs:
    case BundleFault::Forged:
      break;
  }
  return StickTrouble::Forged;
}

std::string textOf(const domain::TicketKey& key) {
  return {key.public_key.begin(), key.public_key.end()};
}

ports::PushAnswer resultsOf(const contract::OpsAnswer& answer, domain::Instant now) {
  std::vector<domain::OpId> ops;
  for (const contract::OpResult& result : answer.results) {
    if (result.status == contract::OpStatus::Retry) continue;
    if (auto op = idOf<domain::OpId>(result.id)) ops.push_back(*std::move(op));
  }
  return toPushAnswer(answer, ops, now);
}

ports::ChangeBatch batchOf(const contract::ChangesAnswer& news, const domain::EventId& event) {
  ports::ChangeBatch batch{.after = toPosition(news.generation, news.cursor, news.chain),
                           .changes = {},
                           .more = news.more,
                           .server_time = news.server_time};
  std::size_t left_out = 0;
  for (const contract::Change& change : news.changes) {
    if (!concernsKiosks(change.kind)) continue;
    if (auto ours = toChange(change, event)) {
      batch.changes.push_back(*std::move(ours));
    } else {
      ++left_out;
    }
  }
  if (left_out > 0) qWarning("%zu changes were left out, since they can't be", left_out);
  return batch;
}

}  // namespace

struct AnswerBundle::Parts {
  contract::BundleHeader header;
  contract::BundleReader reader;
  domain::EventId event;
  std::optional<SnapshotReader> snapshot = std::nullopt;

  std::expected<Part, StickTrouble> partOf(const contract::BundleReader::Part& part,
                                           const ports::SnapshotSink& sink, domain::Instant now);
};

AnswerBundle::AnswerBundle(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
AnswerBundle::AnswerBundle(AnswerBundle&& other) noexcept = default;
AnswerBundle& AnswerBundle::operator=(AnswerBundle&& other) noexcept = default;
AnswerBundle::~AnswerBundle() = default;

domain::Instant AnswerBundle::writtenAt() const {
  return parts_->header.at;
}

std::expected<AnswerBundle, StickTrouble> AnswerBundle::open(Read read, const DeviceKey& key,
                                                             const std::vector<domain::TicketKey>& backend,
                                                             const domain::EventId& event,
                                                             const domain::KioskId& kiosk) {
  const std::string own = key.publicKey().toStdString();
  const auto bundle = contract::UnprovenBundle::open(
      std::move(read), [&](std::string_view address) -> std::optional<contract::UnprovenBundle::Receiver> {
        if (address != contract::bundleReceiver(own)) return std::nullopt;
        return contract::UnprovenBundle::Receiver{
            own, [&key](std::string_view sealed) { return key.unseal(sealed); }};
      });
  if (!bundle) return std::unexpected(troubleOf(bundle.error()));
  for (const domain::TicketKey& one : backend) {
    auto reader = bundle->provenBy(textOf(one));
    if (!reader) continue;
    auto header = contract::decodeBundleHeader(bundle->header());
    if (!header || header->way != contract::BundleWay::ToKiosk ||
        header->event != event.text().toStdString() || header->kiosk != kiosk.text().toStdString()) {
      return std::unexpected(StickTrouble::Forged);
    }
    return AnswerBundle(std::make_unique<Parts>(Parts{*std::move(header), *std::move(reader), event}));
  }
  return std::unexpected(StickTrouble::Forged);
}

std::optional<ports::FeedPosition> AnswerBundle::askedAfter() const {
  const contract::BundleHeader& header = parts_->header;
  if (header.cursor.empty()) return std::nullopt;
  return toPosition(header.generation, header.cursor, header.chain);
}

std::expected<std::optional<AnswerBundle::Part>, StickTrouble> AnswerBundle::next(
    const ports::SnapshotSink& sink, domain::Instant now) {
  const auto part = parts_->reader.next();
  if (!part) return std::unexpected(troubleOf(part.error()));
  if (!*part) return std::nullopt;
  return parts_->partOf(**part, sink, now);
}

std::expected<AnswerBundle::Part, StickTrouble> AnswerBundle::Parts::partOf(
    const contract::BundleReader::Part& part, const ports::SnapshotSink& sink, domain::Instant now) {
  // Who has written it is known: what can't be understood comes of another version of the program.
  switch (part.kind) {
    case BundlePart::Results: {
      const auto answer = contract::decodeOpsAnswer(part.text);
      if (!answer) return std::unexpected(StickTrouble::Newer);
      return resultsOf(*answer, now);
    }
    case BundlePart::Changes: {
      const auto news = contract::decodeChangesAnswer(part.text);
      if (!news) return std::unexpected(StickTrouble::Newer);
      return Page{batchOf(*news, event)};
    }
    case BundlePart::Snapshot: {
      if (!snapshot) snapshot.emplace(event, sink);
      const auto taken = snapshot->take({part.text.data(), static_cast<qsizetype>(part.text.size())});
      if (!taken) {
        qWarning("carried snapshot: %s", qUtf8Printable(taken.error().detail));
        return std::unexpected(StickTrouble::Newer);
      }
      return SnapshotPiece{snapshot->isWhole()};
    }
    case BundlePart::Problem: {
      const auto problem = contract::decodeProblem(part.text);
      if (!problem) return std::unexpected(StickTrouble::Newer);
      const auto to = idOf<domain::EventId>(problem->event);
      const bool is_moved = problem->type == "moved" && to;
      return Farewell{is_moved ? ports::BackendError::Moved : ports::BackendError::Revoked,
                      text(problem->detail), std::nullopt, is_moved ? to : std::nullopt};
    }
    case BundlePart::Ops:
      break;
  }
  return Unknown{};
}

}  // namespace usher::net
