// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// Kinds of codes that an event's tickets may have beside QR codes, which are read at every event.
enum class CodeFormat { Aztec, DataMatrix, Pdf417, Code128 };

}  // namespace usher::domain
