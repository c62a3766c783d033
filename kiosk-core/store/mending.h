// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <usher/domain/staff/mended_file.h>
#include <usher/sqlite/database.h>
#include <usher/store/kiosk_store.h>
#include <usher/store/sealing.h>

/// Damaged files: found, set aside, and made anew of what can be read of them. What a power cut comes in
/// between of is done again at the next start.
namespace usher::store {

/// Looks at the files of the folder, which nobody has open, and sets right what is damaged; what was mended,
/// if anything. Another program's file, or a later version's, is no damage: Failure or sqlite::Error, and
/// nothing is touched.
///
/// Of `kiosk.db` every row is saved that can be read and makes sense; `event.db` keeps what it has for the
/// door until the backend has sent all of it anew, which it is asked for. A copy that was mended before goes.
///
/// `sealing`: with the event's key; nullptr where that is gone: Failure(KeyMissing) if something is damaged.
std::vector<domain::MendedFile> mendFiles(const StoreSettings& settings, Sealing* sealing,
                                          domain::Instant now);

/// At the next start the files are not believed: something in them made no sense.
void distrustFiles(const std::filesystem::path& folder);

/// A whole snapshot came: what was set aside of the copy before is of no use to anyone.
void forgetDamagedEvent(const std::filesystem::path& folder);
/// All that mending has ever left there.
void removeMendings(const std::filesystem::path& folder);

/// Kept in `kiosk.db`, for staff: of each file the last time.
void writeMended(sqlite::Database& database, const std::vector<domain::MendedFile>& mended);
std::vector<domain::MendedFile> readMended(sqlite::Database& database);

}  // namespace usher::store
