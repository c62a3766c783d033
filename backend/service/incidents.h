// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>

namespace usher::backend::service {

/// Second entries and check-ins made by mistake, as staff settle them. Any thread; blocks on the store.
class Incidents {
 public:
  Incidents(store::EventStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// In the order in which they were heard of; see Incident::settled_at.
  Result<std::vector<store::Incident>> list(const std::string& event);
  /// The first settlement stands until somebody knowingly replaces it. NotFound: unknown-incident; Conflict:
  /// settled-otherwise.
  Result<void> settle(const std::string& event, const std::string& incident,
                      const store::Settlement& settlement);
  /// The ticket may enter again as if it had never come, unless somebody came in on it a second time, and not
  /// by mistake: that entry stands from now on. NotFound: unknown-check-in, also where it was undone before.
  Result<void> undo(const std::string& event, const std::string& check_in, const std::string& by,
                    const std::string& reason);

 private:
  store::EventStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
