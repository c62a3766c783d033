// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/settings_form.h>

#include <optional>

#include <usher/backend/exchange/text.h>
#include <usher/backend/exchange/wall_time.h>
#include <usher/backend/locale/language.h>
#include <usher/backend/locale/zone.h>
#include <usher/backend/web/board/staff_rules_form.h>
#include <usher/contract/contact.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::web {

namespace {

using contract::Instant;

/// As <input type=datetime-local> has it: 2026-11-26T14:30.
std::string wallText(const std::optional<Instant>& at, const std::string& zone_name) {
  const auto zone = locale::Zone::named(zone_name);
  if (!at || !zone) return {};
  // Read as if it were UTC, the clock's reading is written by the one writer of instants.
  const Instant reading(std::chrono::duration_cast<Instant::duration>(zone->wall(*at).time_since_epoch()));
  return contract::formatInstant(reading).substr(0, 16);
}

class Reader {
 public:
  Reader(const SettingsFields& fields, const std::string& zone_name)
      : fields_(fields), zone_name_(zone_name) {}

  std::string text(const std::string& name) const {
    const auto found = fields_.find(name);
    return found == fields_.end() ? std::string() : found->second;
  }
  bool isTicked(const std::string& name) const { return !text(name).empty(); }
  std::optional<std::int64_t> number(const std::string& name) {
    const auto typed = text(name);
    if (typed.empty()) return std::nullopt;
    const auto value = contract::wholeNumber<std::int64_t>(typed, 0);
    if (!value) fail(name);
    return value;
  }
  std::optional<Instant> moment(const std::string& name) {
    const auto typed = text(name);
    if (typed.empty()) return std::nullopt;
    const auto wall = exchange::readWallTime(typed, exchange::SlashOrder::Unknown);
    const auto zone = locale::Zone::named(zone_name_);
    std::optional<Instant> at;
    if (wall && wall->day && wall->time && zone) at = exchange::instantOf(*wall, *zone);
    if (!at) fail(name);
    return at;
  }
  void fail(const std::string& name) {
    if (!wrong_) wrong_ = name;
  }
  const std::optional<std::string>& wrong() const { return wrong_; }

 private:
  const SettingsFields& fields_;
  const std::string& zone_name_;
  std::optional<std::string> wrong_;
};

std::string textOf(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : std::string();
}

}  // namespace

SettingsFields fieldsOf(const contract::EventSettings& settings, const std::string& zone_name) {
  const auto& registration = settings.registration;
  const auto& notifications = settings.notifications;
  SettingsFields fields{{"venue", settings.venue},
                        {"reply_to", settings.reply_to},
                        {"opens_at", wallText(registration.opens_at, zone_name)},
                        {"closes_at", wallText(registration.closes_at, zone_name)},
                        {"capacity", textOf(registration.capacity)},
                        {"queue_minutes", std::to_string(notifications.queue_minutes)},
                        {"filling_percent", std::to_string(notifications.filling_percent)}};
  const auto tick = [&](const std::string& name, bool is_ticked) {
    if (is_ticked) fields[name] = "yes";
  };
  tick("registration", registration.enabled);
  tick("asks_company", registration.asks_company);
  tick("asks_phone", registration.asks_phone);
  tick("notifications", notifications.enabled);
  tick("by_sms", notifications.by_sms);
  for (const auto& [language, text] : settings.description) fields["description:" + language] = text;
  putStaffRules(settings.staff_rules, fields);
  for (const auto& offered : registration.offered) {
    tick("offer:" + offered.ticket_type, true);
    fields["places:" + offered.ticket_type] = textOf(offered.capacity);
  }
  return fields;
}

std::expected<contract::EventSettings, std::string> settingsOf(
    contract::EventSettings settings, const SettingsFields& fields, const std::string& zone_name,
    const std::vector<contract::TicketTypeRow>& types) {
  Reader form(fields, zone_name);
  settings.venue = form.text("venue");
  settings.reply_to = form.text("reply_to");
  if (!settings.reply_to.empty() && !contract::isEmail(settings.reply_to)) form.fail("reply_to");
  // What was written elsewhere in a language that the form does not show stays.
  for (const auto language : locale::kLanguages) {
    const auto name = "description:" + std::string(language);
    if (form.text(name).empty()) {
      settings.description.erase(std::string(language));
    } else {
      settings.description[std::string(language)] = form.text(name);
    }
    if (exchange::codePoints(form.text(name)) > kLongestDescription) form.fail(name);
  }
  auto& registration = settings.registration;
  registration.enabled = form.isTicked("registration");
  registration.opens_at = form.moment("opens_at");
  registration.closes_at = form.moment("closes_at");
  if (registration.opens_at && registration.closes_at && *registration.closes_at <= *registration.opens_at)
    form.fail("closes_at");
  registration.capacity = form.number("capacity");
  registration.asks_company = form.isTicked("asks_company");
  registration.asks_phone = form.isTicked("asks_phone");
  registration.offered.clear();
  for (const auto& type : types) {
    const auto places = form.number("places:" + type.id);
    if (form.isTicked("offer:" + type.id)) registration.offered.push_back({type.id, places});
  }
  if (registration.enabled && registration.offered.empty()) form.fail("offered");
  auto& notifications = settings.notifications;
  notifications.enabled = form.isTicked("notifications");
  notifications.by_sms = form.isTicked("by_sms");
  const auto minutes = form.number("queue_minutes");
  const auto percent = form.number("filling_percent");
  if (!minutes) form.fail("queue_minutes");
  if (!percent || *percent < 1 || *percent > 100) form.fail("filling_percent");
  notifications.queue_minutes = minutes.value_or(notifications.queue_minutes);
  notifications.filling_percent = percent.value_or(notifications.filling_percent);
  if (auto rules = staffRulesOf(fields)) {
    settings.staff_rules = *std::move(rules);
  } else {
    form.fail(rules.error());
  }
  if (form.wrong()) return std::unexpected(*form.wrong());
  // What the contract has limits for besides.
  const auto checked = contract::decodeEventSettings(contract::encode(settings));
  if (!checked) {
    const auto& field = checked.error().field;
    const auto name = field.substr(field.rfind('/') + 1);
    return std::unexpected(fields.contains(name) ? name : std::string());
  }
  return settings;
}

}  // namespace usher::backend::web
