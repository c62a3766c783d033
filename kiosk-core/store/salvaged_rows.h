// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: what may stay of the rows that were saved of a damaged file.

#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// `salvaged`: a file of its own, inside a transaction. What does not open, or hangs in the air, goes; what
/// was done here and has lost its place in the queue is queued again. True: the file is of use.
bool keepKioskRowsThatMakeSense(sqlite::Database& salvaged, Sealing& sealing);

/// The same of the event's copy, which asks the backend for all of it anew. False: a door can't be served
/// with what is left, or it had been mended before and still made no sense.
bool keepEventRowsThatMakeSense(sqlite::Database& salvaged, Sealing& sealing);

}  // namespace usher::store
