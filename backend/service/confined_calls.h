// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::backend::service {

/// From here on this process and all that it begins are refused what files are changed by without being
/// written, sockets, leaving their process group, signals to others, tracing, namespaces and mounts (seccomp,
/// where the kernel has it; x86_64 and aarch64). Who is root has root's privileges no more. Takes system
/// calls alone, so that it may be called between fork and exec; no_new_privs has to be set.
void confineCalls();

}  // namespace usher::backend::service
