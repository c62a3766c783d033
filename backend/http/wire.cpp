// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/wire.h>

#include <boost/asio/write.hpp>

#include <usher/backend/http/into.h>

namespace usher::backend::http {

namespace asio = boost::asio;

Wire::Wire(asio::ip::tcp::socket socket, const std::shared_ptr<asio::ssl::context>& tls)
    : tcp_(std::move(socket)) {
  if (tls) tls_.emplace(tcp_, *tls);
}

asio::awaitable<void> Wire::handshake(Error& error) {
  if (tls_) co_await tls_->async_handshake(asio::ssl::stream_base::server, into(error));
}

asio::awaitable<std::size_t> Wire::read(asio::mutable_buffer room, Error& error) {
  const asio::mutable_buffers_1 buffers(room);
  std::size_t size = 0;
  if (tls_) {
    size = co_await tls_->async_read_some(buffers, into(error));
  } else {
    size = co_await tcp_.async_read_some(buffers, into(error));
  }
  co_return error ? 0 : size;
}

asio::awaitable<void> Wire::write(std::string_view bytes, Error& error) {
  const asio::const_buffers_1 buffers(bytes.data(), bytes.size());
  if (tls_) {
    co_await asio::async_write(*tls_, buffers, into(error));
  } else {
    co_await asio::async_write(tcp_, buffers, into(error));
  }
}

asio::awaitable<void> Wire::farewell(Error& error) {
  if (tls_) co_await tls_->async_shutdown(into(error));
}

}  // namespace usher::backend::http
