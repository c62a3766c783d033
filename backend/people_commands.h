// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"

namespace usher::backend {

/// The password comes from --password-file ("-": standard input), from standard input where that is no
/// terminal, and otherwise from a prompt without echo.
Ending addAdministrator(const Arguments& arguments);
Ending removeAdministrator(const Arguments& arguments);
Ending listAdministrators(const Arguments& arguments);

Ending createToken(const Arguments& arguments);
Ending revokeToken(const Arguments& arguments);
Ending listTokens(const Arguments& arguments);

}  // namespace usher::backend
