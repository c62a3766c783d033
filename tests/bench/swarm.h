// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace usher::bench {

/// Many connections to one HTTP server on loopback, from one thread. What does not run throws
/// std::runtime_error.
class Swarm {
 public:
  Swarm(std::uint16_t port, std::size_t connections);
  ~Swarm();
  Swarm(const Swarm&) = delete;
  Swarm& operator=(const Swarm&) = delete;

  /// One request at a time on each connection.
  void send(std::size_t connection, const std::string& request);

  struct Answer {
    std::size_t connection = 0;
    int status = 0;
    std::string body;
  };
  /// Waits for the next whole answer on any connection.
  Answer next();

 private:
  struct Socket {
    int handle = -1;
    std::string in;
  };
  /// Whether `socket` holds a whole answer, which is taken off it.
  static bool take(Socket& socket, Answer& answer);

  int poll_ = -1;
  std::vector<char> piece_ = std::vector<char>(64 * 1024);
  std::vector<Socket> sockets_;
  std::vector<Answer> ready_;
};

}  // namespace usher::bench
