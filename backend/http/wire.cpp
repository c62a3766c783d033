// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/wire.h>

#include <boost/asio/write.hpp>

#include <usher/backend/http/into.h>

namespace usher::backend::http {

namespace asio = boost::asio;

Wire::Wire(Socket socket, const std::shared_ptr<asio::ssl::context>& tls) : socket_(std::move(socket)) {
  Error ignored;
  socket_.non_blocking(true, ignored);
  if (tls) tls_ = std::make_unique<asio::ssl::stream<Socket&>>(socket_, *tls);
}

void Wire::cutIfOver(Clock::time_point now) {
  if (now < deadline_) return;
  Error ignored;
  socket_.close(ignored);
}

void Wire::cancel() {
  Error ignored;
  socket_.cancel(ignored);
}

void Wire::shutDown(Side side) {
  Error ignored;
  socket_.shutdown(side == Side::Both ? Socket::shutdown_both : Socket::shutdown_send, ignored);
}

asio::awaitable<void> Wire::handshake(Error& error) {
  if (tls_) co_await tls_->async_handshake(asio::ssl::stream_base::server, into(error));
}

asio::awaitable<void> Wire::awaitBytes(Error& error) {
  if (!tls_) co_await socket_.async_wait(Socket::wait_read, into(error));
}

asio::awaitable<std::size_t> Wire::read(asio::mutable_buffer room, Error& error) {
  const asio::mutable_buffers_1 buffers(room);
  std::size_t size = 0;
  if (tls_) {
    size = co_await tls_->async_read_some(buffers, into(error));
    co_return error ? 0 : size;
  }
  // Mostly there is something already.
  size = socket_.read_some(buffers, error);
  if (error == asio::error::would_block) {
    error = {};
    size = co_await socket_.async_read_some(buffers, into(error));
  }
  co_return error ? 0 : size;
}

asio::awaitable<void> Wire::write(std::string_view bytes, Error& error) {
  if (tls_) {
    co_await asio::async_write(*tls_, asio::const_buffers_1(bytes.data(), bytes.size()), into(error));
    co_return;
  }
  // Nearly always the system takes it all at once.
  while (!bytes.empty() && !error) bytes.remove_prefix(socket_.write_some(asio::buffer(bytes), error));
  if (error != asio::error::would_block) co_return;
  error = {};
  co_await asio::async_write(socket_, asio::const_buffers_1(bytes.data(), bytes.size()), into(error));
}

asio::awaitable<void> Wire::farewell(Error& error) {
  if (tls_) co_await tls_->async_shutdown(into(error));
}

}  // namespace usher::backend::http
