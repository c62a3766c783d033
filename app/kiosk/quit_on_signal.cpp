// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/quit_on_signal.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>
#include <csignal>

namespace usher::kiosk {

namespace {

int wake_fds[2] = {-1, -1};

// Only what a signal handler may do.
void onSignal(int) {
  const char byte = 1;
  [[maybe_unused]] const auto written = write(wake_fds[0], &byte, 1);
}

}  // namespace

void quitOnSignal() {
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wake_fds) != 0) return;
  auto* const notifier =
      new QSocketNotifier(wake_fds[1], QSocketNotifier::Read, QCoreApplication::instance());
  // Not quit(): a window that nobody may close would refuse it.
  QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(),
                   [] { QCoreApplication::exit(); });
  for (const int signal : {SIGTERM, SIGINT}) {
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
  }
}

}  // namespace usher::kiosk
