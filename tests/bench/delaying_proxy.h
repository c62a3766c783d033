// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

namespace usher::bench {

/// A long way to a server on loopback: a port of loopback whose bytes come out at the server's as much later
/// as one way takes, and the server's answers as much later again. As with TCP, a connection costs a round
/// trip before its first byte goes. It is as wide as can be: nothing is lost, nothing queues, and the slow
/// start of a new connection, which would cost long requests another round trip, is left out. In a thread of
/// its own; std::runtime_error where there are no sockets.
class DelayingProxy {
 public:
  DelayingProxy(std::uint16_t server, std::chrono::milliseconds one_way);
  ~DelayingProxy();
  DelayingProxy(const DelayingProxy&) = delete;
  DelayingProxy& operator=(const DelayingProxy&) = delete;

  std::uint16_t port() const { return port_; }
  /// What the server has sent through it so far, in bytes.
  std::int64_t received() const { return received_; }

 private:
  class Way;

  void run();

  const std::uint16_t server_;
  const std::chrono::steady_clock::duration one_way_;
  int listening_ = -1;
  std::uint16_t port_ = 0;
  std::atomic<bool> ending_ = false;
  std::atomic<std::int64_t> received_ = 0;
  std::thread thread_;
};

}  // namespace usher::bench
