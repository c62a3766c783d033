// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::backend::service {

/// From here on this process and all that it begins read programs, libraries and fonts, `program` and what is
/// in the folder `libraries`, and nothing else; nothing that is there is changed, cut off or removed, and
/// nothing is made. Connects to nobody and signals nobody outside. As far as the kernel can see to that
/// (Landlock: 5.13; cutting off: 6.2; connecting: 6.7; signals: 6.12). Takes system calls alone, so that it
/// may be called between fork and exec; no_new_privs has to be set.
void confineFiles(const char* program, const char* libraries);

}  // namespace usher::backend::service
