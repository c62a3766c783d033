// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <usher/backend/http/message.h>

namespace usher::backend::http {

/// What a route's requests bring along; anything else is answered 415 (and a body where there is to be None,
/// 413).
enum class Body {
  None,
  /// application/json
  Json,
  /// application/x-www-form-urlencoded
  Form,
  /// multipart/form-data, or Form
  Multipart,
  Any,
};

inline constexpr std::uint64_t kBodyBytes = 256 * 1024;

/// On a worker; may block on the store. A Stream or a Wait is asked for again without holding the worker.
using Handler = std::function<Answer(const Request&)>;
/// On a worker; `reply` is called exactly once, here or later from any thread. The request outlives that.
using AsyncHandler = std::function<void(const Request&, const Later&, const Reply& reply)>;

/// Why nobody is going to look at the body of a request of which the head alone has come. On a worker; may
/// block on the store.
using Admit = std::function<std::optional<Response>(const Request& head)>;

struct Route {
  /// GET answers HEAD too.
  std::string method;
  /// E.g. "/api/v1/events/{event}/requests/{request}": a {name} stands for one segment that is not empty, and
  /// is handed over in Request::params. Where several fit, the one with the first literal segment wins.
  std::string path;
  /// For logs and metrics: a few words in lower case, e.g. "request_accept".
  std::string name;
  Body body = Body::None;
  std::uint64_t body_bytes = kBodyBytes;
  std::variant<Handler, AsyncHandler> handler;
  /// Asked before a body of more than kBodyBytes is read, so that strangers cannot have so much kept for
  /// them; the handler asks for itself again.
  Admit admit = {};
  /// It may take seconds: it has workers of its own, so that nobody at a door waits for them.
  bool slow = false;
};

/// Words for what the router and the server refuse by themselves: 404, 405, 413, 415, 429, 500. `type` is a
/// problem's; headers such as Allow are added to what it returns. Any thread.
using OnError = std::function<Response(int status, const std::string& type, const std::string& detail,
                                       const Request& request)>;

/// The routes of one room.
struct Group {
  /// Unknown paths under it are this group's 404; the longest prefix wins. E.g. "/api/".
  std::string prefix;
  std::vector<Route> routes;
  /// Where it is empty: problem documents.
  OnError on_error = {};
};

/// Finds the call that a request means, and calls it. Any thread.
class Router {
 public:
  /// Throws std::logic_error where two routes have the same method and path.
  explicit Router(std::vector<Group> groups);
  Router(const Router&) = delete;
  Router& operator=(const Router&) = delete;

  struct Match {
    /// nullptr: there is none, and `refusal` says so.
    const Route* route = nullptr;
    const OnError* on_error = nullptr;
    std::map<std::string, std::string> params;
    /// What is to be answered although nobody was asked: 404, 405, 415.
    std::optional<Response> refusal;
    std::uint64_t bodyBytes() const;
  };
  /// Of a request whose body has not been read yet.
  Match match(const Request& head) const;
  /// What the route's `admit` says; an exception is answered 500.
  static std::optional<Response> objection(const Match& match, const Request& head);
  /// Answers what `match` refuses; asks its route otherwise. An exception is answered 500.
  static void handle(const Match& match, const Request& request, const Later& later, const Reply& reply);
  /// The same of whoever has waited.
  static void handleAgain(const Match& match, const Request& request, const std::function<Answer()>& again,
                          const Reply& reply);
  /// 500; `cause` is for the log.
  static Response failure(const Match& match, const Request& request, const std::string& cause);
  /// A refusal in the words of the match's group.
  static Response refuse(const Match& match, const Request& request, int status, const std::string& type,
                         const std::string& detail);

 private:
  struct Entry {
    std::vector<std::string> pattern;
    const Route* route;
    const OnError* on_error;
  };

  std::vector<Group> groups_;
  std::vector<Entry> entries_;
};

}  // namespace usher::backend::http
