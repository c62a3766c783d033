// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <usher/backend/locale/words.h>
#include <usher/backend/web/embedded.h>
#include <usher/backend/web/view.h>

namespace usher::backend::web {

/// The pages' templates (https://mustache.github.io/mustache.5.html), of which this much is in use:
///   {{name}}, {{#name}} … {{/name}}, {{^name}} … {{/name}}   what the View says, always escaped;
///   {{t:web.save}}       words of the visitor's language, by their full key;
///   {{{icon:check}}}     a picture of resources/icons, for decoration;
///   {{{svg:name}}}       a picture of the View;
///   {{>head}}            another template's text, in its place.
/// Nothing else goes in unescaped, and what the words or the View say is never read as a template. Immutable;
/// any thread.
class Templates {
 public:
  /// Those in the program, with its words.
  static const Templates& shipped();
  /// Or what is wrong, naming the template: unknown words, icons or templates, triple braces for anything
  /// else than pictures, what does not close.
  static std::expected<Templates, std::string> read(Files templates, Files icons, const locale::Words& words);

  Templates(Templates&&) noexcept;
  ~Templates();

  /// Throws std::logic_error where there is no such template.
  std::string render(std::string_view name, const View& view, std::string_view language) const;

 private:
  struct Parsed;
  struct Lookups;
  Templates();

  std::map<std::string, std::unique_ptr<Parsed>, std::less<>> templates_;
  /// What is the same on all pages of a language.
  std::map<std::string, std::unique_ptr<Lookups>, std::less<>> languages_;
};

}  // namespace usher::backend::web
