// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include <usher/backend/api/message.h>
#include <usher/backend/service/check_ins.h>
#include <usher/backend/service/feed.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/snapshots.h>
#include <usher/backend/service/tokens.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::api {

struct Services {
  service::Pairing& pairing;
  service::Tokens& tokens;
  service::CheckIns& check_ins;
  service::Feed& feed;
  service::Snapshots& snapshots;
  store::EventStore& events;
  store::KioskStore& kiosks;
  service::Clock clock;
};

/// The calls of contract/openapi.yaml: finds the one that is meant, proves who asks, reads the body, answers.
/// Any thread.
class Api {
 public:
  /// Runs its argument soon, on a thread where waiting is allowed.
  using Later = std::function<void(std::function<void()>)>;

  explicit Api(Services services) : services_(std::move(services)) {}

  /// May block on the store. `reply` is called exactly once, here or by way of `later`.
  void handle(const Request& request, const Later& later, const Reply& reply);

 private:
  Answer pair(const Request& request);
  Answer token(const Request& request);
  Answer heartbeat(const Request& request, const store::Kiosk& kiosk);
  Answer snapshot(const Request& request, const store::Kiosk& kiosk);
  Answer changes(const Request& request, const store::Kiosk& kiosk);
  void push(const Request& request, const store::Kiosk& kiosk, const Later& later, const Reply& reply);
  Answer health();

  Services services_;
};

}  // namespace usher::backend::api
