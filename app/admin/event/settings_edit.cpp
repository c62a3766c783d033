// SPDX-License-Identifier: Apache-2.0
#include "settings_edit.h"

#include <usher/contract/settings.h>

namespace usher::admin {
namespace {

using Json = nlohmann::json;

/// The first name in `written` that the contract's codec did not take over into `read`; "" where there is
/// none. Absent and empty are the same to it.
std::string unknownIn(const Json& written, const Json& read, const std::string& path) {
  if (!written.is_object() || !read.is_object()) return {};
  for (const auto& [name, value] : written.items()) {
    std::string here = path;
    if (!here.empty()) here += '.';
    here += name;
    const bool is_nothing = value.is_null() || (value.is_string() && value.get<std::string>().empty()) ||
                            (value.is_structured() && value.empty());
    if (!read.contains(name)) {
      if (is_nothing) continue;
      return here;
    }
    if (const auto unknown = unknownIn(value, read[name], here); !unknown.empty()) return unknown;
  }
  return {};
}

Json valueOf(const std::string& text) {
  Json value = Json::parse(text, nullptr, false);
  return value.is_discarded() ? Json(text) : value;
}

}  // namespace

std::expected<std::string, QString> checkedSettings(const Json& settings) {
  const auto decoded = contract::decodeEventSettings(settings.dump());
  if (!decoded) {
    return std::unexpected(
        QString::fromStdString((decoded.error().field.empty() ? "the settings" : decoded.error().field) +
                               " " + decoded.error().reason + "."));
  }
  std::string encoded = contract::encode(*decoded);
  const auto unknown = unknownIn(settings, Json::parse(encoded), {});
  if (!unknown.empty()) {
    return std::unexpected(QStringLiteral("there is no setting %1.").arg(QString::fromStdString(unknown)));
  }
  return encoded;
}

std::expected<std::string, QString> editedSettings(const std::string& settings, const QStringList& changes) {
  Json json = Json::parse(settings, nullptr, false);
  if (!json.is_object()) return std::unexpected(QStringLiteral("the backend's settings cannot be read."));
  for (const QString& change : changes) {
    const qsizetype at = change.indexOf(u'=');
    if (at < 1) {
      return std::unexpected(
          QStringLiteral("--set is like registration.enabled=true, not \"%1\".").arg(change));
    }
    Json patch = valueOf(change.mid(at + 1).toStdString());
    const QStringList names = change.left(at).split(u'.');
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
      patch = Json{{name->toStdString(), std::move(patch)}};
    }
    json.merge_patch(patch);
  }
  return checkedSettings(json);
}

}  // namespace usher::admin
