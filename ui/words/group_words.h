// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

/// What staff call somebody in a sentence: by name or company, or else by the ticket's id.
QString calledBy(const domain::Attendee& attendee, const domain::TicketId& ticket);

/// How one of a group stands: where they are, or else what the door has against them.
Chip chipOf(const domain::GroupGuest& one, const Speaking& speaking);

/// "A group of 4 guests"
QString groupInWords(const domain::GuestsTogether& all);
/// "3 may come in · 1 inside · 2 places left", of those who are shown
QString standingInWords(const domain::GuestsTogether& all);

/// What came of letting several in.
StaffNotice cameInWords(const domain::staff_mode::Told& told, const domain::staff_mode::CameIn& came,
                        const Speaking& speaking);

}  // namespace usher::ui
