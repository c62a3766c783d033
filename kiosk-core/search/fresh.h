// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <usher/search/matching.h>
#include <usher/search/query.h>
#include <usher/search/traits.h>
#include <usher/search/words.h>

namespace usher::search {

/// What is no volume's yet. Few: each search looks at all their words.
struct FreshAttendee {
  std::vector<Word> words;
  Traits traits;
};
using Fresh = std::unordered_map<Key, FreshAttendee>;

/// Of one token in an attendee's words.
Mark markOf(const Token& token, const std::vector<Word>& words, Level level);
/// Where it is most alike; in several places the first. There is one.
Match bestMatch(const Token& token, const std::vector<Word>& words, Level level);
/// nullopt where a token is not among the words.
std::optional<Rank> rankOf(const Query& query, const std::vector<Word>& words, Level level);

std::size_t bytesOf(const Fresh& fresh);

}  // namespace usher::search
