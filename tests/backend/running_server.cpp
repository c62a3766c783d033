// SPDX-License-Identifier: Apache-2.0
#include "running_server.h"

#include <algorithm>

#include <usher/backend/service/cursor.h>
#include <usher/contract/codec.h>

namespace usher::backend::tests {

RunningServer::RunningServer(http::Limits limits, int tickets, http::Rate rate_per_kiosk)
    : now_ms_(at(0).time_since_epoch().count()), kiosk_rate_(rate_per_kiosk) {
  store_ = store::SqliteStore::open(folder_.filePath("db").toStdString()).value();
  store_->events().importEvent(eventRows(tickets), now()).value();
  logger_ = std::make_unique<log::Logger>(log::Level::Debug, [this](const std::string& line) {
    const std::lock_guard lock(log_mutex_);
    log_ += line;
  });
  pairing_ = std::make_unique<service::Pairing>(store_->kiosks(), clock());
  tokens_ = std::make_unique<service::Tokens>(store_->kiosks(), clock());
  check_ins_ = std::make_unique<service::CheckIns>(store_->events(), clock());
  feed_ = std::make_unique<service::Feed>(store_->events(), clock());
  snapshots_ = std::make_unique<service::Snapshots>(store_->events(),
                                                    folder_.filePath("snapshots").toStdString(), clock());
  neighbours_ = std::make_unique<service::Neighbours>(store_->kiosks(), clock());
  switches_ = std::make_unique<service::EventSwitches>(store_->kiosks(), store_->staff(), clock());
  std::vector<http::Group> groups;
  groups.push_back(api::kioskRoutes({*pairing_, *tokens_, *check_ins_, *feed_, *snapshots_, store_->events(),
                                     store_->kiosks(), *neighbours_, *switches_, clock(), metrics_, *logger_,
                                     kiosk_rate_}));
  groups.push_back(api::operationRoutes({store_->events(), store_->kiosks(), metrics_, clock(),
                                         folder_.path().toStdString(),
                                         [this] { return server_->isStopping(); }, "metrics-token"}));
  router_ = std::make_unique<http::Router>(std::move(groups));
  http::ServerOptions options;
  options.limits = limits;
  options.before_news = [this](const std::string& event, std::int64_t after) {
    feed_->prepare(event, after);
  };
  server_ = http::Server::listen(*router_, metrics_, *logger_, options).value();
  store_->events().listen([this](const std::vector<store::FeedHead>& heads) { server_->feedMoved(heads); });
  store_->kiosks().listen(
      [this](const std::vector<store::Departure>& departures) { server_->recall(departures); });
  thread_ = std::thread([this] { server_->run(); });
}

RunningServer::~RunningServer() {
  stop();
  waitUntilStopped();
  store_->events().listen({});
  store_->kiosks().listen({});
}

void RunningServer::waitUntilStopped() {
  if (thread_.joinable()) thread_.join();
}

std::string RunningServer::pairingCode(const std::string& name) {
  return pairing_->createCode(kEvent, name).value();
}

PairedKiosk RunningServer::pairKiosk(const std::string& name) {
  PairedKiosk kiosk{std::make_shared<TestKiosk>(), "", {}};
  HttpClient client(port());
  const auto paired =
      client.post("/kiosk/v1/pair", contract::encode(kiosk.key->pairRequest(pairingCode(name))));
  kiosk.id = contract::decodePairAnswer(paired.body).value().kiosk;
  const auto token = client.post("/kiosk/v1/token", contract::encode(kiosk.key->assertion(kiosk.id, now())));
  kiosk.headers["Authorization"] = "Bearer " + contract::decodeTokenAnswer(token.body).value().token;
  return kiosk;
}

void RunningServer::addEvent(const std::string& id) {
  auto event = std::get<contract::EventRow>(eventRows(0).front());
  event.id = id;
  static_cast<void>(store_->events().importEvent({event}, now()).value());
}

std::string RunningServer::log() {
  const std::lock_guard lock(log_mutex_);
  return log_;
}

std::string RunningServer::cursor(const std::string& event) {
  const auto heads = store_->events().heads().value();
  return service::formatCursor(std::ranges::find(heads, event, &store::FeedHead::event)->sequence);
}

}  // namespace usher::backend::tests
