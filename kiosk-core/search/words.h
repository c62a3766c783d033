// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/search/attendee_text.h>

namespace usher::search {

/// A word that an attendee is found by.
struct Word {
  std::string text;
  Field field;
  /// Another way to write words of the same field: it says nothing more about how the attendee is called.
  bool other_form = false;
  bool operator==(const Word&) const = default;
};

/// Every word once for each of its fields, those of the family name first, then those of the given name, and
/// so on in the order of Field.
///
/// Names are also one word without their blanks and hyphens ("vanderberg", "obrien"), family and given name
/// together where they are written in Han, kana or Hangul; pieces of a company's name that no blank parts are
/// one ("eon"). Of a booking and a code letters and digits are left, of a signed code what is its ticket's
/// own (see typedCode()).
std::vector<Word> wordsOf(const AttendeeText& text);

/// A signed code ("U1", 130 characters) begins alike for all tickets of an event, and ends with a signature:
/// what nobody types, and what would take more memory than all the rest. Of a folded word that can only be
/// one, or the beginning of one, this is the 14 characters with the ticket's number; of any other the word.
std::string typedCode(const std::string& folded);

/// Family name and given name in folded words with a blank between each, by which attendees of the same
/// length are ordered.
std::string nameOf(const std::vector<Word>& words);

/// Letters of such a name, 255 at most.
std::uint8_t lengthOf(const std::string& name);

}  // namespace usher::search
