// SPDX-License-Identifier: Apache-2.0
#include "swarm.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace usher::bench {

namespace {

constexpr int kPatienceMs = 60'000;

[[noreturn]] void fail(const char* what) {
  throw std::runtime_error(std::string(what) + ": " + std::strerror(errno));
}

}  // namespace

Swarm::Swarm(std::uint16_t port, std::size_t connections) : poll_(epoll_create1(EPOLL_CLOEXEC)) {
  if (poll_ < 0) fail("epoll");
  sockets_.resize(connections);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  for (std::size_t i = 0; i < connections; ++i) {
    auto& handle = sockets_[i].handle;
    handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (handle < 0) fail("socket");
    if (connect(handle, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) fail("connect");
    const int yes = 1;
    setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = i;
    if (epoll_ctl(poll_, EPOLL_CTL_ADD, handle, &event) != 0) fail("epoll");
  }
}

Swarm::~Swarm() {
  for (const auto& socket : sockets_) {
    if (socket.handle >= 0) close(socket.handle);
  }
  if (poll_ >= 0) close(poll_);
}

void Swarm::send(std::size_t connection, const std::string& request) {
  for (std::size_t sent = 0; sent < request.size();) {
    const auto size =
        ::send(sockets_[connection].handle, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
    if (size < 0) fail("send");
    sent += static_cast<std::size_t>(size);
  }
}

Swarm::Answer Swarm::next() {
  while (ready_.empty()) {
    std::array<epoll_event, 256> events{};
    const int count = epoll_wait(poll_, events.data(), static_cast<int>(events.size()), kPatienceMs);
    if (count <= 0) throw std::runtime_error("the server does not answer");
    for (int i = 0; i < count; ++i) {
      auto& socket = sockets_[events[static_cast<std::size_t>(i)].data.u64];
      const auto size = recv(socket.handle, piece_.data(), piece_.size(), 0);
      if (size <= 0) throw std::runtime_error("the server hung up");
      socket.in.append(piece_.data(), static_cast<std::size_t>(size));
      Answer answer;
      answer.connection = events[static_cast<std::size_t>(i)].data.u64;
      if (take(socket, answer)) ready_.push_back(std::move(answer));
    }
  }
  auto answer = std::move(ready_.back());
  ready_.pop_back();
  return answer;
}

bool Swarm::take(Socket& socket, Answer& answer) {
  const auto head = socket.in.find("\r\n\r\n");
  if (head == std::string::npos) return false;
  constexpr std::string_view kLength = "Content-Length: ";
  const auto length = socket.in.find(kLength);
  const std::size_t size = length < head ? std::stoul(socket.in.substr(length + kLength.size(), 20)) : 0;
  const auto begin = head + 4;
  if (socket.in.size() < begin + size) return false;
  answer.status = std::stoi(socket.in.substr(socket.in.find(' ') + 1, 3));
  answer.body = socket.in.substr(begin, size);
  socket.in.erase(0, begin + size);
  return true;
}

}  // namespace usher::bench
