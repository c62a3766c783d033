// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/http/message.h>
#include <usher/backend/service/error.h>
#include <usher/backend/web/view.h>
#include <usher/backend/web/visitor.h>

namespace usher::backend::web {

/// What went wrong in words for staff, for the template board_error.
struct BoardError {
  std::string title;
  View view;
};
BoardError boardError(int status, const http::Request& request, const Visitor& visitor);

/// The page where nobody is known to be signed in, or no event is known.
http::Response boardErrorPage(int status, const http::Request& request);
/// The same of what a service refused: with Retry-After, and with its cause for the log.
http::Response boardErrorPage(const service::Error& error, const http::Request& request);
/// http::OnError of the board.
http::Response onBoardError(int status, const std::string& type, const std::string& detail,
                            const http::Request& request);

}  // namespace usher::backend::web
