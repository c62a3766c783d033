// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace usher::templates {

/// Where something is in a file; both count from 1, `column` in bytes. 0: of the file as a whole.
struct Place {
  int line = 0;
  int column = 0;
  bool operator==(const Place&) const = default;
};

/// What is wrong with a template, in plain words that say what to do. For whoever writes it: English.
struct Fault {
  Place place;
  QString reason;
  bool operator==(const Fault&) const = default;
};

using Faults = std::vector<Fault>;

/// "line 12, column 5: ..."
inline QString inWords(const Fault& fault) {
  if (fault.place.line == 0) return fault.reason;
  return QStringLiteral("line %1, column %2: ").arg(fault.place.line).arg(fault.place.column) + fault.reason;
}

}  // namespace usher::templates
