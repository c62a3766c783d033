// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>

#include <usher/checkin/redeem.h>
#include <usher/kiosk/system_clock.h>
#include <usher/kiosk/system_random.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>
#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>

#include "bench_folder.h"

namespace usher::bench {

/// The value, or std::runtime_error with the store's words.
template <class T>
T must(std::expected<T, ports::StoreError> answer) {
  if (!answer) throw std::runtime_error(answer.error().detail.toStdString());
  if constexpr (!std::is_void_v<T>) return *std::move(answer);
}

/// What decides in the kiosk: store, keys, clock, randomness and rules as shipped, without screens.
class BenchKiosk {
 public:
  /// No event is in it yet. The folder outlives this object.
  explicit BenchKiosk(const BenchFolder& folder);

  /// As a snapshot that arrives in pages.
  void load(const std::vector<std::vector<ports::Record>>& pages);
  /// The same of more records than should be in memory at once; an empty page is the end.
  void load(const std::function<std::vector<ports::Record>()>& nextPage);
  store::KioskStore& store() { return *store_; }
  ports::AttendeeRoll& roll() { return *store_; }
  /// From what a decoder read to the decision.
  domain::Decision decide(const QByteArray& scanned);

 private:
  kiosk::SystemClock clock_;
  kiosk::SystemRandom random_;
  proof::ContractTickets signed_tickets_;
  proof::ContractLookUps look_ups_;
  std::unique_ptr<store::FileEventKeys> keys_;
  std::unique_ptr<store::KioskStore> store_;
  std::unique_ptr<checkin::Redeem> redeem_;
};

/// Records of an event by the thousand.
std::vector<std::vector<ports::Record>> inPages(const std::vector<ports::Record>& records);

/// Throws std::runtime_error unless the verdict is a V: a wrong answer has no speed.
template <class V>
void expect(const domain::Decision& decision) {
  if (std::holds_alternative<V>(decision.verdict)) return;
  throw std::runtime_error(std::string("unexpected verdict: ") + domain::nameOf(decision.verdict));
}

}  // namespace usher::bench
