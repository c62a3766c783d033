// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace usher::backend::web {

/// A picture drawn by this program: the one thing that goes into a page as it is. Text of others must have
/// been escaped in it.
struct Svg {
  std::string markup;
};

/// What a template's names stand for. Inside a section or a list item, a name that is not set there means the
/// one outside: set each name that the section uses, be it to "" or false.
class View {
 public:
  /// {{name}}, escaped. An empty text also hides {{#name}}.
  View& text(std::string name, std::string value);
  /// {{#name}} … {{/name}} and {{^name}} … {{/name}}
  View& flag(std::string name, bool value = true);
  /// {{#name}} … {{/name}}, shown once, with names of its own.
  View& part(std::string name, View value);
  /// {{#name}} … {{/name}}, once for each item.
  View& list(std::string name, std::vector<View> items);
  /// {{{svg:name}}}
  View& picture(std::string name, Svg picture);

  struct Field;
  const std::vector<Field>& fields() const { return fields_; }

 private:
  View& set(Field field);

  std::vector<Field> fields_;
};

struct View::Field {
  std::string name;
  std::variant<std::string, bool, View, std::vector<View>> value;
};

}  // namespace usher::backend::web
