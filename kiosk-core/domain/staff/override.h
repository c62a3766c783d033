// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/verdict.h>

namespace usher::domain {

/// Staff let somebody pass whom the rules refused.
struct Override {
  /// What the rules said, by its fixed name: nameOf(Verdict).
  QString verdict;
  /// In the words of who let them pass.
  QString reason;
  bool operator==(const Override&) const = default;
};

/// It refuses one ticket. Where there is none nobody can be let in by it, and of several somebody has to
/// choose first.
inline bool canBeOverruled(const Verdict& verdict) {
  return !letsPass(verdict) && !std::holds_alternative<Unknown>(verdict) &&
         !std::holds_alternative<WrongEvent>(verdict) && !std::holds_alternative<SeveralMatches>(verdict);
}

}  // namespace usher::domain
