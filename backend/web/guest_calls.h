// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <usher/backend/http/rate_limit.h>
#include <usher/backend/web/guest_page.h>
#include <usher/backend/web/guest_routes.h>
#include <usher/backend/web/live_changes.h>

namespace usher::backend::web {

/// What the routes share.
struct GuestDesk {
  explicit GuestDesk(const GuestServices& of) : services(of), live(of.stores.events) {}

  GuestServices services;
  LiveChanges live;
  /// By address; a venue's guests may all have one.
  http::RateLimit wrong_links{{.per_second = 0.2, .burst = 40}};
  http::RateLimit registrations{{.per_second = 2, .burst = 200}};
  /// By ticket.
  http::RateLimit mails{{.per_second = 1.0 / 300, .burst = 3}};
};

/// A request by the guest whose link it came by.
struct GuestCall {
  GuestDesk& desk;
  const http::Request& request;
  const GuestFacts& facts;
  const Visitor& visitor;
  GuestPaths paths;

  const std::string& event() const { return facts.event.event.id; }
  const std::string& ticket() const { return facts.guest.ticket.id; }
  /// Back to the page, with words on what came of a form: "done" or "not", and the rest of their key.
  http::Response back(std::string_view kind, std::string_view words, std::string_view section = "") const;
};

http::Answer showGuest(const GuestCall& call);
http::Answer showAgenda(const GuestCall& call);
http::Answer agendaFile(const GuestCall& call);
http::Answer ticketSvg(const GuestCall& call);
http::Answer ticketPng(const GuestCall& call);
http::Answer liveNews(const GuestCall& call);
http::Answer joinSession(const GuestCall& call);
http::Answer leaveSession(const GuestCall& call);
http::Answer askFor(const GuestCall& call);
http::Answer correctBadge(const GuestCall& call);
http::Answer sendMail(const GuestCall& call);

http::Answer showEvents(GuestDesk& desk, const http::Request& request);
http::Answer showEvent(GuestDesk& desk, const http::Request& request);
http::Answer showForm(GuestDesk& desk, const http::Request& request);
http::Answer takeForm(GuestDesk& desk, const http::Request& request);

}  // namespace usher::backend::web
