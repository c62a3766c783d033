// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/web/guest_routes.h>
#include <usher/backend/web/page.h>

/// An event's own colour and logo on the pages of its guests.
namespace usher::backend::web {

struct GuestDesk;

/// "/e/EVENT/pictures/PICTURE"
std::string picturePath(const std::string& event, const std::string& picture);
/// Puts the event's name, colour and logo around the page.
Page dressed(Page page, const Visitor& visitor, const contract::EventRow& event);

/// GET /e/{event}/look.css: the accent, as dark as it takes to be read.
http::Answer serveLook(GuestDesk& desk, const http::Request& request);
/// GET /e/{event}/pictures/{picture}
http::Answer servePicture(GuestDesk& desk, const http::Request& request);

}  // namespace usher::backend::web
