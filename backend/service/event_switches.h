// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/port/staff_store.h>
#include <usher/contract/kiosk.h>

namespace usher::backend::service {

/// Staff have the kiosk at which they stand serve another event, one of those that organizers offer there.
/// Any thread; blocks on the store.
class EventSwitches {
 public:
  EventSwitches(store::KioskStore& kiosks, store::StaffStore& staff, Clock clock)
      : kiosks_(kiosks), staff_(staff), clock_(std::move(clock)) {}

  /// What the kiosk is told with its heartbeats; none where the store can't say.
  std::vector<contract::OtherEvent> of(const store::Kiosk& kiosk);
  /// As Kiosks::move(), from the event that the kiosk serves as it asks. Its own event again changes nothing,
  /// whoever asks. Forbidden: role, where whoever asks is no administrator of that event; Conflict:
  /// not-offered, also of an event that there is not; revoked.
  Result<void> make(const store::Kiosk& kiosk, const contract::EventSwitch& wanted);

 private:
  store::KioskStore& kiosks_;
  store::StaffStore& staff_;
  Clock clock_;
};

}  // namespace usher::backend::service
