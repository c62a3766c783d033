// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

QString roleInWords(domain::StaffRole role);

/// How a guest stands at this kiosk's list.
Chip chipOf(domain::DoorState state);

/// What is told to staff: a headline, and what there is to say besides, which may be nothing.
struct StaffNotice {
  StaffTone tone = StaffTone::Plain;
  /// An icon of resources/icons.
  QString shape;
  QString title;
  QString more = {};
};

/// What the door would say of the guest's coming in, said to whoever stands beside them.
StaffNotice doorSays(const domain::Verdict& verdict, const Speaking& speaking);

/// What came of what staff did.
StaffNotice toldInWords(const domain::staff_mode::Told& told, const Speaking& speaking);

/// Why `outcome` is said at the field that was filled in; empty: it is said elsewhere.
QString fieldTrouble(const domain::staff_mode::Outcome& outcome, domain::staff_mode::Form form);

/// The same of who is registered.
QString registerTrouble(const domain::staff_mode::Outcome& outcome);

/// "Only a supervisor may do that."
QString onlyFor(domain::StaffRole least);

/// Why that makes no sense for this guest now, or not for whoever is signed in; empty: it does. `list` is the
/// one of this kiosk; nullptr where it is not known.
QString whyNot(domain::StaffDeed deed, domain::StaffRole role, const domain::GuestFile& guest,
               const domain::CheckInListId* list);

}  // namespace usher::ui
