// SPDX-License-Identifier: Apache-2.0
// The one translation unit that sees Beast.
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fstream>
#include <limits>
#include <optional>
#include <set>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/date.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/http/server.h>
#include <usher/backend/http/waiters.h>

namespace usher::backend::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
constexpr std::size_t kDiscardBytes = 1024 * 1024;
constexpr auto kDiscardTime = std::chrono::seconds(2);
/// A comment (https://html.spec.whatwg.org/multipage/server-sent-events.html#authoring-notes).
const std::string kKeepAlive = ":\n\n";

asio::redirect_error_t<asio::use_awaitable_t<>> into(error_code& error) {
  return asio::redirect_error(asio::use_awaitable, error);
}

/// Waits for `start(reply)` to have `reply` called, on any thread, and goes on here.
template <class T, class Start>
asio::awaitable<T> replyOf(Start start) {
  auto initiate = [start = std::move(start)](auto handler) mutable {
    auto shared = std::make_shared<decltype(handler)>(std::move(handler));
    start([shared](T value) {
      asio::post(asio::get_associated_executor(*shared),
                 [shared, value = std::move(value)]() mutable { (*shared)(std::move(value)); });
    });
  };
  return asio::async_initiate<const asio::use_awaitable_t<>, void(T)>(std::move(initiate),
                                                                      asio::use_awaitable);
}

Request requestOf(const wire::request_header<>& message, const std::string& client) {
  Request request;
  request.method = std::string(message.method_string());
  request.target = std::string(message.target());
  for (const auto& field : message) {
    const std::string name(field.name_string());
    const auto known =
        std::ranges::find_if(request.headers, [&](const auto& each) { return sameName(each.first, name); });
    if (known == request.headers.end()) {
      request.headers.emplace_back(name, std::string(field.value()));
    } else {
      known->second += sameName(name, "Cookie") ? "; " : ", ";
      known->second += std::string(field.value());
    }
  }
  request.client = client;
  request.trace = traceOf(request.header("traceparent"));
  return request;
}

template <class Body>
void fillHead(wire::response<Body>& message, const Response& response, bool keep_alive,
              std::optional<std::uint64_t> size) {
  message.version(11);
  message.result(static_cast<unsigned>(response.status));
  message.set(wire::field::server, "usher-backend/" USHER_VERSION);
  message.set(wire::field::date,
              httpDate(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())));
  // Guests' names are in most answers.
  message.set(wire::field::cache_control, "no-store");
  for (const auto& [name, value] : response.headers) {
    if (sameName(name, "Set-Cookie")) {
      message.insert(name, value);
    } else {
      message.set(name, value);
    }
  }
  message.keep_alive(keep_alive);
  // RFC 9110, 8.6: none of these says how long it is.
  if (!size) message.chunked(true);
  if (size && response.status != 304 && response.status != 204) message.content_length(*size);
}

/// What a request that cannot be read is answered, if anything.
std::optional<Response> refusalOf(const error_code& error) {
  if (error == wire::error::header_limit || error == wire::error::buffer_overflow) {
    return problem(431, "headers-too-large", "The request's headers are larger than this backend takes.");
  }
  if (error == wire::error::end_of_stream || error == wire::error::partial_message) return std::nullopt;
  if (error.category() == make_error_code(wire::error::bad_method).category()) {
    return problem(400, "malformed", "This is no HTTP/1.1 request.");
  }
  return std::nullopt;
}

}  // namespace

class Server::Impl {
 public:
  Impl(const Router& router, log::Logger& logger, ServerOptions options)
      : router_(router), logger_(logger), options_(std::move(options)), pool_(options_.workers) {}

  ~Impl() { pool_.join(); }

  void open() {
    const tcp::endpoint endpoint(asio::ip::make_address(options_.address), options_.port);
    acceptor_.open(endpoint.protocol());
    acceptor_.set_option(asio::socket_base::reuse_address(true));
    acceptor_.bind(endpoint);
    acceptor_.listen(asio::socket_base::max_listen_connections);
    port_ = acceptor_.local_endpoint().port();
  }

  std::uint16_t port() const { return port_; }

  void run() {
    if (options_.stops_on_signals) {
      signals_.add(SIGTERM);
      signals_.add(SIGINT);
      signals_.async_wait([this](const error_code& error, int) {
        if (!error) beginStop();
      });
    }
    asio::co_spawn(io_, accept(), asio::detached);
    if (options_.chores) asio::co_spawn(io_, doChores(), asio::detached);
    io_.run();
    // Whoever still works on an answer holds on to this object.
    for (auto left = unanswered_.load(); left > 0; left = unanswered_.load()) unanswered_.wait(left);
  }

  void stop() {
    asio::post(io_, [this] { beginStop(); });
  }

  void feedMoved(std::vector<store::FeedHead> heads) {
    asio::post(io_, [this, heads = std::move(heads)] { waiters_.feedMoved(heads); });
  }

 private:
  struct Connection {
    explicit Connection(tcp::socket socket) : stream(std::move(socket)) {
      error_code ignored;
      client = stream.socket().remote_endpoint(ignored).address().to_string();
    }
    beast::tcp_stream stream;
    beast::flat_buffer buffer;
    std::string client;
    /// Between two requests: may be closed without anybody's loss.
    bool idle = false;
  };

  struct Registered {
    Impl& server;
    Connection& connection;
    Registered(Impl& of, Connection& what) : server(of), connection(what) {
      server.connections_.insert(&connection);
    }
    ~Registered() {
      server.connections_.erase(&connection);
      if (server.stopping_ && server.connections_.empty()) server.stop_timer_.cancel();
    }
    Registered(const Registered&) = delete;
    Registered& operator=(const Registered&) = delete;
  };

  asio::awaitable<void> accept() {
    for (;;) {
      error_code error;
      auto socket = co_await acceptor_.async_accept(into(error));
      if (stopping_) co_return;
      if (error) {
        // Out of file descriptors, most likely: give those in use the time to be closed.
        logger_.error("cannot accept", {{"error", error.message()}});
        asio::steady_timer pause(io_, std::chrono::milliseconds(100));
        co_await pause.async_wait(into(error));
        continue;
      }
      if (connections_.size() >= options_.limits.connections) continue;
      asio::co_spawn(io_, converse(std::move(socket)), asio::detached);
    }
  }

  asio::awaitable<void> doChores() {
    while (!stopping_) {
      asio::post(pool_, options_.chores);
      error_code error;
      chores_timer_.expires_after(std::chrono::hours(1));
      co_await chores_timer_.async_wait(into(error));
    }
  }

  asio::awaitable<void> converse(tcp::socket socket) {
    Connection connection(std::move(socket));
    const Registered registered(*this, connection);
    try {
      bool more = true;
      while (more) more = co_await serveOne(connection);
    } catch (const std::exception& error) {
      logger_.error("connection failed", {{"error", std::string(error.what())}});
    }
    error_code ignored;
    connection.stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
  }

  /// One request and its answer; false: the connection is done.
  asio::awaitable<bool> serveOne(Connection& connection) {
    wire::request_parser<wire::string_body> parser;
    parser.header_limit(options_.limits.header_bytes);
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    error_code error;
    const bool begun = co_await awaitFirstByte(connection);
    if (!begun) co_return false;
    connection.stream.expires_after(options_.limits.header);
    co_await wire::async_read_header(connection.stream, connection.buffer, parser, into(error));
    if (error) {
      const auto refusal = refusalOf(error);
      if (refusal) co_await refuse(connection, *refusal, error.message());
      co_return false;
    }
    auto request = requestOf(parser.get(), connection.client);
    auto match = router_.match(request);
    parser.body_limit(match.bodyBytes());
    const bool read = co_await readBody(connection, parser, match, request);
    if (!read) co_return false;
    request.body = std::move(parser.get().body());
    request.params = match.params;
    if (match.route) request.route = match.route->name;
    const bool head_only = request.method == "HEAD";
    const bool client_stays = parser.get().keep_alive();
    const auto started = std::chrono::steady_clock::now();
    connection.stream.expires_never();
    Answer answer = co_await answerOf(match, request);
    record(request, headOf(answer), started);
    if (const auto* stream = std::get_if<Stream>(&answer); stream && !head_only) {
      co_await sendStream(connection, *stream);
      co_return false;
    }
    const bool keep_alive = client_stays && !stopping_;
    const bool sent = co_await send(connection, headOf(answer), keep_alive, head_only);
    co_return sent&& keep_alive;
  }

  /// False: the connection is done.
  asio::awaitable<bool> readBody(Connection& connection, wire::request_parser<wire::string_body>& parser,
                                 const Router::Match& match, const Request& request) {
    error_code error;
    const auto announced = parser.content_length();
    const bool too_large = announced && *announced > match.bodyBytes();
    if (!too_large && sameName(request.header("Expect"), "100-continue")) {
      // Whoever asks first need not send what is refused.
      if (match.refusal) {
        co_await refuse(connection, *match.refusal, "before its body");
        co_return false;
      }
      co_await sendContinue(connection);
    }
    connection.stream.expires_after(options_.limits.body);
    if (!too_large) co_await wire::async_read(connection.stream, connection.buffer, parser, into(error));
    if (too_large || error == wire::error::body_limit) {
      const auto detail = match.bodyBytes() == 0 ? std::string("This call takes no body.")
                                                 : "The body of this call holds at most " +
                                                       std::to_string(match.bodyBytes() / 1024) + " KiB.";
      co_await refuse(connection, Router::refuse(match, request, 413, "too-large", detail), "body too large");
      co_return false;
    }
    if (error) {
      const auto refusal = refusalOf(error);
      if (refusal) co_await refuse(connection, *refusal, error.message());
    }
    co_return !error;
  }

  asio::awaitable<bool> awaitFirstByte(Connection& connection) {
    if (connection.buffer.size() > 0) co_return true;
    if (stopping_) co_return false;
    connection.idle = true;
    connection.stream.expires_after(options_.limits.idle);
    error_code error;
    const auto room = connection.buffer.prepare(kPieceBytes / 16);
    const auto size = co_await connection.stream.async_read_some(room, into(error));
    connection.idle = false;
    connection.buffer.commit(error ? 0 : size);
    co_return !error && size > 0;
  }

  asio::awaitable<void> sendContinue(Connection& connection) {
    wire::response<wire::empty_body> message(wire::status::continue_, 11);
    error_code ignored;
    co_await wire::async_write(connection.stream, message, into(ignored));
  }

  /// A Response or a Stream.
  asio::awaitable<Answer> answerOf(const Router::Match& match, const Request& request) {
    for (;;) {
      auto start = [this, &match, &request](Reply reply) {
        handleOnWorker(match, request, std::move(reply));
      };
      Answer answer = co_await replyOf<Answer>(std::move(start));
      const auto* wait = std::get_if<Wait>(&answer);
      if (!wait) co_return answer;
      asio::steady_timer timer(io_, wait->at_most);
      const bool news = co_await waiters_.wait(timer, wait->event, wait->after);
      if (!news) co_return Answer(std::move(headOf(answer)));
    }
  }

  void handleOnWorker(const Router::Match& match, const Request& request, Reply reply) {
    ++unanswered_;
    const Reply counted = [this, reply = std::move(reply)](Answer answer) {
      reply(std::move(answer));
      --unanswered_;
      unanswered_.notify_all();
    };
    asio::post(pool_, [this, &match, &request, counted] {
      Router::handle(
          match, request, [this](std::function<void()> work) { asio::post(pool_, std::move(work)); },
          counted);
    });
  }

  asio::awaitable<void> sendStream(Connection& connection, const Stream& stream) {
    wire::response<wire::empty_body> message;
    fillHead(message, stream.head, false, std::nullopt);
    wire::response_serializer<wire::empty_body> serializer(message);
    error_code error;
    connection.stream.expires_after(options_.limits.send);
    co_await wire::async_write_header(connection.stream, serializer, into(error));
    // Reading goes on beside, which is how a client that leaves is noticed.
    asio::steady_timer timer(io_);
    bool left = false;
    bool watching = true;
    connection.stream.expires_never();
    auto watch = [&connection, &timer, &left]() -> asio::awaitable<void> {
      char byte = 0;
      error_code ignored;
      co_await connection.stream.async_read_some(asio::buffer(&byte, 1), into(ignored));
      left = true;
      timer.cancel();
    };
    asio::co_spawn(io_, watch(), [&watching, &timer](const std::exception_ptr&) {
      watching = false;
      timer.cancel();
    });
    for (auto after = stream.after; !error && !left && !stopping_;) {
      auto ask = [this, &stream, after](auto reply) { askOnWorker(stream, after, std::move(reply)); };
      const Stream::Piece piece = co_await replyOf<Stream::Piece>(std::move(ask));
      const auto& text = piece.text.empty() && !piece.last ? kKeepAlive : piece.text;
      after = piece.after;
      connection.stream.expires_after(options_.limits.send);
      if (!text.empty())
        co_await asio::async_write(connection.stream, wire::make_chunk(asio::buffer(text)), into(error));
      if (error || left || piece.last) break;
      timer.expires_after(stream.every);
      co_await waiters_.wait(timer, stream.event, after);
    }
    if (!error && !left) {
      connection.stream.expires_after(options_.limits.send);
      co_await asio::async_write(connection.stream, wire::make_chunk_last(), into(error));
    }
    connection.stream.cancel();
    while (watching) {
      timer.expires_at(std::chrono::steady_clock::time_point::max());
      co_await timer.async_wait(into(error));
    }
  }

  template <class PieceReply>
  void askOnWorker(const Stream& stream, std::int64_t after, PieceReply reply) {
    ++unanswered_;
    asio::post(pool_, [this, &stream, after, reply] {
      Stream::Piece piece;
      try {
        piece = stream.next(after);
      } catch (const std::exception& error) {
        logger_.error("stream failed", {{"error", std::string(error.what())}});
        piece.last = true;
      }
      reply(std::move(piece));
      --unanswered_;
      unanswered_.notify_all();
    });
  }

  asio::awaitable<void> refuse(Connection& connection, Response response, std::string why) {
    logger_.info("request refused", {{"status", std::int64_t{response.status}}, {"error", why}});
    const bool sent = co_await send(connection, response, false, false);
    if (sent) co_await discardRest(connection);
  }

  /// Takes what is still on its way, for a while: closing on it would make the client lose the answer.
  asio::awaitable<void> discardRest(Connection& connection) {
    error_code error;
    connection.stream.socket().shutdown(tcp::socket::shutdown_send, error);
    connection.stream.expires_after(kDiscardTime);
    std::string piece(kPieceBytes, '\0');
    for (std::size_t left = kDiscardBytes; !error && left > 0;) {
      const auto size = co_await connection.stream.async_read_some(asio::buffer(piece), into(error));
      left -= std::min(left, size);
    }
  }

  asio::awaitable<bool> send(Connection& connection, const Response& response, bool keep_alive,
                             bool head_only) {
    error_code error;
    connection.stream.expires_after(options_.limits.send);
    if (response.file) {
      wire::response<wire::empty_body> message;
      fillHead(message, response, keep_alive, response.file->size);
      wire::response_serializer<wire::empty_body> serializer(message);
      co_await wire::async_write_header(connection.stream, serializer, into(error));
      if (error) co_return false;
      if (head_only) co_return true;
      co_return co_await sendFile(connection, *response.file);
    }
    wire::response<wire::string_body> message;
    fillHead(message, response, keep_alive, response.body.size());
    if (!head_only) message.body() = response.body;
    co_await wire::async_write(connection.stream, message, into(error));
    co_return !error;
  }

  asio::awaitable<bool> sendFile(Connection& connection, const FilePart& part) {
    std::ifstream file(part.file, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(part.offset));
    std::string piece(kPieceBytes, '\0');
    for (auto left = part.size; left > 0;) {
      const auto size = std::min<std::uint64_t>(left, piece.size());
      if (!file.read(piece.data(), static_cast<std::streamsize>(size))) co_return false;
      error_code error;
      connection.stream.expires_after(options_.limits.send);
      co_await asio::async_write(connection.stream, asio::buffer(piece.data(), size), into(error));
      if (error) co_return false;
      left -= size;
    }
    co_return true;
  }

  void record(const Request& request, const Response& response,
              std::chrono::steady_clock::time_point started) {
    const auto took = std::chrono::steady_clock::now() - started;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    const bool routine = request.route == "changes" || request.route == "healthz";
    const auto level = response.status >= 500   ? log::Level::Error
                       : response.status >= 400 ? log::Level::Warn
                       : routine                ? log::Level::Debug
                                                : log::Level::Info;
    logger_.write(level, "request",
                  {{"method", request.method},
                   {"route", request.route},
                   {"status", std::int64_t{response.status}},
                   {"ms", std::int64_t{ms}},
                   {"kiosk", response.kiosk},
                   {"cause", response.cause},
                   {"trace", request.trace.id},
                   {"span", request.trace.span}});
  }

  void beginStop() {
    if (std::exchange(stopping_, true)) return;
    logger_.info("stopping", {{"connections", static_cast<std::int64_t>(connections_.size())}});
    error_code ignored;
    acceptor_.close(ignored);
    signals_.cancel(ignored);
    chores_timer_.cancel();
    waiters_.stop();
    for (auto* connection : connections_) {
      if (connection->idle) connection->stream.cancel();
    }
    if (connections_.empty()) return;
    stop_timer_.expires_after(options_.limits.stop);
    stop_timer_.async_wait([this](const error_code& error) {
      if (!error) io_.stop();
    });
  }

  const Router& router_;
  log::Logger& logger_;
  ServerOptions options_;
  std::uint16_t port_ = 0;
  bool stopping_ = false;
  std::atomic<int> unanswered_ = 0;
  // Before io_: conversations cut off by its end still reach these.
  std::set<Connection*> connections_;
  Waiters waiters_;
  asio::io_context io_{1};
  tcp::acceptor acceptor_{io_};
  asio::signal_set signals_{io_};
  asio::steady_timer stop_timer_{io_};
  asio::steady_timer chores_timer_{io_};
  asio::thread_pool pool_;
};

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Server::~Server() = default;

std::expected<std::unique_ptr<Server>, std::string> Server::listen(const Router& router, log::Logger& logger,
                                                                   ServerOptions options) {
  const auto where = options.address + ":" + std::to_string(options.port);
  auto impl = std::make_unique<Impl>(router, logger, std::move(options));
  try {
    impl->open();
  } catch (const std::exception& error) {
    return std::unexpected("cannot listen on " + where + ": " + error.what());
  }
  return std::unique_ptr<Server>(new Server(std::move(impl)));
}

std::uint16_t Server::port() const {
  return impl_->port();
}
void Server::run() {
  impl_->run();
}
void Server::stop() {
  impl_->stop();
}
void Server::feedMoved(const std::vector<store::FeedHead>& heads) {
  impl_->feedMoved(heads);
}

}  // namespace usher::backend::http
