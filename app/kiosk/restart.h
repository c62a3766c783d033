// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::kiosk {

/// What the event loop ends with when staff want the program begun anew. No error's number: of those the
/// system's own end at 78 (sysexits.h), and a shell's begin at 126.
inline constexpr int kRestart = 100;

/// The program of this process, with the same arguments, in its place: whoever watches over it sees none end.
/// The newest on the disk, where it was replaced. Returns, with what is said to staff, only where that fails.
int restart(char* argv[]);

}  // namespace usher::kiosk
