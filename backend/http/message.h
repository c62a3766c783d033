// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <usher/backend/http/trace.h>

/// HTTP messages as the calls see them, apart from the library that reads and writes them.
namespace usher::backend::http {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method;
  /// As sent, e.g. "/kiosk/v1/events/e1/changes?after=7".
  std::string target;
  /// As sent; fields that came more than once are joined (RFC 9110, 5.3).
  Headers headers;
  std::string body;
  /// There is the head alone; the body is yet to be read.
  bool body_follows = false;
  /// The route's {names}, percent-decoded: valid UTF-8 without control characters.
  std::map<std::string, std::string> params;
  /// The client's address, without its port: the one that a trusted proxy names, where it came through one.
  std::string client;
  /// The client speaks TLS, with this server or with a trusted proxy.
  bool secure = false;
  Trace trace;
  /// The route's name.
  std::string route;

  /// By name in any case; "" where it is absent.
  std::string_view header(std::string_view name) const;
  /// "" where the route has no such name.
  const std::string& param(std::string_view name) const;
  /// Of the cookie `name`; "" where it is absent.
  std::string_view cookie(std::string_view name) const;
};

struct Target {
  std::string path;
  std::string query;
};
Target split(std::string_view target);
/// The first value of `name`, percent-decoded. For values that have to be text, see formOf().
std::optional<std::string> queryValue(const std::string& query, std::string_view name);

/// Bytes of a file; `keep` holds on to it until the last one is sent.
struct FilePart {
  std::filesystem::path file;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  std::shared_ptr<const void> keep;
};

struct Response {
  int status = 200;
  /// A Set-Cookie may be there several times; of others the last one counts, and replaces what the server
  /// says by itself (Cache-Control: no-store, Content-Security-Policy, ...).
  Headers headers;
  std::string body;
  /// In the place of `body`.
  std::optional<FilePart> file;
  /// For the log.
  std::string kiosk;
  std::string cause;
};

struct Wait;
struct Stream;
using Answer = std::variant<Response, Wait, Stream>;

/// Nothing to answer yet: ask again when the event's feed has gone beyond `after`; after `at_most`, answer
/// `otherwise`. Where `client` is recalled (Server::recall()) the route's handler is asked at once.
struct Wait {
  std::string event;
  std::int64_t after = 0;
  std::chrono::seconds at_most{0};
  Response otherwise;
  /// Asked first, where it is set, and never to block: it runs on the network's thread. nullopt: `again`.
  std::function<std::optional<Response>()> at_once = {};
  /// Asked again in the place of the route's handler, on a worker: whoever waits was admitted when it began
  /// to. Where it is empty the handler is asked.
  std::function<Answer()> again = {};
  /// Who waits; "" is never recalled.
  std::string client = {};
};

/// An answer that goes on until the client leaves or the server stops, e.g. server-sent events
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
struct Stream {
  struct Piece {
    /// Sent as it is; where it is empty a comment line keeps the connection alive.
    std::string text;
    /// In the feed: next() is asked again once that has gone beyond this.
    std::int64_t after = 0;
    /// Nothing comes after this.
    bool last = false;
  };
  /// Status and headers; eventStream() has those of server-sent events.
  Response head;
  std::string event;
  /// In the event's feed: what the client knows already. next() is asked at once the first time.
  std::int64_t after = 0;
  /// The longest time between two pieces.
  std::chrono::milliseconds every = std::chrono::seconds(15);
  /// On a worker, never twice at once; may block on the store.
  std::function<Piece(std::int64_t after)> next;
};

/// The part of an answer that has the status and the headers, whatever kind it is.
Response& headOf(Answer& answer);

/// Takes an answer, once; any thread. When the last copy of one that was never called goes, the answer is
/// 500.
using Reply = std::function<void(Answer)>;
/// Runs its argument soon, on a thread where waiting is allowed; what it throws goes into the log.
using Later = std::function<void(std::function<void()>)>;

}  // namespace usher::backend::http
