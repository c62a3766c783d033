// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP, as wire.h.
#include <utility>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace usher::backend::http {

/// To be awaited, with the error as a value.
inline boost::asio::redirect_error_t<boost::asio::use_awaitable_t<>> into(boost::system::error_code& error) {
  return boost::asio::redirect_error(boost::asio::use_awaitable, error);
}

}  // namespace usher::backend::http
