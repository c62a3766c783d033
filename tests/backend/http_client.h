// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpSocket>

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace usher::backend::tests {

struct HttpAnswer {
  /// 0: none came.
  int status = 0;
  /// By name in lower case.
  std::map<std::string, std::string> headers;
  std::string body;
};

/// One connection to a server on loopback; every call blocks. One thread.
class HttpClient {
 public:
  using Headers = std::map<std::string, std::string>;

  explicit HttpClient(std::uint16_t port);
  /// Over a connection that stands already.
  explicit HttpClient(std::unique_ptr<QTcpSocket> connected) : socket_(std::move(connected)) {}

  HttpAnswer get(const std::string& target, const Headers& headers = {});
  HttpAnswer post(const std::string& target, const std::string& body, const Headers& headers = {});
  HttpAnswer request(const std::string& method, const std::string& target, const Headers& headers,
                     const std::string& body = {});

  void send(const std::string& bytes);
  /// `no_body`: the answer to a HEAD.
  HttpAnswer receive(bool no_body = false);
  /// Waits until `text` has come in what was not received otherwise, and takes everything up to its end; ""
  /// where the connection ends before.
  std::string receiveUntil(const std::string& text);
  /// What the server sends from now on stays where it is.
  void stopReading() { socket_->setReadBufferSize(1); }
  /// Leaves without a word.
  void abort() { socket_->abort(); }
  /// Whether the server has closed the connection, waiting for that.
  bool isClosed();

 private:
  bool readMore();

  std::unique_ptr<QTcpSocket> socket_ = std::make_unique<QTcpSocket>();
  std::string in_;
};

}  // namespace usher::backend::tests
