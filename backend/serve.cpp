// SPDX-License-Identifier: Apache-2.0
#include "serve.h"

#include <sys/resource.h>

#include <cstdlib>
#include <fstream>
#include <optional>

#include <usher/backend/api/api.h>
#include <usher/backend/api/operation.h>
#include <usher/backend/composition/composition.h>
#include <usher/backend/composition/system_clock.h>
#include <usher/backend/http/otlp_exporter.h>
#include <usher/backend/http/server.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/notify/dispatch.h>
#include <usher/backend/web/board/board_routes.h>
#include <usher/backend/web/board/sign_in_page.h>
#include <usher/backend/web/guest_routes.h>

#include "access_options.h"
#include "folder_lock.h"
#include "server_options.h"

namespace usher::backend {

using composition::systemClock;

namespace {

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

notify::GuestLink linksUnder(const std::string& public_url, service::GuestLinks& links) {
  return [public_url, &links](const std::string& event,
                              const store::Attendee& guest) -> std::expected<std::string, std::string> {
    if (public_url.empty()) return "";
    const auto token = links.tokenFor(event, guest);
    if (!token) return std::unexpected(token.error().detail);
    return public_url + "/g/" + *token;
  };
}

}  // namespace

Ending serve(const Arguments& arguments) {
  auto options = serveOptions(arguments);
  if (!options) return {kUnusable, options.error()};
  const auto traces = http::otlpOptionsFromEnvironment();
  if (!traces) return {kUnusable, traces.error()};
  const auto providers = notify::readProviderOptions(arguments.options, std::getenv);
  if (!providers) return {kUnusable, providers.error()};
  const auto access_options = accessOptions(arguments);
  if (!access_options) return {kUnusable, access_options.error()};
  raiseFileLimit();
  log::Logger logger(log::levelFromEnvironment(), log::toStderr());
  const auto data = std::filesystem::absolute(arguments.option("data"));

  const auto lock = FolderLock::take(data, "serve");
  if (!lock) return {kUnusable, lock.error()};
  auto opened = openStore(arguments, composition::IfMissing::Make);
  if (!opened) return opened.error();
  auto& store = **opened;

  const auto downloads = data / "downloads";
  std::error_code ignored;
  // Whole databases, which a server that was killed has left.
  std::filesystem::remove_all(downloads, ignored);

  auto& events = store.events();
  auto& kiosks = store.kiosks();
  composition::Composition services(store, data, usherProgram(arguments));
  service::Tokens tokens(kiosks, systemClock);
  service::CheckIns check_ins(events, systemClock);
  service::Feed feed(events, systemClock);
  service::Snapshots snapshots(events, data / "snapshots", systemClock);
  service::Neighbours neighbours(kiosks, systemClock);
  service::EventSwitches switches(kiosks, store.staff(), systemClock);

  service::KeptFiles uploads(data / "uploads", systemClock);

  auth::Access access(store.people(), systemClock, logger, *access_options);

  http::Metrics metrics;
  http::RateLimit kiosk_rate(options->rate_per_kiosk);
  std::unique_ptr<http::OtlpExporter> exporter;
  if (*traces) {
    exporter = std::make_unique<http::OtlpExporter>(**traces, metrics, logger);
    options->server.spans = [&](http::Span span) { exporter->offer(std::move(span)); };
  }
  std::unique_ptr<http::Server> server;
  std::vector<http::Group> groups;
  groups.push_back(
      api::kioskRoutes({services.pairing, tokens, check_ins, feed, snapshots, events, kiosks, neighbours,
                        switches, systemClock, metrics, logger, kiosk_rate, options->oldest_kiosk}));
  groups.push_back(
      api::operationRoutes({events, kiosks, metrics, systemClock, data,
                            [&server] { return server->isStopping(); }, options->metrics_token}));
  groups.push_back(
      web::guestRoutes({.stores = {store.settings(), store.attendees(), store.requests(), store.events()},
                        .registration = services.registration,
                        .links = services.guest_links,
                        .enrolments = services.enrolments,
                        .attendees = services.attendees,
                        .requests = services.requests,
                        .clock = systemClock}));
  groups.push_back(services.peopleRoutes(
      [&](const http::Request& request, auth::Role role) { return access.authenticate(request, role); },
      downloads));
  groups.push_back(access.routes(web::signInPage));
  groups.push_back(
      web::boardRoutes({.stores = {store.settings(), store.attendees(), store.requests(), store.events(),
                                   store.kiosks(), store.messages(), store.people(), store.staff()},
                        .access = access,
                        .attendees = services.attendees,
                        .requests = services.requests,
                        .imports = services.imports,
                        .uploads = uploads,
                        .pairing = services.pairing,
                        .staff = services.staff,
                        .arrivals = services.arrivals,
                        .template_proofs = services.template_proofs,
                        .templates = services.templates,
                        .clock = systemClock,
                        .sends_mail = providers->sendsMail(),
                        .sends_texts = providers->sendsSms()}));
  const http::Router router(std::move(groups));

  options->server.before_news = [&feed](const std::string& event, std::int64_t after) {
    feed.prepare(event, after);
  };
  options->server.chores = [&] {
    if (const auto done = feed.forgetOld(); !done)
      logger.warn("old changes stay", {{"cause", done.error().detail}});
    if (const auto done = store.people().forgetExpired(systemClock()); !done)
      logger.warn("what has expired stays", {{"cause", done.error().detail}});
    uploads.forgetExpired();
    access.refresh();
  };
  auto listening = http::Server::listen(router, metrics, logger, options->server);
  if (!listening) return {kUnusable, listening.error()};
  server = std::move(*listening);

  const auto port_file = arguments.option("port-file");
  if (!port_file.empty() && !writePortFile(port_file, server->port()))
    return {kUnusable, "cannot write " + port_file};
  std::optional<notify::Dispatch> dispatch;
  dispatch.emplace(notify::SchedulerStores{events, store.settings(), store.attendees(), store.requests(),
                                           store.messages()},
                   *providers, linksUnder(providers->public_url, services.guest_links), logger, systemClock);
  events.listen([&](const std::vector<store::FeedHead>& heads) {
    snapshots.forgetErased(heads);
    server->feedMoved(heads);
    dispatch->wake();
  });
  kiosks.listen([&](const std::vector<store::Departure>& departures) { server->recall(departures); });
  logger.info("listening", {{"address", options->server.address},
                            {"port", std::int64_t{server->port()}},
                            {"tls", std::string(options->server.tls ? "yes" : "")},
                            {"version", std::string(USHER_VERSION)}});
  access.tellWhoMaySignIn();
  server->run();
  events.listen({});
  kiosks.listen({});
  dispatch.reset();
  logger.info("stopped");
  return {};
}

}  // namespace usher::backend
