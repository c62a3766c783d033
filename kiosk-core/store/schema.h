// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include <usher/sqlite/migrations.h>

/// The two files of a kiosk. `kiosk.db` holds what exists nowhere else: what was done here until the feed has
/// shown it, the outbox, what staff have to look at. `event.db` is a copy of what the backend has, and may be
/// replaced whole.
namespace usher::store {

inline constexpr std::int32_t kKioskFileId = 0x55534b31;  // "USK1"
inline constexpr std::int32_t kEventFileId = 0x55534531;  // "USE1"

std::span<const sqlite::Migration> kioskMigrations();
std::span<const sqlite::Migration> eventMigrations();

}  // namespace usher::store
