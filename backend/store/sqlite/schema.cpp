// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema.h>
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

namespace {

constexpr sqlite::Migration kMigrations[] = {makeEventTables,
                                             makeAttendeeTables,
                                             makeRequestTables,
                                             makeSignedTypeTable,
                                             makeQuestionChangeTable,
                                             makeUnknownCommandTable,
                                             addIdTokens,
                                             makeStageIndexes,
                                             makeGuestIndexes,
                                             addImportedTickets,
                                             addPastStatus,
                                             makeErasedGuestTable,
                                             makeAddressIndex,
                                             addErasedPositions,
                                             makeUrgencyIndex,
                                             makeCalendarRevisions,
                                             makeRevokedIndex,
                                             makeLeftEventTable,
                                             addLookUps,
                                             tellLanguagesAndWaits,
                                             leaveLooksOutOfCalendars,
                                             addStaffToOps,
                                             makeOfferedEventTable,
                                             leaveCodesOutOfCalendars,
                                             addEntryBadges};

}  // namespace

std::span<const sqlite::Migration> migrations() {
  return kMigrations;
}

}  // namespace usher::backend::store
