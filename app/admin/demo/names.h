// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace usher::admin {

/// Common given and family names of one language, to be combined into people who do not exist. Languages
/// whose family names follow gender have one entry for each.
struct NameSet {
  std::string_view language;
  /// The Unicode script of the names.
  std::string_view script;
  std::span<const std::string_view> given;
  std::span<const std::string_view> family;
  /// How often, relative to the others.
  unsigned weight = 1;
};

std::span<const NameSet> latinNameSets();
std::span<const NameSet> otherNameSets();

/// People who go by one name.
std::span<const std::string_view> singleNames();

/// Family names with apostrophes, of several languages.
std::span<const std::string_view> apostropheFamilyNames();

}  // namespace usher::admin
