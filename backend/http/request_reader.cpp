// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/request_reader.h>

#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <chrono>
#include <limits>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/body_limit.h>
#include <usher/backend/http/into.h>
#include <usher/backend/http/pending_reply.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/http/sending.h>

namespace usher::backend::http {

namespace asio = boost::asio;
namespace bhttp = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t kReadBytes = 4 * 1024;
constexpr std::size_t kPieceBytes = 32 * 1024;
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

/// How much of a body is to come: what is announced, or what may.
std::uint64_t bytesToCome(const RequestReader::Parser& parser, const Router::Match& match) {
  if (const auto announced = parser.content_length()) return *announced;
  return parser.chunked() ? match.bodyBytes() : 0;
}

Response tooLarge(const Router::Match& match, const Request& request) {
  return Router::refuse(match, request, 413, "too-large", bodyLimitWords(match.bodyBytes()));
}

Reading refused(Response refusal) {
  return {Reading::Refused, std::make_unique<const Response>(std::move(refusal))};
}

Reading failed(const error_code& error) {
  auto refusal = refusalOf(error);
  return refusal ? refused(std::move(*refusal)) : Reading{};
}

/// Why a body is not read at all. One that is refused anyway is read where it is small, so that the
/// connection stays; whoever asks first need not send it.
std::optional<Response> objectionTo(const Exchange& exchange, std::uint64_t bytes, bool asks_first) {
  const auto& match = exchange.match;
  if (match.refusal && (asks_first || bytes > std::min(kBodyBytes, match.bodyBytes()))) return match.refusal;
  if (bytes > match.bodyBytes()) return tooLarge(match, exchange.request);
  return std::nullopt;
}

}  // namespace

asio::awaitable<bool> RequestReader::awaitFirstByte() {
  if (connection_.buffer.size() > 0) co_return true;
  if (site_.stopping) co_return false;
  connection_.idle = true;
  // Thousands of clients may have nothing to say for now.
  connection_.buffer.shrink_to_fit();
  wire_.expiresAfter(limits_.idle);
  error_code error;
  co_await wire_.awaitBytes(error);
  if (!error) co_await readMore(kReadBytes, error);
  connection_.idle = false;
  co_return !error;
}

asio::awaitable<Reading> RequestReader::read(Exchange& exchange) {
  Parser parser;
  parser.header_limit(limits_.header_bytes);
  // The route is not known before the headers are.
  parser.body_limit(std::numeric_limits<std::uint64_t>::max());
  error_code error;
  wire_.expiresAfter(limits_.header);
  co_await parse(parser, Until::HeaderIsRead, error);
  exchange.began = std::chrono::system_clock::now();
  if (error) co_return failed(error);
  auto& request = exchange.request;
  request = requestOf(parser.get(), connection_);
  request.secure = wire_.isTls();
  site_.options.proxies.apply(request);
  exchange.client_stays = parser.get().keep_alive();
  const auto host = request.header("Host");
  if (host.find_first_of(", ") != host.npos || (host.empty() && parser.get().version() > 10)) {
    co_return refused(problem(400, "malformed", "A request needs exactly one Host."));
  }
  exchange.match = site_.router.match(request);
  request.params = exchange.match.params;
  if (exchange.match.route) request.route = exchange.match.route->name;
  limitRate(exchange);
  auto reading = co_await readBody(exchange, parser);
  if (reading.outcome == Reading::Whole) request.body = std::move(parser.get().body());
  request.body_follows = reading.outcome != Reading::Whole;
  co_return reading;
}

asio::awaitable<void> RequestReader::readMore(std::size_t at_most, error_code& error) {
  const asio::mutable_buffer room = connection_.buffer.prepare(at_most);
  const auto size = co_await wire_.read(room, error);
  connection_.buffer.commit(size);
}

asio::awaitable<void> RequestReader::parse(Parser& parser, Until until, error_code& error) {
  const auto room = until == Until::HeaderIsRead ? kReadBytes : kPieceBytes;
  const auto done = [&] { return until == Until::HeaderIsRead ? parser.is_header_done() : parser.is_done(); };
  bool wants_more = false;
  while (!done() && !error) {
    // What did not suffice before is looked at again only with more behind it.
    if (connection_.buffer.size() == 0 || wants_more) co_await readMore(room, error);
    if (error) co_return;
    connection_.buffer.consume(parser.put(connection_.buffer.data(), error));
    wants_more = error == bhttp::error::need_more;
    if (wants_more) error = {};
  }
}

void RequestReader::limitRate(Exchange& exchange) {
  const auto wait = site_.rate.take(limitKeyOf(exchange.request.client));
  if (!wait) return;
  site_.metrics.count("usher_http_rate_limited_total", "Requests answered 429, by what is limited.",
                      {{"limit", "address"}});
  auto& refusal = exchange.match.refusal;
  refusal = Router::refuse(exchange.match, exchange.request, 429, "too-many-requests",
                           "Too many requests come from this address; try again in a moment.");
  refusal->headers.emplace_back("Retry-After", std::to_string(wait->count()));
}

asio::awaitable<Reading> RequestReader::readBody(Exchange& exchange, Parser& parser) {
  const auto& match = exchange.match;
  const auto bytes = bytesToCome(parser, match);
  const bool asks_first = sameName(exchange.request.header("Expect"), "100-continue");
  auto objection = objectionTo(exchange, bytes, asks_first);
  if (!objection && bytes > kBodyBytes && !match.refusal)
    objection = co_await objectionToLarge(exchange, bytes);
  if (objection) co_return refused(std::move(*objection));
  if (asks_first) co_await sendContinue(site_, connection_);
  parser.body_limit(match.bodyBytes());
  wire_.expiresAfter(limits_.body + std::chrono::seconds(bytes / limits_.body_bytes_per_second));
  parser.eager(true);
  error_code error;
  co_await parse(parser, Until::BodyIsRead, error);
  if (error == bhttp::error::body_limit) co_return refused(tooLarge(match, exchange.request));
  if (error) co_return failed(error);
  co_return Reading{Reading::Whole, {}};
}

asio::awaitable<std::optional<Response>> RequestReader::objectionToLarge(Exchange& exchange,
                                                                         std::uint64_t bytes) {
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

}  // namespace usher::backend::http
