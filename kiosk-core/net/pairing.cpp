// SPDX-License-Identifier: Apache-2.0
#include <usher/net/pairing.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>
#include <usher/contract/codec.h>
#include <usher/net/answer_error.h>
#include <usher/net/backend_url.h>
#include <usher/net/http_client.h>

namespace usher::net {
namespace {

using ports::BackendError;

constexpr qint64 kMaxFile = 64 * 1024;
constexpr HttpLimits kLimits{std::chrono::seconds{15}, std::chrono::seconds{30}, 64 * 1024};

std::unexpected<BackendError> failed(BackendError::Code code, const QString& detail) {
  return std::unexpected(BackendError{code, detail, std::nullopt});
}

std::optional<KioskIdentity> identityFrom(const contract::PairAnswer& answer) {
  auto id = domain::KioskId::parse(QString::fromStdString(answer.kiosk));
  if (!id) return std::nullopt;
  KioskIdentity identity{.id = *std::move(id),
                         .name = QString::fromStdString(answer.name),
                         .events = {},
                         .fingerprint = QString::fromStdString(answer.fingerprint)};
  for (const std::string& event : answer.events) {
    auto event_id = domain::EventId::parse(QString::fromStdString(event));
    if (!event_id) return std::nullopt;
    identity.events.push_back(*std::move(event_id));
  }
  return identity;
}

std::expected<KioskIdentity, BackendError> readAnswer(const HttpCall::Result& result, const DeviceKey& key) {
  if (!result) return std::unexpected(result.error());
  if (result->status == 403 || result->status == 404 || result->status == 410) {
    return failed(BackendError::Refused,
                  QStringLiteral("This pairing code is wrong, used or expired: ask for a new one"));
  }
  if (const auto error = errorOf(*result)) return std::unexpected(*error);
  const auto answer = contract::decodePairAnswer(result->body.toStdString());
  if (!answer) {
    return failed(BackendError::Garbled,
                  QString::fromStdString(answer.error().field + " " + answer.error().reason));
  }
  auto identity = identityFrom(*answer);
  if (!identity || identity->fingerprint != key.fingerprint()) {
    return failed(BackendError::Garbled, QStringLiteral("The backend answered for another kiosk's key"));
  }
  return *std::move(identity);
}

}  // namespace

std::expected<std::optional<Pairing>, QString> loadPairing(const QString& file, bool allow_plain_http) {
  QFile stored(file);
  if (!stored.exists()) return std::nullopt;
  if (!stored.open(QIODevice::ReadOnly)) {
    return std::unexpected(
        QStringLiteral("The pairing %1 can't be read: %2").arg(file, stored.errorString()));
  }
  const QByteArray bytes = stored.read(kMaxFile);
  // What was saved is the backend's answer with its address: the contract's decoder knows what is right.
  const auto answer = contract::decodePairAnswer({bytes.constData(), static_cast<std::size_t>(bytes.size())});
  auto identity = answer ? identityFrom(*answer) : std::nullopt;
  const auto url =
      parseBackendUrl(QJsonDocument::fromJson(bytes).object().value(u"backend").toString(), allow_plain_http);
  if (!identity || !url) {
    const QString why = !answer ? QString::fromStdString(answer.error().field + " " + answer.error().reason)
                        : !url  ? url.error()
                                : QStringLiteral("an id is no id");
    return std::unexpected(
        QStringLiteral("The pairing %1 is damaged (%2): delete it and pair the kiosk again").arg(file, why));
  }
  return Pairing{*url, *std::move(identity)};
}

std::expected<void, QString> savePairing(const QString& file, const Pairing& pairing) {
  QJsonArray events;
  for (const domain::EventId& event : pairing.identity.events) events.append(event.text());
  const QJsonObject json{{QStringLiteral("backend"), pairing.backend.toString()},
                         {QStringLiteral("kiosk"), pairing.identity.id.text()},
                         {QStringLiteral("name"), pairing.identity.name},
                         {QStringLiteral("events"), events},
                         {QStringLiteral("fingerprint"), pairing.identity.fingerprint}};
  QSaveFile saved(file);
  const QByteArray bytes = QJsonDocument(json).toJson();
  if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit()) {
    return std::unexpected(
        QStringLiteral("The pairing %1 can't be written: %2").arg(file, saved.errorString()));
  }
  return {};
}

PairingClient::PairingClient(DeviceKey key, ports::Random& random, QObject* parent)
    : QObject(parent), key_(std::move(key)), random_(random) {}

PairingClient::~PairingClient() = default;

void PairingClient::pair(const PairingWish& wish, Reply reply) {
  const auto url = parseBackendUrl(wish.backend, wish.allow_plain_http);
  const auto code = contract::normalizePairingCode(wish.code.toStdString());
  if (!url || !code) {
    const QString detail =
        !url ? url.error() : QStringLiteral("A pairing code has eight letters and digits, e.g. 7K3M-Q9TX");
    QMetaObject::invokeMethod(
        this, [detail, reply = std::move(reply)]() mutable { reply(failed(BackendError::Refused, detail)); },
        Qt::QueuedConnection);
    return;
  }
  const contract::PairRequest request{.code = *code,
                                      .public_key = contract::toBase64(key_.publicKey().toStdString()),
                                      .hardware = wish.hardware.simplified().left(200).toStdString(),
                                      .version = wish.version.simplified().left(200).toStdString()};
  auto* client = new HttpClient(*url, wish.version, random_, this);
  client->send({.verb = "POST",
                .path = "/kiosk/v1/pair",
                .body = QByteArray::fromStdString(contract::encode(request)),
                .bearer = {},
                .limits = kLimits},
               [this, client, url = *url, reply = std::move(reply)](const HttpCall::Result& result) mutable {
                 client->deleteLater();
                 auto identity = readAnswer(result, key_);
                 if (!identity) return reply(std::unexpected(identity.error()));
                 reply(Pairing{url, *std::move(identity)});
               });
}

}  // namespace usher::net
