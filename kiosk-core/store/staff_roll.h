// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/failed_tries.h>
#include <usher/domain/staff/member.h>
#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// Ordered by id. Throws sqlite::Error, and Failure where a row is damaged.
std::vector<domain::StaffMember> readStaff(sqlite::Database& database, Sealing& sealing);

/// Of the kiosk's own file; none were made where it says nothing that can be read.
domain::FailedTries readFailedTries(sqlite::Database& database);
void writeFailedTries(sqlite::Database& database, const domain::FailedTries& tries);

}  // namespace usher::store
