// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <string>
#include <type_traits>

#include <usher/backend/store/port/error.h>
#include <usher/sqlite/error.h>
#include <usher/sqlite/migrations.h>

namespace usher::backend::store {

/// Thrown inside this room where the event has not been imported.
struct UnknownEvent {
  std::string id;
};

/// Thrown inside this room where what is to be entered contradicts what is there.
struct Refusal {
  std::string why;
};

/// Thrown where a row is to be written that nobody could read back.
struct MalformedRow {
  /// Kind and field, and what is wrong with it.
  std::string why;
};

/// The port's error for the exception being handled; to be called in a catch block.
inline Error errorOfCurrentException() {
  try {
    throw;
  } catch (const sqlite::NewerSchema& error) {
    return {Error::Newer, error.what()};
  } catch (const sqlite::Error& error) {
    switch (error.primaryCode()) {
      case SQLITE_BUSY:
      case SQLITE_LOCKED:
        return {Error::Busy, error.what()};
      case SQLITE_FULL:
        return {Error::Full, error.what()};
      case SQLITE_CANTOPEN:
      case SQLITE_READONLY:
      case SQLITE_PERM:
        return {Error::Unwritable, error.what()};
      case SQLITE_CORRUPT:
      case SQLITE_NOTADB:
        return {Error::Corrupt, error.what()};
      default:
        return {Error::Failed, error.what()};
    }
  } catch (const MalformedRow& malformed) {
    return {Error::Malformed, malformed.why};
  } catch (const UnknownEvent& unknown) {
    return {Error::NoSuchEvent, "there is no event " + unknown.id};
  } catch (const Refusal& refusal) {
    return {Error::Refused, refusal.why};
  } catch (const std::exception& error) {
    return {Error::Failed, error.what()};
  }
}

/// Runs `work` and turns what it throws into the port's error.
template <class Work>
auto guarded(Work&& work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (...) {
    return std::unexpected(errorOfCurrentException());
  }
}

}  // namespace usher::backend::store
