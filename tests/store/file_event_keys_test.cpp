// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <usher/fakes/fake_random.h>
#include <usher/store/file_event_keys.h>

using namespace usher;

class FileEventKeysTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> dir_;
  fakes::FakeRandom random_;
  const domain::EventId gala_ = *domain::EventId::parse(u"gala");
  const domain::EventId fair_ = *domain::EventId::parse(u"..");

  store::FileEventKeys keys() { return {dir_->path().toStdString(), random_}; }
  QString file(const QString& name = "gala.key") const { return dir_->filePath(name); }
  void write(const QByteArray& bytes) const {
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
  }

 private slots:
  void init() { dir_ = std::make_unique<QTemporaryDir>(); }

  void findMakesNone() {
    QVERIFY(!*keys().find(gala_));
    QVERIFY(QDir(dir_->path()).isEmpty());
  }

  void keyIsMadeOnceAndStays() {
    const auto made = keys().obtain(gala_);
    QVERIFY(made.has_value());
    QCOMPARE(*keys().obtain(gala_), *made);
    QCOMPARE(*keys().find(gala_), std::optional(*made));
    QVERIFY(*keys().obtain(fair_) != *made);
    QCOMPARE(QFile(file()).size(), qint64{32});
    QCOMPARE(QFile(file()).permissions() & 0x7777,
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    // Nothing half made lies about, and no id leads out of the folder.
    QCOMPARE(QDir(dir_->path()).entryList(QDir::Files | QDir::Hidden), (QStringList{"...key", "gala.key"}));
  }

  void wrongSizeIsAnErrorAndStaysAsItIs_data() {
    QTest::addColumn<int>("size");
    for (const int size : {0, 31, 33}) QTest::addRow("%d bytes", size) << size;
  }
  void wrongSizeIsAnErrorAndStaysAsItIs() {
    QFETCH(const int, size);
    write(QByteArray(size, 'k'));
    for (const auto& detail : {keys().obtain(gala_).error().detail, keys().find(gala_).error().detail}) {
      QVERIFY2(detail.contains("gala.key") && detail.contains("32 bytes"), qPrintable(detail));
    }
    QCOMPARE(QFile(file()).size(), qint64{size});
  }

  void whatIsNoFileIsAnError() {
    QVERIFY(QDir(dir_->path()).mkdir("gala.key"));
    QVERIFY(keys().obtain(gala_).error().detail.contains("gala.key"));
  }

  void missingFolderIsAnError() {
    store::FileEventKeys keys(dir_->filePath("nowhere").toStdString(), random_);
    QVERIFY(keys.obtain(gala_).error().detail.contains("nowhere"));
    QVERIFY(!QDir(dir_->filePath("nowhere")).exists());
  }

  void forgottenIsForgotten() {
    const auto made = keys().obtain(gala_);
    QVERIFY(keys().forget(gala_).has_value());
    QVERIFY(!*keys().find(gala_));
    QVERIFY(keys().forget(gala_).has_value());
    QVERIFY(*keys().obtain(gala_) != *made);
  }
};

QTEST_GUILESS_MAIN(FileEventKeysTest)
#include "file_event_keys_test.moc"
