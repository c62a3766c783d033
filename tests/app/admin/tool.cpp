// SPDX-License-Identifier: Apache-2.0
#include "tool.h"

#include <QTest>

namespace usher::tests {

Tool::Tool() : environment_(QProcessEnvironment::systemEnvironment()) {
  for (const char* name : {"USHER_TOKEN", "USHER_SERVER"}) environment_.remove(QString::fromUtf8(name));
}

Tool::Ran Tool::run(const QStringList& arguments, const QByteArray& input) const {
  return runBare(arguments + where_, input);
}

Tool::Ran Tool::runBare(const QStringList& arguments, const QByteArray& input) const {
  constexpr int kPatienceMs = 100'000;
  QProcess process;
  process.setProcessEnvironment(environment_);
  process.start(QStringLiteral(USHER_PROGRAM), arguments);
  process.write(input);
  process.closeWriteChannel();
  const bool ended =
      QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kPatienceMs);
  if (!ended || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace usher::tests
