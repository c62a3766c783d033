// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/http/site.h>

namespace usher::backend::http {

enum class KeepAlive : bool { No, Yes };

/// The status, the headers, and unless `request` is a HEAD the body. False: it has not got through, and the
/// connection is of no more use.
boost::asio::awaitable<bool> send(Site& site, Connection& connection, const Request& request,
                                  const Response& response, KeepAlive keep_alive);
/// Until the client leaves, the server stops or the stream ends; the connection is of no more use then.
boost::asio::awaitable<void> sendStream(Site& site, Connection& connection, const Request& request,
                                        const Stream& stream);
boost::asio::awaitable<void> sendContinue(Site& site, Connection& connection);

}  // namespace usher::backend::http
