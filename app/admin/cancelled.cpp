// SPDX-License-Identifier: Apache-2.0
#include "cancelled.h"

#include <csignal>
#include <initializer_list>

namespace usher::admin {
namespace {

volatile std::sig_atomic_t cancelled = 0;

extern "C" void onCancel(int) {
  cancelled = 1;
}

}  // namespace

void heedCancelling() {
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction action = {};
    action.sa_handler = onCancel;
    // Twice: the program is ended as ever.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
  }
}

bool wasCancelled() {
  return cancelled != 0;
}

}  // namespace usher::admin
