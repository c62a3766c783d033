// SPDX-License-Identifier: Apache-2.0
#include "cups_scheduler.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

namespace usher::kiosk {

namespace {

QString findServer() {
  return QStandardPaths::findExecutable(QStringLiteral("cupsd"),
                                        {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

bool write(const QString& file, const QByteArray& text) {
  QFile out(file);
  return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

QByteArray freePort() {
  QTcpServer server;
  return server.listen(QHostAddress::LocalHost) ? QByteArray::number(server.serverPort()) : QByteArray();
}

}  // namespace

CupsScheduler::CupsScheduler()
    : folder_(QDir::tempPath() + QStringLiteral("/cups-XXXXXX")), port_(freePort()) {}

CupsScheduler::~CupsScheduler() {
  stop();
}

const char* CupsScheduler::missing() {
  return findServer().isEmpty() ? "cupsd is needed (package cups)" : nullptr;
}

void CupsScheduler::addQueue(const QByteArray& name, const QByteArray& device, const QByteArray& state,
                             bool accepts) {
  queues_ += "<Printer " + name + ">\nDeviceURI " + device + "\n" + state + "\nAccepting " +
             (accepts ? "Yes" : "No") + "\nShared Yes\nErrorPolicy abort-job\n</Printer>\n";
}

void CupsScheduler::addFilter(const QByteArray& queue, const QByteArray& program) {
  const QDir dir(folder_.path());
  dir.mkpath(QStringLiteral("etc/ppd"));
  write(dir.filePath(QStringLiteral("etc/ppd/") + QString::fromUtf8(queue) + QStringLiteral(".ppd")),
        "*PPD-Adobe: \"4.3\"\n*FormatVersion: \"4.3\"\n*FileVersion: \"1.0\"\n*LanguageVersion: English\n"
        "*LanguageEncoding: ISOLatin1\n*PCFileName: \"TEST.PPD\"\n*Manufacturer: \"Test\"\n*Product: "
        "\"(Test)\"\n"
        "*ModelName: \"Test\"\n*ShortNickName: \"Test\"\n*NickName: \"Test\"\n*PSVersion: \"(3010) 0\"\n"
        "*cupsVersion: 2.3\n*cupsFilter2: \"application/pdf application/pdf 0 " +
            program + "\"\n");
}

bool CupsScheduler::begin() {
  const QDir dir(folder_.path());
  for (const char* sub : {"run", "spool", "spool/tmp", "cache", "log", "etc", "etc/ppd"}) {
    if (!dir.mkpath(QString::fromLatin1(sub))) return false;
  }
  const QByteArray root = folder_.path().toUtf8();
  const QByteArray socket = root + "/run/cups.sock";
  const QString configuration = dir.filePath(QStringLiteral("etc/cupsd.conf"));
  const QString files = dir.filePath(QStringLiteral("etc/cups-files.conf"));
  const QString printers = dir.filePath(QStringLiteral("etc/printers.conf"));
  // What was printed before a stop is known after it.
  const bool is_new = !QFile::exists(printers);
  const bool is_written =
      write(configuration,
            "Listen " + socket + "\nListen localhost:" + port_ +
                "\nDirtyCleanInterval 0\nPreserveJobFiles Yes\nBrowsing No\nWebInterface No\n"
                "DefaultAuthType None\nMaxJobs 0\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                "SubscriptionPrivateAccess all\nSubscriptionPrivateValues none\n"
                "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n") &&
      write(files, "FileDevice Yes\nServerRoot " + root + "/etc\nRequestRoot " + root + "/spool\nTempDir " +
                       root + "/spool/tmp\nCacheDir " + root + "/cache\nStateDir " + root +
                       "/run\nAccessLog " + root + "/log/access\nErrorLog " + root + "/log/error\nPageLog " +
                       root + "/log/page\nSystemGroup root\n") &&
      (!is_new || write(printers, queues_));
  if (!is_written) return false;
  qputenv("CUPS_SERVER", socket);
  // A killed one leaves it.
  QFile::remove(QString::fromUtf8(socket));
  process_.setProcessChannelMode(QProcess::MergedChannels);
  process_.start(findServer(),
                 {QStringLiteral("-f"), QStringLiteral("-c"), configuration, QStringLiteral("-s"), files});
  const auto is_settled = [&] {
    return QFile::exists(QString::fromUtf8(socket)) || process_.state() == QProcess::NotRunning;
  };
  return process_.waitForStarted() && QTest::qWaitFor(is_settled, 20'000) &&
         process_.state() != QProcess::NotRunning;
}

void CupsScheduler::stop() {
  process_.terminate();
  process_.waitForFinished();
}

}  // namespace usher::kiosk
