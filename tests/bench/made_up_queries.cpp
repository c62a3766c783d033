// SPDX-License-Identifier: Apache-2.0
#include "made_up_queries.h"

#include <algorithm>
#include <random>

#include "crowd.h"

namespace usher::bench {

namespace {

/// What somebody types: of twenty, twelve a family name, two a given name, two both, two a company, one a
/// booking and one a code; its first letters.
QString typedFor(const search::AttendeeText& guest, int letters, int which) {
  const auto all = [&] {
    if (which < 12) return guest.family_name;
    if (which < 14) return guest.given_name;
    if (which < 16) return guest.family_name.left(std::max(1, letters / 2)) + u' ' + guest.given_name;
    if (which < 18) return guest.company;
    return which == 18 ? guest.booking : guest.code;
  };
  return all().left(letters);
}

}  // namespace

std::vector<std::vector<QString>> madeUpQueries(int each) {
  std::mt19937 chance(7);
  std::vector<std::vector<QString>> queries(kMostLetters + 1);
  for (int letters = 1; letters <= kMostLetters; ++letters) {
    for (int turn = 0; turn < each; ++turn) {
      const auto guest = search::crowdMember(chance() % kAttendees);
      queries[std::size_t(letters)].push_back(typedFor(guest, letters, int(chance() % 20)));
    }
  }
  return queries;
}

}  // namespace usher::bench
