// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <usher/kiosk/backlight.h>

using namespace usher;

/// Files as the kernel shows them.
class BacklightTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;

  QString path(const char* name) const { return folder_->filePath(QLatin1String(name)); }
  void write(const char* name, const QByteArray& text) const {
    QFile out(path(name));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
  }
  QByteArray read(const char* name) const {
    QFile in(path(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  void addLamp(const QByteArray& most, const QByteArray& now) const {
    QVERIFY(QDir(folder_->path()).mkpath(QStringLiteral("intel_backlight")));
    write("intel_backlight/max_brightness", most);
    write("intel_backlight/brightness", now);
  }

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void itIsReadInPercent() {
    addLamp("937\n", "469\n");
    QCOMPARE(kiosk::Backlight(folder_->path()).percent(), 50);
  }

  void itIsSetInItsOwnSteps() {
    addLamp("937\n", "469\n");
    const kiosk::Backlight lamp(folder_->path());
    QVERIFY(lamp.set(80));
    QCOMPARE(read("intel_backlight/brightness"), QByteArray("749"));
    QCOMPARE(lamp.percent(), 80);
  }

  void nobodyCanMakeItDark() {
    addLamp("10\n", "10\n");
    const kiosk::Backlight lamp(folder_->path());
    QVERIFY(lamp.set(0));
    QCOMPARE(read("intel_backlight/brightness"), QByteArray("1"));
  }

  void screensWithoutALampHaveNone() {
    const kiosk::Backlight none(folder_->path());
    QCOMPARE(none.percent(), std::nullopt);
    QVERIFY(none.set(50).error().contains(folder_->path()));
    QCOMPARE(kiosk::Backlight(path("missing")).percent(), std::nullopt);
  }

  void nonsenseIsNoLamp_data() {
    QTest::addColumn<QByteArray>("most");
    for (const QByteArray most : {"", "many", "0", "-5"}) QTest::newRow("most " + most) << most;
  }
  void nonsenseIsNoLamp() {
    QFETCH(QByteArray, most);
    addLamp(most, "1");
    QCOMPARE(kiosk::Backlight(folder_->path()).percent(), std::nullopt);
  }
};

QTEST_GUILESS_MAIN(BacklightTest)
#include "backlight_test.moc"
