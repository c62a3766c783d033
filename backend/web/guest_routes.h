// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/http/router.h>
#include <usher/backend/service/attendees.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/service/enrolments.h>
#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/registration.h>
#include <usher/backend/service/requests.h>
#include <usher/backend/web/guest_facts.h>

namespace usher::backend::web {

struct GuestServices {
  GuestStores stores;
  service::Registration& registration;
  service::GuestLinks& links;
  service::Enrolments& enrolments;
  service::Attendees& attendees;
  service::Requests& requests;
  service::Clock clock;
};

/// Pages for guests, and the assets of all pages:
///   GET /                                     events where guests may register
///   GET /e/{event}                            one of them, with its programme
///   GET /e/{event}/look.css, pictures/{id}    its colour and its pictures
///   GET, POST /e/{event}/register             the form
///   GET /g/{token}                            a guest's own page
///   GET /g/{token}/ticket.svg, ticket.png, agenda, agenda.ics
///   GET /g/{token}/live                       server-sent events "changed": the page has news
///   POST /g/{token}/sessions/{session}/join, …/leave, requests, badge, mail
///   GET /assets/{name}
/// What `services` refers to must outlive the routes.
http::Group guestRoutes(const GuestServices& services);

}  // namespace usher::backend::web
