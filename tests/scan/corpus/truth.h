// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <string>
#include <vector>

namespace usher::scan::corpus {

/// What is to be read in a picture: of each code what it says, or the several readings that are all right
/// (the same bytes under another character set).
using Truth = std::vector<std::vector<std::string>>;

/// Of codes that say one thing each.
Truth truthOf(const std::vector<std::string>& codes);

/// One code a line, readings parted by tabs, escaped as qr::codeLine() does. An error names the line.
std::expected<Truth, QString> parseTruth(const QByteArray& file);

/// What a reader made of a picture.
struct Judgement {
  /// All that is to be read, and nothing that is not.
  bool whole = false;
  /// Texts that are not there: each is a guest taken for somebody else.
  int wrong = 0;
};
Judgement judged(const Truth& truth, const std::vector<std::string>& texts);

}  // namespace usher::scan::corpus
