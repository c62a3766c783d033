// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/http/site.h>

namespace usher::backend::http {

/// Requests and answers on one connection, one after the other, until either side is done with it.
boost::asio::awaitable<void> converse(Site& site, Connection& connection);

}  // namespace usher::backend::http
