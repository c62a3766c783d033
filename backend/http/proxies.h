// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/http/message.h>

namespace usher::backend::http {

/// The proxies whose word is taken for who asks, and how: X-Forwarded-For and X-Forwarded-Proto of anybody
/// else count for nothing. Any thread.
class Proxies {
 public:
  /// `list` has addresses and networks, e.g. "127.0.0.1,10.0.0.0/8,fd00::/8"; an error is a sentence that
  /// names the wrong one.
  static std::expected<Proxies, std::string> parse(std::string_view list);

  bool trusts(const std::string& address) const;
  /// Sets `client` and `secure`, which the connection has told, to what trusted proxies say: the last address
  /// of X-Forwarded-For that is none of theirs.
  void apply(Request& request) const;

 private:
  struct Network {
    std::vector<std::uint8_t> bytes;
    int bits;
  };
  std::vector<Network> networks_;
};

/// Loopback of IPv4 or IPv6.
bool isLoopback(const std::string& address);
/// Whether whoever asks is on this very machine, as far as can be told: a proxy that is not named as trusted
/// asks from here, too, but for somebody else, and says so by headers of its own.
bool asksFromHere(const Request& request);
/// What a limit by address is kept under: an IPv4 address itself, the /64 network of an IPv6 one, which is
/// what one household or host gets.
std::string limitKeyOf(const std::string& address);
/// An IPv4 address that came as IPv6 ("::ffff:192.0.2.1") as IPv4; anything else as it is.
std::string plainAddress(const std::string& address);

}  // namespace usher::backend::http
