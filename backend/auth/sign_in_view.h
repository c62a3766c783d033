// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include <usher/backend/http/message.h>

namespace usher::backend::auth {

/// What the page of sign-in has to show: a form that posts "name", "password" and "next" to /board/sign-in, a
/// link to /board/sign-in/oidc?next=..., or both.
struct SignInView {
  bool offers_password = false;
  bool offers_provider = false;
  /// Why the last try failed, for the page's words: "wrong-password", "too-many-tries", "busy",
  /// "not-confidential", "other-site", "csrf", "provider-down", "refused-there", "no-role", "sign-in-failed",
  /// "sign-in-expired", "store-unavailable", "malformed". "" before the first.
  std::string error;
  /// For "too-many-tries".
  std::chrono::seconds retry_after{0};
  /// What was typed.
  std::string name;
  /// A path of ours.
  std::string next = "/board";
};

/// Makes a page of it; status and headers of failures are added to what it returns. Any thread.
using SignInPage = std::function<http::Response(const http::Request& request, const SignInView& view)>;

}  // namespace usher::backend::auth
