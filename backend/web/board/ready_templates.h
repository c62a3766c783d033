// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/localized_text.h>

namespace usher::backend::web {

/// A template that comes with Usher.
struct ReadyTemplate {
  /// As the tools name it, e.g. "badge_a6".
  std::string_view id;
  /// "badge" or "agenda".
  std::string paper;
  contract::LocalizedText name;
  std::string_view text;
};

/// By id. Any thread.
const std::vector<ReadyTemplate>& readyTemplates();

}  // namespace usher::backend::web
