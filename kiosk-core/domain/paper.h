// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// What a kiosk prints.
enum class Paper { Badge, Agenda };

}  // namespace usher::domain
