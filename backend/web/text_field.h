// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/web/view.h>

namespace usher::backend::web {

/// What the template text_field takes: a labelled input of one line, with its hint and the reason why what
/// was typed can't be taken.
class TextField {
 public:
  TextField(std::string id, std::string name, std::string label, std::string value, std::size_t most)
      : id_(std::move(id)),
        name_(std::move(name)),
        label_(std::move(label)),
        value_(std::move(value)),
        most_(most) {}

  TextField& type(std::string type) { return type_ = std::move(type), *this; }
  TextField& autocomplete(std::string token) { return autocomplete_ = std::move(token), *this; }
  TextField& hint(std::string hint) { return hint_ = std::move(hint), *this; }
  TextField& reason(std::string reason) { return reason_ = std::move(reason), *this; }
  TextField& required() { return required_ = true, *this; }
  /// The label says that it may stay empty.
  TextField& optional() { return optional_ = true, *this; }

  View view() const {
    View view;
    view.text("id", id_).text("name", name_).text("label", label_).text("value", value_);
    view.text("type", type_).text("most", std::to_string(most_)).text("autocomplete", autocomplete_);
    view.text("hint", hint_).text("reason", reason_);
    view.flag("required", required_).flag("optional", optional_);
    std::string described = hint_.empty() ? "" : id_ + "_hint";
    if (!reason_.empty()) described += (described.empty() ? "" : " ") + id_ + "_reason";
    view.text("described", described);
    return view;
  }

 private:
  std::string id_;
  std::string name_;
  std::string label_;
  std::string value_;
  std::size_t most_;
  std::string type_ = "text";
  std::string autocomplete_;
  std::string hint_;
  std::string reason_;
  bool required_ = false;
  bool optional_ = false;
};

}  // namespace usher::backend::web
