// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <usher/backend/http/message.h>
#include <usher/backend/web/view.h>
#include <usher/backend/web/visitor.h>

namespace usher::backend::web {

/// A page that begins with {{>head}} and ends with {{>foot}}.
struct Page {
  /// The template's name.
  std::string_view content;
  /// In the browser's tab.
  std::string title;
  View view = {};
  int status = 200;
  /// What the header is of, e.g. the event's name, and the path that it leads to ("": nowhere).
  std::string home = {};
  std::string home_path = "/";
  /// The event's own style sheet, after that of all pages, and its logo; "": none.
  std::string event_style = {};
  std::string logo_path = {};
  /// The page answers a form, and a GET of its own path shows it again.
  bool can_return = false;
  /// Search engines may show it.
  bool is_public = false;
  /// An asset of scripts, e.g. "live.js"; "": none.
  std::string_view script = "";
  /// A class of <body>, e.g. "board" for dense pages.
  std::string_view look = "";
};

/// text/html; sets the cookie "lang" where the visitor has just chosen.
http::Response respond(const Visitor& visitor, const Page& page);

}  // namespace usher::backend::web
