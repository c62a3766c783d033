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
};

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
    const auto most = match.bodyBytes();
    const auto announced = parser.content_length();
    parser.body_limit(most);
    error_code error;
    if (announced && *announced > most) error = bhttp::error::body_limit;
    if (!error && sameName(exchange.request.header("Expect"), "100-continue")) {
      // Whoever asks first need not send what is refused.
      if (match.refusal) {
        co_await refuse(exchange, *match.refusal);
        co_return false;
      }
      co_await sendContinue(site_, connection_);
    }
    if (!error) {
      const auto longer =
          std::chrono::seconds((announced ? *announced : most) / limits_.body_bytes_per_second);
      wire_.expiresAfter(limits_.body + longer);
      parser.eager(true);
      co_await parse(parser, Until::BodyIsRead, error);
    }
    if (error == bhttp::error::body_limit) {
      co_await refuse(exchange,
                      Router::refuse(match, exchange.request, 413, "too-large", bodyLimitWords(most)));
    } else if (error) {
      if (auto refusal = refusalOf(error)) co_await refuse(exchange, std::move(*refusal));
    }
    co_return !error;
  }

  /// A Response or a Stream.
  asio::awaitable<Worked> answerOf(const Exchange& exchange) {
    if (exchange.match.refusal) co_return Worked{*exchange.match.refusal, {}};
    Worked worked;
    std::function<Answer()> again;
    for (;;) {
      const auto asked = SteadyClock::now();
      auto start = [this, &exchange, &again](auto reply) { askOnWorker(exchange, again, std::move(reply)); };
      worked.answer = co_await replyOf<Answer>(std::move(start));
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
    const Reply counted = owed(site_, std::move(reply));
    asio::post(site_.pool, [&site = site_, &exchange, &again, counted] {
      if (again) return Router::handleAgain(exchange.match, exchange.request, again, counted);
      const Later later = [&site](std::function<void()> work) { asio::post(site.pool, std::move(work)); };
      Router::handle(exchange.match, exchange.request, later, counted);
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
