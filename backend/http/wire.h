// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP: Asio costs each translation unit that
// sees it many seconds.
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <chrono>
#include <memory>
#include <string_view>

namespace usher::backend::http {

/// A client's connection, plain or in TLS, as bytes. What it does has the time
/// that expiresAfter() gives it. That is a note and no timer: of thousands of
/// connections hardly one is ever late, and whoever keeps them looks them
/// through now and then with cutIfOver(). No templates of a stream lie above
/// it, so that one file alone holds what Asio makes of reading and writing.
class Wire {
 public:
  using Error = boost::system::error_code;
  using Clock = std::chrono::steady_clock;

  /// `tls` may be null: plain.
  Wire(boost::asio::ip::tcp::socket socket, const std::shared_ptr<boost::asio::ssl::context>& tls);

  void expiresAfter(Clock::duration time) { deadline_ = Clock::now() + time; }
  void expiresNever() { deadline_ = Clock::time_point::max(); }
  /// Ends whatever it does where its time is over.
  void cutIfOver(Clock::time_point now);
  /// What is being done ends with an error.
  void cancel();
  /// Tells the other side that nothing more comes, and, with Both, hears nothing more either.
  enum class Side { Sending, Both };
  void shutDown(Side side);
  bool isTls() const { return tls_ != nullptr; }

  /// To be called first; does nothing where it is plain.
  boost::asio::awaitable<void> handshake(Error& error);
  /// Waits until there is something to read, without holding room for it. In TLS it does not wait.
  boost::asio::awaitable<void> awaitBytes(Error& error);
  /// What there is, one byte at least; 0 with an error.
  boost::asio::awaitable<std::size_t> read(boost::asio::mutable_buffer room, Error& error);
  /// All of it.
  boost::asio::awaitable<void> write(std::string_view bytes, Error& error);
  /// Says goodbye; does nothing where it is plain.
  boost::asio::awaitable<void> farewell(Error& error);

 private:
  using Socket = boost::asio::ip::tcp::socket;
  Socket socket_;
  std::unique_ptr<boost::asio::ssl::stream<Socket&>> tls_;
  Clock::time_point deadline_ = Clock::time_point::max();
};

}  // namespace usher::backend::http
