// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/auth/administrators.h>
#include <usher/backend/auth/authenticator.h>
#include <usher/backend/auth/oidc/code_flow.h>
#include <usher/backend/auth/password_sign_in.h>
#include <usher/backend/auth/sessions.h>
#include <usher/backend/auth/sign_in_view.h>
#include <usher/backend/http/router.h>

namespace usher::backend::auth {

struct SignInParts {
  Administrators& administrators;
  PasswordSignIn& passwords;
  Sessions& sessions;
  Authenticator& authenticator;
  /// Null: there is no provider.
  oidc::CodeFlow* code_flow;
  std::string public_url;
};

/// GET and POST /board/sign-in, POST /board/sign-out, GET /board/sign-in/oidc and GET
/// /board/sign-in/callback. What `parts` refers to must outlive the routes.
http::Group signInRoutes(const SignInParts& parts, SignInPage page);

/// `path` where it leads to the board of this server, and the board's first page otherwise.
std::string nextPage(const std::string& path);

}  // namespace usher::backend::auth
