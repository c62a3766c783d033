// SPDX-License-Identifier: Apache-2.0
#include <usher/fakes/scripted_http_server.h>

#include <algorithm>
#include <optional>

namespace usher::fakes {
namespace {

/// Takes one whole request off the front of `bytes`; nullopt where there is none yet.
std::optional<HttpRequest> takeRequest(QByteArray& bytes) {
  const qsizetype head_end = bytes.indexOf("\r\n\r\n");
  if (head_end < 0) return std::nullopt;
  const QList<QByteArray> lines = bytes.left(head_end).split('\n');
  const QList<QByteArray> first = lines.front().trimmed().split(' ');
  HttpRequest request{.verb = first.value(0), .target = first.value(1), .headers = {}, .body = {}};
  for (const QByteArray& line : lines.sliced(1)) {
    const qsizetype colon = line.indexOf(':');
    request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
  }
  const qsizetype length = request.headers.value("content-length").toLongLong();
  const qsizetype body_at = head_end + 4;
  if (bytes.size() < body_at + length) return std::nullopt;
  request.body = bytes.mid(body_at, length);
  bytes.remove(0, body_at + length);
  return request;
}

}  // namespace

HttpReply HttpReply::of(int status, const QByteArray& body, const QList<QByteArray>& headers) {
  QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
  for (const QByteArray& header : headers) bytes += header + "\r\n";
  if (status != 304) bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
  return {bytes + "\r\n" + body, KeepOpen};
}

ScriptedHttpServer::ScriptedHttpServer() {
  connect(&server_, &QTcpServer::newConnection, this, &ScriptedHttpServer::accept);
  server_.listen(QHostAddress::LocalHost);
}

QUrl ScriptedHttpServer::url() const {
  return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort()));
}

void ScriptedHttpServer::answer(const QByteArray& path, const HttpReply& reply) {
  script_[path].push_back(reply);
}

QList<HttpRequest> ScriptedHttpServer::requests(const QByteArray& path) const {
  QList<HttpRequest> found;
  std::ranges::copy_if(requests_, std::back_inserter(found),
                       [&](const auto& request) { return request.path() == path; });
  return found;
}

int ScriptedHttpServer::surprises() const {
  int count = unexpected_;
  for (const auto& [path, replies] : script_) count += static_cast<int>(replies.size());
  return count;
}

void ScriptedHttpServer::accept() {
  while (QTcpSocket* socket = server_.nextPendingConnection()) {
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
      received_.erase(socket);
      socket->deleteLater();
    });
  }
}

void ScriptedHttpServer::read(QTcpSocket* socket) {
  QByteArray& received = received_[socket];
  received += socket->readAll();
  while (const auto request = takeRequest(received)) {
    requests_.append(*request);
    const HttpReply reply = next(request->path());
    socket->write(reply.bytes);
    if (reply.then == HttpReply::Cut) {
      socket->disconnectFromHost();
      return;
    }
  }
}

HttpReply ScriptedHttpServer::next(const QByteArray& path) {
  if (auto& replies = script_[path]; !replies.empty()) {
    const HttpReply reply = replies.front();
    replies.pop_front();
    return reply;
  }
  if (const auto found = always_.find(path); found != always_.end()) return found->second;
  ++unexpected_;
  return HttpReply::of(500);
}

}  // namespace usher::fakes
