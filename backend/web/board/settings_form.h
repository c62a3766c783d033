// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <map>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>
#include <usher/contract/settings.h>

namespace usher::backend::web {

/// In code points.
inline constexpr std::size_t kLongestDescription = 2000;

/// The fields of the settings' form, as they are typed; a box that is not ticked is absent. Times are those
/// of the event's own clocks. "offer:TYPE" is ticked where guests may choose the type, and "places:TYPE" says
/// how many may; "description:LANGUAGE" is what stands on the event's page, in paragraphs; staff rules are as
/// in staff_rules_form.h.
using SettingsFields = std::map<std::string, std::string>;

SettingsFields fieldsOf(const contract::EventSettings& settings, const std::string& zone_name);

/// `settings` with what the form says; the rest stays. The error is the field that can't be taken, by its
/// name in the form, or "" where that can't be told.
std::expected<contract::EventSettings, std::string> settingsOf(
    contract::EventSettings settings, const SettingsFields& fields, const std::string& zone_name,
    const std::vector<contract::TicketTypeRow>& types);

}  // namespace usher::backend::web
