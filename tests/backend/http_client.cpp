// SPDX-License-Identifier: Apache-2.0
#include "http_client.h"

#include <QHostAddress>

namespace usher::backend::tests {

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

HttpClient::HttpClient(std::uint16_t port) {
  socket_->connectToHost(QHostAddress::LocalHost, port);
  socket_->waitForConnected(kPatienceMs);
}

HttpAnswer HttpClient::get(const std::string& target, const Headers& headers) {
  return request("GET", target, headers);
}

HttpAnswer HttpClient::post(const std::string& target, const std::string& body, const Headers& headers) {
  Headers all = headers;
  all.emplace("Content-Type", "application/json");
  return request("POST", target, all, body);
}

HttpAnswer HttpClient::request(const std::string& method, const std::string& target, const Headers& headers,
                               const std::string& body) {
  std::string text = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n";
  for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
  if (method == "POST") text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  send(text + "\r\n" + body);
  return receive(method == "HEAD");
}

void HttpClient::send(const std::string& bytes) {
  socket_->write(bytes.data(), static_cast<qint64>(bytes.size()));
  while (socket_->bytesToWrite() > 0 && socket_->waitForBytesWritten(kPatienceMs)) {
  }
}

HttpAnswer HttpClient::receive(bool no_body) {
  std::size_t end = 0;
  while ((end = in_.find("\r\n\r\n")) == in_.npos) {
    if (!readMore()) return {};
  }
  HttpAnswer answer;
  answer.status = std::stoi(in_.substr(in_.find(' ') + 1));
  for (auto at = in_.find("\r\n") + 2; at < end + 2;) {
    const auto line = in_.substr(at, in_.find("\r\n", at) - at);
    at += line.size() + 2;
    auto name = line.substr(0, line.find(':'));
    for (auto& c : name) c = static_cast<char>(std::tolower(c));
    answer.headers[name] = line.substr(line.find(':') + 2);
  }
  in_.erase(0, end + 4);
  const bool has_length = !no_body && answer.headers.contains("content-length");
  const auto size = has_length ? std::stoul(answer.headers["content-length"]) : 0U;
  while (in_.size() < size) {
    if (!readMore()) return {};
  }
  answer.body = in_.substr(0, size);
  in_.erase(0, size);
  return answer;
}

std::string HttpClient::receiveUntil(const std::string& text) {
  std::size_t at = 0;
  while ((at = in_.find(text)) == in_.npos) {
    if (!readMore()) return {};
  }
  auto taken = in_.substr(0, at + text.size());
  in_.erase(0, taken.size());
  return taken;
}

bool HttpClient::isClosed() {
  while (readMore()) {
  }
  return socket_->state() == QAbstractSocket::UnconnectedState;
}

bool HttpClient::readMore() {
  if (socket_->bytesAvailable() == 0 && !socket_->waitForReadyRead(kPatienceMs)) return false;
  const auto bytes = socket_->readAll();
  in_.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
  return !bytes.isEmpty();
}

}  // namespace usher::backend::tests
