// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <string>

#include <nlohmann/json.hpp>

namespace usher::admin {

/// `settings` with each "registration.capacity=200" put in as a merge patch (RFC 7396: null takes out); what
/// is no JSON stands for itself as text. The result is what the contract makes of it. An error is a sentence,
/// also about a name that no setting has.
std::expected<std::string, QString> editedSettings(const std::string& settings, const QStringList& changes);

/// The same check of settings that were written by hand.
std::expected<std::string, QString> checkedSettings(const nlohmann::json& settings);

}  // namespace usher::admin
