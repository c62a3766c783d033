// SPDX-License-Identifier: Apache-2.0
// The page that wants a PIN: by touch and by keys, and nothing of it stays.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <usher/ui/staff/pin_dots.h>
#include <usher/ui/staff/staff_screen.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;

class PinPageTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    now_ = Instant(1'790'000'000'000ms);
    screen_ = std::make_unique<ui::StaffScreen>(QStringLiteral("en"), [this] { return now_; }, nullptr);
    screen_->resize(1080, 1920);
    show({});
    screen_->show();
    QVERIFY(QTest::qWaitForWindowExposed(screen_.get()));
    typed_ = std::make_unique<QSignalSpy>(screen_.get(), &ui::StaffScreen::pinTyped);
  }
  void cleanup() {
    typed_.reset();
    screen_.reset();
  }

  void byTouch() {
    for (const char* key : {"pin1", "pin2", "pin3", "pin0"}) tap(key);
    QCOMPARE(digits(), 4);
    tap("pinEnter");
    QCOMPARE(typed_->size(), 0);
    tap("pinErase");
    QCOMPARE(digits(), 3);
    for (const char* key : {"pin9", "pin8", "pin7"}) tap(key);
    tap("pinEnter");
    QCOMPARE(typed_->at(0).at(0).toString(), QStringLiteral("123987"));
    QCOMPARE(digits(), 0);
  }

  void byKeys() {
    QTest::keyClicks(page(), QStringLiteral("12a3x45"));
    QTest::keyClick(page(), Qt::Key_Return);
    QCOMPARE(typed_->size(), 0);
    QTest::keyClick(page(), Qt::Key_Backspace);
    QTest::keyClicks(page(), QStringLiteral("678"));
    QTest::keyClick(page(), Qt::Key_Enter);
    QCOMPARE(typed_->at(0).at(0).toString(), QStringLiteral("1234678"));
    QTest::keyClicks(page(), QString(20, u'5'));
    QCOMPARE(digits(), 12);
    QSignalSpy left(screen_.get(), &ui::StaffScreen::left);
    QTest::keyClick(page(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
  }

  void noDigitIsShown() {
    QTest::keyClicks(page(), QStringLiteral("987654"));
    for (const auto* label : screen_->findChildren<QLabel*>()) QVERIFY(!label->text().contains(u'9'));
    QCOMPARE(dots()->accessibleName(), QStringLiteral("6 digits"));
  }

  void whatWasTypedIsGoneWithThePage() {
    QTest::keyClicks(page(), QStringLiteral("123"));
    screen_->hide();
    screen_->show();
    show({});
    QCOMPARE(digits(), 0);
    QTest::keyClicks(page(), QStringLiteral("123"));
    show({.owner = member()});
    QVERIFY2(digits() == 0, "it is somebody else's turn");
  }

  void whoseBadgeItWasIsAskedForTheirs() {
    show({.owner = member()});
    QVERIFY(words("pinTitle").contains(u"Ada King"));
  }

  void aWrongOneIsSaid() {
    show({.trouble = WrongPin{}});
    QCOMPARE(words("pinTrouble"), QStringLiteral("That PIN is not right."));
    tap("pin1");
    QVERIFY2(words("pinTrouble").isEmpty(), "the next one begins");
  }

  void whileItIsLockedNothingIsTaken() {
    show({.trouble = Locked{now_ + 245s}});
    QVERIFY(words("pinTrouble").contains(u"4:05"));
    tap("pin1");
    QTest::keyClicks(page(), QStringLiteral("123456"));
    QTest::keyClick(page(), Qt::Key_Return);
    QCOMPARE(digits(), 0);
    QCOMPARE(typed_->size(), 0);
    now_ += 244s;
    QTRY_VERIFY(words("pinTrouble").contains(u"0:01"));
    now_ += 2s;
    QTRY_VERIFY(words("pinTrouble").isEmpty());
    tap("pin1");
    QCOMPARE(digits(), 1);
  }

  void oneAfterTheOther() {
    QTest::keyClicks(page(), QStringLiteral("123456"));
    show({.looking = true});
    QTest::keyClick(page(), Qt::Key_Return);
    tap("pin1");
    QCOMPARE(typed_->size(), 0);
  }

  void allHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800), QSize(800, 1280)}) {
      for (const char* language : {"en", "de", "fr", "es", "ar", "ja"}) {
        QTest::addRow("%dx%d %s", size.width(), size.height(), language)
            << size << QString::fromLatin1(language);
      }
    }
  }
  void allHasRoom() {
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    ui::StaffScreen screen(language, [this] { return now_; }, nullptr);
    screen.resize(size);
    screen.render({.at = entry::PinWanted{.trouble = NobodyMay{}}, .visit = 1});
    screen.show();
    QList<QRect> taken;
    for (const auto* widget :
         screen.findChild<QWidget*>(QStringLiteral("pinPage"))->findChildren<QWidget*>()) {
      if (!widget->isVisible() || widget->size().isEmpty()) continue;
      const QRect place(widget->mapTo(&screen, QPoint(0, 0)), widget->size());
      QVERIFY2(screen.rect().contains(place), qPrintable(widget->objectName()));
      for (const QRect& other : taken) QVERIFY2(!other.intersects(place), qPrintable(widget->objectName()));
      if (qobject_cast<const QPushButton*>(widget)) QVERIFY(place.height() >= 44 && place.width() >= 44);
      taken << place;
    }
  }

  void digitsStandAsOnEveryPadInArabicToo() {
    ui::StaffScreen screen(QStringLiteral("ar"), [this] { return now_; }, nullptr);
    screen.resize(1080, 1920);
    screen.render({.at = entry::PinWanted{}, .visit = 1});
    const auto x = [&](const char* name) { return screen.findChild<QPushButton*>(QLatin1String(name))->x(); };
    QVERIFY(x("pin1") < x("pin2") && x("pin2") < x("pin3"));
  }

 private:
  void show(const entry::PinWanted& wanted) { screen_->render({.at = wanted, .visit = ++visit_}); }
  static StaffMember member() {
    return {
        .id = *StaffMemberId::parse(u"ada"), .name = QStringLiteral("Ada King"), .role = StaffRole::Staff};
  }
  QWidget* page() const { return screen_->findChild<QWidget*>(QStringLiteral("pinPage")); }
  ui::PinDots* dots() const { return screen_->findChild<ui::PinDots*>(); }
  int digits() const { return dots()->count(); }
  QString words(const char* name) const { return screen_->findChild<QLabel*>(QLatin1String(name))->text(); }
  void tap(const char* name) const {
    QTest::mouseClick(screen_->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
  }

  Instant now_;
  std::uint64_t visit_ = 0;
  std::unique_ptr<ui::StaffScreen> screen_;
  std::unique_ptr<QSignalSpy> typed_;
};

QTEST_MAIN(PinPageTest)
#include "pin_page_test.moc"
