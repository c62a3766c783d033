// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <usher/backend/http/message.h>
#include <usher/backend/service/error.h>
#include <usher/contract/decode.h>
#include <usher/contract/problem.h>

namespace usher::backend::http {

/// application/json.
Response json(std::string body);
/// text/html in UTF-8.
Response html(std::string body, int status = 200);
Response content(std::string type, std::string body);
/// 303: what follows is a GET of `location`. To be used with paths of our own alone.
Response seeOther(std::string location);
/// 204.
Response noContent();
/// The head of a Stream of server-sent events.
Response eventStream();

/// application/problem+json (RFC 9457).
Response problem(int status, const std::string& type, const std::string& detail);
/// With a title for its status.
Response problem(contract::Problem what);
Response problem(const service::Error& error);
/// The detail names the field and the reason.
Response problem(const contract::DecodeError& error);

int statusOf(service::Error::Code code);
/// What a status means, in a few words of English.
const char* titleOf(int status);

}  // namespace usher::backend::http
