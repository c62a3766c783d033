// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/restart.h>

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace usher::kiosk {

int restart(char* argv[]) {
  const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
  execv(program.constData(), argv);
  std::fprintf(stderr, "usher-kiosk: %s can't be started again: %s; start it by hand\n", program.constData(),
               std::strerror(errno));
  return 1;
}

}  // namespace usher::kiosk
