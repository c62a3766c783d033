// SPDX-License-Identifier: Apache-2.0
// A kiosk's store and the file that staff take away from it.
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <usher/kiosk/check_in_export.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using kiosk::CheckInExport;

namespace {

/// Some pages of them.
constexpr int kPassages = 1050;

}  // namespace

class CheckInExportTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    std::vector<domain::CheckIn> brought;
    for (int op = 1; op <= kPassages; ++op) brought.push_back(checkIn(op, 1 + op % 30));
    f_->load(30, at("5"), brought);
    export_ =
        std::make_unique<CheckInExport>(*f_->store, must(f_->store->facts()).event, must(f_->store->staff()));
  }
  void cleanup() {
    export_.reset();
    f_.reset();
  }

  void everyPassageIsInTheFileOnce() {
    QSignalSpy written(export_.get(), &CheckInExport::written);
    const QString path = inFolder("check-ins.csv");
    export_->start(path);
    QVERIFY(written.wait());
    QCOMPARE(written[0].at(0).toString(), path);
    QCOMPARE(written[0].at(1).toLongLong(), qint64{kPassages});
    const auto lines = contents(path).split('\n');
    // The header, and nothing behind the last line's end.
    QCOMPARE(lines.size(), kPassages + 2);
    for (int op = 1; op <= kPassages; ++op) {
      QVERIFY2(lines[op].endsWith(',' + opId(op).text().toUtf8() + '\r'), lines[op].constData());
      QVERIFY(lines[op].contains("Müller & Söhne") && lines[op].contains("2026-11-24T10:"));
    }
    // It is full of names.
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
  }

  void aGuestIsServedBetweenPages() {
    QSignalSpy written(export_.get(), &CheckInExport::written);
    bool served = false;
    export_->start(inFolder("check-ins.csv"));
    QMetaObject::invokeMethod(
        this,
        [&] {
          QVERIFY(written.isEmpty());
          f_->pass(kPassages + 1, 1);
          served = true;
        },
        Qt::QueuedConnection);
    QVERIFY(written.wait());
    QVERIFY(served);
    QCOMPARE(written[0].at(1).toLongLong(), qint64{kPassages + 1});
  }

  void whereItCanNotBeWrittenNothingIsLeft() {
    QSignalSpy failed(export_.get(), &CheckInExport::failed);
    const QString path = inFolder("none/check-ins.csv");
    export_->start(path);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0].at(0).toString().contains(path));
    QVERIFY(!QFile::exists(inFolder("none")));
  }

  void anExportThatEndsEarlyLeavesTheOldFile() {
    const QString path = inFolder("check-ins.csv");
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    export_->start(path);
    QCoreApplication::processEvents();
    export_.reset();
    QCOMPARE(contents(path), QByteArray("before"));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).filter("check-ins").size(), 1);
  }

 private:
  QString folder() const { return f_->dir.path(); }
  QString inFolder(const char* name) const { return QDir(folder()).filePath(name); }
  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  std::unique_ptr<Fixture> f_;
  std::unique_ptr<CheckInExport> export_;
};

QTEST_GUILESS_MAIN(CheckInExportTest)
#include "check_in_export_test.moc"
