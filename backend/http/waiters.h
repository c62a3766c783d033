// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for server.cpp: Asio costs each translation unit that sees it many seconds.
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <list>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::http {

/// Long polls that wait for an event's feed to move. The network thread alone.
class Waiters {
 public:
  enum class Woken {
    /// `timer` was over or cancelled, or stop() was called.
    InVain,
    /// The feed has gone beyond `after`.
    News,
    /// `client` is not to hear of the event any more.
    Recalled,
  };

  boost::asio::awaitable<Woken> wait(boost::asio::steady_timer& timer, std::string event, std::int64_t after,
                                     std::string client) {
    if (const auto at_once = wokenBy(event, after, client); at_once != Woken::InVain || stopped_)
      co_return at_once;
    const auto here =
        waiting_.insert(waiting_.end(), Waiter{std::move(event), after, std::move(client), timer});
    const Leave leave{waiting_, here};
    boost::system::error_code woken;
    co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, woken));
    co_return wokenBy(here->event, after, here->client);
  }

  /// These, and from now on no others, do not wait any more.
  void recall(std::vector<store::Departure> departures) {
    recalled_.clear();
    for (auto& departure : departures)
      recalled_.emplace(std::move(departure.kiosk), std::move(departure.event));
    for (auto& waiter : waiting_) {
      if (recalled_.contains({waiter.client, waiter.event})) waiter.timer.cancel();
    }
  }

  /// Which events have news now for anybody who waits, and after what most of them wait.
  std::map<std::string, std::int64_t> feedMoved(const std::vector<store::FeedHead>& heads) {
    std::map<std::string, std::int64_t> awaited;
    for (const auto& head : heads) {
      auto& position = positions_[head.event];
      position = std::max(position, head.sequence);
    }
    // Whoever came last knows most, and nearly all know the same.
    for (const auto& waiter : waiting_) {
      if (hasNews(waiter.event, waiter.after)) awaited[waiter.event] = waiter.after;
    }
    return awaited;
  }

  /// Those for whom there is news.
  void wake() {
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
    std::string client;
    boost::asio::steady_timer& timer;
  };
  struct Leave {
    std::list<Waiter>& waiting;
    std::list<Waiter>::iterator here;
    ~Leave() { waiting.erase(here); }
  };

  Woken wokenBy(const std::string& event, std::int64_t after, const std::string& client) const {
    if (stopped_) return Woken::InVain;
    if (recalled_.contains({client, event})) return Woken::Recalled;
    return hasNews(event, after) ? Woken::News : Woken::InVain;
  }

  bool hasNews(const std::string& event, std::int64_t after) const {
    const auto position = positions_.find(event);
    return position != positions_.end() && position->second > after;
  }

  std::map<std::string, std::int64_t> positions_;
  std::list<Waiter> waiting_;
  std::set<std::pair<std::string, std::string>> recalled_;
  bool stopped_ = false;
};

}  // namespace usher::backend::http
