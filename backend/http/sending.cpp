// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/sending.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <chrono>
#include <fstream>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/date.h>
#include <usher/backend/http/into.h>
#include <usher/backend/http/standing_headers.h>

namespace usher::backend::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
/// A comment (https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes).
const std::string kComment = ":\n\n";

/// Without what would end a header's line: a value may have been made of a stranger's bytes.
std::string oneLine(std::string value) {
  for (auto& c : value) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr unsigned char kFirstPrintable = 0x20;
    constexpr unsigned char kDelete = 0x7F;
    if ((byte < kFirstPrintable && c != '\t') || byte == kDelete) c = ' ';
  }
  return value;
}

bool hasNoBody(int status) {
  return status < 200 || status == 204 || status == 304;
}

template <class Body>
void fillHead(bhttp::response<Body>& message, const Request& request, const Response& response) {
  message.version(11);
  message.result(static_cast<unsigned>(response.status));
  message.set(bhttp::field::server, "usher-backend/" USHER_VERSION);
  message.set(bhttp::field::date,
              httpDate(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())));
  for (const auto& [name, value] : standingHeaders(request, response)) message.set(name, value);
  for (const auto& [name, value] : response.headers) {
    if (sameName(name, "Set-Cookie")) {
      message.insert(name, oneLine(value));
    } else {
      message.set(name, oneLine(value));
    }
  }
}

/// Each piece has the whole time-out for itself: a slow line is none that stands still.
asio::awaitable<bool> sendPiece(Site& site, Connection& connection, std::string_view piece) {
  error_code error;
  connection.wire.tcp().expires_after(site.options.limits.send);
  co_await asio::async_write(connection.wire, asio::buffer(piece.data(), piece.size()), into(error));
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
    asio::post(site.pool, [&site, &stream, after, reply = owed(site, std::move(reply))] {
      Stream::Piece piece;
      try {
        piece = stream.next(after);
      } catch (const std::exception& error) {
        site.logger.error("stream failed", {{"error", std::string(error.what())}});
        piece.last = true;
      }
      reply(std::move(piece));
    });
  };
  co_return co_await replyOf<Stream::Piece>(std::move(start));
}

/// Notices that a client leaves while nothing is sent: reading goes on beside.
class Watch {
 public:
  Watch(Site& site, Connection& connection, asio::steady_timer& timer)
      : connection_(connection), timer_(timer) {
    connection_.wire.tcp().expires_never();
    asio::co_spawn(site.io, read(), [this](const std::exception_ptr&) {
      ended_ = true;
      timer_.cancel();
    });
  }

  bool clientLeft() const { return left_; }

  /// To be awaited before this object goes.
  asio::awaitable<void> end() {
    connection_.wire.tcp().cancel();
    while (!ended_) {
      error_code cancelled;
      timer_.expires_at(asio::steady_timer::time_point::max());
      co_await timer_.async_wait(into(cancelled));
    }
  }

 private:
  asio::awaitable<void> read() {
    char byte = 0;
    error_code error;
    // A client has nothing to say in a stream: whatever comes is its end.
    co_await connection_.wire.async_read_some(asio::buffer(&byte, 1), into(error));
    left_ = true;
    timer_.cancel();
  }

  Connection& connection_;
  asio::steady_timer& timer_;
  bool left_ = false;
  bool ended_ = false;
};

}  // namespace

asio::awaitable<bool> send(Site& site, Connection& connection, const Request& request,
                           const Response& response, KeepAlive keep_alive) {
  const bool head_only = request.method == "HEAD" || hasNoBody(response.status);
  bhttp::response<bhttp::span_body<const char>> message;
  fillHead(message, request, response);
  message.keep_alive(keep_alive == KeepAlive::Yes);
  if (!hasNoBody(response.status)) {
    message.content_length(response.file ? response.file->size : response.body.size());
  }
  // What is small goes in one write with its head.
  const bool apart = head_only || response.file || response.body.size() > kPieceBytes;
  if (!apart) message.body() = {response.body.data(), response.body.size()};
  bhttp::response_serializer<bhttp::span_body<const char>> serializer(message);
  error_code error;
  connection.wire.tcp().expires_after(site.options.limits.send);
  if (apart) {
    co_await bhttp::async_write_header(connection.wire, serializer, into(error));
  } else {
    co_await bhttp::async_write(connection.wire, serializer, into(error));
  }
  if (error) co_return false;
  if (head_only || !apart) co_return true;
  if (response.file) co_return co_await sendFile(site, connection, *response.file);
  co_return co_await sendBody(site, connection, response.body);
}

asio::awaitable<void> sendStream(Site& site, Connection& connection, const Request& request,
                                 const Stream& stream) {
  const Counted counted(site.streams);
  const auto& limits = site.options.limits;
  auto& tcp = connection.wire.tcp();
  bhttp::response<bhttp::empty_body> message;
  fillHead(message, request, stream.head);
  message.keep_alive(false);
  message.chunked(true);
  bhttp::response_serializer<bhttp::empty_body> serializer(message);
  error_code error;
  tcp.expires_after(limits.send);
  co_await bhttp::async_write_header(connection.wire, serializer, into(error));
  if (error) co_return;

  asio::steady_timer timer(site.io);
  Watch watch(site, connection, timer);
  for (auto after = stream.after; !error && !watch.clientLeft() && !site.stopping;) {
    const auto piece = co_await nextPiece(site, stream, after);
    after = piece.after;
    const auto& text = piece.text.empty() && !piece.last ? kComment : piece.text;
    if (!text.empty() && !watch.clientLeft()) {
      tcp.expires_after(limits.send);
      co_await asio::async_write(connection.wire, bhttp::make_chunk(asio::buffer(text)), into(error));
    }
    if (error || piece.last || watch.clientLeft()) break;
    timer.expires_after(stream.every);
    co_await site.waiters.wait(timer, stream.event, after);
  }
  if (!error && !watch.clientLeft()) {
    tcp.expires_after(limits.send);
    co_await asio::async_write(connection.wire, bhttp::make_chunk_last(), into(error));
  }
  co_await watch.end();
}

asio::awaitable<void> sendContinue(Site& site, Connection& connection) {
  bhttp::response<bhttp::empty_body> message(bhttp::status::continue_, 11);
  error_code ignored;
  connection.wire.tcp().expires_after(site.options.limits.send);
  co_await bhttp::async_write(connection.wire, message, into(ignored));
}

}  // namespace usher::backend::http
