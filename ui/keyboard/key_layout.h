// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include <usher/ui/keyboard/typed_form.h>

namespace usher::ui {

struct Key {
  enum class Action { Type, Erase, Space, Shift, Symbols, Letters, OtherScript };
  Action action = Action::Type;
  /// What it types; of the others, what is written on it, where it is not a picture.
  QString text;
  /// In key widths of its row.
  double width = 1;
  bool operator==(const Key&) const = default;
};

using KeyRow = std::vector<Key>;

struct KeyLayer {
  bool capitals = false;
  bool symbols = false;
  /// Latin letters, in a language that is written with others.
  bool latin = false;
  bool operator==(const KeyLayer&) const = default;
};

/// The keys of a keyboard, from the top, each row from the left whatever the language. Letters stand where
/// the keyboards of `language` (BCP 47) have them; a language that has none of its own here gets the English.
std::vector<KeyRow> keysFor(TypedForm form, const QString& language, const KeyLayer& layer);

/// The language has letters other than the Latin ones on its keyboard.
bool hasOwnScript(const QString& language);

}  // namespace usher::ui
