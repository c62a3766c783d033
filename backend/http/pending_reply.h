// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP, as wire.h.
#include <utility>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <exception>
#include <memory>

#include <usher/backend/http/site.h>

namespace usher::backend::http {

/// A reply that somebody owes a conversation: the server does not end before. When the last who could give it
/// lets go of this, because of an exception say, `otherwise()` is what comes.
template <class T, class Handler, class Otherwise>
class PendingReply {
 public:
  PendingReply(Site& site, Handler handler, Otherwise otherwise)
      : site_(site), handler_(std::move(handler)), otherwise_(std::move(otherwise)) {
    ++site_.unanswered;
  }
  ~PendingReply() {
    if (given_) return;
    try {
      give(otherwise_());
    } catch (const std::exception& error) {
      site_.logger.error("no answer can be given", {{"error", std::string(error.what())}});
    }
  }
  PendingReply(const PendingReply&) = delete;
  PendingReply& operator=(const PendingReply&) = delete;

  /// Any thread; the first one counts.
  void give(T value) {
    if (given_.exchange(true)) return;
    const auto executor = boost::asio::get_associated_executor(handler_);
    boost::asio::post(executor, [handler = std::move(handler_), value = std::move(value)]() mutable {
      handler(std::move(value));
    });
    --site_.unanswered;
    site_.unanswered.notify_all();
  }

 private:
  Site& site_;
  Handler handler_;
  Otherwise otherwise_;
  std::atomic<bool> given_ = false;
};

/// Waits for `start(reply)` to have `reply` called, on any thread, and goes on here.
template <class T, class Start, class Otherwise>
boost::asio::awaitable<T> replyOf(Site& site, Start start, Otherwise otherwise) {
  auto initiate = [&site, start = std::move(start), otherwise = std::move(otherwise)](auto handler) mutable {
    using Pending = PendingReply<T, decltype(handler), Otherwise>;
    start([pending = std::make_shared<Pending>(site, std::move(handler), std::move(otherwise))](T value) {
      pending->give(std::move(value));
    });
  };
  return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(T)>(
      std::move(initiate), boost::asio::use_awaitable);
}

}  // namespace usher::backend::http
