// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/port/people_store.h>
#include <usher/backend/store/port/request_store.h>
#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/port/staff_store.h>

#include "event_rows.h"

namespace usher::backend::tests {

/// An empty store of the kind under test, with whatever it needs to live.
struct StoreUnderTest {
  std::shared_ptr<void> keep;
  store::EventStore* events = nullptr;
  store::KioskStore* kiosks = nullptr;
  store::MessageStore* messages = nullptr;
  store::PeopleStore* people = nullptr;
  store::RequestStore* requests = nullptr;
  store::AttendeeStore* attendees = nullptr;
  store::SettingsStore* settings = nullptr;
  store::StaffStore* staff = nullptr;
};

using MakeStore = std::function<StoreUnderTest()>;

template <class T>
T must(store::Result<T> result) {
  if (!result) throw std::runtime_error(result.error().detail);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Where the one event's feed stands.
inline store::FeedHead headOf(const StoreUnderTest& store) {
  return must(store.events->heads()).at(0);
}

/// The changes since `sequence`.
inline std::vector<contract::Change> changesSince(const StoreUnderTest& store, std::int64_t sequence) {
  return must(store.events->changes(kEvent, sequence, 1000)).changes;
}

/// What kiosk `kiosk`, named "Door " and that, gets for its ops; received at 5000.
inline store::PushOutcome redeem(const StoreUnderTest& store, const std::string& kiosk,
                                 std::vector<contract::Op> ops) {
  std::promise<store::Result<store::PushOutcome>> promise;
  store.events->redeem({kEvent, kiosk, "Door " + kiosk, "b-1", std::move(ops), at(5000)},
                       [&](auto outcome) { promise.set_value(std::move(outcome)); });
  return must(promise.get_future().get());
}

inline contract::OpResult redeemOne(const StoreUnderTest& store, const std::string& kiosk, contract::Op op) {
  return redeem(store, kiosk, {std::move(op)}).results.at(0);
}

}  // namespace usher::backend::tests
