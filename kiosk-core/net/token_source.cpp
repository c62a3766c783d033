// SPDX-License-Identifier: Apache-2.0
#include <usher/net/token_source.h>

#include <QDateTime>
#include <QPointer>
#include <QTimeZone>

#include <array>

#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>
#include <usher/contract/codec.h>
#include <usher/net/answer_error.h>

namespace usher::net {
namespace {

using ports::BackendError;

/// An assertion is good for 60 s; below half of that a wrong clock is no reason for a refusal.
constexpr std::chrono::milliseconds kClockTolerance{30'000};
/// A token is given up this long before its end, so that it does not end on its way.
constexpr std::chrono::milliseconds kEarly{30'000};

/// The time of a Date header, RFC 9110, section 5.6.7; nullopt where it has another form.
std::optional<domain::Instant> parseHttpDate(const QByteArray& text) {
  QDateTime at =
      QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
  if (!at.isValid()) return std::nullopt;
  at.setTimeZone(QTimeZone::utc());
  return domain::Instant{std::chrono::milliseconds{at.toMSecsSinceEpoch()}};
}

}  // namespace

TokenSource::TokenSource(HttpClient& client, domain::KioskId kiosk, DeviceKey key, const ports::Clock& clock,
                         ports::Random& random, const HttpLimits& limits, QObject* parent)
    : QObject(parent),
      client_(client),
      kiosk_(std::move(kiosk)),
      key_(std::move(key)),
      clock_(clock),
      random_(random),
      limits_(limits) {}

void TokenSource::get(Take take) {
  if (!token_.isEmpty() && clock_.monotonic() < good_until_) {
    take(token_);
    return;
  }
  waiting_.push_back(std::move(take));
  if (waiting_.size() == 1) request(false);
}

void TokenSource::discard(const QByteArray& token) {
  if (token == token_) token_.clear();
}

void TokenSource::request(bool clock_doubted) {
  std::array<std::uint8_t, 16> nonce{};
  random_.fill(nonce);
  contract::TokenRequest wanted{
      .kiosk = kiosk_.text().toStdString(),
      .issued_at = clock_.now() + clock_error_,
      .nonce = QByteArray(reinterpret_cast<const char*>(nonce.data()), nonce.size()).toHex().toStdString(),
      .signature = {}};
  const QByteArray signature = key_.sign(QByteArray::fromStdString(contract::assertionMessage(wanted)));
  wanted.signature = contract::toBase64(signature.toStdString());
  client_.send({.verb = "POST",
                .path = "/kiosk/v1/token",
                .body = QByteArray::fromStdString(contract::encode(wanted)),
                .bearer = {},
                .limits = limits_},
               [this, clock_doubted](const HttpCall::Result& result) { answered(result, clock_doubted); });
}

void TokenSource::answered(const HttpCall::Result& result, bool clock_doubted) {
  if (!result) return tellAll(std::unexpected(result.error()));
  if (result->status == 401 && !clock_doubted) {
    // A kiosk whose clock is wrong would never get a token, and without one never learn the time.
    if (const auto backend_time = parseHttpDate(result->date)) {
      const auto error = *backend_time - clock_.now();
      if (std::chrono::abs(error - clock_error_) > kClockTolerance) {
        clock_error_ = error;
        return request(true);
      }
    }
  }
  if (const auto error = errorOf(*result)) return tellAll(std::unexpected(*error));
  const auto answer = contract::decodeTokenAnswer(result->body.toStdString());
  if (!answer) {
    return tellAll(std::unexpected(BackendError{
        BackendError::Garbled, QString::fromStdString(answer.error().field + " " + answer.error().reason),
        std::nullopt}));
  }
  const std::chrono::milliseconds life = std::chrono::seconds(answer->expires_in_s);
  token_ = QByteArray::fromStdString(answer->token);
  good_until_ = clock_.monotonic() + life - std::min(kEarly, life / 2);
  tellAll(token_);
}

void TokenSource::tellAll(const std::expected<QByteArray, BackendError>& token) {
  // Whoever is told may ask again, or destroy us.
  const QPointer<TokenSource> alive(this);
  auto waiting = std::exchange(waiting_, {});
  const auto told = token;
  for (Take& take : waiting) {
    if (alive) take(told);
  }
}

}  // namespace usher::net
