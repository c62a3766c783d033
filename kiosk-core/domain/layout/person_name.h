// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/ticket.h>

namespace usher::domain {

/// A name as a badge sets it: one part large, the other under it. Either may be empty.
struct BadgeName {
  /// What the guest is called by: the given name; the whole name where it is written in Chinese, Japanese or
  /// Korean script; the only name of who has one; the company of who has none.
  QString large;
  QString small;
  bool operator==(const BadgeName&) const = default;
};

BadgeName badgeName(const Attendee& attendee);

/// The name in one line: given before family, but family before given without a blank in Chinese, Japanese or
/// Korean script.
QString fullName(const Attendee& attendee);

/// One line: control characters gone, white space of any kind and number a single blank.
QString oneLine(const QString& text);

}  // namespace usher::domain
