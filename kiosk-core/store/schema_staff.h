// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <usher/sqlite/database.h>

namespace usher::store {

/// A step of the event file's schema: who may open the staff mode.
void addStaff(sqlite::Database& database);
/// Another one: what staff have to look at and to see to.
void addIncidents(sqlite::Database& database);
/// A step of the kiosk file's schema: what staff do here.
void addStaffOps(sqlite::Database& database);
/// Another one: what they did about passages, for good.
void addStaffPassages(sqlite::Database& database);
/// A step of the event file's schema: passages in order.
void addPassageOrder(sqlite::Database& database);

}  // namespace usher::store
