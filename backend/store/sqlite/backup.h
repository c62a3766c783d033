// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <usher/backend/store/port/error.h>
#include <usher/contract/instant.h>

namespace usher::backend::store {

/// Copies the store in `file` as it is at one moment to `backup`, whole or not at all, also while a server
/// works on it. An existing `backup` is an error.
Result<void> backUp(const std::filesystem::path& file, const std::filesystem::path& backup);

/// What restore() put in place, and where it left what had been there.
struct Restored {
  std::int64_t events = 0;
  /// Messages that were queued at the time of the backup; they are Dead, for staff to look at.
  std::int64_t messages = 0;
  /// Empty where there was nothing.
  std::filesystem::path set_aside;
};

/// Puts `backup` in the place of `file`, after a check of every page. What kiosks have seen since then may be
/// another history: each event's feed begins anew, so that they all load a snapshot. Messages that were
/// queued are not sent by themselves: most of them were since. Busy where a server or a command works on
/// `file`; any error leaves it as it was.
Result<Restored> restore(const std::filesystem::path& backup, const std::filesystem::path& file,
                         contract::Instant now);

}  // namespace usher::backend::store
