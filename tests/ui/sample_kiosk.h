// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/kiosk_page.h>

/// The kiosk at which the staff of sample_staff.h work.
namespace usher::sample {

/// All of it is well, on a morning with many guests.
domain::kiosk_page::State kioskWell(domain::StaffRole role = domain::StaffRole::Administrator);
/// The badge printer has no paper, there has been no network for three hours, and agendas have little ink.
domain::kiosk_page::State kioskInTrouble(domain::StaffRole role = domain::StaffRole::Supervisor);
/// A guest who was let in twice, one of whom nothing is known, and two things that the backend does not take.
domain::kiosk_page::State kioskToSettle(domain::StaffRole role = domain::StaffRole::Supervisor);
/// One whose badge is in doubt, and one whose badge waits for the printer.
domain::kiosk_page::State kioskWithBadges(domain::StaffRole role = domain::StaffRole::Staff);

/// Of made-up guests, after three of them came in.
domain::kiosk_page::State kioskInTraining();

struct NamedKioskPage {
  const char* name;
  domain::kiosk_page::State state;
};
/// The page in each of its states.
std::vector<NamedKioskPage> kioskPages();

}  // namespace usher::sample
