// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace usher::ports {

struct StoreError {
  enum Code {
    /// The folder is not there, or nothing can be written in it.
    FolderMissing,
    /// Written by a later program; left as it is.
    Newer,
    /// Not a database, or damaged; left as it is.
    Corrupt,
    DiskFull,
    /// The event's key is gone, can't be read, or is not the one that the data was sealed with.
    KeyMissing,
    /// Another process holds the database.
    Busy,
    /// No event data has arrived yet.
    NoEvent,
    /// Data from outside that can't be: a check-in of an unknown shape, a snapshot that does not add up.
    BadData,
    Failed,
  };
  Code code = Failed;
  /// For logs and staff: file, SQLite's words. No personal data.
  QString detail;
};

}  // namespace usher::ports
