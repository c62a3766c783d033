// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/board_error.h>

#include <usher/backend/http/responses.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/page.h>

namespace usher::backend::web {

BoardError boardError(int status, const http::Request& request, const Visitor& visitor) {
  const auto words = "board.error_" + std::to_string(status);
  const auto kind = locale::Words::shipped().has(words + "_title") ? words : std::string("board.error_other");
  BoardError error{.title = visitor.say(kind + "_title"), .view = {}};
  error.view.text("error_title", error.title).text("what_to_do", visitor.say(kind + "_text"));
  error.view.text("status", std::to_string(status));
  error.view.flag("try_again", request.method == "GET" && (status == 429 || status >= 500));
  return error;
}

http::Response boardErrorPage(int status, const http::Request& request) {
  const Visitor visitor(request);
  auto error = boardError(status, request, visitor);
  error.view.list("sections", {}).text("section_name", "").text("live_path", "").text("outcome", "");
  error.view.text("who", "").text("start_path", "/board").text("start_name", visitor.say("board.events"));
  return respond(visitor, {.content = "board_error",
                           .title = error.title,
                           .view = std::move(error.view),
                           .status = status,
                           .home = visitor.say("board.board"),
                           .home_path = "/board",
                           .look = "board"});
}

http::Response boardErrorPage(const service::Error& error, const http::Request& request) {
  return refusedWith(error, boardErrorPage(http::statusOf(error.code), request));
}

http::Response onBoardError(int status, const std::string& /*type*/, const std::string& /*detail*/,
                            const http::Request& request) {
  return boardErrorPage(status, request);
}

}  // namespace usher::backend::web
