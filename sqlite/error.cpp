// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/error.h>

#include <cerrno>

namespace usher::sqlite {

Error errorOf(sqlite3* database, int code) {
  // SQLite notes the system's error for most statements, but not for a COMMIT; there it is still in errno.
  const int left_behind = errno;
  const int noted = sqlite3_system_errno(database);
  const bool of_system = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
  return Error(code, sqlite3_errmsg(database), noted != 0 ? noted : (of_system ? left_behind : 0));
}

}  // namespace usher::sqlite
