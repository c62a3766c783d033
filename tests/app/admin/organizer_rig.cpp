// SPDX-License-Identifier: Apache-2.0
#include "organizer_rig.h"

#include <QTest>

namespace usher::tests {

void addWays() {
  QTest::addColumn<Way>("way");
  QTest::newRow("server") << Way::Server;
  QTest::newRow("folder") << Way::Folder;
  QTest::newRow("folder beside a server") << Way::FolderBesideServer;
}

OrganizerRig::OrganizerRig(Way way) : way_(way) {
  if (way != Way::Folder) program_.serve();
  tool_.setWhere({"--data", program_.data()});
  if (way != Way::Server) return;
  const auto token = backend::tests::BackendProgram::run(
      {"token", "create", "laptop", "--role", "organizer", "--data", program_.data()});
  QVERIFY2(token.code == 0, token.err);
  tool_.setEnvironment("USHER_TOKEN", QString::fromUtf8(token.out.trimmed()));
  tool_.setWhere({"--server", "http://127.0.0.1:" + QString::number(program_.port())});
}

void OrganizerRig::serveForKiosks() {
  if (way_ == Way::Folder) program_.serve();
}

}  // namespace usher::tests
