// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/event_frame.h>

namespace usher::backend::exchange {

locale::Zone zoneOf(const EventFrame& frame) {
  auto zone = locale::Zone::named(frame.event.timezone);
  return zone ? *zone : locale::Zone::named("UTC").value();
}

}  // namespace usher::backend::exchange
