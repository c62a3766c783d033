// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/auth/sign_in_view.h>

namespace usher::backend::web {

/// auth::SignInPage of the board.
http::Response signInPage(const http::Request& request, const auth::SignInView& sign_in);

}  // namespace usher::backend::web
