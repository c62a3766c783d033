// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace usher::kiosk {

/// What the event loop ends with when staff want the program begun anew. No error's number: of those the
/// system's own end at 78 (sysexits.h), and a shell's begin at 126.
inline constexpr int kRestart = 100;
/// The same, into a training or out of it.
inline constexpr int kRestartToTrain = 101;
inline constexpr int kRestartToServe = 102;

/// What the program is begun anew with after its event loop ended with `code`, of what it was begun with:
/// whether it trains is one of its arguments. nullopt: it is not to be begun anew.
std::optional<QList<QByteArray>> argumentsAfter(int code, const QList<QByteArray>& before);

/// The program of this process, with those arguments, in its place: whoever watches over it sees none end.
/// The newest on the disk, where it was replaced. Returns, with what is said to staff, only where that fails.
int restart(QList<QByteArray> arguments);

}  // namespace usher::kiosk
