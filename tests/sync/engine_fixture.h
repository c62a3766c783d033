// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSignalSpy>
#include <QTest>

#include <usher/fakes/fake_backend.h>
#include <usher/sync/engine.h>

#include "../store/store_fixture.h"

namespace usher::sync::test {

using namespace std::chrono_literals;
using fakes::FakeBackend;
using Mood = FakeBackend::Mood;

/// Hands everything on to a replica, counts, and fails when told to.
class WatchedReplica : public ports::Replica {
 public:
  explicit WatchedReplica(ports::Replica& replica) : replica_(replica) {}
  std::expected<std::optional<ports::FeedPosition>, ports::StoreError> position() override {
    return replica_.position();
  }
  std::expected<std::unique_ptr<ports::SnapshotLoad>, ports::StoreError> beginSnapshot(
      const domain::EventId& event, const ports::FeedPosition& at) override {
    if (failures > 0 && failures--)
      return std::unexpected(ports::StoreError{ports::StoreError::DiskFull, "full"});
    return replica_.beginSnapshot(event, at);
  }
  std::expected<void, ports::StoreError> apply(const ports::ChangeBatch& batch) override {
    if (failures > 0 && failures--)
      return std::unexpected(ports::StoreError{ports::StoreError::DiskFull, "full"});
    slices.push_back(batch.changes.size());
    return replica_.apply(batch);
  }
  int failures = 0;
  std::vector<std::size_t> slices;

 private:
  ports::Replica& replica_;
};

/// A kiosk with its real store, and a backend of the same event with as many tickets.
struct EngineFixture : store::test::Fixture {
  explicit EngineFixture(int tickets) : backend(time) {
    open();
    for (const auto& record : store::test::eventRecords()) backend.put(record);
    for (int n = 1; n <= tickets; ++n) backend.put(store::test::ticket(n));
    replica = std::make_unique<WatchedReplica>(*store);
    makeEngine();
  }
  ~EngineFixture() { engine.reset(); }

  EngineSettings engineSettings() const {
    return {.event = store::test::gala(),
            .kiosk = *domain::KioskId::parse(u"kiosk-7"),
            .version = "1.2.3",
            .spread = 0ms};
  }
  void makeEngine() { makeEngine(engineSettings()); }
  void makeEngine(const EngineSettings& with) {
    engine.reset();
    engine = std::make_unique<Engine>(with, *replica, *store, backend, time, random, time);
  }
  void startAndSettle() {
    engine->start();
    time.advance(2s);
  }
  /// A guest passes, and the engine hears of it.
  void serve(int op, int ticket) {
    pass(op, ticket);
    engine->recorded();
  }
  /// Who passed with this ticket; when is for the clocks to say.
  std::vector<domain::OpId> passagesOf(int ticket) {
    std::vector<domain::OpId> ops;
    for (const auto& one : history(ticket)) ops.push_back(one.id);
    return ops;
  }
  std::vector<domain::OpId> acceptedOps() const {
    std::vector<domain::OpId> ops;
    for (const auto& one : backend.accepted()) ops.push_back(one.id);
    return ops;
  }
  /// As many ops as were made, each once, in the order of doing.
  static std::vector<domain::OpId> opsUpTo(int last) {
    std::vector<domain::OpId> ops;
    for (int n = 1; n <= last; ++n) ops.push_back(store::test::opId(n));
    return ops;
  }

  FakeBackend backend;
  std::unique_ptr<WatchedReplica> replica;
  std::unique_ptr<Engine> engine;
};

}  // namespace usher::sync::test
