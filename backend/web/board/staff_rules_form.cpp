// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/staff_rules_form.h>

#include <algorithm>

#include <usher/backend/exchange/contact.h>
#include <usher/backend/web/form_text.h>
#include <usher/contract/contact.h>

namespace usher::backend::web {

namespace {

std::vector<std::string> partsOf(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto part = text.substr(0, text.find_first_of(separators));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    if (auto line = oneLine(part); !line.empty()) parts.push_back(std::move(line));
  }
  return parts;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text.append(text.empty() ? "" : ", ").append(part);
  return text;
}

std::string textIn(const SettingsFields& fields, std::size_t rule, std::string_view name) {
  const auto found = fields.find(ruleField(rule, name));
  return found == fields.end() ? std::string() : found->second;
}

std::vector<contract::ItemKind> kindsIn(const SettingsFields& fields, std::size_t rule) {
  std::vector<contract::ItemKind> kinds;
  for (const auto& [name, kind] : kItemKinds) {
    if (!textIn(fields, rule, name).empty()) kinds.push_back(kind);
  }
  return kinds;
}

}  // namespace

std::string ruleField(std::size_t number, std::string_view name) {
  return "rule" + std::to_string(number) + ":" + std::string(name);
}

void putStaffRules(const std::vector<contract::StaffRule>& rules, SettingsFields& fields) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    fields[ruleField(i, "emails")] = joined(rules[i].emails);
    fields[ruleField(i, "phones")] = joined(rules[i].phones);
    for (const auto& [name, kind] : kItemKinds) {
      if (std::ranges::find(rules[i].kinds, kind) != rules[i].kinds.end()) fields[ruleField(i, name)] = "yes";
    }
  }
}

std::size_t staffRuleRoom(const SettingsFields& fields) {
  std::size_t room = 0;
  for (std::size_t i = 0; i < kMostRules; ++i) {
    const bool says = !textIn(fields, i, "emails").empty() || !textIn(fields, i, "phones").empty() ||
                      !kindsIn(fields, i).empty();
    if (says) room = i + 1;
  }
  return std::min(room + 1, kMostRules);
}

std::expected<std::vector<contract::StaffRule>, std::string> staffRulesOf(const SettingsFields& fields) {
  std::vector<contract::StaffRule> rules;
  for (std::size_t i = 0; i < kMostRules; ++i) {
    contract::StaffRule rule{.kinds = kindsIn(fields, i),
                             .emails = partsOf(textIn(fields, i, "emails"), " ,;"),
                             .phones = partsOf(textIn(fields, i, "phones"), ",;")};
    if (!std::ranges::all_of(rule.emails, contract::isEmail)) return std::unexpected(ruleField(i, "emails"));
    for (auto& phone : rule.phones) {
      const auto number = exchange::readPhone(phone);
      if (!number) return std::unexpected(ruleField(i, "phones"));
      phone = *number;
    }
    const bool tells_somebody = !rule.emails.empty() || !rule.phones.empty();
    if (!tells_somebody && !rule.kinds.empty()) return std::unexpected(ruleField(i, "emails"));
    if (tells_somebody) rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace usher::backend::web
