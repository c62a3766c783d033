// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "../command.h"

namespace usher::admin {

/// One of the calls of contract/people.yaml.
struct Call {
  const char* method = "GET";
  /// Below /api/v1, percent-encoded, e.g. "/events/demo/kiosks"; see pathOf().
  std::string target;
  /// The media type that the answer has; "": it has no body.
  const char* answer = "application/json";
  /// The media type of `body`.
  std::string type = {};
  std::string body = {};
};

/// Why a call was of no use: what the command ends with.
struct Failure {
  int code = kFailed;
  /// What is wrong and what to do.
  QString sentence;
  /// HTTP's, of an answer that is no success; 0: there was none.
  int status = 0;
};

/// Takes an answer's bytes as they come; false: it cannot keep them.
using Take = std::function<bool(std::string_view bytes)>;

/// The people's API of a backend, wherever that is. One thread; blocks.
class PeopleApi {
 public:
  PeopleApi() = default;
  virtual ~PeopleApi() = default;
  PeopleApi(const PeopleApi&) = delete;
  PeopleApi& operator=(const PeopleApi&) = delete;

  /// `take` gets the body of an answer that is a success, and nothing of any other. What was taken is whole
  /// where there is no failure.
  virtual std::expected<void, Failure> receive(const Call& call, const Take& take) = 0;
  /// The whole body at once.
  std::expected<std::string, Failure> ask(const Call& call);
};

/// "/events/a%2Fb" of {"events", "a/b"}.
std::string pathOf(const std::vector<std::string>& segments);
/// "name=v%20alue", for behind a "?" or "&".
std::string queryOf(const std::string& name, const std::string& value);

}  // namespace usher::admin
