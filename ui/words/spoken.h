// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <usher/ui/speech/reading.h>

namespace usher::ui {

/// What is said of a page that comes up: its words, then how to go on. Pure.
QString spokenPage(const Reading& page);
/// Of a page that was read when it was `before`: what is new on it. Empty: nothing is. Pure.
QString spokenNews(const Reading& before, const Reading& now);
/// What is said of the control that the keyboard has come to. Pure.
QString spokenControl(const Control& control);
/// What was typed or taken away between two states of a field. Empty: nothing to speak of. Pure.
QString spokenTyping(const QString& before, const QString& now);
/// Said when a guest turns reading aloud on.
QString spokenWelcome();

}  // namespace usher::ui
