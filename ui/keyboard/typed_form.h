// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace usher::ui {

/// What is typed into a field.
enum class TypedForm {
  /// Free text.
  Words,
  /// A person's name: every part begins with a capital.
  Name,
  /// A booking reference or an e-mail address: case means nothing, no accents.
  Address,
  /// An e-mail address alone.
  Email,
  /// Digits, and perhaps a decimal fraction.
  Number,
  /// A calendar date.
  Date,
};

/// `typed` as it stands in the field: what does not belong there is left out, a date gets its separators.
QString shownAs(TypedForm form, const QString& typed, const QString& language);

/// What the field says in the form that is kept: text without blanks around it, a number with a point, a date
/// as YYYY-MM-DD. nullopt while it says nothing whole.
std::optional<QString> valueOf(TypedForm form, const QString& shown, const QString& language);

/// The order in which a date is written: "dmy" or "ymd".
const char* dateOrder(const QString& language);

/// Its keys are a pad of digits, which is no wider than a hand.
bool isPad(TypedForm form);
inline constexpr int kPadWidth = 520;

/// The next letter that is typed after `before` is a capital.
bool beginsWithCapital(TypedForm form, const QString& before);

}  // namespace usher::ui
