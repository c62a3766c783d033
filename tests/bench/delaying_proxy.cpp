// SPDX-License-Identifier: Apache-2.0
#include "delaying_proxy.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace usher::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// How late the thread may notice that it is to end.
constexpr int kLooksMs = 50;

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

int newSocket() {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) throw std::runtime_error("there are no sockets");
  return socket;
}

/// What is passed on is passed on at once.
void hurry(int socket) {
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

struct Handle {
  explicit Handle(int of) : number(of) {}
  ~Handle() { ::close(number); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  const int number;
};

}  // namespace

/// One direction of a connection.
class DelayingProxy::Way {
 public:
  Way(std::shared_ptr<Handle> from, std::shared_ptr<Handle> to, Clock::duration delay,
      Clock::time_point opened)
      : from_(std::move(from)), to_(std::move(to)), delay_(delay), opened_(opened) {}

  int from() const { return from_->number; }
  bool isOpen() const { return is_open_; }
  bool isOver() const { return !is_open_ && pieces_.empty(); }
  /// When something is due.
  std::optional<Clock::time_point> due() const {
    return pieces_.empty() ? std::nullopt : std::optional(pieces_.front().at);
  }

  /// There is something to read, or the end. How many bytes came.
  std::int64_t take() {
    std::array<char, 64 * 1024> bytes;
    const auto count = ::recv(from_->number, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
    const auto at = std::max(Clock::now(), opened_) + delay_;
    if (count <= 0) is_open_ = false;
    pieces_.push_back({at, count > 0 ? std::string(bytes.data(), std::size_t(count)) : std::string()});
    return std::max<std::int64_t>(0, count);
  }

  /// Passes on what has been on its way for long enough; false: nobody takes it.
  bool give(Clock::time_point now) {
    for (; !pieces_.empty() && pieces_.front().at <= now; pieces_.pop_front()) {
      const auto& bytes = pieces_.front().bytes;
      if (bytes.empty()) {
        ::shutdown(to_->number, SHUT_WR);
        continue;
      }
      for (std::size_t sent = 0; sent < bytes.size();) {
        const auto count = ::send(to_->number, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0) return false;
        sent += std::size_t(count);
      }
    }
    return true;
  }

 private:
  struct Piece {
    Clock::time_point at;
    /// Empty: the end.
    std::string bytes;
  };
  std::shared_ptr<Handle> from_;
  std::shared_ptr<Handle> to_;
  Clock::duration delay_;
  /// Nothing was sent before.
  Clock::time_point opened_;
  std::deque<Piece> pieces_;
  bool is_open_ = true;
};

DelayingProxy::DelayingProxy(std::uint16_t server, std::chrono::milliseconds one_way)
    : server_(server), one_way_(one_way), listening_(newSocket()) {
  auto address = loopback(0);
  socklen_t size = sizeof address;
  if (::bind(listening_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      ::listen(listening_, SOMAXCONN) != 0 ||
      ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    throw std::runtime_error("the delaying proxy can't listen");
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { run(); });
}

DelayingProxy::~DelayingProxy() {
  ending_ = true;
  thread_.join();
  ::close(listening_);
}

void DelayingProxy::run() {
  struct Connection {
    Way to_server;
    Way to_client;
  };
  std::list<Connection> connections;
  while (!ending_) {
    std::vector<pollfd> polled{{listening_, POLLIN, 0}};
    std::vector<Way*> ways{nullptr};
    auto wait_until = Clock::now() + std::chrono::milliseconds(kLooksMs);
    for (auto& connection : connections) {
      for (auto* way : {&connection.to_server, &connection.to_client}) {
        if (const auto due = way->due()) wait_until = std::min(wait_until, *due);
        if (!way->isOpen()) continue;
        polled.push_back({way->from(), POLLIN, 0});
        ways.push_back(way);
      }
    }
    // To the microsecond: rounding to milliseconds would make the way longer.
    const auto left = std::max(Clock::duration::zero(), wait_until - Clock::now());
    const timespec limit{0, std::chrono::duration_cast<std::chrono::nanoseconds>(left).count()};
    if (::ppoll(polled.data(), polled.size(), &limit, nullptr) > 0) {
      for (std::size_t i = 1; i < polled.size(); ++i) {
        if (polled[i].revents == 0) continue;
        const auto count = ways[i]->take();
        const bool is_answer = std::ranges::any_of(
            connections, [&](const auto& connection) { return ways[i] == &connection.to_client; });
        if (is_answer) received_ += count;
      }
      if (polled[0].revents != 0) {
        const auto client = std::make_shared<Handle>(::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC));
        const auto server = std::make_shared<Handle>(newSocket());
        const auto address = loopback(server_);
        const bool is_there =
            ::connect(server->number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        if (client->number >= 0 && is_there) {
          hurry(client->number);
          hurry(server->number);
          const auto opened = Clock::now() + 2 * one_way_;
          connections.push_back(
              {Way(client, server, one_way_, opened), Way(server, client, one_way_, opened)});
        }
      }
    }
    const auto now = Clock::now();
    connections.remove_if([now](Connection& connection) {
      return !connection.to_server.give(now) || !connection.to_client.give(now) ||
             (connection.to_server.isOver() && connection.to_client.isOver());
    });
  }
}

}  // namespace usher::bench
