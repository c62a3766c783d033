// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/web/board/board_call.h>

namespace usher::backend::web {

/// All events but the page's.
service::Result<std::vector<contract::EventRow>> otherEvents(const BoardCall& call);
/// Those of `others` that a kiosk of this event can be moved to: they are not over.
std::vector<View> targetsOf(const BoardCall& call, const std::vector<contract::EventRow>& others);
/// The same, to tick those to which staff may switch `kiosk`; one that is ticked stays in it until somebody
/// takes it out, over or not.
std::vector<View> offersOf(const BoardCall& call, const std::vector<contract::EventRow>& others,
                           const store::Kiosk& kiosk);

}  // namespace usher::backend::web
