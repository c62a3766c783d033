// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/sqlite/database.h>

/// The steps of the schema, in their order.
namespace usher::backend::store {

void makeEventTables(sqlite::Database& database);
void makeAttendeeTables(sqlite::Database& database);
/// What kiosks did, guest requests, messages, people who sign in.
void makeRequestTables(sqlite::Database& database);
void makeSignedTypeTable(sqlite::Database& database);
void makeQuestionChangeTable(sqlite::Database& database);
void makeUnknownCommandTable(sqlite::Database& database);
/// Of browsers that signed in at a provider.
void addIdTokens(sqlite::Database& database);
/// So that staff get pages of what waits and of what is finished.
void makeStageIndexes(sqlite::Database& database);
/// So that what is kept of one guest is found without reading through the event.
void makeGuestIndexes(sqlite::Database& database);
/// What the last file of guests said of each ticket.
void addImportedTickets(sqlite::Database& database);
/// The order status that tickets had before they were cancelled.
void addPastStatus(sqlite::Database& database);
/// So that no file brings back who was erased.
void makeErasedGuestTable(sqlite::Database& database);
/// So that an import finds who has an address already.
void makeAddressIndex(sqlite::Database& database);
/// So that what was read before somebody was erased is known from what was read after.
void addErasedPositions(sqlite::Database& database);
/// So that messages that are soon too late are taken first.
void makeUrgencyIndex(sqlite::Database& database);
/// How often what guests have in their calendars was changed.
void makeCalendarRevisions(sqlite::Database& database);
/// So that each commit can be asked whether a kiosk was revoked.
void makeRevokedIndex(sqlite::Database& database);
/// Of kiosks that were moved: they still hand in what they did there.
void makeLeftEventTable(sqlite::Database& database);
/// So that guests are found without their code: booking references, and the look-ups of known tickets.
void addLookUps(sqlite::Database& database);
/// So that kiosks know in which words guests of before want to be served, and what they wait for.
void tellLanguagesAndWaits(sqlite::Database& database);
/// How an event looks does not show in a calendar.
void leaveLooksOutOfCalendars(sqlite::Database& database);
/// Who did it, where somebody was signed in at the kiosk.
void addStaffToOps(sqlite::Database& database);
/// To which staff may switch a kiosk.
void makeOfferedEventTable(sqlite::Database& database);
/// What kiosks read does not show in a calendar.
void leaveCodesOutOfCalendars(sqlite::Database& database);
/// So that a badge that is owed is printed at any kiosk, and counted.
void addEntryBadges(sqlite::Database& database);

}  // namespace usher::backend::store
