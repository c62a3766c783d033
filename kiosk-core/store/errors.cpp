// SPDX-License-Identifier: Apache-2.0
#include <usher/store/errors.h>

#include <sqlite3.h>

#include <cerrno>

#include <usher/sqlite/migrations.h>

namespace usher::store {

namespace {

using Code = ports::StoreError;

Code::Code codeOf(const sqlite::Error& error) {
  if (dynamic_cast<const sqlite::NewerSchema*>(&error)) return Code::Newer;
  switch (error.primaryCode()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      return Code::Corrupt;
    case SQLITE_FULL:
      return Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Code::Busy;
    case SQLITE_READONLY:
      return Code::FolderMissing;
    case SQLITE_CANTOPEN:
      return error.systemError() == ENOSPC ? Code::DiskFull : Code::FolderMissing;
    case SQLITE_IOERR:
      // A quota or a limit on file sizes is a full disk to us; SQLite only knows ENOSPC as one.
      return error.systemError() == ENOSPC || error.systemError() == EDQUOT || error.systemError() == EFBIG
                 ? Code::DiskFull
                 : Code::Failed;
    case SQLITE_CONSTRAINT:
      return Code::BadData;
    default:
      return Code::Failed;
  }
}

}  // namespace

ports::StoreError toStoreError(const sqlite::Error& error) {
  return {codeOf(error), QString::fromUtf8(error.what())};
}

}  // namespace usher::store
