// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/http/message.h>
#include <usher/backend/service/error.h>

namespace usher::backend::web {

/// What went wrong and what to do now, in the visitor's words.
http::Response errorPage(int status, const http::Request& request);
/// The same of what a service refused: with Retry-After, and with its cause for the log.
http::Response errorPage(const service::Error& error, const http::Request& request);
/// `page` with Retry-After, and with the cause for the log.
http::Response refusedWith(const service::Error& error, http::Response page);
/// http::OnError of pages.
http::Response onPageError(int status, const std::string& type, const std::string& detail,
                           const http::Request& request);

}  // namespace usher::backend::web
