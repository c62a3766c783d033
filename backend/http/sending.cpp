// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/sending.h>

#include <boost/asio/co_spawn.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include <usher/backend/http/head_text.h>
#include <usher/backend/http/into.h>
#include <usher/backend/http/pending_reply.h>

namespace usher::backend::http {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
/// A comment
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes).
const std::string kComment = ":\n\n";

bool hasNoBody(int status) {
  return status < 200 || status == 204 || status == 304;
}

std::string chunkOf(std::string_view text) {
  char size[24];
  std::snprintf(size, sizeof size, "%zx\r\n", text.size());
  return size + std::string(text) + "\r\n";
}

/// Each piece has the whole time-out for itself: a slow line is none that
/// stands still.
asio::awaitable<bool> sendPiece(Site& site, Connection& connection, std::string_view piece) {
  error_code error;
  connection.wire.expiresAfter(site.options.limits.send);
  co_await connection.wire.write(piece, error);
  connection.wire.expiresNever();
  co_return !error;
}

asio::awaitable<bool> sendBody(Site& site, Connection& connection, std::string_view body) {
  for (; !body.empty(); body.remove_prefix(std::min(body.size(), kPieceBytes))) {
    const bool sent = co_await sendPiece(site, connection, body.substr(0, kPieceBytes));
    if (!sent) co_return false;
  }
  co_return true;
}

asio::awaitable<bool> sendFile(Site& site, Connection& connection, const FilePart& part) {
  std::ifstream file(part.file, std::ios::binary);
  file.seekg(static_cast<std::streamoff>(part.offset));
  std::string piece(kPieceBytes, '\0');
  for (auto left = part.size; left > 0;) {
    const auto size = std::min<std::uint64_t>(left, piece.size());
    if (!file.read(piece.data(), static_cast<std::streamsize>(size))) co_return false;
    const bool sent = co_await sendPiece(site, connection, std::string_view(piece).substr(0, size));
    if (!sent) co_return false;
    left -= size;
  }
  co_return true;
}

/// Asked for on a worker; an exception ends the stream.
asio::awaitable<Stream::Piece> nextPiece(Site& site, const Stream& stream, std::int64_t after) {
  auto start = [&site, &stream, after](auto reply) {
    onWorker(site, site.pool, [&stream, after, reply = std::move(reply)] { reply(stream.next(after)); });
  };
  const auto otherwise = [] { return Stream::Piece{.text = {}, .after = 0, .last = true}; };
  co_return co_await replyOf<Stream::Piece>(site, std::move(start), otherwise);
}

/// Notices that a client leaves while nothing is sent: reading goes on beside.
class Watch {
 public:
  Watch(Site& site, Connection& connection, asio::steady_timer& timer)
      : connection_(connection), timer_(timer) {
    connection_.wire.expiresNever();
    asio::co_spawn(site.io, read(), [this](const std::exception_ptr&) {
      ended_ = true;
      timer_.cancel();
    });
  }

  bool clientLeft() const { return left_; }

  /// To be awaited before this object goes.
  asio::awaitable<void> end() {
    over_ = true;
    connection_.wire.cancel();
    while (!ended_) {
      error_code cancelled;
      timer_.expires_at(asio::steady_timer::time_point::max());
      co_await timer_.async_wait(into(cancelled));
    }
  }

 private:
  asio::awaitable<void> read() {
    // The stream may be at its end before this has begun, when there was nothing yet to cancel.
    if (over_) co_return;
    char byte = 0;
    error_code error;
    // A client has nothing to say in a stream: whatever comes is its end.
    co_await connection_.wire.read(asio::buffer(&byte, 1), error);
    left_ = true;
    timer_.cancel();
  }

  Connection& connection_;
  asio::steady_timer& timer_;
  bool over_ = false;
  bool left_ = false;
  bool ended_ = false;
};

}  // namespace

asio::awaitable<bool> send(Site& site, Connection& connection, const Request& request,
                           const Response& response, KeepAlive keep_alive) {
  const auto size = response.file ? response.file->size : response.body.size();
  Headers how = {{"Connection", keep_alive == KeepAlive::Yes ? "keep-alive" : "close"}};
  if (!hasNoBody(response.status)) how.emplace_back("Content-Length", std::to_string(size));
  auto head = headText(request, response, how);
  const bool head_only = request.method == "HEAD" || hasNoBody(response.status);
  // What is small goes in one write with its head.
  const bool together = !head_only && !response.file && size <= kPieceBytes;
  if (together) head += response.body;
  const bool sent = co_await sendPiece(site, connection, head);
  if (!sent || head_only || together) co_return sent;
  if (response.file) co_return co_await sendFile(site, connection, *response.file);
  co_return co_await sendBody(site, connection, response.body);
}

asio::awaitable<void> sendStream(Site& site, Connection& connection, const Request& request,
                                 const Stream& stream) {
  const Counted counted(site.streams);
  const auto head =
      headText(request, stream.head, {{"Connection", "close"}, {"Transfer-Encoding", "chunked"}});
  bool sent = co_await sendPiece(site, connection, head);
  if (!sent) co_return;

  asio::steady_timer timer(site.io);
  Watch watch(site, connection, timer);
  for (auto after = stream.after; sent && !watch.clientLeft() && !site.stopping;) {
    const auto piece = co_await nextPiece(site, stream, after);
    after = piece.after;
    const auto& text = piece.text.empty() && !piece.last ? kComment : piece.text;
    if (!text.empty() && !watch.clientLeft()) sent = co_await sendBody(site, connection, chunkOf(text));
    if (!sent || piece.last || watch.clientLeft()) break;
    timer.expires_after(stream.every);
    co_await site.waiters.wait(timer, stream.event, after, {});
  }
  if (sent && !watch.clientLeft()) co_await sendPiece(site, connection, "0\r\n\r\n");
  co_await watch.end();
}

asio::awaitable<void> sendContinue(Site& site, Connection& connection) {
  co_await sendPiece(site, connection, "HTTP/1.1 100 Continue\r\n\r\n");
}

}  // namespace usher::backend::http
