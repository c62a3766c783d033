// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <usher/backend/http/form.h>
#include <usher/backend/locale/language.h>
#include <usher/backend/web/board/codes_section.h>
#include <usher/backend/web/board/look_section.h>
#include <usher/backend/web/board/settings_form.h>
#include <usher/backend/web/board/staff_rules_form.h>
#include <usher/backend/web/form_text.h>
#include <usher/backend/web/text_field.h>

namespace usher::backend::web {

namespace {

constexpr std::size_t kLongestVenue = 2000;
constexpr std::size_t kLongestAddresses = 4000;

store::Result<std::vector<contract::TicketTypeRow>> typesOf(const BoardCall& call) {
  const auto rows = call.stores().settings.rows(call.event.id, "ticket_type");
  if (!rows) return std::unexpected(rows.error());
  std::vector<contract::TicketTypeRow> types;
  for (const auto& row : *rows) {
    if (const auto* type = std::get_if<contract::TicketTypeRow>(&row)) types.push_back(*type);
  }
  return types;
}

class FormView {
 public:
  FormView(const BoardCall& call, const SettingsFields& fields, const std::string* wrong)
      : call_(call), fields_(fields), wrong_(wrong) {}

  View text(const std::string& name, const std::string& type, std::size_t most) const {
    TextField field(name, name, call_.say("set_" + name), value(name), most);
    field.type(type);
    if (isWrong(name)) field.reason(call_.say("wrong_" + name));
    return field.view();
  }
  View description(std::string_view language) const {
    const auto name = "description:" + std::string(language);
    const auto in_words = locale::Words::shipped().text(language, "web.language");
    TextField field("description_" + std::string(language), name,
                    call_.say("set_description", {{"language", in_words}}), value(name), kLongestDescription);
    if (isWrong(name)) field.reason(call_.say("wrong_description"));
    return field.view();
  }
  View rule(std::size_t number, bool is_new) const {
    View view;
    view.text("rule_title", is_new ? call_.say("new_rule") : call_.say("rule", {{"number", number + 1}}));
    std::vector<View> kinds;
    for (const auto& [kind, _] : kItemKinds) {
      const auto name = ruleField(number, kind);
      kinds.emplace_back();
      kinds.back().text("kind_name", name).text("kind", call_.say("item_" + std::string(kind)));
      kinds.back().flag("ticked", fields_.contains(name));
    }
    view.list("kinds", std::move(kinds));
    std::vector<View> addresses;
    for (const std::string channel : {"emails", "phones"}) {
      const auto name = ruleField(number, channel);
      TextField field(channel + std::to_string(number), name, call_.say("set_rule_" + channel), value(name),
                      kLongestAddresses);
      if (isWrong(name)) field.reason(call_.say("wrong_rule_" + channel));
      addresses.push_back(field.view());
    }
    view.list("addresses", std::move(addresses));
    return view;
  }
  View places(const contract::TicketTypeRow& type) const {
    const auto name = "places:" + type.id;
    View view;
    view.text("type", call_.visitor.localized(type.name)).text("offer_name", "offer:" + type.id);
    view.flag("offered", fields_.contains("offer:" + type.id));
    view.text("places_name", name).text("places", value(name));
    view.text("places_reason", isWrong(name) ? call_.say("wrong_capacity") : std::string());
    return view;
  }

 private:
  bool isWrong(const std::string& name) const { return wrong_ && *wrong_ == name; }
  std::string value(const std::string& name) const {
    const auto found = fields_.find(name);
    return found == fields_.end() ? std::string() : found->second;
  }

  const BoardCall& call_;
  const SettingsFields& fields_;
  const std::string* wrong_;
};

http::Response settingsPage(const BoardCall& call, const SettingsFields& fields, const std::string* wrong,
                            std::optional<View> look = {}) {
  const auto types = typesOf(call);
  if (!types) return call.fail(types.error());
  const FormView form(call, fields, wrong);
  View view;
  view.text("action", call.path({"settings"})).flag("any_wrong", wrong != nullptr || look);
  view.list("about", {form.text("venue", "text", kLongestVenue), form.text("reply_to", "email", 254)});
  std::vector<View> descriptions;
  for (const auto language : locale::kLanguages) descriptions.push_back(form.description(language));
  view.list("descriptions", std::move(descriptions));
  std::vector<View> rules;
  const auto room = staffRuleRoom(fields);
  for (std::size_t i = 0; i < room; ++i) rules.push_back(form.rule(i, i + 1 == room));
  view.list("rules", std::move(rules));
  view.flag("no_mail", !call.board.services.sends_mail).flag("no_texts", !call.board.services.sends_texts);
  view.list("limits", {form.text("opens_at", "datetime-local", 16),
                       form.text("closes_at", "datetime-local", 16), form.text("capacity", "number", 12)});
  view.list("notices", {form.text("queue_minutes", "number", 4), form.text("filling_percent", "number", 3)});
  for (const auto* box : {"registration", "asks_company", "asks_phone", "notifications", "by_sms"})
    view.flag("ticked_" + std::string(box), fields.contains(box));
  std::vector<View> rows;
  for (const auto& type : *types) rows.push_back(form.places(type));
  view.list("types", std::move(rows));
  view.text("offered_reason", wrong && *wrong == "offered" ? call.say("wrong_offered") : std::string());
  const bool is_wrong = wrong != nullptr || look;
  view.part("look", look ? *std::move(look) : lookSection(call, fieldsOf(call.event.branding), nullptr));
  view.part("codes", codesSection(call));
  return call.page("board_settings", "settings", std::move(view), is_wrong ? 422 : 200);
}

}  // namespace

http::Answer showSettings(const BoardCall& call) {
  const auto settings = call.stores().settings.settings(call.event.id);
  if (!settings) return call.fail(settings.error());
  return settingsPage(call, fieldsOf(*settings, call.event.timezone), nullptr);
}

http::Response lookPage(const BoardCall& call, const LookFields& fields, const LookFault& fault) {
  const auto settings = call.stores().settings.settings(call.event.id);
  if (!settings) return call.fail(settings.error());
  return settingsPage(call, fieldsOf(*settings, call.event.timezone), nullptr,
                      lookSection(call, fields, &fault));
}

http::Answer saveEventSettings(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(call.path({"settings"}), "understood");
  SettingsFields fields;
  for (const auto& [name, value] : form->fields) {
    auto text = name.starts_with("description:") ? manyLines(value) : oneLine(value);
    // As where it was never there, so that a box or a text that was cleared is none.
    if (!text.empty()) fields[name] = std::move(text);
  }
  const auto known = call.stores().settings.settings(call.event.id);
  if (!known) return call.fail(known.error());
  const auto types = typesOf(call);
  if (!types) return call.fail(types.error());
  const auto settings = settingsOf(*known, fields, call.event.timezone, *types);
  if (!settings) return settingsPage(call, fields, &settings.error());
  const auto saved = call.stores().settings.saveSettings(call.event.id, *settings, call.now());
  if (!saved) return call.fail(saved.error());
  return call.back(call.path({"settings"}), "settings");
}

}  // namespace usher::backend::web
