// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <usher/domain/staff/mended_file.h>
#include <usher/sqlite/database.h>
#include <usher/store/kiosk_store.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// `kiosk.db`, migrated, with nobody else in it; `event.db` migrated and closed again; what a crash left of a
/// snapshot is gone. Neither file is touched before both have been found to be ours, or damaged: then they
/// are made anew, and told in `mended`.
sqlite::Database openFiles(const StoreSettings& settings, ports::EventKeys& keys, ports::Random& random,
                           const ports::Clock& clock, std::vector<domain::MendedFile>& mended);

/// All databases of the folder; nothing there is fine. Nobody has them open.
void removeFiles(const std::filesystem::path& folder);

/// The event's sealing, with the key proved on what both files hold; `event.db` is attached as `event`. A new
/// key is only made where nothing is sealed yet. Throws Failure(KeyMissing), or Failure(BadData) for a folder
/// of another event.
std::unique_ptr<Sealing> openSealing(sqlite::Database& database, const StoreSettings& settings,
                                     ports::EventKeys& keys, ports::Random& random);

}  // namespace usher::store
