// SPDX-License-Identifier: Apache-2.0
#include "local_api.h"

#include <pwd.h>
#include <unistd.h>

#include <fstream>
#include <optional>
#include <vector>

#include <usher/backend/composition/composition.h>
#include <usher/backend/http/body_limit.h>
#include <usher/backend/http/router.h>

#include "refusal.h"

namespace usher::admin {
namespace {

namespace composition = backend::composition;
namespace http = backend::http;

constexpr std::size_t kPiece = 256 * 1024;

/// The login name; staff see it beside what was done.
backend::auth::Identity whoRunsThis() {
  const auto* user = ::getpwuid(::getuid());
  const std::string name = user != nullptr ? user->pw_name : "operator";
  return {.name = name, .subject = "local:" + name, .roles = {backend::auth::Role::Organizer}};
}

bool takeFile(const http::FilePart& part, const Take& take) {
  std::ifstream file(part.file, std::ios::binary);
  file.seekg(static_cast<std::streamoff>(part.offset));
  std::vector<char> piece(kPiece);
  for (auto left = part.size; left > 0;) {
    file.read(piece.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(piece.size(), left)));
    const auto count = static_cast<std::size_t>(file.gcount());
    if (count == 0 || !take({piece.data(), count})) return false;
    left -= count;
  }
  return true;
}

std::string valueOf(const http::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace

struct LocalApi::Parts {
  Parts(std::filesystem::path where, std::unique_ptr<backend::store::SqliteStore> opened)
      : folder(std::move(where)),
        // A server on the same folder has files of its own there.
        scratch(folder / ("downloads-" + std::to_string(::getpid()))),
        store(std::move(opened)),
        services(*store, folder),
        router({services.peopleRoutes(
            [who = whoRunsThis()](const http::Request&, backend::auth::Role) { return who; }, scratch)}) {}
  ~Parts() {
    std::error_code ignored;
    std::filesystem::remove_all(scratch, ignored);
  }
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  std::filesystem::path folder;
  std::filesystem::path scratch;
  std::unique_ptr<backend::store::SqliteStore> store;
  composition::Composition services;
  http::Router router;
};

std::expected<std::unique_ptr<LocalApi>, Failure> LocalApi::open(const std::filesystem::path& folder,
                                                                 composition::IfMissing if_missing) {
  auto store = composition::openStore(folder, if_missing);
  if (store) {
    auto parts = std::make_unique<Parts>(std::filesystem::absolute(folder), std::move(*store));
    return std::unique_ptr<LocalApi>(new LocalApi(std::move(parts)));
  }
  const auto& error = store.error();
  return std::unexpected(Failure{composition::isAboutFolder(error) ? kBadArguments : kFailed,
                                 QString::fromStdString(error.detail) + u'.'});
}

LocalApi::LocalApi(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
LocalApi::~LocalApi() = default;

std::expected<void, Failure> LocalApi::receive(const Call& call, const Take& take) {
  http::Request request{.method = call.method,
                        .target = "/api/v1" + call.target,
                        .headers = {},
                        .body = call.body,
                        .params = {},
                        .client = "local",
                        .secure = true,
                        .trace = {},
                        .route = {}};
  if (!call.type.empty()) request.headers.emplace_back("Content-Type", call.type);
  auto match = parts_->router.match(request);
  if (call.body.size() > match.bodyBytes() && !match.refusal) {
    match.refusal =
        http::Router::refuse(match, request, 413, "too-large", http::bodyLimitWords(match.bodyBytes()));
  }
  request.params = match.params;
  std::optional<http::Answer> answer;
  http::Router::handle(
      match, request, [](const std::function<void()>& now) { now(); },
      [&answer](http::Answer given) { answer = std::move(given); });
  const auto* response = answer ? std::get_if<http::Response>(&*answer) : nullptr;
  const QString who = QString::fromStdString(parts_->folder.string());
  if (response == nullptr) return std::unexpected(strangerAt(who));
  if (response->status / 100 != 2) {
    const QString cause = QString::fromStdString(response->cause);
    auto failure = failureOf({.who = who,
                              .status = response->status,
                              .type = valueOf(*response, "Content-Type"),
                              .body = response->body,
                              .retry_after_s = 0});
    if (!cause.isEmpty()) failure.sentence += QStringLiteral(" (%1)").arg(cause);
    return std::unexpected(std::move(failure));
  }
  const bool kept = response->file ? takeFile(*response->file, take) : take(response->body);
  if (!kept) return std::unexpected(Failure{kFailed, "the answer cannot be kept."});
  return {};
}

}  // namespace usher::admin
