// SPDX-License-Identifier: Apache-2.0
#include "served.h"

#include <QTest>

namespace usher::backend::http::tests {

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

Served::Served(std::vector<Group> groups, ServerOptions options)
    : logger_(log::Level::Debug,
              [this](const std::string& line) {
                const std::lock_guard lock(log_mutex_);
                log_ += line;
              }),
      router_(std::move(groups)),
      server_(Server::listen(router_, metrics_, logger_, std::move(options)).value()),
      thread_([this] { server_->run(); }) {}

Served::~Served() {
  server_->stop();
  waitUntilStopped();
}

void Served::feedMoved(const std::string& event, std::int64_t sequence) {
  store::FeedHead head;
  head.event = event;
  head.sequence = sequence;
  server_->feedMoved({head});
}

void Served::waitUntilStopped() {
  if (thread_.joinable()) thread_.join();
}

std::string Served::log() {
  const std::lock_guard lock(log_mutex_);
  return log_;
}

bool Served::waitForLog(const std::string& text) {
  return QTest::qWaitFor([&] { return log().find(text) != std::string::npos; }, kPatienceMs);
}

bool Served::waitForMetric(const std::string& line) {
  return QTest::qWaitFor([&] { return metrics_.text().find(line + "\n") != std::string::npos; }, kPatienceMs);
}

}  // namespace usher::backend::http::tests
