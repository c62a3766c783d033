// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/search/matching.h>

namespace usher::search {

/// Somebody who was found.
struct Hit {
  Key key;
  /// For each word that was typed, in its order, where and how it is most alike.
  std::vector<Match> matches;
  bool operator==(const Hit&) const = default;
};

struct Found {
  /// The best first.
  std::vector<Hit> hits;
  /// There are others, who come after these.
  bool more = false;
};

}  // namespace usher::search
