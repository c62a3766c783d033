// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/server.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>

#include <openssl/ssl.h>

#include <usher/backend/http/conversation.h>
#include <usher/backend/http/into.h>
#include <usher/backend/http/site.h>

namespace usher::backend::http {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

/// How late a time-out may come.
constexpr auto kBetweenLooks = std::chrono::milliseconds(250);

/// Done at the end of its scope, by an exception too.
template <class Work>
struct Finally {
  explicit Finally(Work to_do) : work(std::move(to_do)) {}
  ~Finally() { work(); }
  Finally(const Finally&) = delete;
  Finally& operator=(const Finally&) = delete;
  const Work work;
};

}  // namespace

class Server::Impl {
 public:
  Impl(const Router& router, Metrics& metrics, log::Logger& logger, ServerOptions options)
      : site_(router, metrics, logger, std::move(options)) {}

  ~Impl() {
    ending_ = true;
    site_.pool.join();
    site_.slow_pool.join();
  }

  std::expected<void, std::string> open() {
    if (site_.options.tls) {
      if (auto loaded = takeCertificate(); !loaded) return loaded;
    }
    try {
      const tcp::endpoint endpoint(asio::ip::make_address(site_.options.address), site_.options.port);
      acceptor_.open(endpoint.protocol());
      acceptor_.set_option(asio::socket_base::reuse_address(true));
      acceptor_.bind(endpoint);
      acceptor_.listen(asio::socket_base::max_listen_connections);
      port_ = acceptor_.local_endpoint().port();
    } catch (const std::exception& error) {
      return std::unexpected("cannot listen on " + site_.options.address + ":" +
                             std::to_string(site_.options.port) + ": " + error.what());
    }
    if (site_.options.takes_signals) {
      stop_signals_.add(SIGTERM);
      stop_signals_.add(SIGINT);
      reload_signals_.add(SIGHUP);
    }
    measure();
    return {};
  }

  std::uint16_t port() const { return port_; }
  bool isStopping() const { return site_.stopping; }

  void run() {
    if (site_.options.takes_signals) {
      stop_signals_.async_wait([this](const error_code& error, int) {
        if (!error) beginStop();
      });
      asio::co_spawn(site_.io, reloadOnSignal(), asio::detached);
    }
    asio::co_spawn(site_.io, accept(), asio::detached);
    asio::co_spawn(site_.io, cutOverdue(), asio::detached);
    if (site_.options.chores) asio::co_spawn(site_.io, doChores(), asio::detached);
    site_.io.run();
    // Whoever still works on an answer holds on to this object.
    auto& unanswered = site_.unanswered;
    for (auto left = unanswered.load(); left > 0; left = unanswered.load()) unanswered.wait(left);
  }

  void stop() {
    asio::post(site_.io, [this] { beginStop(); });
  }

  void reloadTls() {
    asio::post(site_.io, [this] { reload(); });
  }

  void feedMoved(std::vector<store::FeedHead> heads) {
    asio::post(site_.io, [this, heads = std::move(heads)] {
      auto awaited = site_.waiters.feedMoved(heads);
      if (awaited.empty()) return;
      if (!site_.options.before_news) return site_.waiters.wake();
      onWorker(site_, site_.pool, [this, awaited = std::move(awaited)] {
        // Whatever comes of it: who waits is woken.
        const Finally wake([this] { asio::post(site_.io, [this] { site_.waiters.wake(); }); });
        for (const auto& [event, after] : awaited) site_.options.before_news(event, after);
      });
    });
  }

  void recall(std::vector<store::Departure> departures) {
    asio::post(site_.io, [this, departures = std::move(departures)]() mutable {
      site_.waiters.recall(std::move(departures));
    });
  }

 private:
  struct Registered {
    Impl& server;
    Connection& connection;
    Counted counted;
    const std::string address;
    Registered(Impl& of, Connection& what)
        : server(of), connection(what), counted(of.site_.open), address(limitKeyOf(what.peer)) {
      server.site_.connections.insert(&connection);
      ++server.site_.connections_by_address[address];
    }
    ~Registered() {
      auto& site = server.site_;
      site.connections.erase(&connection);
      const auto here = site.connections_by_address.find(address);
      if (--here->second == 0) site.connections_by_address.erase(here);
      if (site.stopping && site.connections.empty() && !server.ending_) server.endTimers();
    }
    Registered(const Registered&) = delete;
    Registered& operator=(const Registered&) = delete;
  };

  void measure() {
    const auto show = [this](const char* name, const char* help, const std::atomic<std::int64_t>& figure) {
      site_.metrics.gauge(name, help, {}, [&figure] { return static_cast<double>(figure.load()); });
    };
    show("usher_http_connections", "Connections that are open.", site_.open);
    show("usher_http_waiting_polls", "Long polls that wait for news.", site_.waiting);
    show("usher_http_streams", "Streams of events that are open.", site_.streams);
  }

  asio::awaitable<void> accept() {
    while (!site_.stopping) {
      bool accepted = false;
      try {
        accepted = co_await acceptOne();
      } catch (const std::exception& error) {
        site_.logger.error("cannot accept", {{"error", std::string(error.what())}});
      }
      if (accepted || site_.stopping) continue;
      // Out of file descriptors or memory, most likely: give those in use the time to be closed.
      error_code ignored;
      accept_timer_.expires_after(std::chrono::milliseconds(100));
      co_await accept_timer_.async_wait(into(ignored));
    }
  }

  /// False: it failed, and is to be tried again.
  asio::awaitable<bool> acceptOne() {
    error_code error;
    auto socket = co_await acceptor_.async_accept(into(error));
    if (site_.stopping) co_return false;
    if (error) {
      site_.logger.error("cannot accept", {{"error", error.message()}});
      co_return false;
    }
    error_code ignored;
    const auto endpoint = socket.remote_endpoint(ignored);
    socket.set_option(tcp::no_delay(true), ignored);
    auto peer = plainAddress(endpoint.address().to_string());
    if (const char* limit = fullOf(peer)) {
      site_.metrics.count("usher_http_connections_refused_total", "Connections closed at once, by limit.",
                          {{"limit", limit}});
      co_return true;
    }
    asio::co_spawn(site_.io, talk(std::move(socket), std::move(peer)), asio::detached);
    co_return true;
  }

  /// Which limit on connections is reached, if any.
  const char* fullOf(const std::string& peer) const {
    const auto& limits = site_.options.limits;
    if (site_.connections.size() >= limits.connections) return "all";
    const auto here = site_.connections_by_address.find(limitKeyOf(peer));
    const bool full =
        here != site_.connections_by_address.end() && here->second >= limits.connections_per_address;
    return full && !site_.options.proxies.trusts(peer) ? "address" : nullptr;
  }

  asio::awaitable<void> talk(tcp::socket socket, std::string peer) {
    Connection connection(std::move(socket), site_.tls, std::move(peer));
    const Registered registered(*this, connection);
    try {
      co_await converse(site_, connection);
    } catch (const std::exception& error) {
      site_.logger.error("connection failed", {{"error", std::string(error.what())}});
    }
    connection.wire.shutDown(Wire::Side::Both);
  }

  /// Closes connections whose time is over.
  asio::awaitable<void> cutOverdue() {
    while (!site_.stopping || !site_.connections.empty()) {
      error_code error;
      overdue_timer_.expires_after(kBetweenLooks);
      co_await overdue_timer_.async_wait(into(error));
      const auto now = Wire::Clock::now();
      for (auto* connection : site_.connections) connection->wire.cutIfOver(now);
    }
  }

  void endTimers() {
    stop_timer_.cancel();
    overdue_timer_.cancel();
  }

  asio::awaitable<void> doChores() {
    while (!site_.stopping) {
      onWorker(site_, site_.slow_pool, site_.options.chores);
      error_code error;
      chores_timer_.expires_after(std::chrono::hours(1));
      co_await chores_timer_.async_wait(into(error));
    }
  }

  asio::awaitable<void> reloadOnSignal() {
    while (!site_.stopping) {
      error_code error;
      co_await reload_signals_.async_wait(into(error));
      if (!error) reload();
    }
  }

  std::expected<void, std::string> takeCertificate() {
    const auto loaded = loadTls(*site_.options.tls);
    if (!loaded) return std::unexpected(loaded.error());
    // Asio's context frees what it is given.
    SSL_CTX_up_ref(loaded->context.get());
    site_.tls = std::make_shared<asio::ssl::context>(loaded->context.get());
    site_.logger.write(loaded->expired ? log::Level::Warn : log::Level::Info,
                       loaded->expired ? "certificate has expired" : "certificate taken",
                       {{"expires", loaded->expires}});
    return {};
  }

  void reload() {
    if (!site_.options.tls) return;
    const auto taken = takeCertificate();
    if (!taken)
      site_.logger.error("certificate not taken; the earlier one stays", {{"error", taken.error()}});
  }

  void beginStop() {
    if (site_.stopping.exchange(true)) return;
    site_.logger.info("stopping", {{"connections", static_cast<std::int64_t>(site_.connections.size())}});
    error_code ignored;
    acceptor_.close(ignored);
    stop_signals_.cancel(ignored);
    reload_signals_.cancel(ignored);
    accept_timer_.cancel();
    chores_timer_.cancel();
    site_.waiters.stop();
    for (auto* connection : site_.connections) {
      if (connection->idle) connection->wire.cancel();
    }
    if (site_.connections.empty()) return endTimers();
    stop_timer_.expires_after(site_.options.limits.stop);
    stop_timer_.async_wait([this](const error_code& error) {
      if (!error) site_.io.stop();
    });
  }

  /// What follows the site is gone before the site's conversations are.
  bool ending_ = false;
  Site site_;
  std::uint16_t port_ = 0;
  tcp::acceptor acceptor_{site_.io};
  asio::signal_set stop_signals_{site_.io};
  asio::signal_set reload_signals_{site_.io};
  asio::steady_timer accept_timer_{site_.io};
  asio::steady_timer stop_timer_{site_.io};
  asio::steady_timer chores_timer_{site_.io};
  asio::steady_timer overdue_timer_{site_.io};
};

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Server::~Server() = default;

std::expected<std::unique_ptr<Server>, std::string> Server::listen(const Router& router, Metrics& metrics,
                                                                   log::Logger& logger,
                                                                   ServerOptions options) {
  auto impl = std::make_unique<Impl>(router, metrics, logger, std::move(options));
  if (auto opened = impl->open(); !opened) return std::unexpected(std::move(opened.error()));
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
bool Server::isStopping() const {
  return impl_->isStopping();
}
void Server::reloadTls() {
  impl_->reloadTls();
}
void Server::feedMoved(const std::vector<store::FeedHead>& heads) {
  impl_->feedMoved(heads);
}
void Server::recall(const std::vector<store::Departure>& departures) {
  impl_->recall(departures);
}

}  // namespace usher::backend::http
