// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for server.cpp: Asio costs each translation unit that sees it many seconds.
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <list>
#include <map>
#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>

namespace usher::backend::http {

/// Long polls that wait for an event's feed to move. The network thread alone.
class Waiters {
 public:
  /// True once the feed has gone beyond `after`; false when `timer` is over or cancelled, or stop() was
  /// called.
  boost::asio::awaitable<bool> wait(boost::asio::steady_timer& timer, std::string event, std::int64_t after) {
    if (stopped_) co_return false;
    if (hasNews(event, after)) co_return true;
    const auto here = waiting_.insert(waiting_.end(), Waiter{std::move(event), after, timer});
    const Leave leave{waiting_, here};
    boost::system::error_code woken;
    co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, woken));
    co_return !stopped_ && hasNews(here->event, after);
  }

  void feedMoved(const std::vector<store::FeedHead>& heads) {
    for (const auto& head : heads) positions_[head.event] = head.sequence;
    for (auto& waiter : waiting_) {
      if (hasNews(waiter.event, waiter.after)) waiter.timer.cancel();
    }
  }

  void stop() {
    stopped_ = true;
    for (auto& waiter : waiting_) waiter.timer.cancel();
  }

 private:
  struct Waiter {
    std::string event;
    std::int64_t after;
    boost::asio::steady_timer& timer;
  };
  struct Leave {
    std::list<Waiter>& waiting;
    std::list<Waiter>::iterator here;
    ~Leave() { waiting.erase(here); }
  };

  bool hasNews(const std::string& event, std::int64_t after) const {
    const auto position = positions_.find(event);
    return position != positions_.end() && position->second > after;
  }

  std::map<std::string, std::int64_t> positions_;
  std::list<Waiter> waiting_;
  bool stopped_ = false;
};

}  // namespace usher::backend::http
