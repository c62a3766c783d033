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

/// What comes before a body that is taken in pieces.
struct HttpHead {
  /// 200, or 206 where a part was asked for.
  int status = 0;
  QByteArray etag;
  QByteArray content_range;
  /// Of this body; nullopt where it is not told.
  std::optional<std::int64_t> length;
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
  /// Takes the pieces of a body of status 200 or 206 as they arrive instead of keeping them; an error ends
  /// the call with it.
  struct Taker {
    /// Before the first piece.
    std::function<std::expected<void, ports::BackendError>(const HttpHead& head)> head;
    std::function<std::expected<void, ports::BackendError>(QByteArrayView piece)> piece;
  };

  HttpCall(QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& verb,
           const QByteArray& body, const HttpLimits& limits, std::optional<Taker> taker, Done done,
           QObject* parent);
  ~HttpCall() override;

 private:
  int status() const;
  /// The body is taken in pieces.
  bool isTaken() const;
  HttpHead head() const;
  void readHead();
  void read();
  void finish();
  void end(Result result);

  QPointer<QNetworkReply> reply_;
  QTimer total_;
  HttpLimits limits_;
  std::optional<Taker> taker_;
  bool head_told_ = false;
  Done done_;
  HttpAnswer answer_;
};

}  // namespace usher::net
