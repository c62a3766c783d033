// SPDX-License-Identifier: Apache-2.0
// The page that wants a PIN: what it takes, what it shows of it, and what it says of the last one.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <usher/ui/staff/pin_dots.h>
#include <usher/ui/staff/pin_page.h>

#include "sample.h"
#include "sample_staff.h"

using namespace usher;
using namespace std::chrono_literals;
namespace entry = domain::entry;

class PinPageTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    now_ = sample::now();
    page_ = std::make_unique<ui::PinPage>([this] { return now_; });
    page_->resize(1080, 1920);
    page_->setFacts(sample::staffFacts());
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    page_->render({});
  }
  void cleanup() { page_.reset(); }

  void sixDigitsOfThePadAreSent() {
    QSignalSpy typed(page_.get(), &ui::PinPage::pinTyped);
    for (const char* key : {"pin4", "pin0", "pin7", "pin7", "pin1"}) press(key);
    QCOMPARE(typed.size(), 0);
    QCOMPARE(dots()->typed(), 5);
    press("pin9");
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toString(), QStringLiteral("407719"));
    QCOMPARE(dots()->typed(), 0);
  }

  void sixDigitsOfAKeyboardAreSent() {
    QSignalSpy typed(page_.get(), &ui::PinPage::pinTyped);
    QTest::keyClicks(page_.get(), QStringLiteral("12x3"));
    QTest::keyClick(page_.get(), Qt::Key_Backspace);
    QCOMPARE(dots()->typed(), 2);
    QTest::keyClicks(page_.get(), QStringLiteral("9876"));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed[0][0].toString(), QStringLiteral("129876"));
    QTest::keyClick(page_.get(), Qt::Key_Return);
    QVERIFY2(typed.size() == 1, "who presses Enter after the last digit sends nothing more");
  }

  void enterSaysThatDigitsAreMissing() {
    QSignalSpy typed(page_.get(), &ui::PinPage::pinTyped);
    QTest::keyClicks(page_.get(), QStringLiteral("123"));
    QTest::keyClick(page_.get(), Qt::Key_Enter);
    QCOMPARE(typed.size(), 0);
    QCOMPARE(text("pinTrouble"), QStringLiteral("A PIN has six digits."));
    QCOMPARE(dots()->typed(), 3);
  }

  void thePadErases() {
    QVERIFY(!button("pinErase")->isEnabled());
    press("pin1");
    press("pin2");
    press("pinErase");
    QCOMPARE(dots()->typed(), 1);
  }

  void digitsAreNeverShown() {
    QTest::keyClicks(page_.get(), QStringLiteral("48"));
    for (const auto* label : page_->findChildren<QLabel*>()) QVERIFY(!label->text().contains(u'4'));
    QCOMPARE(dots()->accessibleName(), QStringLiteral("2 of 6 digits"));
  }

  void aBadgesOwnerIsAsked() {
    page_->render({.owner = sample::member()});
    QCOMPARE(text("pinTitle"), QStringLiteral("Ada Winter, your PIN please"));
    page_->render({});
    QCOMPARE(text("pinTitle"), QStringLiteral("Your PIN, please"));
  }

  void aWrongOneIsSaidUntilTheNextIsTyped() {
    page_->render({.trouble = domain::WrongPin{}});
    QCOMPARE(text("pinTrouble"), QStringLiteral("That PIN is not right."));
    press("pin1");
    QCOMPARE(text("pinTrouble"), QStringLiteral("<not shown>"));
  }

  void lockedOnesWaitAndCountDown() {
    QSignalSpy typed(page_.get(), &ui::PinPage::pinTyped);
    page_->render({.trouble = domain::Locked{now_ + 90s}});
    QCOMPARE(text("pinTrouble"), QStringLiteral("Too many PINs were wrong."));
    QCOMPARE(text("pinTroubleMore"), QStringLiteral("The next one can be tried at 09:21:30, in 1:30."));
    QVERIFY(!button("pin1")->isEnabled());
    QTest::keyClicks(page_.get(), QStringLiteral("123456"));
    QCOMPARE(typed.size(), 0);
    QCOMPARE(dots()->typed(), 0);
    // It goes on by itself.
    now_ += 31s;
    QTRY_COMPARE(text("pinTroubleMore"), QStringLiteral("The next one can be tried at 09:21:30, in 0:59."));
    now_ += 59s;
    QTRY_VERIFY(button("pin1")->isEnabled());
    QCOMPARE(text("pinTrouble"), QStringLiteral("<not shown>"));
    QTest::keyClicks(page_.get(), QStringLiteral("123456"));
    QCOMPARE(typed.size(), 1);
  }

  void aWrongOneThatLocksSaysBoth() {
    page_->render({.trouble = domain::WrongPin{now_ + 45s}});
    QCOMPARE(text("pinTrouble"), QStringLiteral("That PIN is not right."));
    QCOMPARE(text("pinTroubleMore"), QStringLiteral("The next one can be tried at 09:20:45, in 0:45."));
  }

  void otherTroubleIsSaidInWords() {
    page_->render({.trouble = domain::NobodyMay{}});
    QCOMPARE(text("pinTrouble"), QStringLiteral("Nobody is named as staff for this event yet."));
    QCOMPARE(text("pinTroubleMore"),
             QStringLiteral("Its organizers can name people on their page “Kiosk staff”."));
    page_->render({.trouble = entry::NotReadable{}});
    QCOMPARE(text("pinTrouble"), QStringLiteral("This kiosk can’t read who is staff."));
  }

  void inATrainingItSaysThatAnyPinIsTaken() {
    QCOMPARE(text("pinTroubleMore"), QStringLiteral("<not shown>"));
    page_->setTraining(true);
    QCOMPARE(text("pinTrouble"), QStringLiteral("This is a training."));
    QCOMPARE(text("pinTroubleMore"), QStringLiteral("Any six digits will do."));
    QTest::keyClicks(page_.get(), QStringLiteral("123"));
    QTest::keyClick(page_.get(), Qt::Key_Enter);
    QCOMPARE(text("pinTrouble"), QStringLiteral("A PIN has six digits."));
  }

  void nothingIsTypedWhileOneIsLookedAt() {
    QSignalSpy typed(page_.get(), &ui::PinPage::pinTyped);
    page_->render({.looking = true});
    QCOMPARE(text("pinTrouble"), QStringLiteral("One moment …"));
    QTest::keyClicks(page_.get(), QStringLiteral("123456"));
    press("pin1");
    QCOMPARE(typed.size(), 0);
    QCOMPARE(dots()->typed(), 0);
  }

  void nothingStays() {
    QTest::keyClicks(page_.get(), QStringLiteral("123"));
    page_->forget();
    QCOMPARE(dots()->typed(), 0);
    page_->render({.owner = sample::member()});
    QTest::keyClicks(page_.get(), QStringLiteral("123"));
    page_->hide();
    page_->show();
    QCOMPARE(dots()->typed(), 0);
    QCOMPARE(text("pinTitle"), QStringLiteral("Your PIN, please"));
  }

  void thereIsAWayBack() {
    QSignalSpy left(page_.get(), &ui::PinPage::left);
    press("pinBack");
    QTest::keyClick(page_.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
  }

  void atADeskThereIsNone() {
    page_->setGuestsBehind(false);
    QSignalSpy left(page_.get(), &ui::PinPage::left);
    QVERIFY(!button("pinBack")->isVisible());
    QTest::keyClick(page_.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
  }

  void useIsTold() {
    QSignalSpy used(page_.get(), &ui::PinPage::used);
    QTest::keyClick(page_.get(), Qt::Key_1);
    press("pin2");
    QVERIFY(used.size() >= 2);
  }

  void everyThingHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QByteArray language : {"en", "de", "fr", "es", "ar", "ja"}) {
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1280, 800)}) {
        QTest::newRow(language + " " + QByteArray::number(size.width()))
            << size << QString::fromLatin1(language);
      }
    }
  }
  void everyThingHasRoom() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    page_->resize(size);
    page_->setLanguage(language);
    const double touch = 80.0 * std::min(size.width(), size.height()) / 1080;
    for (const sample::NamedPinPage& one : sample::pinPages()) {
      page_->setTraining(one.training);
      page_->render(one.page);
      QList<QWidget*> solid{dots()};
      for (auto* key : page_->findChildren<QPushButton*>()) {
        solid << key;
        QVERIFY2(key->height() >= touch && key->width() >= touch, qPrintable(key->objectName()));
      }
      for (auto* label : page_->findChildren<QLabel*>()) {
        if (label->isVisibleTo(page_.get()) && !label->text().isEmpty()) solid << label;
      }
      for (qsizetype i = 0; i < solid.size(); ++i) {
        QVERIFY2(page_->rect().contains(solid[i]->geometry()), qPrintable(solid[i]->objectName()));
        for (qsizetype k = i + 1; k < solid.size(); ++k) {
          const QRect both = solid[i]->geometry().intersected(solid[k]->geometry());
          QVERIFY2(both.width() <= 1 || both.height() <= 1,
                   qPrintable(QLatin1String(one.name) + u' ' + solid[i]->objectName() + u' ' +
                              solid[k]->objectName()));
        }
      }
    }
  }

  void digitsStandAsOnATelephoneInEveryLanguage() {
    page_->setLanguage(QStringLiteral("ar"));
    QCOMPARE(page_->layoutDirection(), Qt::RightToLeft);
    QVERIFY(button("pin1")->x() < button("pin3")->x());
    QVERIFY(button("pinBack")->geometry().center().x() > page_->width() / 2);
  }

 private:
  QPushButton* button(const char* name) const { return page_->findChild<QPushButton*>(QLatin1String(name)); }
  void press(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
  ui::PinDots* dots() const { return page_->findChild<ui::PinDots*>(); }
  QString text(const char* name) const {
    const auto* label = page_->findChild<QLabel*>(QLatin1String(name));
    return label->isVisibleTo(page_.get()) ? label->text() : QStringLiteral("<not shown>");
  }

  domain::Instant now_;
  std::unique_ptr<ui::PinPage> page_;
};

QTEST_MAIN(PinPageTest)
#include "pin_page_test.moc"
