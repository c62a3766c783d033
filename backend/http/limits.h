// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include <usher/backend/http/rate_limit.h>

namespace usher::backend::http {

/// What strangers may cost. The body's size is the route's matter.
struct Limits {
  std::chrono::milliseconds idle = std::chrono::seconds(75);
  /// From a request's first byte to the end of its headers; also for a TLS handshake.
  std::chrono::milliseconds header = std::chrono::seconds(10);
  /// From there to the end of its body; a large one has longer, as if it came with `body_bytes_per_second`.
  std::chrono::milliseconds body = std::chrono::seconds(20);
  std::uint64_t body_bytes_per_second = 32 * 1024;
  /// Of bodies over kBodyBytes, those that are on their way or being worked on, of all clients together.
  /// Where one would not fit it is answered 503 before it is read.
  std::uint64_t large_body_bytes = 128 * 1024 * 1024;
  /// For each piece of an answer to be taken.
  std::chrono::milliseconds send = std::chrono::seconds(30);
  std::chrono::milliseconds stop = std::chrono::seconds(5);
  std::uint32_t header_bytes = 8 * 1024;
  std::size_t connections = 20'000;
  /// A venue's guests and kiosks may all come from one address: 400 browsers of six connections each, and
  /// more. An IPv6 network of /64 counts as one address, since a single host may have all of it. Trusted
  /// proxies are not counted.
  std::size_t connections_per_address = 5'000;
  /// A check-in wakes every waiting kiosk of a venue, and each asks again.
  Rate rate_per_address = {1'000, 10'000};
};

}  // namespace usher::backend::http
