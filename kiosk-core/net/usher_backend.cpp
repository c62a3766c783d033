// SPDX-License-Identifier: Apache-2.0
#include <usher/net/usher_backend.h>

#include <QDebug>

#include <algorithm>

#include <usher/contract/codec.h>
#include <usher/net/answer_error.h>
#include <usher/net/backend_url.h>
#include <usher/net/http_client.h>
#include <usher/net/snapshot_download.h>
#include <usher/net/spooled_snapshot.h>
#include <usher/net/token_source.h>
#include <usher/net/wire_mapping.h>
#include <usher/net/wire_ops.h>

namespace usher::net {
namespace {

using ports::BackendError;

constexpr int kOk = 200;
constexpr int kNoContent = 204;
constexpr int kPart = 206;
constexpr int kNothingNew = 304;
constexpr int kTokenRefused = 401;
constexpr int kNoSuchPart = 416;
constexpr qint64 kMaxChangesBytes = 8 * 1024 * 1024;
constexpr qint64 kMaxAnswerBytes = 1024 * 1024;
/// What the contract lets a backend wait.
constexpr std::chrono::seconds kLongestWait{25};

BackendError garbled(const contract::DecodeError& error) {
  return {BackendError::Garbled, QString::fromStdString(error.field + " " + error.reason), std::nullopt};
}

/// The chain after these changes, as both sides compute it.
std::string chainAfter(std::string chain, const std::vector<contract::Change>& changes) {
  for (const contract::Change& change : changes) chain = contract::nextChain(chain, change);
  return chain;
}

std::expected<std::optional<ports::ChangeBatch>, BackendError> readChanges(const HttpAnswer& answer,
                                                                           const ports::FeedPosition& after,
                                                                           const domain::EventId& event) {
  if (answer.status == kNothingNew) return std::nullopt;
  const auto news = contract::decodeChangesAnswer(answer.body.toStdString());
  if (!news) return std::unexpected(garbled(news.error()));
  if (QString::fromStdString(news->generation) != after.generation) {
    return std::unexpected(BackendError{BackendError::CursorTooOld,
                                        QStringLiteral("the backend's history is another one now"),
                                        std::nullopt});
  }
  if (chainAfter(after.chain.toStdString(), news->changes) != news->chain) {
    return std::unexpected(BackendError{BackendError::CursorTooOld,
                                        QStringLiteral("the feed does not continue what this kiosk has"),
                                        std::nullopt});
  }
  ports::ChangeBatch batch{.after = toPosition(news->generation, news->cursor, news->chain),
                           .changes = {},
                           .more = news->more,
                           .server_time = news->server_time};
  std::size_t left_out = 0;
  for (const contract::Change& change : news->changes) {
    if (!concernsKiosks(change.kind)) continue;
    if (auto ours = toChange(change, event)) {
      batch.changes.push_back(*std::move(ours));
    } else {
      ++left_out;
    }
  }
  if (left_out > 0) {
    qWarning("%zu changes were left out, since they can't be", left_out);
  }
  return batch;
}

}  // namespace

struct UsherBackend::Parts {
  Parts(UsherBackendSettings the_settings, DeviceKey key, ports::Spool& the_spool,
        const ports::Clock& the_clock, ports::Random& random)
      : settings(std::move(the_settings)),
        spool(the_spool),
        clock(the_clock),
        address(parseBackendUrl(settings.base.toString(), settings.allow_plain_http)),
        client(address.value_or(QUrl()), settings.version, random),
        tokens(client, settings.identity.id, std::move(key), clock, random, limits()) {}

  HttpLimits limits() const { return {settings.silence, settings.short_call, kMaxAnswerBytes}; }
  QByteArray eventPath(const QByteArray& call) const {
    return "/kiosk/v1/events/" + settings.event.text().toUtf8() + "/" + call;
  }

  /// Sends with a token, and once more with a new one where the backend does not take the first. `done` gets
  /// 200, 204, 304 or an error.
  void send(HttpWish wish, HttpCall::Done done, bool again = false) {
    if (!address) {
      return later([this, done = std::move(done)]() mutable {
        done(std::unexpected(BackendError{BackendError::Refused, address.error(), std::nullopt}));
      });
    }
    tokens.get([this, wish = std::move(wish), done = std::move(done), again](auto token) mutable {
      if (!token) return done(std::unexpected(token.error()));
      wish.bearer = *token;
      const HttpWish& sent = wish;
      client.send(sent, [this, wish, done = std::move(done), again](HttpCall::Result result) mutable {
        if (result && result->status == kTokenRefused) {
          tokens.discard(wish.bearer);
          if (!again) return send(std::move(wish), std::move(done), true);
        }
        const bool of_a_part =
            result && wish.taker && (result->status == kPart || result->status == kNoSuchPart);
        if (result && !of_a_part) {
          if (const auto error = errorOf(*result)) return done(std::unexpected(*error));
        }
        done(std::move(result));
      });
    });
  }

  /// From the event loop, unless the backend is destroyed first.
  void later(std::move_only_function<void()> call) {
    QMetaObject::invokeMethod(&client, std::move(call), Qt::QueuedConnection);
  }

  UsherBackendSettings settings;
  ports::Spool& spool;
  const ports::Clock& clock;
  std::expected<QUrl, QString> address;
  /// The one that has the spool.
  std::weak_ptr<SnapshotDownload> download;
  HttpClient client;
  TokenSource tokens;
};

UsherBackend::UsherBackend(UsherBackendSettings settings, DeviceKey key, ports::Spool& spool,
                           const ports::Clock& clock, ports::Random& random, QObject* parent)
    : QObject(parent),
      parts_(std::make_unique<Parts>(std::move(settings), std::move(key), spool, clock, random)) {}

UsherBackend::~UsherBackend() = default;

void UsherBackend::fetchSnapshot(ports::Arriving arriving,
                                 Reply<std::unique_ptr<ports::FetchedSnapshot>> reply) {
  const auto& settings = parts_->settings;
  ports::Spool& spool = parts_->spool;
  // Whoever asked before has lost interest; what has arrived for them is there.
  if (const auto before = parts_->download.lock()) before->abandon();
  const auto held = spool.held();
  if (held && held->whole) {
    // It was fetched before this program was started, or before it could be loaded.
    return parts_->later([&spool, event = settings.event, reply = std::move(reply)]() mutable {
      reply(SpooledSnapshot::open(spool, event));
    });
  }
  const auto download =
      std::make_shared<SnapshotDownload>(spool, parts_->eventPath("snapshot"), std::move(arriving));
  parts_->download = download;
  auto wish = download->wish({settings.silence, settings.snapshot_call, kMaxAnswerBytes});
  parts_->send(std::move(wish), [&spool, download, event = settings.event,
                                 reply = std::move(reply)](HttpCall::Result result) mutable {
    if (!result) return reply(std::unexpected(result.error()));
    if (result->status == kNoContent || result->status == kNothingNew) {
      return reply(std::unexpected(
          BackendError{BackendError::Garbled, QStringLiteral("no snapshot came"), std::nullopt}));
    }
    if (const auto whole = download->ended(*result); !whole) return reply(std::unexpected(whole.error()));
    reply(SpooledSnapshot::open(spool, event));
  });
}

void UsherBackend::fetchChanges(const ports::FeedPosition& after, std::chrono::seconds wait,
                                Reply<std::optional<ports::ChangeBatch>> reply) {
  const auto& settings = parts_->settings;
  wait = std::clamp(wait, std::chrono::seconds{0}, kLongestWait);
  const QByteArray query = "?after=" + QUrl::toPercentEncoding(after.cursor) +
                           "&generation=" + QUrl::toPercentEncoding(after.generation) +
                           "&wait=" + QByteArray::number(static_cast<qlonglong>(wait.count()));
  parts_->send(
      {.verb = "GET",
       .path = parts_->eventPath("changes") + query,
       .body = {},
       .bearer = {},
       .limits = {settings.silence + wait, settings.short_call + wait, kMaxChangesBytes}},
      [after, event = settings.event, reply = std::move(reply)](const HttpCall::Result& result) mutable {
        if (!result) return reply(std::unexpected(result.error()));
        reply(readChanges(*result, after, event));
      });
}

void UsherBackend::push(const std::vector<ports::OutboxOp>& ops, Reply<ports::PushAnswer> reply) {
  std::vector<domain::OpId> asked;
  for (const ports::OutboxOp& op : ops) asked.push_back(op.id());
  const QByteArray body = QByteArray::fromStdString(contract::encode(toRequest(ops)));
  const bool one_boot = std::ranges::all_of(ops, [&](const auto& op) { return op.boot == ops.front().boot; });
  if (ops.empty() || ops.size() > contract::kMaxOpsPerPush || !one_boot ||
      body.size() > static_cast<qsizetype>(contract::kMaxPushBytes)) {
    parts_->later([reply = std::move(reply)]() mutable {
      reply(std::unexpected(BackendError{
          BackendError::Refused, QStringLiteral("a push holds 1 to 100 ops of one boot, in at most 256 KiB"),
          std::nullopt}));
    });
    return;
  }
  parts_->send({.verb = "POST",
                .path = parts_->eventPath("ops"),
                .body = body,
                .bearer = {},
                .limits = parts_->limits()},
               [asked = std::move(asked), &clock = parts_->clock,
                reply = std::move(reply)](const HttpCall::Result& result) mutable {
                 if (!result) return reply(std::unexpected(result.error()));
                 const auto answer = contract::decodeOpsAnswer(result->body.toStdString());
                 if (!answer) return reply(std::unexpected(garbled(answer.error())));
                 reply(toPushAnswer(*answer, asked, clock.now()));
               });
}

void UsherBackend::heartbeat(const ports::KioskHealth& health, Reply<ports::HeartbeatAnswer> reply) {
  parts_->send({.verb = "POST",
                .path = "/kiosk/v1/heartbeat",
                .body = QByteArray::fromStdString(contract::encode(toRequest(health, parts_->clock.now()))),
                .bearer = {},
                .limits = parts_->limits()},
               [reply = std::move(reply)](const HttpCall::Result& result) mutable {
                 if (!result) return reply(std::unexpected(result.error()));
                 const auto answer = contract::decodeHeartbeatAnswer(result->body.toStdString());
                 if (!answer) return reply(std::unexpected(garbled(answer.error())));
                 reply(toHeartbeatAnswer(*answer));
               });
}

void UsherBackend::switchEvent(const domain::EventId& to, const domain::StaffMemberId& by,
                               Reply<void> reply) {
  const contract::EventSwitch wanted{to.text().toStdString(), by.text().toStdString()};
  parts_->send({.verb = "POST",
                .path = parts_->eventPath("switch"),
                .body = QByteArray::fromStdString(contract::encode(wanted)),
                .bearer = {},
                .limits = parts_->limits()},
               [reply = std::move(reply)](const HttpCall::Result& result) mutable {
                 if (!result) return reply(std::unexpected(result.error()));
                 if (result->status == kNoContent) return reply({});
                 reply(std::unexpected(BackendError{
                     BackendError::Garbled, QStringLiteral("HTTP %1").arg(result->status), std::nullopt}));
               });
}

}  // namespace usher::net
