// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

/// The section about what kiosks read beside QR codes, for the page of the event's settings.
View codesSection(const BoardCall& call);

}  // namespace usher::backend::web
