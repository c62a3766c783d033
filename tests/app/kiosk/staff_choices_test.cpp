// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <usher/kiosk/staff_choices.h>

using namespace usher;
using kiosk::StaffChoices;

namespace {

const auto kEvent = *domain::EventId::parse(u"open-halls");
const auto kOther = *domain::EventId::parse(u"night-run");
const auto kList = *domain::CheckInListId::parse(u"room-3");

}  // namespace

class StaffChoicesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString file_ = folder_.filePath(QStringLiteral("staff-choices.json"));

  void write(const QByteArray& text) {
    QFile out(file_);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
  }

 private slots:
  void cleanup() { QFile::remove(file_); }

  void thereAreNoneAtFirst() { QCOMPARE(kiosk::loadChoices(file_).value(), StaffChoices()); }

  void whatIsKeptIsReadAgain() {
    const StaffChoices all{.list = {{kEvent, kList}}, .volume = 0};
    QVERIFY(kiosk::saveChoices(file_, all));
    QCOMPARE(kiosk::loadChoices(file_).value(), all);
    const StaffChoices one{.list = std::nullopt, .volume = 100};
    QVERIFY(kiosk::saveChoices(file_, one));
    QCOMPARE(kiosk::loadChoices(file_).value(), one);
  }

  void aListIsOneOfItsEvent() {
    const StaffChoices choices{.list = {{kEvent, kList}}, .volume = 35};
    kiosk::KioskSettings settings;
    settings.list = domain::CheckInListId::parse(u"main");
    QCOMPARE(kiosk::withChoices(settings, choices, kEvent).list, kList);
    const auto moved = kiosk::withChoices(settings, choices, kOther);
    QCOMPARE(moved.list, settings.list);
    QCOMPARE(moved.volume, 35);
    QCOMPARE(kiosk::withChoices(settings, {}, kEvent).volume, settings.volume);
  }

  void damageIsSaid_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << QByteArray("{\"volume\": 3");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("too loud") << QByteArray("{\"volume\": 101}");
    QTest::newRow("words") << QByteArray("{\"volume\": \"loud\"}");
    QTest::newRow("no event") << QByteArray("{\"list\": \"room-3\"}");
    QTest::newRow("no list") << QByteArray("{\"list\": \"\", \"event\": \"open-halls\"}");
    QTest::newRow("endless") << QByteArray("{\"volume\": 3, \"more\": \"" + QByteArray(5000, 'x') + "\"}");
  }
  void damageIsSaid() {
    QFETCH(QByteArray, text);
    write(text);
    const auto read = kiosk::loadChoices(file_);
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(file_) && read.error().contains(QStringLiteral("remove it")),
             qPrintable(read.error()));
  }

  void aFolderThatIsGoneIsAnError() {
    const auto saved = kiosk::saveChoices(folder_.filePath(QStringLiteral("gone/choices.json")), {});
    QVERIFY(!saved);
    QVERIFY(saved.error().contains(QStringLiteral("gone/choices.json")));
  }
};

QTEST_GUILESS_MAIN(StaffChoicesTest)
#include "staff_choices_test.moc"
