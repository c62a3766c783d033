// SPDX-License-Identifier: Apache-2.0
// For scripts: reads lines "SCHEMA TAB JSON", answers each with a line of JSON: {"encoded": …} or {"field":
// …, "reason": …}.
#include <iostream>
#include <nlohmann/json.hpp>

#include "codecs_by_name.h"

int main() {
  std::string line;
  while (std::getline(std::cin, line)) {
    const std::size_t tab = line.find('\t');
    const auto codec = usher::contract::codecsByName().find(line.substr(0, tab));
    if (tab == line.npos || codec == usher::contract::codecsByName().end()) {
      std::cerr << "no such schema: " << line.substr(0, tab) << '\n';
      return 2;
    }
    const auto result = codec->second(std::string_view(line).substr(tab + 1));
    nlohmann::json answer;
    if (result) {
      answer["encoded"] = nlohmann::json::parse(*result);
    } else {
      answer = {{"field", result.error().field}, {"reason", result.error().reason}};
    }
    std::cout << answer.dump() << '\n';
  }
}
