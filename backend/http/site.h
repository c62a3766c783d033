// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP, as wire.h.
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <atomic>
#include <exception>
#include <map>
#include <set>
#include <string>

#include <usher/backend/http/rate_limit.h>
#include <usher/backend/http/server.h>
#include <usher/backend/http/waiters.h>
#include <usher/backend/http/wire.h>

namespace usher::backend::http {

struct Connection {
  Connection(boost::asio::ip::tcp::socket socket, const std::shared_ptr<boost::asio::ssl::context>& tls,
             std::string peer_address)
      : wire(std::move(socket), tls), peer(std::move(peer_address)) {}

  Wire wire;
  boost::beast::flat_buffer buffer;
  /// The address at the other end: the client's, or a proxy's.
  std::string peer;
  /// Between two requests: may be closed without anybody's loss.
  bool idle = false;
};

/// What all conversations of a server share. The network thread alone, unless a member says otherwise.
struct Site {
  Site(const Router& of, Metrics& counts, log::Logger& log, ServerOptions given)
      : router(of),
        metrics(counts),
        logger(log),
        options(std::move(given)),
        rate(options.limits.rate_per_address),
        pool(options.workers),
        slow_pool(options.slow_workers) {}

  boost::asio::thread_pool& poolOf(const Route* route) { return route && route->slow ? slow_pool : pool; }

  const Router& router;
  Metrics& metrics;
  log::Logger& logger;
  const ServerOptions options;
  RateLimit rate;
  /// Null: plain. New connections take what is here.
  std::shared_ptr<boost::asio::ssl::context> tls;
  /// Any thread.
  std::atomic<bool> stopping = false;
  std::atomic<std::int64_t> open = 0;
  std::atomic<std::int64_t> waiting = 0;
  std::atomic<std::int64_t> streams = 0;
  /// Replies that are still owed by workers or by the store.
  std::atomic<int> unanswered = 0;
  // Before io: conversations cut off by its end still reach these.
  std::uint64_t large_body_bytes = 0;
  std::set<Connection*> connections;
  std::map<std::string, std::size_t> connections_by_address;
  Waiters waiters;
  boost::asio::io_context io{1};
  boost::asio::thread_pool pool;
  boost::asio::thread_pool slow_pool;
};

/// Runs `work` on a worker of `pool`; what it throws is logged, and ends nothing else.
template <class Work>
void onWorker(Site& site, boost::asio::thread_pool& pool, Work work) {
  boost::asio::post(pool, [&site, work = std::move(work)]() mutable {
    try {
      work();
    } catch (const std::exception& error) {
      site.logger.error("a worker failed", {{"error", std::string(error.what())}});
    }
  });
}

/// Room for a large body, taken for as long as this lives. The network thread alone.
class LargeBody {
 public:
  LargeBody(std::uint64_t& taken, std::uint64_t bytes) : taken_(taken), bytes_(bytes) { taken_ += bytes_; }
  ~LargeBody() { taken_ -= bytes_; }
  LargeBody(const LargeBody&) = delete;
  LargeBody& operator=(const LargeBody&) = delete;

 private:
  std::uint64_t& taken_;
  std::uint64_t bytes_;
};

/// Counts while it lives.
class Counted {
 public:
  explicit Counted(std::atomic<std::int64_t>& figure) : figure_(figure) { ++figure_; }
  ~Counted() { --figure_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

 private:
  std::atomic<std::int64_t>& figure_;
};

}  // namespace usher::backend::http
