// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

inline constexpr std::string_view kMetaEvent = "event";
inline constexpr std::string_view kMetaKeyCheck = "key-check";
inline constexpr std::string_view kMetaFailedTries = "failed-tries";

/// Named values of a file, attached as `schema`.
std::optional<Bytes> readMeta(sqlite::Database& database, const std::string& schema, std::string_view name);
void writeMeta(sqlite::Database& database, const std::string& schema, std::string_view name,
               sqlite::Blob value);

}  // namespace usher::store
