// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <string>

#include <usher/backend/store/port/error.h>

namespace usher::backend::service {

/// Why a request was not served. `type` is the contract's problem type, `detail` a sentence for whoever looks
/// after the kiosk.
struct Error {
  enum Code {
    /// The request itself is wrong.
    Invalid,
    /// Whoever asks has not proved to be a kiosk of ours.
    Unauthorized,
    /// Not for whoever asks: another event's kiosk, or a pairing code that is none.
    Forbidden,
    /// There is nothing of that name.
    NotFound,
    /// Not as things stand: it exists already, or this step does not lead on from where it is.
    Conflict,
    /// Ask again after `retry_after_s`.
    TooMany,
    /// The cursor leads nowhere any more: load a snapshot.
    Gone,
    /// Nothing wrong with the request: ask again after `retry_after_s`.
    Unavailable,
  };
  Code code = Unavailable;
  std::string type;
  std::string detail;
  int retry_after_s = 0;
  /// What the store said: for the log, not for the answer.
  std::string cause = {};
};

template <class T>
using Result = std::expected<T, Error>;

Error fromStore(const store::Error& error);
Error unknownTicket();

}  // namespace usher::backend::service
