// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::bench {

/// The yardstick of waiting polls: the backend's HTTP server with handlers that do nothing. GET /wait is
/// answered once POST /wake has come. Writes its port, a line, to standard output, and serves until SIGTERM.
int echoServer();

}  // namespace usher::bench
