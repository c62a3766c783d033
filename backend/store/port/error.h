// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

namespace usher::backend::store {

struct Error {
  enum Code {
    /// Somebody else is writing for too long: try again.
    Busy,
    /// No room left for data.
    Full,
    /// The data folder is missing, or may not be written.
    Unwritable,
    /// What lies there is damaged, or is not ours. Nothing was changed.
    Corrupt,
    /// It was written by a later program. Nothing was changed.
    Newer,
    NoSuchEvent,
    /// What is to be entered contradicts what is there. Nothing was changed.
    Refused,
    /// It holds what the contract does not allow, such as too long a text; `detail` names kind and field.
    /// Nothing was changed.
    Malformed,
    Failed,
  };
  Code code = Failed;
  /// For the log and the operator; never personal data.
  std::string detail;
};

template <class T>
using Result = std::expected<T, Error>;

}  // namespace usher::backend::store
