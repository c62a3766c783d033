// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::backend::composition {

/// What to do about a data folder without a database.
enum class IfMissing { Refuse, Make };

}  // namespace usher::backend::composition
