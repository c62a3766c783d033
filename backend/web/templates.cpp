// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/templates.h>

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <stdexcept>
#include <unordered_map>

#include <usher/backend/locale/language.h>
#include <usher/backend/web/template_source.h>

namespace usher::backend::web {

namespace {

namespace mustache = kainjow::mustache;

constexpr std::string_view kWord = "t:";
constexpr std::string_view kIcon = "icon:";
constexpr std::string_view kPicture = "svg:";

mustache::data dataOf(const View& view);

mustache::data dataOf(const std::vector<View>& items) {
  mustache::list list;
  list.reserve(items.size());
  for (const auto& item : items) list.push_back(dataOf(item));
  return mustache::data(list);
}

mustache::data dataOf(const std::string& text) {
  return mustache::data(text);
}

mustache::data dataOf(bool flag) {
  return mustache::data(flag);
}

mustache::data dataOf(const View& view) {
  mustache::data object;
  for (const auto& field : view.fields()) {
    object[field.name] = std::visit([](const auto& value) { return dataOf(value); }, field.value);
  }
  return object;
}

/// "<svg class="icon" …>" of a file of resources/icons, without its comment.
std::string iconMarkup(std::string_view file) {
  const auto begin = file.find("<svg ");
  if (begin == file.npos) return {};
  std::string markup = R"(<svg class="icon" aria-hidden="true" focusable="false" )";
  for (const char c : file.substr(begin + 5)) {
    if (c != '\n') markup += c;
  }
  return markup;
}

}  // namespace

struct Templates::Lookups {
  std::unordered_map<std::string, mustache::data> found;
};

struct Templates::Parsed {
  explicit Parsed(const std::string& source) : tree(source) {}
  // render() is not const, but changes nothing where there are neither partials nor lambdas in the templates:
  // several threads may be in it.
  mutable mustache::mustache tree;
};

namespace {

/// Looks for words and icons beside the View's names.
class Context : public mustache::context<std::string> {
 public:
  using Found = std::unordered_map<std::string, mustache::data>;
  Context(const mustache::data& view, const Found& same) : context(&view), same_(same) {}

  const mustache::data* get(const std::string& name) const override {
    if (name.starts_with(kWord) || name.starts_with(kIcon)) {
      const auto found = same_.find(name);
      return found == same_.end() ? nullptr : &found->second;
    }
    return context::get(name);
  }

 private:
  const Found& same_;
};

/// Why the tag may not stand in a template; "" where it may.
std::string refusal(const Tag& tag, const locale::Words& words,
                    const std::unordered_map<std::string, std::string>& icons) {
  if (tag.kind == '&' || tag.kind == '=') return std::string("{{") + tag.kind + " is not in use";
  if (tag.triple && !tag.name.starts_with(kIcon) && !tag.name.starts_with(kPicture))
    return "{{{" + std::string(tag.name) + "}}} would not be escaped";
  if (tag.name.starts_with(kIcon) && (!tag.triple || !icons.contains(std::string(tag.name))))
    return "there is no {{{" + std::string(tag.name) + "}}}";
  if (!tag.name.starts_with(kWord)) return {};
  const auto key = tag.name.substr(kWord.size());
  if (!words.has(key)) return "there are no words " + std::string(key);
  for (const auto language : locale::kLanguages) {
    if (words.text(language, key).contains('{'))
      return std::string(key) + " has placeholders, which a template can't fill";
  }
  return {};
}

}  // namespace

Templates::Templates() = default;
Templates::Templates(Templates&&) noexcept = default;
Templates::~Templates() = default;

const Templates& Templates::shipped() {
  // A test reads them too: what can't be read does not ship.
  static const Templates templates = read(templateFiles(), iconFiles(), locale::Words::shipped()).value();
  return templates;
}

std::expected<Templates, std::string> Templates::read(Files files, Files icon_files,
                                                      const locale::Words& words) {
  std::unordered_map<std::string, std::string> icons;
  for (const auto& [name, content] : icon_files)
    icons.emplace(std::string(kIcon).append(stemOf(name)), iconMarkup(content));

  Templates templates;
  for (const auto language : locale::kLanguages) {
    auto& lookups = templates.languages_[std::string(language)];
    lookups = std::make_unique<Lookups>();
    for (const auto& [name, markup] : icons) lookups->found[name] = mustache::data(markup);
  }
  const auto find = [&](std::string_view stem) -> std::optional<std::string_view> {
    const auto file = std::ranges::find(files, stem, [](const auto& each) { return stemOf(each.first); });
    return file == files.end() ? std::nullopt : std::optional(file->second);
  };
  for (const auto& [name, content] : files) {
    const auto refuse = [&, at = name](const std::string& why) {
      return std::unexpected(std::string(at) + ": " + why);
    };
    const auto source = expanded(content, find);
    if (!source) return refuse(source.error());
    for (auto tag = nextTag(*source, 0); tag; tag = nextTag(*source, tag->end)) {
      if (const auto why = refusal(*tag, words, icons); !why.empty()) return refuse(why);
      if (!tag->name.starts_with(kWord)) continue;
      for (auto& [language, lookups] : templates.languages_) {
        lookups->found[std::string(tag->name)] =
            mustache::data(words.text(language, tag->name.substr(kWord.size())));
      }
    }
    auto parsed = std::make_unique<Parsed>(*source);
    if (!parsed->tree.is_valid()) return refuse(parsed->tree.error_message());
    templates.templates_[std::string(stemOf(name))] = std::move(parsed);
  }
  return templates;
}

std::string Templates::render(std::string_view name, const View& view, std::string_view language) const {
  const auto parsed = templates_.find(name);
  auto lookups = languages_.find(language);
  if (lookups == languages_.end()) lookups = languages_.find(locale::kLanguages.front());
  if (parsed == templates_.end()) throw std::logic_error("there is no template " + std::string(name));
  const auto data = dataOf(view);
  Context context(data, lookups->second->found);
  return parsed->second->tree.render(context);
}

}  // namespace usher::backend::web
