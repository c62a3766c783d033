// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/guest_routes.h>

#include <usher/backend/http/proxies.h>
#include <usher/backend/locale/language.h>
#include <usher/backend/web/assets.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/event_look.h>
#include <usher/backend/web/guest_calls.h>
#include <usher/backend/web/page.h>

namespace usher::backend::web {

namespace {

using http::Body;
using http::Request;
using Shared = std::shared_ptr<GuestDesk>;

constexpr std::uint64_t kFormBytes = 64 * 1024;

http::Answer unknownLink(GuestDesk& desk, const Request& request) {
  http::Response response;
  // Whoever has the right link is served all the same: it is not guessed, and the address may be a venue's.
  if (const auto wait = desk.wrong_links.take(http::limitKeyOf(request.client))) {
    response = errorPage(429, request);
    response.headers.emplace_back("Retry-After", std::to_string(wait->count()));
  } else {
    const Visitor visitor(request);
    response = respond(
        visitor, {.content = "link_unknown", .title = visitor.say("web.link_unknown_title"), .status = 404});
  }
  keepSecret(response);
  return response;
}

/// Who chooses other words on their own page is written to and greeted in them from now on.
store::Result<void> keepLanguage(const GuestServices& services, const Visitor& visitor,
                                 const GuestFacts& facts) {
  const auto& guest = facts.guest;
  if (!visitor.chose() || visitor.language() == locale::primaryLanguage(guest.contact.language)) return {};
  const auto saved = services.stores.attendees.saveLanguage(facts.event.event.id, guest.ticket.id,
                                                            visitor.language(), services.clock());
  if (!saved) return std::unexpected(saved.error());
  return {};
}

http::Answer serveGuest(GuestDesk& desk, const Request& request, http::Answer (*serve)(const GuestCall&)) {
  const auto& services = desk.services;
  const auto& token = request.param("token");
  const auto owner = services.links.owner(token);
  if (!owner) return errorPage(owner.error(), request);
  if (!*owner) return unknownLink(desk, request);
  const auto facts = guestFacts(services.stores, services.registration, (*owner)->event, (*owner)->ticket);
  if (!facts && facts.error().code == service::Error::NotFound) return unknownLink(desk, request);
  if (!facts) return errorPage(facts.error(), request);
  const Visitor visitor(request, facts->guest.contact.language);
  if (const auto kept = keepLanguage(services, visitor, *facts); !kept)
    return errorPage(service::fromStore(kept.error()), request);
  auto answer = serve({desk, request, *facts, visitor, {token}});
  keepSecret(http::headOf(answer));
  return answer;
}

class Routes {
 public:
  explicit Routes(Shared desk) : desk_(std::move(desk)) {}

  void add(std::string method, std::string path, std::string name,
           http::Answer (*serve)(GuestDesk&, const Request&)) {
    add(std::move(method), std::move(path), std::move(name),
        http::Handler([desk = desk_, serve](const Request& request) { return serve(*desk, request); }));
  }
  /// Under a guest's own address.
  void add(std::string method, std::string path, std::string name, http::Answer (*serve)(const GuestCall&)) {
    add(std::move(method), "/g/{token}" + path, std::move(name),
        http::Handler(
            [desk = desk_, serve](const Request& request) { return serveGuest(*desk, request, serve); }));
  }
  void add(http::Route route) { routes_.push_back(std::move(route)); }
  std::vector<http::Route> take() { return std::move(routes_); }

 private:
  void add(std::string method, std::string path, std::string name, http::Handler handler) {
    const bool is_form = method == "POST";
    routes_.push_back({.method = std::move(method),
                       .path = std::move(path),
                       .name = std::move(name),
                       .body = is_form ? Body::Form : Body::None,
                       .body_bytes = kFormBytes,
                       .handler = std::move(handler)});
  }

  Shared desk_;
  std::vector<http::Route> routes_;
};

}  // namespace

http::Group guestRoutes(const GuestServices& services) {
  Routes routes(std::make_shared<GuestDesk>(services));
  routes.add(Assets::shipped().route());
  routes.add("GET", "/", "events", showEvents);
  routes.add("GET", "/e/{event}", "event", showEvent);
  routes.add("GET", "/e/{event}/look.css", "event_look", serveLook);
  routes.add("GET", "/e/{event}/pictures/{picture}", "event_picture", servePicture);
  routes.add("GET", "/e/{event}/register", "register_form", showForm);
  routes.add("POST", "/e/{event}/register", "register", takeForm);
  routes.add("GET", "", "guest", showGuest);
  routes.add("GET", "/agenda", "guest_agenda", showAgenda);
  routes.add("GET", "/agenda.ics", "guest_calendar", agendaFile);
  routes.add("GET", "/ticket.svg", "guest_ticket_svg", ticketSvg);
  routes.add("GET", "/ticket.png", "guest_ticket_png", ticketPng);
  routes.add("GET", "/live", "guest_live", liveNews);
  routes.add("POST", "/sessions/{session}/join", "guest_join", joinSession);
  routes.add("POST", "/sessions/{session}/leave", "guest_leave", leaveSession);
  routes.add("POST", "/requests", "guest_request", askFor);
  routes.add("POST", "/badge", "guest_badge", correctBadge);
  routes.add("POST", "/mail", "guest_mail", sendMail);
  return {.prefix = "/", .routes = routes.take(), .on_error = onPageError};
}

}  // namespace usher::backend::web
