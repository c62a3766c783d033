// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/staff/member.h>

namespace usher::domain {

/// What staff mode does for somebody, and not for everybody.
enum class StaffDeed {
  FindGuests,
  LetIn,
  LetOut,
  Reprint,
  /// For a guest, who says them.
  AnswerQuestions,
  RegisterWalkIn,
  ServeRequests,
  SeeKiosk,
  TestPrint,
  /// How loud and how bright it is.
  AdjustKiosk,
  Overrule,
  Void,
  CorrectBadge,
  SettleIncidents,
  /// What was checked in, what is needed to find a fault, or what the backend has to hear, as a file.
  TakeDataAway,
  /// Has the event read from the backend anew.
  Reload,
  /// Where it checks in, among others.
  SetUpKiosk,
  Train,
  Restart,
};

/// The one place that says who may do what.
constexpr StaffRole leastRole(StaffDeed deed) {
  switch (deed) {
    case StaffDeed::FindGuests:
    case StaffDeed::LetIn:
    case StaffDeed::LetOut:
    case StaffDeed::Reprint:
    case StaffDeed::AnswerQuestions:
    case StaffDeed::RegisterWalkIn:
    case StaffDeed::ServeRequests:
    case StaffDeed::SeeKiosk:
    case StaffDeed::TestPrint:
    case StaffDeed::AdjustKiosk:
      return StaffRole::Staff;
    case StaffDeed::Overrule:
    case StaffDeed::Void:
    case StaffDeed::CorrectBadge:
    case StaffDeed::SettleIncidents:
    case StaffDeed::TakeDataAway:
    case StaffDeed::Reload:
    case StaffDeed::Train:
      return StaffRole::Supervisor;
    case StaffDeed::SetUpKiosk:
    case StaffDeed::Restart:
      return StaffRole::Administrator;
  }
  return StaffRole::Administrator;
}

constexpr bool may(StaffRole role, StaffDeed deed) {
  return role >= leastRole(deed);
}

}  // namespace usher::domain
