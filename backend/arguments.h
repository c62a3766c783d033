// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <map>
#include <string>
#include <vector>

namespace usher::backend {

struct Arguments {
  /// A subcommand such as "serve" or "admin add", "--help" or "--version".
  std::string command;
  /// By name, without the dashes.
  std::map<std::string, std::string> options;
  /// What is neither command nor option: a file, a name.
  std::string operand;

  std::string option(const std::string& name, const std::string& otherwise = "") const {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
  }
};

/// An error is one line that says what is wrong with the command line.
std::expected<Arguments, std::string> parseArguments(const std::vector<std::string>& words);

extern const char* const kHelp;

}  // namespace usher::backend
