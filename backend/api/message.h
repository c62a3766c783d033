// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// HTTP messages as the calls see them, apart from the library that reads and writes them.
namespace usher::backend::api {

struct Request {
  std::string method;
  /// As sent, e.g. "/kiosk/v1/events/e1/changes?after=7".
  std::string target;
  std::string body;
  /// "" where the header is absent.
  std::string authorization;
  std::string content_type;
  std::string content_encoding;
  std::string accept_encoding;
  std::string if_none_match;
  std::string if_range;
  std::string range;
  /// The client's address, without its port.
  std::string client;
  /// 32 hexadecimal digits that follow this request through every log.
  std::string trace;
};

struct Target {
  std::string path;
  std::string query;
};
Target split(std::string_view target);
/// The first value of `name`, percent-decoded.
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
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  /// In the place of `body`.
  std::optional<FilePart> file;
  /// For the log.
  std::string route;
  std::string kiosk;
  std::string cause;
};

/// Nothing to answer yet: ask again when the event's feed has gone beyond `after`; at the latest then, answer
/// `otherwise`.
struct Wait {
  std::string event;
  std::int64_t after = 0;
  std::chrono::seconds at_most{0};
  Response otherwise;
};

using Answer = std::variant<Response, Wait>;
using Reply = std::function<void(Answer)>;

}  // namespace usher::backend::api
