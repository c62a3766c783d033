// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QtGlobal>

namespace usher::scan {

/// What a key types on a US keyboard, which hand scanners are programmed for unless somebody has changed
/// that. By the key's place, whatever the system's layout has there.
///
/// `key` is a KEY_ code of Linux (linux/input-event-codes.h); X11, Wayland and Qt count from 8 more. The
/// characters are those of the layout "us" (ANSI INCITS 154; xkeyboard-config's symbols/us), keypad included.
/// A null character: it types none there.
QChar usCharacter(quint32 key, bool shift);

}  // namespace usher::scan
