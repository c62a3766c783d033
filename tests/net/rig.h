// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

#include <usher/contract/codec.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/memory_spool.h>
#include <usher/fakes/scripted_http_server.h>
#include <usher/net/usher_backend.h>

namespace usher::net::test {

using contract::parseInstant;
using fakes::HttpReply;
using ports::BackendError;

inline const QByteArray kToken = "/kiosk/v1/token";
inline const QByteArray kHeartbeat = "/kiosk/v1/heartbeat";
inline const QByteArray kSnapshot = "/kiosk/v1/events/demo/snapshot";
inline const QByteArray kChanges = "/kiosk/v1/events/demo/changes";
inline const QByteArray kOps = "/kiosk/v1/events/demo/ops";

inline HttpReply json(int status, const std::string& body, QList<QByteArray> headers = {}) {
  headers.append("Content-Type: application/json");
  return HttpReply::of(status, QByteArray::fromStdString(body), headers);
}

inline HttpReply problem(int status, const QList<QByteArray>& headers = {}, const std::string& type = "why") {
  return json(
      status,
      encode(contract::Problem{.type = type, .title = "A title", .status = status, .detail = "Because."}),
      headers);
}

inline HttpReply token(const std::string& text, int expires_in_s = 900) {
  return json(200, encode(contract::TokenAnswer{.token = text, .expires_in_s = expires_in_s}));
}

inline domain::EventId eventId() {
  return *domain::EventId::parse(u"demo");
}

inline DeviceKey makeKey(ports::Random& random) {
  const QTemporaryDir folder;
  return DeviceKey::loadOrCreate(folder.filePath(QStringLiteral("key")), random).value();
}

/// How a reply is waited for: by a look every 10 ms, or in an event loop that wakes with it, which is for a
/// test of very many calls. With that, on a busy machine, Qt at times asks once more by itself for what was
/// cut.
enum class Look { NowAndThen, AtOnce };

/// Starts a call and waits for its reply.
template <class T, class Start>
std::expected<T, BackendError> await(Start start, Look look = Look::NowAndThen) {
  constexpr int kPatienceMs = 20'000;
  std::optional<std::expected<T, BackendError>> got;
  int replies = 0;
  QEventLoop loop;
  start([&](std::expected<T, BackendError> result) {
    got.emplace(std::move(result));
    ++replies;
    loop.quit();
  });
  if (got)
    return std::unexpected(BackendError{BackendError::StoreFailed, "replied within the call", std::nullopt});
  if (look == Look::AtOnce) {
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
  } else {
    (void)QTest::qWaitFor([&] { return got.has_value(); }, kPatienceMs);
  }
  if (!got) qFatal("no reply");
  QCoreApplication::sendPostedEvents();
  if (replies != 1) qFatal("%d replies", replies);
  return *std::move(got);
}

/// A backend that is a script, and a kiosk that talks to it.
struct Rig {
  fakes::ScriptedHttpServer server;
  fakes::FakeTime time;
  fakes::FakeRandom random;
  fakes::MemorySpool spool;
  DeviceKey key = makeKey(random);
  UsherBackendSettings settings{.base = server.url(),
                                .event = eventId(),
                                .identity = {.id = *domain::KioskId::parse(u"k-1"),
                                             .name = QStringLiteral("North 2"),
                                             .events = {eventId()},
                                             .fingerprint = QStringLiteral("0000")},
                                .version = QStringLiteral("0.1.0")};
  std::unique_ptr<UsherBackend> backend;

  Rig() { start(); }
  void start() { backend = std::make_unique<UsherBackend>(settings, key, spool, time, random); }
  /// Calls that a server leaves unanswered end soon.
  void hurry() {
    settings.silence = std::chrono::milliseconds(100);
    start();
  }

  static ports::FeedPosition position() { return {QStringLiteral("g1"), QStringLiteral("42"), QString()}; }

  std::expected<std::optional<ports::ChangeBatch>, BackendError> changes(
      std::chrono::seconds wait = {}, ports::FeedPosition after = position()) {
    return await<std::optional<ports::ChangeBatch>>(
        [&](auto reply) { backend->fetchChanges(after, wait, std::move(reply)); });
  }
  std::expected<ports::PushAnswer, BackendError> push(const std::vector<ports::OutboxOp>& ops) {
    return await<ports::PushAnswer>([&](auto reply) { backend->push(ops, std::move(reply)); });
  }
  std::expected<ports::HeartbeatAnswer, BackendError> heartbeat(const ports::KioskHealth& health = {}) {
    return await<ports::HeartbeatAnswer>([&](auto reply) { backend->heartbeat(health, std::move(reply)); });
  }
};

inline contract::Instant at(const char* text) {
  return parseInstant(text).value();
}

inline std::string heartbeatAnswer() {
  return encode(contract::HeartbeatAnswer{.server_time = at("2026-11-24T09:30:00Z"), .commands = {}});
}

}  // namespace usher::net::test
