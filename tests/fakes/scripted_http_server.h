// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <map>

namespace usher::fakes {

struct HttpRequest {
  QByteArray verb;
  /// With its query.
  QByteArray target;
  /// Names in lower case.
  QMap<QByteArray, QByteArray> headers;
  QByteArray body;

  QByteArray path() const { return target.split('?').front(); }
};

/// The bytes that a request gets, good or bad, and what becomes of the connection then.
struct HttpReply {
  enum Then { KeepOpen, Cut };
  QByteArray bytes;
  Then then = KeepOpen;

  static HttpReply of(int status, const QByteArray& body = {}, const QList<QByteArray>& headers = {});
  /// What of() gives, but the connection is cut after `bytes` bytes of it.
  HttpReply cutAfter(qsizetype length) const { return {bytes.left(length), Cut}; }
  static HttpReply raw(const QByteArray& bytes, Then then = Cut) { return {bytes, then}; }
  /// Nothing, ever.
  static HttpReply silence() { return {}; }
};

/// A real server on loopback that answers as it was told, path by path, in order. What it was not told to
/// answer gets 500 and is counted. One thread.
class ScriptedHttpServer : public QObject {
  Q_OBJECT
 public:
  ScriptedHttpServer();

  QUrl url() const;
  void answer(const QByteArray& path, const HttpReply& reply);
  /// To every request of that path that nothing else was scripted for.
  void answerAlways(const QByteArray& path, const HttpReply& reply) { always_[path] = reply; }

  const QList<HttpRequest>& requests() const { return requests_; }
  QList<HttpRequest> requests(const QByteArray& path) const;
  /// Requests that nobody expected, and answers that nobody fetched.
  int surprises() const;

 private:
  void accept();
  void read(QTcpSocket* socket);
  HttpReply next(const QByteArray& path);

  std::map<QByteArray, std::deque<HttpReply>> script_;
  std::map<QByteArray, HttpReply> always_;
  std::map<QTcpSocket*, QByteArray> received_;
  QList<HttpRequest> requests_;
  int unexpected_ = 0;
  /// Last, since its sockets say goodbye to the rest when it is destroyed.
  QTcpServer server_;
};

}  // namespace usher::fakes
