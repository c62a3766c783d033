// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/restart.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

#include <linux/close_range.h>
#include <unistd.h>

namespace usher::kiosk {

namespace {

const QByteArray kTraining = QByteArrayLiteral("--training");

}  // namespace

std::optional<QList<QByteArray>> argumentsAfter(int code, const QList<QByteArray>& before) {
  if (code == kRestart) return before;
  if (code != kRestartToTrain && code != kRestartToServe) return std::nullopt;
  QList<QByteArray> after = before;
  after.removeAll(kTraining);
  // The program's name comes first.
  if (code == kRestartToTrain) after.insert(std::min<qsizetype>(1, after.size()), kTraining);
  return after;
}

int restart(QList<QByteArray> arguments) {
  const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
  std::vector<char*> argv;
  for (QByteArray& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  // A camera that is still being closed would be in use by nobody for as long as the new program runs.
  close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
  execv(program.constData(), argv.data());
  std::fprintf(stderr, "usher-kiosk: %s can't be started again: %s; start it by hand\n", program.constData(),
               std::strerror(errno));
  return 1;
}

}  // namespace usher::kiosk
