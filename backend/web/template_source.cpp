// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/template_source.h>

namespace usher::backend::web {

namespace {

constexpr int kDeepest = 8;
constexpr std::string_view kBlank = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kBlank);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Lines without what they begin with, and no empty ones. Blanks cost the renderer as much as words do.
std::string unindented(std::string_view text) {
  std::string lines;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    const auto plain = trimmed(line);
    if (!plain.empty()) lines.append(plain) += '\n';
  }
  return lines;
}

using Find = std::function<std::optional<std::string_view>(std::string_view)>;

std::expected<std::string, std::string> expandedTo(std::string_view source, const Find& find, int depth) {
  if (depth > kDeepest) return std::unexpected("its partials contain each other");
  std::string whole;
  std::size_t at = 0;
  while (const auto tag = nextTag(source, at)) {
    whole += source.substr(at, tag->begin - at);
    at = tag->end;
    if (tag->kind == '!') continue;
    if (tag->kind != '>') {
      whole += source.substr(tag->begin, tag->end - tag->begin);
      continue;
    }
    const auto partial = find(tag->name);
    if (!partial) return std::unexpected("there is no template " + std::string(tag->name));
    auto text = expandedTo(*partial, find, depth + 1);
    if (!text) return text;
    whole += *text;
  }
  return whole.append(source.substr(at));
}

}  // namespace

std::optional<Tag> nextTag(std::string_view source, std::size_t from) {
  Tag tag;
  tag.begin = source.find("{{", from);
  if (tag.begin == source.npos) return std::nullopt;
  tag.triple = source.substr(tag.begin).starts_with("{{{");
  const std::string_view closing = tag.triple ? "}}}" : "}}";
  const auto inner = tag.begin + closing.size();
  const auto close = source.find(closing, inner);
  if (close == source.npos) return std::nullopt;
  tag.end = close + closing.size();
  tag.name = trimmed(source.substr(inner, close - inner));
  if (!tag.name.empty() && std::string_view("#^/>!=&").contains(tag.name.front())) {
    tag.kind = tag.name.front();
    tag.name = trimmed(tag.name.substr(1));
  }
  return tag;
}

std::expected<std::string, std::string> expanded(std::string_view source, const Find& find) {
  auto whole = expandedTo(source, find, 0);
  if (whole) *whole = unindented(*whole);
  return whole;
}

}  // namespace usher::backend::web
