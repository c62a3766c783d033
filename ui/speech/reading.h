// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// What there is to hear of a page.
struct Reading {
  /// Its words, as they are read. What a button says that can't be pressed now is among them.
  QStringList words;
  /// There is something to press or to fill in.
  bool has_controls = false;
  bool operator==(const Reading&) const = default;
};

/// What there is to hear of a control.
struct Control {
  enum class Kind {
    Button,
    /// One of several, and whether it is the one.
    Choice,
    Chosen,
    /// Of the keyboard on the screen.
    Key,
    Field,
  };
  Kind kind = Kind::Button;
  QString name;
  QString description;
  /// What a field holds.
  QString text;
  bool operator==(const Control&) const = default;
};

/// What stands on `page` now, from its accessibility tree. GUI thread.
Reading readingOf(QWidget& page);
Control controlOf(QWidget& control);

}  // namespace usher::ui
