// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"

namespace usher::backend {

/// Composes the server and runs it until SIGTERM or SIGINT.
Ending serve(const Arguments& arguments);

}  // namespace usher::backend
