// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <expected>
#include <functional>
#include <optional>

#include <usher/ports/backend.h>

namespace usher::net {

struct HttpLimits {
  /// Without a byte in either direction.
  std::chrono::milliseconds silence;
  /// In all.
  std::chrono::milliseconds total;
  /// Of a body that is kept, decompressed.
  qint64 body_bytes;
};

struct HttpAnswer {
  int status = 0;
  QByteArray body;
  /// The Date header.
  QByteArray date;
  std::optional<std::chrono::seconds> retry_after;
};

/// One request and its answer, whatever the status is; an error only where there is no whole answer. Deletes
/// itself after it has called `done`, which it does from the event loop, once, unless it is destroyed first.
class HttpCall : public QObject {
  Q_OBJECT
 public:
  using Result = std::expected<HttpAnswer, ports::BackendError>;
  using Done = std::move_only_function<void(Result)>;
  /// Takes the pieces of a body of status 200 as they arrive instead of keeping them; an error ends the call
  /// with it.
  using Take = std::function<std::expected<void, ports::BackendError>(QByteArrayView piece)>;

  HttpCall(QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& verb,
           const QByteArray& body, const HttpLimits& limits, Take take, Done done, QObject* parent);
  ~HttpCall() override;

 private:
  int status() const;
  void readHead();
  void read();
  void finish();
  void end(Result result);

  QPointer<QNetworkReply> reply_;
  QTimer total_;
  HttpLimits limits_;
  Take take_;
  Done done_;
  HttpAnswer answer_;
};

}  // namespace usher::net
