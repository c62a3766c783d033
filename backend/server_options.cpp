// SPDX-License-Identifier: Apache-2.0
#include "server_options.h"

#include <optional>

#include <usher/backend/service/secret_file.h>
#include <usher/contract/whole_number.h>

namespace usher::backend {

namespace {

struct Listen {
  std::string address;
  std::uint16_t port = 0;
};

/// "127.0.0.1:8470" or "[::1]:8470".
std::optional<Listen> parseListen(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == text.npos || colon == 0) return std::nullopt;
  Listen listen;
  listen.address = text.substr(0, colon);
  if (listen.address.starts_with('[') && listen.address.ends_with(']')) {
    listen.address = listen.address.substr(1, listen.address.size() - 2);
  }
  const auto port = contract::wholeNumber<std::uint16_t>(text.substr(colon + 1), 0);
  if (!port) return std::nullopt;
  listen.port = *port;
  return listen;
}

/// After a quiet time ten seconds' worth may come at once.
std::optional<http::Rate> parseRate(const std::string& text) {
  constexpr double kBurstSeconds = 10;
  const auto count = contract::wholeNumber<std::uint32_t>(text, 0);
  if (!count) return std::nullopt;
  return http::Rate{static_cast<double>(*count), *count * kBurstSeconds};
}

std::unexpected<std::string> wrong(std::string what) {
  return std::unexpected(std::move(what));
}

}  // namespace

std::expected<ServeOptions, std::string> serveOptions(const Arguments& arguments) {
  ServeOptions options;
  auto& server = options.server;
  const auto listen = parseListen(arguments.option("listen", "127.0.0.1:8470"));
  if (!listen) return wrong("--listen takes an address and a port, as in 127.0.0.1:8470");
  server.address = listen->address;
  server.port = listen->port;
  server.takes_signals = true;

  const auto certificate = arguments.option("tls-certificate");
  const auto key = arguments.option("tls-key");
  if (certificate.empty() != key.empty()) return wrong("--tls-certificate and --tls-key come together");
  if (!certificate.empty()) server.tls = http::TlsFiles{certificate, key};

  auto proxies = http::Proxies::parse(arguments.option("trusted-proxy"));
  if (!proxies) return wrong("--trusted-proxy: " + proxies.error());
  server.proxies = std::move(*proxies);

  const auto per_address = parseRate(arguments.option("rate-per-address", "1000"));
  if (!per_address) return wrong("--rate-per-address takes requests a second, as in 1000; 0 sets no limit");
  server.limits.rate_per_address = *per_address;
  const auto per_kiosk = parseRate(arguments.option("rate-per-kiosk", "50"));
  if (!per_kiosk) return wrong("--rate-per-kiosk takes requests a second, as in 50; 0 sets no limit");
  options.rate_per_kiosk = *per_kiosk;
  const auto connections =
      contract::wholeNumber<std::uint32_t>(arguments.option("connections-per-address", "5000"), 1);
  if (!connections) {
    return wrong("--connections-per-address takes a number from 1, as in 5000");
  }
  server.limits.connections_per_address = *connections;

  const auto oldest = arguments.option("oldest-kiosk");
  options.oldest_kiosk = service::ProgramVersion::parse(oldest);
  if (!oldest.empty() && !options.oldest_kiosk) return wrong("--oldest-kiosk takes a version, as in 1.2.0");

  const auto token_file = arguments.option("metrics-token-file");
  if (!token_file.empty()) {
    options.metrics_token = service::secretIn(token_file);
    if (options.metrics_token.empty()) {
      return wrong("--metrics-token-file: " + token_file + " cannot be read, or its first line is empty");
    }
  }
  return options;
}

}  // namespace usher::backend
