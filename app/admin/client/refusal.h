// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "people_api.h"

namespace usher::admin {

/// An answer that is no success.
struct Refusal {
  /// Who answered, e.g. "https://events.example.org".
  QString who;
  int status = 0;
  std::string type;
  std::string body;
  /// 0: it did not say.
  std::int64_t retry_after_s = 0;
};

/// A problem document (RFC 9457) in plain words, with what to do; and whatever else a server, or a proxy on
/// the way to it, may answer.
Failure failureOf(const Refusal& refusal);
/// Of an answer that is a success but not of the kind that was asked for.
Failure strangerAt(const QString& who);

}  // namespace usher::admin
