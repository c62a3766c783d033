// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/event_look.h>

#include <usher/backend/http/responses.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/web/contrast.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/guest_calls.h>
#include <usher/backend/web/paths.h>
#include <usher/contract/base64.h>

namespace usher::backend::web {

namespace {

/// What browsers keep, and ask about before they show it again: it may be another one under the same name.
http::Response kept(const http::Request& request, std::string type, std::string bytes) {
  const auto etag = "\"" + service::hashOf(bytes) + "\"";
  const bool is_known = request.header("If-None-Match").contains(etag);
  auto response = is_known ? http::Response{.status = 304} : http::content(std::move(type), std::move(bytes));
  response.headers.emplace_back("Cache-Control", "public, no-cache");
  response.headers.emplace_back("ETag", etag);
  return response;
}

}  // namespace

std::string picturePath(const std::string& event, const std::string& picture) {
  return pathOf({"e", event, "pictures", picture});
}

Page dressed(Page page, const Visitor& visitor, const contract::EventRow& event) {
  page.home = visitor.localized(event.name);
  page.home_path = pathOf({"e", event.id});
  const auto& branding = event.branding;
  if (!branding.accent.empty()) page.event_style = pathOf({"e", event.id, "look.css"});
  if (!branding.logo.empty()) page.logo_path = picturePath(event.id, branding.logo);
  return page;
}

http::Answer serveLook(GuestDesk& desk, const http::Request& request) {
  const auto event = desk.services.stores.settings.event(request.param("event"));
  if (!event) return errorPage(service::fromStore(event.error()), request);
  if (!*event) return errorPage(404, request);
  const auto& accent = (*event)->branding.accent;
  const auto colour = accent.empty() ? std::string() : readableOnWhite(accent);
  return kept(request, "text/css; charset=utf-8",
              colour.empty() ? std::string()
                             : ":root {\n  --accent: " + colour + ";\n  --accent-tint: color-mix(in srgb, " +
                                   colour + " 10%, #fff);\n}\n");
}

http::Answer servePicture(GuestDesk& desk, const http::Request& request) {
  const auto& event = request.param("event");
  const auto row = desk.services.stores.settings.row(event, "picture", request.param("picture"));
  if (!row && row.error().code == store::Error::NoSuchEvent) return errorPage(404, request);
  if (!row) return errorPage(service::fromStore(row.error()), request);
  const auto* picture = *row ? std::get_if<contract::PictureRow>(&**row) : nullptr;
  auto bytes = picture != nullptr ? contract::fromBase64(picture->data) : std::nullopt;
  if (!bytes) return errorPage(404, request);
  std::string type(contract::pictureTypeOf(*bytes));
  return kept(request, std::move(type), *std::move(bytes));
}

}  // namespace usher::backend::web
