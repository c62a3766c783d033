// SPDX-License-Identifier: Apache-2.0
#include "serve.h"

#include <sys/resource.h>

#include <charconv>
#include <fstream>

#include <usher/backend/api/api.h>
#include <usher/backend/http/server.h>
#include <usher/backend/log/logger.h>

#include "system_clock.h"

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
  const auto* end = text.data() + text.size();
  const auto [read, error] = std::from_chars(text.data() + colon + 1, end, listen.port);
  return error == std::errc() && read == end ? std::optional(listen) : std::nullopt;
}

/// Whole or not at all: whoever waits for the file never reads half a number.
bool writePortFile(const std::filesystem::path& file, std::uint16_t port) {
  const auto half = file.string() + ".part";
  std::ofstream out(half, std::ios::trunc);
  out << port << '\n';
  out.close();
  std::error_code error;
  if (out) std::filesystem::rename(half, file, error);
  return out && !error;
}

/// A waiting kiosk costs a file descriptor; the soft limit is often 1024.
void raiseFileLimit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

Ending serve(const Arguments& arguments) {
  const auto listen = parseListen(arguments.option("listen", "127.0.0.1:8470"));
  if (!listen) return {kUnusable, "--listen takes an address and a port, as in 127.0.0.1:8470"};
  raiseFileLimit();
  log::Logger logger(log::levelFromEnvironment(), log::toStderr());

  auto opened = openStore(arguments, true);
  if (!opened) return opened.error();
  auto& store = **opened;

  auto& events = store.events();
  auto& kiosks = store.kiosks();
  service::Pairing pairing(kiosks, systemClock);
  service::Tokens tokens(kiosks, systemClock);
  service::CheckIns check_ins(events, systemClock);
  service::Feed feed(events, systemClock);
  service::Snapshots snapshots(events, std::filesystem::absolute(arguments.option("data")) / "snapshots",
                               systemClock);
  std::vector<http::Group> groups;
  groups.push_back(
      api::kioskRoutes({pairing, tokens, check_ins, feed, snapshots, events, kiosks, systemClock}));
  const http::Router router(std::move(groups));

  http::ServerOptions options;
  options.address = listen->address;
  options.port = listen->port;
  options.stops_on_signals = true;
  options.chores = [&] {
    if (const auto done = feed.forgetOld(); !done)
      logger.warn("old changes stay", {{"cause", done.error().detail}});
  };
  auto server = http::Server::listen(router, logger, std::move(options));
  if (!server) return {kUnusable, server.error()};

  const auto port_file = arguments.option("port-file");
  if (!port_file.empty() && !writePortFile(port_file, (*server)->port()))
    return {kUnusable, "cannot write " + port_file};
  events.listen([&](const std::vector<store::FeedHead>& heads) { (*server)->feedMoved(heads); });
  logger.info("listening", {{"address", listen->address},
                            {"port", std::int64_t{(*server)->port()}},
                            {"version", std::string(USHER_VERSION)}});
  (*server)->run();
  events.listen({});
  logger.info("stopped");
  return {};
}

}  // namespace usher::backend
