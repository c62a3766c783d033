// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <vector>

#include <usher/backend/auth/access.h>

#include "arguments.h"

namespace usher::backend {

/// The options of serve that say how people sign in, without their dashes. --public-url, which counts as
/// well, is of everybody.
std::vector<const char*> accessOptionNames();
/// An error is one line that names the option.
std::expected<auth::AccessOptions, std::string> accessOptions(const Arguments& arguments);

}  // namespace usher::backend
