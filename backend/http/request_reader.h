// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for the files that speak HTTP, as wire.h.
#include <utility>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <optional>

#include <usher/backend/http/exchange.h>
#include <usher/backend/http/site.h>

namespace usher::backend::http {

/// What became of reading a request.
struct Reading {
  enum Outcome {
    Whole,
    /// Before all of it was read: there is no telling where the next one would begin.
    Refused,
    /// The client has left, or was too slow.
    Nothing,
  };
  Outcome outcome = Nothing;
  /// Of a refused one; elsewhere, as whoever waits for an answer still has this.
  std::unique_ptr<const Response> refusal = nullptr;
};

/// Reads the requests of one connection, one after the other. The network thread alone.
class RequestReader {
 public:
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

  RequestReader(Site& site, Connection& connection)
      : site_(site), limits_(site.options.limits), connection_(connection), wire_(connection.wire) {}

  /// Waits between two requests, for the first byte of the next. False: there will be none.
  boost::asio::awaitable<bool> awaitFirstByte();
  /// Reads what has begun into `exchange`, with its match.
  boost::asio::awaitable<Reading> read(Exchange& exchange);

 private:
  using error_code = boost::system::error_code;
  enum class Until { HeaderIsRead, BodyIsRead };

  boost::asio::awaitable<void> readMore(std::size_t at_most, error_code& error);
  /// What is left over stays in the buffer.
  boost::asio::awaitable<void> parse(Parser& parser, Until until, error_code& error);
  void limitRate(Exchange& exchange);
  boost::asio::awaitable<Reading> readBody(Exchange& exchange, Parser& parser);
  /// Why a body of more than kBodyBytes is not read; otherwise there is room for it from here on.
  boost::asio::awaitable<std::optional<Response>> objectionToLarge(Exchange& exchange, std::uint64_t bytes);

  Site& site_;
  const Limits& limits_;
  Connection& connection_;
  Wire& wire_;
};

}  // namespace usher::backend::http
