// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <usher/backend/web/board/settings_form.h>

namespace usher::backend::web {

/// As they are called in the form's fields.
inline constexpr std::array<std::pair<std::string_view, contract::ItemKind>, 4> kItemKinds = {
    {{"handout", contract::ItemKind::Handout},
     {"food", contract::ItemKind::Food},
     {"drink", contract::ItemKind::Drink},
     {"assistance", contract::ItemKind::Assistance}}};

inline constexpr std::size_t kMostRules = 50;

/// "rule3:emails" of {3, "emails"}; the other fields of a rule are "phones" and, ticked, the kinds.
std::string ruleField(std::size_t number, std::string_view name);

/// Mail addresses are separated by blanks, commas or semicolons, phone numbers by the last two.
void putStaffRules(const std::vector<contract::StaffRule>& rules, SettingsFields& fields);
/// How many rules the form has room for: those that something is said of, and one more.
std::size_t staffRuleRoom(const SettingsFields& fields);
/// Rules with nothing in them are none. The error is the field that can't be taken.
std::expected<std::vector<contract::StaffRule>, std::string> staffRulesOf(const SettingsFields& fields);

}  // namespace usher::backend::web
