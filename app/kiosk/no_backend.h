// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tuple>

#include <usher/ports/backend.h>

namespace usher::kiosk {

/// Nobody is there: what is asked is never answered, and what is handed in goes nowhere. The replies are kept
/// until this object goes, as a backend's are that is slow for ever.
class NoBackend final : public ports::Backend {
 public:
  void fetchSnapshot(ports::Arriving, Reply<std::unique_ptr<ports::FetchedSnapshot>> reply) override {
    std::get<0>(kept_) = std::move(reply);
  }
  void fetchChanges(const ports::FeedPosition&, std::chrono::seconds,
                    Reply<std::optional<ports::ChangeBatch>> reply) override {
    std::get<1>(kept_) = std::move(reply);
  }
  void push(const std::vector<ports::OutboxOp>&, Reply<ports::PushAnswer> reply) override {
    std::get<2>(kept_) = std::move(reply);
  }
  void heartbeat(const ports::KioskHealth&, Reply<ports::HeartbeatAnswer> reply) override {
    std::get<3>(kept_) = std::move(reply);
  }
  void switchEvent(const domain::EventId&, const domain::StaffMemberId&, Reply<void> reply) override {
    std::get<4>(kept_) = std::move(reply);
  }

 private:
  std::tuple<Reply<std::unique_ptr<ports::FetchedSnapshot>>, Reply<std::optional<ports::ChangeBatch>>,
             Reply<ports::PushAnswer>, Reply<ports::HeartbeatAnswer>, Reply<void>>
      kept_;
};

}  // namespace usher::kiosk
