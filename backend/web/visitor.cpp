// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/visitor.h>

#include <algorithm>

#include <usher/backend/locale/language.h>

namespace usher::backend::web {

namespace {

constexpr std::string_view kName = "lang";

bool isSpoken(std::string_view language) {
  return std::ranges::find(locale::kLanguages, language) != locale::kLanguages.end();
}

std::string without(std::string_view name, std::string_view query) {
  std::string rest;
  while (!query.empty()) {
    const auto pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    if (pair.empty() || pair.substr(0, pair.find('=')) == name) continue;
    rest.append(rest.empty() ? "" : "&").append(pair);
  }
  return rest;
}

}  // namespace

Visitor::Visitor(const http::Request& request, std::string_view own) : secure_(request.secure) {
  const auto target = http::split(request.target);
  can_return_ = request.method == "GET" || request.method == "HEAD";
  query_ = without(kName, target.query);
  if (const auto asked = http::queryValue(target.query, kName); asked && isSpoken(*asked)) {
    language_ = *asked;
    chose_ = true;
  } else if (const auto kept = request.cookie(kName); isSpoken(kept)) {
    language_ = kept;
  } else {
    language_ = own.empty() ? locale::negotiateLanguage(request.header("Accept-Language"))
                            : locale::spokenLanguage(own);
  }
}

std::string Visitor::hereIn(std::string_view language) const {
  return "?" + query_ + (query_.empty() ? "" : "&") + std::string(kName) + "=" + std::string(language);
}

std::string Visitor::say(std::string_view key, std::initializer_list<locale::Argument> arguments) const {
  return locale::Words::shipped().text(language_, key, arguments);
}

const std::string& Visitor::localized(const contract::LocalizedText& text) const {
  return locale::localized(text, language_);
}

}  // namespace usher::backend::web
