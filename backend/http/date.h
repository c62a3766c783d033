// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/contract/instant.h>

namespace usher::backend::http {

/// IMF-fixdate of RFC 9110, e.g. "Tue, 24 Nov 2026 09:30:00 GMT".
std::string httpDate(contract::Instant at);

}  // namespace usher::backend::http
