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
#include <boost/beast/core/tcp_stream.hpp>

#include <memory>
#include <optional>
#include <string_view>

namespace usher::backend::http {

/// A client's connection, plain or in TLS, as bytes. What it does takes the
/// time that tcp().expires_after() gives it. No templates of a stream lie above
/// it, so that one file alone holds what Asio makes of reading and writing.
class Wire {
 public:
  using Error = boost::system::error_code;

  /// `tls` may be null: plain.
  Wire(boost::asio::ip::tcp::socket socket, const std::shared_ptr<boost::asio::ssl::context>& tls);

  /// The time-outs and the socket.
  boost::beast::tcp_stream& tcp() { return tcp_; }
  bool isTls() const { return tls_.has_value(); }

  /// To be called first; does nothing where it is plain.
  boost::asio::awaitable<void> handshake(Error& error);
  /// What there is, one byte at least; 0 with an error.
  boost::asio::awaitable<std::size_t> read(boost::asio::mutable_buffer room, Error& error);
  /// All of it.
  boost::asio::awaitable<void> write(std::string_view bytes, Error& error);
  /// Says goodbye; does nothing where it is plain.
  boost::asio::awaitable<void> farewell(Error& error);

 private:
  boost::beast::tcp_stream tcp_;
  std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream&>> tls_;
};

}  // namespace usher::backend::http
