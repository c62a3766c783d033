// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>

#include <usher/backend/locale/words.h>
#include <usher/backend/notify/gsm7.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/notify/sms_text.h>

namespace usher::backend::notify {

namespace {

constexpr std::size_t kShortest = 12;
constexpr std::string_view kCut = "...";

bool shorten(std::vector<locale::Argument>& arguments, const std::vector<std::string_view>& may_shorten) {
  std::string* longest = nullptr;
  for (auto& [name, value] : arguments) {
    auto* text = std::get_if<std::string>(&value);
    if (text == nullptr || std::ranges::find(may_shorten, name) == may_shorten.end()) continue;
    if (longest == nullptr || text->size() > longest->size()) longest = text;
  }
  if (longest == nullptr || longest->size() <= kShortest) return false;
  const auto kept = longest->ends_with(kCut) ? longest->size() - kCut.size() : longest->size();
  *longest = oneLine(std::string_view(*longest).substr(0, kept), kept - 1);
  *longest += kCut;
  return true;
}

}  // namespace

std::string smsText(std::string_view language, std::string_view key, std::vector<locale::Argument> arguments,
                    const std::vector<std::string_view>& may_shorten) {
  for (auto& [name, value] : arguments) {
    if (auto* text = std::get_if<std::string>(&value)) *text = withPlainMarks(*text);
  }
  for (;;) {
    const auto text = withPlainMarks(locale::Words::shipped().text(language, key, arguments));
    if (fitsSms(text) || !shorten(arguments, may_shorten)) return text;
  }
}

}  // namespace usher::backend::notify
