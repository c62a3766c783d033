// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

namespace usher::backend {

/// The first line of a file; "-" is standard input. An error is a sentence.
std::expected<std::string, std::string> passwordFrom(const std::string& file);

/// Asked for twice at the terminal, unseen. An error is a sentence: there is no terminal, or the two differ.
std::expected<std::string, std::string> passwordFromTerminal(const std::string& name);

}  // namespace usher::backend
