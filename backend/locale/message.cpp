// SPDX-License-Identifier: Apache-2.0
#include <unicode/locid.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <algorithm>
#include <utility>

#include <usher/backend/locale/message.h>
#include <usher/contract/icu_text.h>

namespace usher::backend::locale {

namespace {

icu::Locale localeOf(const std::string& language) {
  return icu::Locale(language.c_str());
}

std::string numberIn(const std::string& language, std::int64_t number) {
  UErrorCode status = U_ZERO_ERROR;
  const auto text =
      icu::number::NumberFormatter::withLocale(localeOf(language)).formatInt(number, status).toString(status);
  return U_SUCCESS(status) ? contract::toUtf8(text) : std::to_string(number);
}

}  // namespace

std::optional<Message> Message::read(std::string_view pattern, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString source = contract::toIcu(pattern);
  const icu::MessagePattern parsed(source, nullptr, status);
  if (U_FAILURE(status)) return std::nullopt;

  Message message;
  message.language_ = language;
  message.pattern_ = pattern;
  bool plain = true;
  std::string text;
  int32_t from = parsed.getPart(0).getLimit();
  const auto takeText = [&](int32_t to) { text += contract::toUtf8(source.tempSubStringBetween(from, to)); };
  for (int32_t i = 1; i < parsed.countParts(); ++i) {
    const auto& part = parsed.getPart(i);
    switch (part.getType()) {
      case UMSGPAT_PART_TYPE_ARG_START:
        plain = plain && part.getArgType() == UMSGPAT_ARG_TYPE_NONE;
        takeText(part.getIndex());
        if (!text.empty()) message.pieces_.push_back({false, std::exchange(text, {})});
        break;
      case UMSGPAT_PART_TYPE_ARG_NAME:
      case UMSGPAT_PART_TYPE_ARG_NUMBER: {
        const auto name = contract::toUtf8(parsed.getSubstring(part));
        message.placeholders_.insert(name);
        message.pieces_.push_back({true, name});
        break;
      }
      case UMSGPAT_PART_TYPE_SKIP_SYNTAX:
        takeText(part.getIndex());
        break;
      case UMSGPAT_PART_TYPE_ARG_LIMIT:
        break;
      case UMSGPAT_PART_TYPE_INSERT_CHAR:
        // An apostrophe that begins no quotation: it stays.
        continue;
      case UMSGPAT_PART_TYPE_MSG_LIMIT:
        takeText(part.getIndex());
        break;
      default:
        plain = false;
    }
    from = part.getLimit();
  }
  if (!text.empty()) message.pieces_.push_back({false, text});
  if (!plain) message.pieces_.clear();
  return message;
}

std::string Message::text(std::span<const Argument> arguments) const {
  if (pieces_.empty()) return formatted(arguments);
  std::string whole;
  for (const auto& piece : pieces_) {
    if (!piece.is_placeholder) {
      whole += piece.text;
      continue;
    }
    const auto given = std::ranges::find(arguments, piece.text, &Argument::name);
    if (given == arguments.end()) {
      whole += '{' + piece.text + '}';
    } else if (const auto* number = std::get_if<std::int64_t>(&given->value)) {
      whole += numberIn(language_, *number);
    } else {
      whole += std::get<std::string>(given->value);
    }
  }
  return whole;
}

std::string Message::formatted(std::span<const Argument> arguments) const {
  if (pattern_.empty()) return {};
  UErrorCode status = U_ZERO_ERROR;
  // One for each text: ICU's formats fill caches as they go, and can't be shared by threads.
  const icu::MessageFormat format(contract::toIcu(pattern_), localeOf(language_), status);
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const auto& [name, value] : arguments) {
    names.push_back(contract::toIcu(name));
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      values.emplace_back(static_cast<int64_t>(*number));
    } else {
      values.emplace_back(contract::toIcu(std::get<std::string>(value)));
    }
  }
  icu::UnicodeString text;
  format.format(names.data(), values.data(), static_cast<int32_t>(names.size()), text, status);
  return U_SUCCESS(status) ? contract::toUtf8(text) : pattern_;
}

}  // namespace usher::backend::locale
