// SPDX-License-Identifier: Apache-2.0
#include <usher/net/http_client.h>

#include <QNetworkProxy>

#include <array>

#include <usher/net/backend_url.h>

namespace usher::net {

HttpClient::HttpClient(QUrl base, const QString& version, ports::Random& random, QObject* parent)
    : QObject(parent),
      base_(std::move(base)),
      user_agent_("usher-kiosk/" + version.toUtf8()),
      random_(random) {
  if (isLoopback(base_)) network_.setProxy(QNetworkProxy::NoProxy);
  network_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void HttpClient::send(const HttpWish& wish, HttpCall::Done done) {
  QNetworkRequest request(QUrl(QString::fromUtf8(base_.toEncoded() + wish.path)));
  for (const auto attribute :
       {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
        QNetworkRequest::AuthenticationReuseAttribute}) {
    request.setAttribute(attribute, QNetworkRequest::Manual);
  }
  // Compression is Qt's business. Its guard against answers that unpack to more than they look like would
  // refuse event data, which packs well; HttpLimits and the readers have bounds of their own.
  request.setDecompressedSafetyCheckThreshold(-1);
  request.setRawHeader("User-Agent", user_agent_);
  request.setRawHeader("traceparent", traceparent());
  if (!wish.body.isEmpty())
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
  if (!wish.bearer.isEmpty()) request.setRawHeader("Authorization", "Bearer " + wish.bearer);
  for (const auto& [name, value] : wish.headers) request.setRawHeader(name, value);
  new HttpCall(network_, request, wish.verb, wish.body, wish.limits, wish.taker, std::move(done), this);
}

QByteArray HttpClient::traceparent() {
  std::array<std::uint8_t, 24> ids{};
  random_.fill(ids);
  // All zeros would be no id.
  ids[15] |= 1;
  ids[23] |= 1;
  const QByteArray hex = QByteArray(reinterpret_cast<const char*>(ids.data()), ids.size()).toHex();
  return "00-" + hex.left(32) + "-" + hex.mid(32) + "-01";
}

}  // namespace usher::net
