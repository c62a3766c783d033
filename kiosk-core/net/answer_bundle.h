// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/signed_ticket.h>
#include <usher/domain/staff/stick.h>
#include <usher/net/device_key.h>
#include <usher/ports/backend.h>
#include <usher/ports/snapshot_sink.h>

namespace usher::net {

/// What a backend answered to a bundle of this kiosk's, part by part. Nothing is given out that its backend
/// has not written.
class AnswerBundle {
 public:
  /// The next bytes, at most `most`; fewer only at the end, or where they can't be read.
  using Read = std::function<std::string(std::size_t most)>;

  /// Outcomes of ops: those that are final.
  using Results = ports::PushAnswer;
  struct Page {
    /// The generation that it is of.
    ports::ChangeBatch batch;
  };
  /// The sink has been given the next records of the whole event; `ended`: the last, and they add up.
  struct SnapshotPiece {
    bool ended = false;
  };
  /// This kiosk hears no more of its event: Revoked, or Moved.
  using Farewell = ports::BackendError;
  /// Something that came after this program.
  struct Unknown {};
  using Part = std::variant<Results, Page, SnapshotPiece, Farewell, Unknown>;

  /// `read` is at the file's beginning. `backend`: the keys that are believed.
  static std::expected<AnswerBundle, domain::StickTrouble> open(Read read, const DeviceKey& key,
                                                                const std::vector<domain::TicketKey>& backend,
                                                                const domain::EventId& event,
                                                                const domain::KioskId& kiosk);

  AnswerBundle(AnswerBundle&& other) noexcept;
  AnswerBundle& operator=(AnswerBundle&& other) noexcept;
  ~AnswerBundle();

  domain::Instant writtenAt() const;
  /// How far this kiosk's feed had come when it asked; nullopt: it had none.
  std::optional<ports::FeedPosition> askedAfter() const;

  /// nullopt: that was all. The sink is asked only where a whole event is in it.
  std::expected<std::optional<Part>, domain::StickTrouble> next(const ports::SnapshotSink& sink,
                                                                domain::Instant now);

 private:
  struct Parts;
  explicit AnswerBundle(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace usher::net
