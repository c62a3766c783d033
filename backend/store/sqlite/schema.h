// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include <usher/sqlite/migrations.h>

namespace usher::backend::store {

/// "Ushb": marks a file as a backend's database.
inline constexpr std::int32_t kApplicationId = 0x55736862;

std::span<const sqlite::Migration> migrations();

}  // namespace usher::backend::store
