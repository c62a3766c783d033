// SPDX-License-Identifier: Apache-2.0
#include <usher/net/http_call.h>

namespace usher::net {
namespace {

using ports::BackendError;

constexpr int kOk = 200;
constexpr int kPart = 206;
constexpr qint64 kPiece = 64 * 1024;
/// Of answers that are errors only the problem matters, which is short.
constexpr qint64 kErrorBody = 64 * 1024;
constexpr int kLongestRetryAfter = 86'400;

std::unexpected<BackendError> failed(BackendError::Code code, const QString& detail) {
  return std::unexpected(BackendError{code, detail, std::nullopt});
}

/// Of RFC 9110 we take the form in seconds, as our contract has it.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& text) {
  bool ok = false;
  const int seconds = text.toInt(&ok);
  if (!ok || seconds < 0) return std::nullopt;
  return std::chrono::seconds(std::min(seconds, kLongestRetryAfter));
}

}  // namespace

HttpCall::HttpCall(QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& verb,
                   const QByteArray& body, const HttpLimits& limits, std::optional<Taker> taker, Done done,
                   QObject* parent)
    : QObject(parent), limits_(limits), taker_(std::move(taker)), done_(std::move(done)) {
  request.setTransferTimeout(static_cast<int>(limits.silence.count()));
  reply_ = network.sendCustomRequest(request, verb, body);
  connect(reply_, &QNetworkReply::metaDataChanged, this, &HttpCall::readHead);
  connect(reply_, &QNetworkReply::readyRead, this, &HttpCall::read);
  connect(reply_, &QNetworkReply::finished, this, &HttpCall::finish);
  total_.setSingleShot(true);
  connect(&total_, &QTimer::timeout, this,
          [this] { end(failed(BackendError::Unreachable, QStringLiteral("The answer takes too long"))); });
  total_.start(limits.total);
}

HttpCall::~HttpCall() {
  if (!reply_) return;
  reply_->disconnect(this);
  reply_->abort();
  reply_->deleteLater();
}

int HttpCall::status() const {
  return reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool HttpCall::isTaken() const {
  return taker_ && (status() == kOk || status() == kPart);
}

HttpHead HttpCall::head() const {
  HttpHead head{.status = status(),
                .etag = reply_->rawHeader("ETag"),
                .content_range = reply_->rawHeader("Content-Range"),
                .length = std::nullopt};
  bool is_number = false;
  const qint64 length = reply_->rawHeader("Content-Length").toLongLong(&is_number);
  if (is_number && length >= 0) head.length = length;
  return head;
}

void HttpCall::readHead() {
  const qint64 claimed = reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
  if (status() == kOk && !taker_ && claimed > limits_.body_bytes) {
    end(failed(BackendError::Garbled, QStringLiteral("The answer is larger than any should be")));
  }
}

void HttpCall::read() {
  while (done_ && reply_->bytesAvailable() > 0) {
    const QByteArray piece = reply_->read(kPiece);
    if (piece.isEmpty()) return;
    if (isTaken()) {
      auto taken =
          std::exchange(head_told_, true) ? std::expected<void, BackendError>() : taker_->head(head());
      if (taken) taken = taker_->piece(piece);
      if (!taken) end(std::unexpected(taken.error()));
    } else if (status() != kOk) {
      answer_.body += piece.left(kErrorBody - answer_.body.size());
    } else if (answer_.body.size() + piece.size() > limits_.body_bytes) {
      end(failed(BackendError::Garbled, QStringLiteral("The answer is larger than any should be")));
    } else {
      answer_.body += piece;
    }
  }
}

void HttpCall::finish() {
  read();
  if (!done_) return;
  const auto error = reply_->error();
  answer_.status = status();
  if (answer_.status == 0 || (answer_.status < 300 && error != QNetworkReply::NoError)) {
    // An answer that has begun and makes no sense, as a broken compression does, is no trouble of the line.
    const bool broken = answer_.status != 0 && (error == QNetworkReply::ProtocolFailure ||
                                                error == QNetworkReply::UnknownContentError ||
                                                error == QNetworkReply::ProtocolUnknownError);
    end(failed(broken ? BackendError::Garbled : BackendError::Unreachable, reply_->errorString()));
    return;
  }
  // Qt takes a closed connection for the end of a body even where more was promised.
  const qint64 promised = reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
  if (answer_.status == kOk && !taker_ && !reply_->hasRawHeader("Content-Encoding") &&
      answer_.body.size() < promised) {
    end(failed(BackendError::Unreachable, QStringLiteral("The answer ended early")));
    return;
  }
  answer_.date = reply_->rawHeader("Date");
  answer_.retry_after = parseRetryAfter(reply_->rawHeader("Retry-After"));
  end(std::move(answer_));
}

void HttpCall::end(Result result) {
  total_.stop();
  reply_->disconnect(this);
  reply_->abort();
  // Whoever gets the answer may destroy the network with all that is in it, which must not be amidst its own
  // signal.
  QMetaObject::invokeMethod(
      this,
      [this, done = std::exchange(done_, nullptr), result = std::move(result)]() mutable {
        deleteLater();
        done(std::move(result));
      },
      Qt::QueuedConnection);
}

}  // namespace usher::net
