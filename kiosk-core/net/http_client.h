// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <utility>
#include <vector>

#include <usher/net/http_call.h>
#include <usher/ports/random.h>

namespace usher::net {

/// What to ask of a backend.
struct HttpWish {
  QByteArray verb;
  /// After the backend's own address, with its query, e.g. "/kiosk/v1/token".
  QByteArray path;
  /// JSON; empty for none.
  QByteArray body;
  /// Empty for none.
  QByteArray bearer;
  HttpLimits limits;
  std::optional<HttpCall::Taker> taker = {};
  /// Besides those that every request has. With Accept-Encoding among them the body comes as it was sent.
  std::vector<std::pair<QByteArray, QByteArray>> headers = {};
};

/// Sends requests to one backend, each with a trace of its own. Follows no redirect, keeps no cookie, asks
/// nobody for a password.
class HttpClient : public QObject {
  Q_OBJECT
 public:
  /// `base` as parseBackendUrl() gives it; `random` outlives this object.
  HttpClient(QUrl base, const QString& version, ports::Random& random, QObject* parent = nullptr);

  void send(const HttpWish& wish, HttpCall::Done done);

 private:
  QByteArray traceparent();

  QUrl base_;
  QByteArray user_agent_;
  ports::Random& random_;
  QNetworkAccessManager network_;
};

}  // namespace usher::net
