// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/ready_templates.h>

#include <nlohmann/json.hpp>

#include <usher/backend/web/embedded.h>

namespace usher::backend::web {

const std::vector<ReadyTemplate>& readyTemplates() {
  static const auto all = [] {
    std::vector<ReadyTemplate> ready;
    for (const auto& [file, text] : readyTemplateFiles()) {
      const auto json = nlohmann::json::parse(text);
      const auto& name = json.at("name");
      ready.push_back({.id = stemOf(file),
                       .paper = json.at("paper").get<std::string>(),
                       .name = name.is_string() ? contract::LocalizedText{{"en", name.get<std::string>()}}
                                                : name.get<contract::LocalizedText>(),
                       .text = text});
    }
    return ready;
  }();
  return all;
}

}  // namespace usher::backend::web
