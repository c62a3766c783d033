// SPDX-License-Identifier: Apache-2.0
#include "client/answer.h"
#include "client/connection.h"
#include "command.h"
#include "command_line.h"
#include "event/settings_edit.h"
#include "input_file.h"
#include "print/table.h"

namespace usher::admin {
namespace {

/// "registration.capacity" beside its value, as --set takes both.
void flatten(const Json& value, const QString& name, Table& table) {
  if (value.is_object() && !value.empty()) {
    for (const auto& [key, inner] : value.items()) {
      const QString below = QString::fromStdString(key);
      flatten(inner, name.isEmpty() ? below : name + u'.' + below, table);
    }
    return;
  }
  table.row({name, value.is_string() ? QString::fromStdString(value.get<std::string>())
                                     : QString::fromStdString(value.dump())});
}

std::expected<std::string, QString> settingsFrom(const QString& name) {
  const auto input = readInput(name);
  if (!input) return std::unexpected(input.error());
  const Json json = Json::parse(input->toStdString(), nullptr, false);
  if (!json.is_object()) return std::unexpected(QStringLiteral("%1 is no JSON object.").arg(name));
  return checkedSettings(json);
}

int print(const std::string& settings) {
  const Json json = Json::parse(settings, nullptr, false);
  if (!json.is_object()) return kFailed;
  Table table({"SETTING", "VALUE"});
  flatten(json, {}, table);
  table.print({});
  return kDone;
}

int run(const QStringList& arguments) {
  CommandLine line(kEventSettings);
  line.option("set",
              "Changes one of them, as in registration.enabled=true; null takes it out; may be repeated.",
              "NAME=VALUE");
  line.option("from", "Replaces them by this file's (JSON, as --json prints them); \"-\": standard input.",
              "FILE");
  line.flag("json", "Prints them as they are on the wire.");
  addEventOptions(line);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  if (line.isSet("set") && line.isSet("from")) {
    return line.refuse(QStringLiteral("--set and --from exclude each other."));
  }
  const auto backend = connectToEvent(line);
  if (!backend) return line.end(backend.error());
  const std::string target = backend->path({"settings"});
  auto settings = backend->api->ask({.target = target});
  if (!settings) return line.end(settings.error());
  if (line.isSet("set") || line.isSet("from")) {
    const auto wanted =
        line.isSet("from") ? settingsFrom(line.value("from")) : editedSettings(*settings, line.values("set"));
    if (!wanted) return line.fail(wanted.error());
    const auto saved = backend->api->ask(
        {.method = "PUT", .target = target, .answer = "", .type = "application/json", .body = *wanted});
    if (!saved) return line.end(saved.error());
    settings = *wanted;
  }
  if (line.isSet("json")) return line.printAnswer(*settings);
  return print(*settings);
}

}  // namespace

const Command kEventSettings = {"event settings", "Shows or changes what organizers decide about an event.",
                                false, run};

}  // namespace usher::admin
