// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/body_limit.h>
#include <usher/backend/http/conversation.h>

#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/into.h>
#include <usher/backend/http/pending_reply.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/http/sending.h>

namespace usher::backend::http {

namespace asio = boost::asio;
namespace bhttp = boost::beast::http;
using boost::system::error_code;
using SteadyClock = std::chrono::steady_clock;
using Parser = bhttp::request_parser<bhttp::string_body>;

namespace {

constexpr std::size_t kReadBytes = 4 * 1024;
constexpr std::size_t kPieceBytes = 32 * 1024;
constexpr std::size_t kDiscardBytes = 1024 * 1024;
constexpr auto kFarewell = std::chrono::seconds(2);
constexpr auto kComeAgain = std::chrono::seconds(10);

Request requestOf(const bhttp::request_header<>& message, const Connection& connection) {
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
  request.body_follows = true;
  request.client = connection.peer;
  request.trace = traceOf(request.header("traceparent"));
  return request;
}

/// What a request that cannot be read is answered, if anything.
std::optional<Response> refusalOf(const error_code& error) {
  if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow) {
    return problem(431, "headers-too-large", "The request's headers are larger than this backend takes.");
  }
  if (error == bhttp::error::end_of_stream || error == bhttp::error::partial_message) return std::nullopt;
  if (error.category() == make_error_code(bhttp::error::bad_method).category()) {
    return problem(400, "malformed", "This is no HTTP/1.1 request.");
  }
  return std::nullopt;
}

/// An answer, and how long workers and store took for it.
struct Worked {
  Answer answer;
  SteadyClock::duration time{};
};

/// A request as it goes its way.
struct Exchange {
  Request request;
  Router::Match match;
  std::chrono::system_clock::time_point began;
  bool client_stays = false;
  std::optional<LargeBody> large_body;
};

/// How much of a body is to come: what is announced, or what may.
std::uint64_t bytesToCome(const Parser& parser, const Router::Match& match) {
  if (const auto announced = parser.content_length()) return *announced;
  return parser.chunked() ? match.bodyBytes() : 0;
}

Response tooLarge(const Router::Match& match, const Request& request) {
  return Router::refuse(match, request, 413, "too-large", bodyLimitWords(match.bodyBytes()));
}

Response givenUp(const Exchange& exchange) {
  return Router::failure(exchange.match, exchange.request, "nobody is left who could answer");
}

class Conversation {
 public:
  Conversation(Site& site, Connection& connection)
      : site_(site), limits_(site.options.limits), connection_(connection), wire_(connection.wire) {}

  asio::awaitable<void> run() {
    error_code error;
    wire_.expiresAfter(limits_.header);
    co_await wire_.handshake(error);
    if (error) {
      site_.logger.debug("no TLS", {{"error", error.message()}});
      co_return;
    }
    bool more = true;
    while (more) more = co_await serveOne();
    wire_.expiresAfter(kFarewell);
    co_await wire_.farewell(error);
  }

 private:
  /// One request and its answer; false: the connection is done.
  asio::awaitable<bool> serveOne() {
    const bool begun = co_await awaitFirstByte();
    if (!begun) co_return false;
    Exchange exchange;
    const bool read = co_await readRequest(exchange);
    if (!read) co_return false;
    wire_.expiresNever();
    auto worked = co_await answerOf(exchange);
    const auto& head = headOf(worked.answer);
    record(exchange, head, worked.time);
    const auto* stream = std::get_if<Stream>(&worked.answer);
    if (stream && exchange.request.method != "HEAD") {
      co_await sendStream(site_, connection_, exchange.request, *stream);
      co_return false;
    }
    const bool stays = exchange.client_stays && !site_.stopping;
    const bool sent =
        co_await send(site_, connection_, exchange.request, head, stays ? KeepAlive::Yes : KeepAlive::No);
    co_return sent&& stays;
  }

  asio::awaitable<bool> awaitFirstByte() {
    if (connection_.buffer.size() > 0) co_return true;
    if (site_.stopping) co_return false;
    connection_.idle = true;
    // What a large body needed is not kept for as long as a client has nothing
    // to say.
    if (connection_.buffer.capacity() > kReadBytes) connection_.buffer.shrink_to_fit();
    wire_.expiresAfter(limits_.idle);
    error_code error;
    co_await readMore(kReadBytes, error);
    connection_.idle = false;
    co_return !error;
  }

  asio::awaitable<void> readMore(std::size_t at_most, error_code& error) {
    const asio::mutable_buffer room = connection_.buffer.prepare(at_most);
    const auto size = co_await wire_.read(room, error);
    connection_.buffer.commit(size);
  }

  enum class Until { HeaderIsRead, BodyIsRead };

  /// What is left over stays in the buffer.
  asio::awaitable<void> parse(Parser& parser, Until until, error_code& error) {
    const auto room = until == Until::HeaderIsRead ? kReadBytes : kPieceBytes;
    const auto done = [&] {
      return until == Until::HeaderIsRead ? parser.is_header_done() : parser.is_done();
    };
    bool wants_more = false;
    while (!done() && !error) {
      // What did not suffice before is looked at again only with more behind
      // it.
      if (connection_.buffer.size() == 0 || wants_more) co_await readMore(room, error);
      if (error) co_return;
      connection_.buffer.consume(parser.put(connection_.buffer.data(), error));
      wants_more = error == bhttp::error::need_more;
      if (wants_more) error = {};
    }
  }

  /// False: it has been refused, and the connection is done.
  asio::awaitable<bool> readRequest(Exchange& exchange) {
    Parser parser;
    parser.header_limit(limits_.header_bytes);
    // The route is not known before the headers are.
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    error_code error;
    wire_.expiresAfter(limits_.header);
    co_await parse(parser, Until::HeaderIsRead, error);
    exchange.began = std::chrono::system_clock::now();
    if (error) {
      if (auto refusal = refusalOf(error)) co_await refuse(exchange, std::move(*refusal));
      co_return false;
    }
    auto& request = exchange.request;
    request = requestOf(parser.get(), connection_);
    request.secure = wire_.isTls();
    site_.options.proxies.apply(request);
    exchange.client_stays = parser.get().keep_alive();
    const auto host = request.header("Host");
    if (host.find_first_of(", ") != host.npos || (host.empty() && parser.get().version() > 10)) {
      co_await refuse(exchange, problem(400, "malformed", "A request needs exactly one Host."));
      co_return false;
    }
    exchange.match = site_.router.match(request);
    request.params = exchange.match.params;
    if (exchange.match.route) request.route = exchange.match.route->name;
    limitRate(exchange);
    const bool read = co_await readBody(exchange, parser);
    if (read) request.body = std::move(parser.get().body());
    request.body_follows = !read;
    co_return read;
  }

  void limitRate(Exchange& exchange) {
    const auto wait = site_.rate.take(limitKeyOf(exchange.request.client));
    if (!wait) return;
    site_.metrics.count("usher_http_rate_limited_total", "Requests answered 429, by what is limited.",
                        {{"limit", "address"}});
    auto& refusal = exchange.match.refusal;
    refusal = Router::refuse(exchange.match, exchange.request, 429, "too-many-requests",
                             "Too many requests come from this address; try again in a moment.");
    refusal->headers.emplace_back("Retry-After", std::to_string(wait->count()));
  }

  asio::awaitable<bool> readBody(Exchange& exchange, Parser& parser) {
    const auto& match = exchange.match;
    const auto bytes = bytesToCome(parser, match);
    const bool asks_first = sameName(exchange.request.header("Expect"), "100-continue");
    auto objection = objectionTo(exchange, bytes, asks_first);
    if (!objection && bytes > kBodyBytes && !match.refusal)
      objection = co_await objectionToLarge(exchange, bytes);
    if (objection) {
      co_await refuse(exchange, std::move(*objection));
      co_return false;
    }
    if (asks_first) co_await sendContinue(site_, connection_);
    parser.body_limit(match.bodyBytes());
    wire_.expiresAfter(limits_.body + std::chrono::seconds(bytes / limits_.body_bytes_per_second));
    parser.eager(true);
    error_code error;
    co_await parse(parser, Until::BodyIsRead, error);
    if (error == bhttp::error::body_limit) {
      co_await refuse(exchange, tooLarge(match, exchange.request));
    } else if (error) {
      if (auto refusal = refusalOf(error)) co_await refuse(exchange, std::move(*refusal));
    }
    co_return !error;
  }

  /// Why a body is not read at all. One that is refused anyway is read where it is small, so that the
  /// connection stays; whoever asks first need not send it.
  static std::optional<Response> objectionTo(const Exchange& exchange, std::uint64_t bytes, bool asks_first) {
    const auto& match = exchange.match;
    if (match.refusal && (asks_first || bytes > std::min(kBodyBytes, match.bodyBytes())))
      return match.refusal;
    if (bytes > match.bodyBytes()) return tooLarge(match, exchange.request);
    return std::nullopt;
  }

  asio::awaitable<std::optional<Response>> objectionToLarge(Exchange& exchange, std::uint64_t bytes) {
    const auto& match = exchange.match;
    wire_.expiresNever();
    auto ask = [this, &exchange](auto reply) {
      onWorker(site_, site_.pool, [&exchange, reply = std::move(reply)] {
        reply(Router::objection(exchange.match, exchange.request));
      });
    };
    const auto otherwise = [&exchange] { return std::optional(givenUp(exchange)); };
    auto objection = co_await replyOf<std::optional<Response>>(site_, std::move(ask), otherwise);
    if (objection) co_return objection;
    if (site_.large_body_bytes + bytes > limits_.large_body_bytes) {
      objection = Router::refuse(match, exchange.request, 503, "busy",
                                 "Too many large files are on their way here; try again in a moment.");
      objection->headers.emplace_back("Retry-After", std::to_string(kComeAgain.count()));
      co_return objection;
    }
    exchange.large_body.emplace(site_.large_body_bytes, bytes);
    co_return std::nullopt;
  }

  /// A Response or a Stream.
  asio::awaitable<Worked> answerOf(const Exchange& exchange) {
    if (exchange.match.refusal) co_return Worked{*exchange.match.refusal, {}};
    Worked worked;
    std::function<Answer()> again;
    for (;;) {
      const auto asked = SteadyClock::now();
      auto start = [this, &exchange, &again](auto reply) { askOnWorker(exchange, again, std::move(reply)); };
      const auto otherwise = [&exchange]() -> Answer { return givenUp(exchange); };
      worked.answer = co_await replyOf<Answer>(site_, std::move(start), otherwise);
      worked.time += SteadyClock::now() - asked;
      auto* wait = std::get_if<Wait>(&worked.answer);
      if (!wait) co_return worked;
      // Thousands wait: what they have sent is read, and needs no room.
      if (connection_.buffer.size() == 0) connection_.buffer.shrink_to_fit();
      const Counted counted(site_.waiting);
      asio::steady_timer timer(site_.io, wait->at_most);
      const bool news = co_await site_.waiters.wait(timer, wait->event, wait->after);
      if (!news) co_return Worked{Answer(std::move(headOf(worked.answer))), worked.time};
      if (wait->at_once) {
        if (auto told = wait->at_once()) co_return Worked{std::move(*told), worked.time};
      }
      again = std::move(wait->again);
    }
  }

  template <class Take>
  void askOnWorker(const Exchange& exchange, const std::function<Answer()>& again, Take reply) {
    auto& pool = site_.poolOf(exchange.match.route);
    onWorker(site_, pool, [&site = site_, &pool, &exchange, &again, reply = Reply(std::move(reply))] {
      if (again) return Router::handleAgain(exchange.match, exchange.request, again, reply);
      const Later later = [&site, &pool](std::function<void()> work) {
        onWorker(site, pool, std::move(work));
      };
      Router::handle(exchange.match, exchange.request, later, reply);
    });
  }

  /// Before the whole request is read: there is no telling where the next one
  /// would begin.
  asio::awaitable<void> refuse(const Exchange& exchange, Response response) {
    record(exchange, response, {});
    const bool sent = co_await send(site_, connection_, exchange.request, response, KeepAlive::No);
    if (sent) co_await discardRest();
  }

  /// Takes what is still on its way, for a while: closing on it would make the
  /// client lose the answer.
  asio::awaitable<void> discardRest() {
    error_code error;
    if (!wire_.isTls()) wire_.shutDown(Wire::Side::Sending);
    wire_.expiresAfter(kFarewell);
    std::string piece(kPieceBytes, '\0');
    for (std::size_t left = kDiscardBytes; !error && left > 0;) {
      const auto size = co_await wire_.read(asio::buffer(piece), error);
      left -= std::min(left, size);
    }
  }

  void record(const Exchange& exchange, const Response& response, SteadyClock::duration time) {
    const auto& request = exchange.request;
    site_.metrics.answered(request.route, response.status, time);
    const bool routine = request.route == "changes" || request.route == "healthz" ||
                         request.route == "readyz" || request.route == "metrics";
    const auto level = response.status >= 500   ? log::Level::Error
                       : response.status >= 400 ? log::Level::Warn
                       : routine                ? log::Level::Debug
                                                : log::Level::Info;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    site_.logger.write(level, "request",
                       {{"method", request.method},
                        {"route", request.route},
                        {"status", std::int64_t{response.status}},
                        {"ms", std::int64_t{ms}},
                        {"kiosk", response.kiosk},
                        {"cause", response.cause},
                        {"trace", request.trace.id},
                        {"span", request.trace.span}});
    if (!site_.options.spans || !request.trace.sampled || request.trace.id.empty()) return;
    const auto path = exchange.match.route ? exchange.match.route->path : std::string();
    site_.options.spans({request.trace, request.method, path, response.status, exchange.began,
                         std::chrono::system_clock::now()});
  }

  Site& site_;
  const Limits& limits_;
  Connection& connection_;
  Wire& wire_;
};

}  // namespace

asio::awaitable<void> converse(Site& site, Connection& connection) {
  Conversation conversation(site, connection);
  co_await conversation.run();
}

}  // namespace usher::backend::http
