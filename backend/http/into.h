// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP, as wire.h.
#include <utility>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <memory>

namespace usher::backend::http {

/// To be awaited, with the error as a value.
inline boost::asio::redirect_error_t<boost::asio::use_awaitable_t<>> into(boost::system::error_code& error) {
  return boost::asio::redirect_error(boost::asio::use_awaitable, error);
}

/// Waits for `start(reply)` to have `reply` called, on any thread, and goes on here.
template <class T, class Start>
boost::asio::awaitable<T> replyOf(Start start) {
  auto initiate = [start = std::move(start)](auto handler) mutable {
    auto shared = std::make_shared<decltype(handler)>(std::move(handler));
    start([shared](T value) {
      boost::asio::post(boost::asio::get_associated_executor(*shared),
                        [shared, value = std::move(value)]() mutable { (*shared)(std::move(value)); });
    });
  };
  return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(T)>(
      std::move(initiate), boost::asio::use_awaitable);
}

}  // namespace usher::backend::http
