// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/assets.h>

#include <stdexcept>

#include <usher/backend/http/responses.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

namespace {

constexpr std::size_t kHashDigits = 16;

std::string_view typeOf(std::string_view name) {
  if (name.ends_with(".css")) return "text/css; charset=utf-8";
  if (name.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (name.ends_with(".svg")) return "image/svg+xml";
  throw std::logic_error("no media type is known for " + std::string(name));
}

}  // namespace

const Assets& Assets::shipped() {
  static const Assets assets(assetFiles());
  return assets;
}

Assets::Assets(Files files) {
  for (const auto& [file, bytes] : files) {
    const auto name = file.substr(file.rfind('/') + 1);
    assets_[std::string(name)] = {typeOf(name), bytes, service::hashOf(bytes).substr(0, kHashDigits)};
  }
}

std::string Assets::path(std::string_view name) const {
  const auto asset = assets_.find(name);
  if (asset == assets_.end()) throw std::logic_error("there is no asset " + std::string(name));
  return pathOf({"assets", name}) + "?v=" + asset->second.hash;
}

http::Response Assets::serve(const http::Request& request) const {
  const auto found = assets_.find(request.param("name"));
  if (found == assets_.end()) return errorPage(404, request);
  const auto& asset = found->second;
  const auto etag = "\"" + asset.hash + "\"";
  const bool is_known = request.header("If-None-Match").contains(etag);
  auto response = is_known ? http::Response{.status = 304}
                           : http::content(std::string(asset.type), std::string(asset.bytes));
  // An old page that asks for an older version gets this one, and must not keep it under the old name.
  const bool is_this = http::queryValue(http::split(request.target).query, "v") == asset.hash;
  response.headers.emplace_back("Cache-Control",
                                is_this ? "public, max-age=31536000, immutable" : "no-cache");
  response.headers.emplace_back("ETag", etag);
  return response;
}

http::Route Assets::route() const {
  return {.method = "GET",
          .path = "/assets/{name}",
          .name = "asset",
          .handler = http::Handler([this](const http::Request& request) { return serve(request); })};
}

}  // namespace usher::backend::web
