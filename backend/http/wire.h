// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP: Asio costs each translation unit that sees it many seconds.
#include <utility>

#include <boost/asio/async_result.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <memory>
#include <optional>

namespace usher::backend::http {

/// A client's connection, plain or in TLS: a stream of bytes as Asio knows them.
class Wire {
 public:
  using executor_type = boost::beast::tcp_stream::executor_type;

  /// `tls` may be null: plain.
  Wire(boost::asio::ip::tcp::socket socket, const std::shared_ptr<boost::asio::ssl::context>& tls)
      : tcp_(std::move(socket)) {
    if (tls) tls_.emplace(tcp_, *tls);
  }

  executor_type get_executor() { return tcp_.get_executor(); }
  /// The time-outs and the socket.
  boost::beast::tcp_stream& tcp() { return tcp_; }
  /// Null where it is plain.
  boost::asio::ssl::stream<boost::beast::tcp_stream&>* tls() { return tls_ ? &*tls_ : nullptr; }

  template <class Buffers, class Token>
  auto async_read_some(const Buffers& buffers, Token&& token) {
    return boost::asio::async_initiate<Token, Signature>(
        [this](auto handler, const Buffers& into) {
          if (tls_) {
            tls_->async_read_some(into, std::move(handler));
          } else {
            tcp_.async_read_some(into, std::move(handler));
          }
        },
        token, buffers);
  }

  template <class Buffers, class Token>
  auto async_write_some(const Buffers& buffers, Token&& token) {
    return boost::asio::async_initiate<Token, Signature>(
        [this](auto handler, const Buffers& from) {
          if (tls_) {
            tls_->async_write_some(from, std::move(handler));
          } else {
            tcp_.async_write_some(from, std::move(handler));
          }
        },
        token, buffers);
  }

 private:
  using Signature = void(boost::system::error_code, std::size_t);

  boost::beast::tcp_stream tcp_;
  std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream&>> tls_;
};

}  // namespace usher::backend::http
