// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/auth/identity.h>

/// Who may do what: the one place that says so, for the board's pages and for the calls of /api/v1.
namespace usher::backend::auth::permission {

inline constexpr Role kSeeEvents = Role::Staff;
inline constexpr Role kSetUpEvents = Role::Organizer;
inline constexpr Role kImport = Role::Organizer;
/// Guests' data as a whole, to take away.
inline constexpr Role kExport = Role::Organizer;
inline constexpr Role kBackUp = Role::Organizer;

inline constexpr Role kLookUpGuests = Role::Staff;
/// What a badge says, where messages go, the mail with the ticket once more.
inline constexpr Role kHelpGuests = Role::Staff;
/// Who is admitted, and who is forgotten.
inline constexpr Role kChangeTickets = Role::Organizer;

inline constexpr Role kSeeArrivals = Role::Staff;
inline constexpr Role kSettleEntries = Role::Staff;
inline constexpr Role kServeRequests = Role::Staff;
inline constexpr Role kSeeMessages = Role::Staff;
inline constexpr Role kRetryMessages = Role::Organizer;

inline constexpr Role kSeeKiosks = Role::Staff;
inline constexpr Role kWriteToKiosks = Role::Staff;
/// To have them load anew, to lock and to unlock them.
inline constexpr Role kSteerKiosks = Role::Organizer;
inline constexpr Role kPairKiosks = Role::Organizer;
/// What kiosks without a network have written, and what they are answered.
inline constexpr Role kCarry = Role::Organizer;
/// Who may open the staff mode of kiosks, and with what.
inline constexpr Role kAppointStaff = Role::Organizer;

}  // namespace usher::backend::auth::permission
