// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include <usher/backend/service/arrivals.h>
#include <usher/backend/web/view.h>

namespace usher::backend::web {

/// What a moment on the axis of time is called, e.g. "09:30"; nothing that would need to be escaped.
using SayMoment = std::function<std::string(contract::Instant)>;

/// First entries on a list over time, one column a step of `board`; hidden from readers who do not see it,
/// and thus to be accompanied by a table. `list` has steps.
Svg arrivalPlot(const service::ArrivalBoard& board, const service::ListArrivals& list, const SayMoment& say);

/// How much of `all` has come, as a bar of full width.
Svg shareBar(std::int64_t part, std::int64_t all);

}  // namespace usher::backend::web
