// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/id.h>
#include <usher/domain/localized_text.h>

namespace usher::domain {

/// Another event that this kiosk may serve: its organizers leave that to staff.
struct OtherEvent {
  EventId id;
  LocalizedText name;
  bool operator==(const OtherEvent&) const = default;
};

}  // namespace usher::domain
