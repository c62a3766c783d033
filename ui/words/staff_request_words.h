// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/event.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/words/speaking.h>
#include <usher/ui/words/staff_words.h>

/// What is said to staff of what guests asked for.
namespace usher::ui {

/// How far it is.
Chip chipOf(const domain::GuestRequest& request);

/// "Take on", "Done", "Can’t be had …".
QString stepInWords(domain::RequestState to);

/// Why staff can't put it there; empty: they can.
QString whyNot(domain::RequestState to, const domain::GuestRequest& request);

/// "just now", "4 min", "2 h"; of more than a day, when.
QString ageInWords(domain::Instant since, const Speaking& speaking);

/// "2 × Soup".
QString thingOf(const domain::GuestRequest& request, const domain::EventFacts* facts,
                const Speaking& speaking);

/// Who it is for: their name, or the company of who has none.
QString nameOf(const domain::Attendee& attendee);

/// What came of a step.
StaffNotice toldInWords(const domain::requests_page::Outcome& outcome, const domain::EventFacts* facts,
                        const Speaking& speaking);

/// Why `outcome` is said at the field of the reason; empty: it is said elsewhere.
QString reasonTrouble(const domain::requests_page::Outcome& outcome);

/// "Waiting 4", on the button that leaves only these.
QString filterInWords(domain::requests_page::Filter filter, int count);

/// Where the filter leaves none.
StaffNotice noneInWords(domain::requests_page::Filter filter);

}  // namespace usher::ui
