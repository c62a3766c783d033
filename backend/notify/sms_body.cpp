// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>
#include <set>

#include <usher/backend/notify/sms_body.h>

namespace usher::backend::notify {

using Json = nlohmann::ordered_json;

struct SmsBody::Template {
  Json json;
};

namespace {

/// In one pass, so that a text that holds "{to}" stays what it is. Adds what it met to `met`.
std::string filled(const std::string& text, const Sms& sms, std::set<std::string>& met) {
  const std::initializer_list<std::pair<std::string_view, const std::string*>> values = {
      {"{to}", &sms.to}, {"{text}", &sms.text}, {"{id}", &sms.id}};
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t step = 0;
    for (const auto& [placeholder, value] : values) {
      if (!std::string_view(text).substr(i).starts_with(placeholder)) continue;
      met.emplace(placeholder);
      result += *value;
      step = placeholder.size();
    }
    if (step == 0) {
      result += text[i];
      step = 1;
    }
    i += step;
  }
  return result;
}

void fillAll(Json& json, const Sms& sms, std::set<std::string>& met) {
  if (json.is_string()) {
    json = filled(json.get<std::string>(), sms, met);
  } else if (json.is_structured()) {
    for (auto& inner : json) fillAll(inner, sms, met);
  }
}

}  // namespace

SmsBody::SmsBody()
    : template_(std::make_shared<Template>(Json{{"to", "{to}"}, {"text", "{text}"}, {"id", "{id}"}})) {}

std::expected<SmsBody, std::string> SmsBody::read(std::string_view json) {
  auto parsed = Json::parse(json, nullptr, false);
  if (!parsed.is_object()) return std::unexpected("is no JSON object");
  std::set<std::string> met;
  auto tried = parsed;
  fillAll(tried, {}, met);
  for (const char* needed : {"{to}", "{text}"}) {
    if (!met.contains(needed)) return std::unexpected(std::string("holds no ") + needed);
  }
  return SmsBody(std::make_shared<Template>(std::move(parsed)));
}

std::string SmsBody::fill(const Sms& sms) const {
  auto json = template_->json;
  std::set<std::string> met;
  fillAll(json, sms, met);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace usher::backend::notify
