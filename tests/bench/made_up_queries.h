// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace usher::bench {

/// Whom staff search among: the first so many of the crowd.
inline constexpr int kAttendees = 1'000'000;
inline constexpr int kMostLetters = 8;

/// What staff may have typed by then: by the number of letters, 1 to kMostLetters, so many each, of any of
/// the attendees; the same in every run.
std::vector<std::vector<QString>> madeUpQueries(int each);

}  // namespace usher::bench
