// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/origin.h>
#include <usher/backend/http/proxies.h>

namespace usher::backend::auth {

bool isFromOurPages(const http::Request& request, const std::string& public_url) {
  // "none": the person typed the address or pressed reload.
  const auto site = request.header("Sec-Fetch-Site");
  if (!site.empty()) return site == "same-origin" || site == "none";
  const auto origin = request.header("Origin");
  if (origin.empty()) return true;
  if (!public_url.empty() && origin == public_url) return true;
  return origin == (request.secure ? "https://" : "http://") + std::string(request.header("Host"));
}

bool isConfidential(const http::Request& request) {
  return request.secure || http::asksFromHere(request);
}

}  // namespace usher::backend::auth
