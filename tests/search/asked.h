// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <vector>

#include <usher/search/attendee_text.h>

namespace usher::search {

/// Somebody who is looked for; the key is the number in people.tsv.
struct Person {
  Key key;
  AttendeeText text;
};

/// What is typed, and who is to be the first hit.
struct Asked {
  QString script;
  QString typed;
  Key expected;
};

/// Of data/people.tsv and data/queries.tsv in this folder; std::runtime_error where a line is none.
std::vector<Person> readPeople(const std::filesystem::path& folder);
std::vector<Asked> readQueries(const std::filesystem::path& folder);

}  // namespace usher::search
