// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include <usher/backend/store/port/event_store.h>

namespace usher::backend::web {

/// Tells the open pages of an event's guests which changes are theirs. All of them wake at the same time and
/// ask for the same changes: those are read once. Any thread.
class LiveChanges {
 public:
  explicit LiveChanges(store::EventStore& events) : events_(events) {}

  enum class Whose {
    Nobody,
    /// The guest's own ticket, check-ins or requests.
    Mine,
    /// Sessions and notices.
    Everybody,
  };
  struct News {
    Whose whose = Whose::Nobody;
    /// The changes up to this one were looked at.
    std::int64_t upto = 0;
  };
  /// What the feed has after `after` for the guest with this ticket.
  store::Result<News> after(const std::string& event, const std::string& ticket, std::int64_t after);

 private:
  struct Page {
    std::int64_t after = 0;
    std::int64_t upto = 0;
    /// By the ticket that the change is about; "" for everybody.
    std::map<std::string, int, std::less<>> changes;
  };
  store::Result<std::shared_ptr<const Page>> pageAfter(const std::string& event, std::int64_t after);

  store::EventStore& events_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const Page>> latest_;
};

}  // namespace usher::backend::web
