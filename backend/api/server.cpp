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

#include <atomic>
#include <csignal>
#include <fstream>
#include <optional>
#include <set>

#include <usher/backend/api/date.h>
#include <usher/backend/api/responses.h>
#include <usher/backend/api/server.h>
#include <usher/backend/api/trace.h>
#include <usher/backend/api/waiters.h>

namespace usher::backend::api {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
constexpr std::size_t kDiscardBytes = 1024 * 1024;
constexpr auto kDiscardTime = std::chrono::seconds(2);

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

Request requestOf(const http::request<http::string_body>& message, const std::string& client) {
  const auto header = [&message](beast::string_view name) { return std::string(message[name]); };
  Request request;
  request.method = std::string(message.method_string());
  request.target = std::string(message.target());
  request.body = message.body();
  request.authorization = header("Authorization");
  request.content_type = header("Content-Type");
  request.content_encoding = header("Content-Encoding");
  request.accept_encoding = header("Accept-Encoding");
  request.if_none_match = header("If-None-Match");
  request.if_range = header("If-Range");
  request.range = header("Range");
  request.client = client;
  request.trace = traceIdOf(header("traceparent"));
  return request;
}

template <class Body>
void fillHead(http::response<Body>& message, const Response& response, bool keep_alive, std::uint64_t size) {
  message.version(11);
  message.result(static_cast<unsigned>(response.status));
  message.set(http::field::server, "usher-backend/" USHER_VERSION);
  message.set(http::field::date,
              httpDate(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())));
  // Guests' names are in most answers.
  message.set(http::field::cache_control, "no-store");
  for (const auto& [name, value] : response.headers) message.set(name, value);
  message.keep_alive(keep_alive);
  if (response.status != 304) message.content_length(size);
}

/// What a request that cannot be read is answered, if anything.
std::optional<Response> refusalOf(const error_code& error) {
  if (error == http::error::header_limit || error == http::error::buffer_overflow) {
    return problem(431, "headers-too-large", "The request's headers are larger than this backend takes.");
  }
  if (error == http::error::body_limit) {
    return problem(413, "too-large", "A request's body holds at most 256 KiB; send the rest in another.");
  }
  if (error == http::error::end_of_stream || error == http::error::partial_message) return std::nullopt;
  if (error.category() == make_error_code(http::error::bad_method).category()) {
    return problem(400, "malformed", "This is no HTTP/1.1 request.");
  }
  return std::nullopt;
}

}  // namespace

class Server::Impl {
 public:
  Impl(Api& api, log::Logger& logger, ServerOptions options)
      : api_(api), logger_(logger), options_(std::move(options)), pool_(options_.workers) {}

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
    http::request_parser<http::string_body> parser;
    parser.header_limit(options_.limits.header_bytes);
    parser.body_limit(options_.limits.body_bytes);
    error_code error;
    const bool begun = co_await awaitFirstByte(connection);
    if (!begun) co_return false;
    connection.stream.expires_after(options_.limits.header);
    co_await http::async_read_header(connection.stream, connection.buffer, parser, into(error));
    if (!error && beast::iequals(parser.get()[http::field::expect], "100-continue")) {
      co_await sendContinue(connection);
    }
    connection.stream.expires_after(options_.limits.body);
    if (!error) co_await http::async_read(connection.stream, connection.buffer, parser, into(error));
    if (error) {
      co_await refuse(connection, error);
      co_return false;
    }
    const bool head_only = parser.get().method() == http::verb::head;
    const bool client_stays = parser.get().keep_alive();
    const auto started = std::chrono::steady_clock::now();
    const auto request = requestOf(parser.get(), connection.client);
    connection.stream.expires_never();
    const Response response = co_await answer(request);
    record(request, response, started);
    const bool keep_alive = client_stays && !stopping_;
    const bool sent = co_await send(connection, response, keep_alive, head_only);
    co_return sent&& keep_alive;
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
    http::response<http::empty_body> message(http::status::continue_, 11);
    error_code ignored;
    co_await http::async_write(connection.stream, message, into(ignored));
  }

  asio::awaitable<Response> answer(const Request& request) {
    for (;;) {
      auto start = [this, &request](Reply reply) { handleOnWorker(request, std::move(reply)); };
      Answer answer = co_await replyOf<Answer>(std::move(start));
      if (auto* response = std::get_if<Response>(&answer)) co_return std::move(*response);
      auto& wait = std::get<Wait>(answer);
      const bool news = co_await waiters_.wait(io_, wait.event, wait.after, wait.at_most);
      if (!news) co_return std::move(wait.otherwise);
    }
  }

  void handleOnWorker(const Request& request, Reply reply) {
    ++unanswered_;
    const Reply counted = [this, reply = std::move(reply)](Answer answer) {
      reply(std::move(answer));
      --unanswered_;
      unanswered_.notify_all();
    };
    asio::post(pool_, [this, &request, counted] {
      try {
        api_.handle(
            request, [this](std::function<void()> work) { asio::post(pool_, std::move(work)); }, counted);
      } catch (const std::exception& error) {
        auto failed = problem(500, "failed", "The backend failed; its log says how.");
        failed.cause = error.what();
        counted(std::move(failed));
      }
    });
  }

  asio::awaitable<void> refuse(Connection& connection, const error_code& why) {
    const auto response = refusalOf(why);
    if (!response) co_return;
    logger_.info("request refused", {{"status", std::int64_t{response->status}}, {"error", why.message()}});
    const bool sent = co_await send(connection, *response, false, false);
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
      http::response<http::empty_body> message;
      fillHead(message, response, keep_alive, response.file->size);
      http::response_serializer<http::empty_body> serializer(message);
      co_await http::async_write_header(connection.stream, serializer, into(error));
      if (error) co_return false;
      if (head_only) co_return true;
      co_return co_await sendFile(connection, *response.file);
    }
    http::response<http::string_body> message;
    fillHead(message, response, keep_alive, response.body.size());
    if (!head_only) message.body() = response.body;
    co_await http::async_write(connection.stream, message, into(error));
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
    const bool routine = response.route == "changes" || response.route == "healthz";
    const auto level = response.status >= 500   ? log::Level::Error
                       : response.status >= 400 ? log::Level::Warn
                       : routine                ? log::Level::Debug
                                                : log::Level::Info;
    logger_.write(level, "request",
                  {{"method", request.method},
                   {"route", response.route},
                   {"status", std::int64_t{response.status}},
                   {"ms", std::int64_t{ms}},
                   {"kiosk", response.kiosk},
                   {"cause", response.cause},
                   {"trace", request.trace}});
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

  Api& api_;
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

std::expected<std::unique_ptr<Server>, std::string> Server::listen(Api& api, log::Logger& logger,
                                                                   ServerOptions options) {
  const auto where = options.address + ":" + std::to_string(options.port);
  auto impl = std::make_unique<Impl>(api, logger, std::move(options));
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

}  // namespace usher::backend::api
