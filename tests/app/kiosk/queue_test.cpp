// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <usher/kiosk/printing/queue_printer.h>

using namespace usher;

namespace {

QString findServer() {
  return QStandardPaths::findExecutable(QStringLiteral("cupsd"),
                                        {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

bool write(const QString& file, const QByteArray& text) {
  QFile out(file);
  return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

}  // namespace

/// A real CUPS scheduler of this test's own, with a raw queue. What a job holds is read from the spool.
class QueueTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/cups-XXXXXX")};
  QProcess server_;
  QString document_;
  QString control_;

 private slots:
  void initTestCase() {
    if (findServer().isEmpty()) QSKIP("cupsd is needed (package cups)");
    QVERIFY(folder_.isValid());
    const QDir dir(folder_.path());
    for (const char* sub : {"run", "spool", "spool/tmp", "cache", "log", "etc", "etc/ppd"}) {
      QVERIFY(dir.mkpath(QString::fromLatin1(sub)));
    }
    document_ = dir.filePath(QStringLiteral("spool/d00001-001"));
    control_ = dir.filePath(QStringLiteral("spool/c00001"));
    const QByteArray root = folder_.path().toUtf8();
    const QByteArray socket = root + "/run/cups.sock";
    QVERIFY(write(
        dir.filePath(QStringLiteral("etc/cupsd.conf")),
        "Listen " + socket +
            "\nLogLevel debug\nPreserveJobFiles Yes\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
            "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
            "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\nSubscriptionPrivateAccess all\n"
            "SubscriptionPrivateValues none\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"));
    QVERIFY(write(dir.filePath(QStringLiteral("etc/cups-files.conf")),
                  "FileDevice Yes\nServerRoot " + root + "/etc\nRequestRoot " + root + "/spool\nTempDir " +
                      root + "/spool/tmp\nCacheDir " + root + "/cache\nStateDir " + root +
                      "/run\nAccessLog " + root + "/log/access\nErrorLog " + root + "/log/error\nPageLog " +
                      root + "/log/page\nSystemGroup root\n"));
    // A raw queue hands on the document as it came.
    QVERIFY(write(dir.filePath(QStringLiteral("etc/printers.conf")),
                  "<Printer door>\nDeviceURI file:/dev/null\nState Idle\nAccepting Yes\nShared "
                  "No\nErrorPolicy abort-job\n</Printer>\n"));
    qputenv("CUPS_SERVER", socket);
    server_.setProcessChannelMode(QProcess::MergedChannels);
    server_.start(findServer(),
                  {QStringLiteral("-f"), QStringLiteral("-c"), dir.filePath(QStringLiteral("etc/cupsd.conf")),
                   QStringLiteral("-s"), dir.filePath(QStringLiteral("etc/cups-files.conf"))});
    QVERIFY(server_.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        QFile::exists(QString::fromUtf8(socket)) || server_.state() == QProcess::NotRunning, 20'000);
    if (server_.state() == QProcess::NotRunning) {
      QSKIP(("cupsd does not run here: " + server_.readAll()).constData());
    }
  }

  void cleanupTestCase() {
    server_.terminate();
    server_.waitForFinished();
  }

  void aBadgeComesOutOfTheQueue() {
    kiosk::QueuePrinter printer(QStringLiteral("door"));
    const domain::PrintPage page{QSizeF(100, 72), {domain::RectItem{QRectF(6, 50, 88, 16), 0x2F4BFF, 0}}};
    const auto printed = printer.print({.ticket = *domain::TicketId::parse(u"t-1"), .pages = {page}});
    QVERIFY2(printed, qPrintable(printed ? QString() : printed.error()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile(document_).size() > 0 && QFile(control_).size() > 0, 20'000);
    QFile document(document_);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.read(5).startsWith("%PDF-"));
    QFile control(control_);
    QVERIFY(control.open(QIODevice::ReadOnly));
    const QByteArray attributes = control.readAll();
    QVERIFY2(attributes.contains("Custom.100x72mm"), attributes.constData());
    QVERIFY2(attributes.contains("t-1"), attributes.constData());
  }

  void anotherQueueIsAnError() {
    kiosk::QueuePrinter printer(QStringLiteral("window"));
    const auto printed = printer.print(
        {.ticket = *domain::TicketId::parse(u"t-1"), .pages = {domain::PrintPage{QSizeF(100, 72), {}}}});
    QVERIFY(!printed);
    QVERIFY(printed.error().contains(QStringLiteral("window")));
  }
};

QTEST_MAIN(QueueTest)
#include "queue_test.moc"
