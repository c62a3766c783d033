// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/responses.h>
#include <usher/contract/codec.h>

namespace usher::backend::http {

const char* titleOf(int status) {
  switch (status) {
    case 400:
      return "The request cannot be read";
    case 401:
      return "Not authenticated";
    case 403:
      return "Not allowed";
    case 404:
      return "No such thing";
    case 405:
      return "No such method";
    case 409:
      return "Not as things stand";
    case 410:
      return "Gone";
    case 413:
      return "Too large";
    case 415:
      return "Wrong kind of content";
    case 416:
      return "No such part";
    case 422:
      return "The request is wrong";
    case 426:
      return "Too old to be understood";
    case 429:
      return "Too many tries";
    case 431:
      return "Headers too large";
    case 503:
      return "Try again later";
    default:
      return "The backend failed";
  }
}

int statusOf(service::Error::Code code) {
  switch (code) {
    case service::Error::Invalid:
      return 422;
    case service::Error::Unauthorized:
      return 401;
    case service::Error::Forbidden:
      return 403;
    case service::Error::NotFound:
      return 404;
    case service::Error::Conflict:
      return 409;
    case service::Error::TooMany:
      return 429;
    case service::Error::Gone:
      return 410;
    case service::Error::Unavailable:
      return 503;
  }
  return 500;
}

Response content(std::string type, std::string body) {
  Response response;
  response.headers.emplace_back("Content-Type", std::move(type));
  response.body = std::move(body);
  return response;
}

Response json(std::string body) {
  return content("application/json", std::move(body));
}

Response html(std::string body, int status) {
  auto response = content("text/html; charset=utf-8", std::move(body));
  response.status = status;
  return response;
}

Response seeOther(std::string location) {
  Response response;
  response.status = 303;
  response.headers.emplace_back("Location", std::move(location));
  return response;
}

Response noContent() {
  Response response;
  response.status = 204;
  return response;
}

Response eventStream() {
  Response response;
  response.headers.emplace_back("Content-Type", "text/event-stream");
  // Proxies of nginx's kind hold back what they are sent unless told so.
  response.headers.emplace_back("X-Accel-Buffering", "no");
  return response;
}

Response problem(contract::Problem what) {
  Response response;
  response.status = what.status;
  response.headers.emplace_back("Content-Type", "application/problem+json");
  if (what.status == 401) response.headers.emplace_back("WWW-Authenticate", "Bearer");
  what.title = titleOf(what.status);
  response.body = contract::encode(what);
  return response;
}

Response problem(int status, const std::string& type, const std::string& detail) {
  return problem(contract::Problem{.type = type, .title = {}, .status = status, .detail = detail});
}

Response problem(const service::Error& error) {
  auto response = problem(statusOf(error.code), error.type, error.detail);
  if (error.retry_after_s > 0)
    response.headers.emplace_back("Retry-After", std::to_string(error.retry_after_s));
  response.cause = error.cause;
  return response;
}

Response problem(const contract::DecodeError& error) {
  const auto what = error.field.empty() ? std::string("the body") : error.field;
  return problem(422, "malformed", what + " " + error.reason);
}

}  // namespace usher::backend::http
