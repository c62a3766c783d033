// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/conversation.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include <usher/backend/http/into.h>
#include <usher/backend/http/pending_reply.h>
#include <usher/backend/http/request_reader.h>
#include <usher/backend/http/sending.h>

namespace usher::backend::http {

namespace asio = boost::asio;
using boost::system::error_code;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr std::size_t kPieceBytes = 32 * 1024;
constexpr std::size_t kDiscardBytes = 1024 * 1024;
constexpr auto kFarewell = std::chrono::seconds(2);

/// An answer, and how long workers and store took for it.
struct Worked {
  Answer answer;
  SteadyClock::duration time{};
};

class Conversation {
 public:
  Conversation(Site& site, Connection& connection)
      : site_(site),
        limits_(site.options.limits),
        connection_(connection),
        wire_(connection.wire),
        reader_(site, connection) {}

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
    const bool begun = co_await reader_.awaitFirstByte();
    if (!begun) co_return false;
    Exchange exchange;
    auto reading = co_await reader_.read(exchange);
    if (reading.outcome == Reading::Refused) co_await refuse(exchange, *reading.refusal);
    if (reading.outcome != Reading::Whole) co_return false;
    wire_.expiresNever();
    Worked worked;
    co_await answer(exchange, worked);
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

  /// `worked` becomes a Response or a Stream. It is the caller's, as thousands wait in here: each copy that
  /// this coroutine had would be there thousands of times.
  asio::awaitable<void> answer(const Exchange& exchange, Worked& worked) {
    if (exchange.match.refusal) {
      worked.answer = *exchange.match.refusal;
      co_return;
    }
    std::function<Answer()> again;
    for (bool recalled = false;;) {
      co_await ask(exchange, again, worked);
      auto* wait = std::get_if<Wait>(&worked.answer);
      if (!wait) co_return;
      // What they have sent is read, and needs no room.
      if (connection_.buffer.size() == 0) connection_.buffer.shrink_to_fit();
      const Counted counted(site_.waiting);
      asio::steady_timer timer(site_.io, wait->at_most);
      const auto woken = co_await site_.waiters.wait(timer, wait->event, wait->after, wait->client);
      const bool called_back = woken == Waiters::Woken::Recalled && !std::exchange(recalled, true);
      if (!called_back && (woken != Waiters::Woken::News || isToldAtOnce(*wait))) {
        worked.answer = Response(std::move(wait->otherwise));
        co_return;
      }
      again = called_back ? nullptr : std::move(wait->again);
    }
  }

  /// Whether there is an answer without a worker; it takes the place of what would have been said otherwise.
  static bool isToldAtOnce(Wait& wait) {
    if (!wait.at_once) return false;
    auto told = wait.at_once();
    if (told) wait.otherwise = std::move(*told);
    return told.has_value();
  }

  asio::awaitable<void> ask(const Exchange& exchange, const std::function<Answer()>& again, Worked& worked) {
    const auto asked = SteadyClock::now();
    auto start = [this, &exchange, &again](auto reply) { askOnWorker(exchange, again, std::move(reply)); };
    const auto otherwise = [&exchange]() -> Answer { return givenUp(exchange); };
    worked.answer = co_await replyOf<Answer>(site_, std::move(start), otherwise);
    worked.time += SteadyClock::now() - asked;
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

  /// What was not read to its end; the connection is done.
  asio::awaitable<void> refuse(const Exchange& exchange, const Response& response) {
    record(exchange, response, {});
    const bool sent = co_await send(site_, connection_, exchange.request, response, KeepAlive::No);
    if (sent) co_await discardRest();
  }

  /// Takes what is still on its way, for a while: closing on it would make the client lose the answer.
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
    if (site_.logger.takes(level)) {
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
    }
    if (!site_.options.spans || !request.trace.sampled || request.trace.id.empty()) return;
    const auto path = exchange.match.route ? exchange.match.route->path : std::string();
    site_.options.spans({request.trace, request.method, path, response.status, exchange.began,
                         std::chrono::system_clock::now()});
  }

  Site& site_;
  const Limits& limits_;
  Connection& connection_;
  Wire& wire_;
  RequestReader reader_;
};

}  // namespace

asio::awaitable<void> converse(Site& site, Connection& connection) {
  Conversation conversation(site, connection);
  co_await conversation.run();
}

}  // namespace usher::backend::http
