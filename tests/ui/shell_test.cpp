// SPDX-License-Identifier: Apache-2.0
// The way from the guests' screen to what staff see, and back.
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <usher/ui/shell.h>

using namespace usher;

class ShellTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    shell_ = std::make_unique<ui::Shell>();
    guests_ = new QWidget(shell_.get());
    button_ = new QPushButton(guests_);
    button_->setGeometry(0, 0, 400, 400);
    staff_ = new QWidget(shell_.get());
    staff_->setFocusPolicy(Qt::StrongFocus);
    staff_->hide();
    guests_->setFocusPolicy(Qt::StrongFocus);
    shell_->setGuests(guests_);
    shell_->resize(900, 1600);
    shell_->show();
    QVERIFY(QTest::qWaitForWindowExposed(shell_.get()));
  }
  void cleanup() { shell_.reset(); }

  void guestsHaveTheWholeWindow() {
    QCOMPARE(guests_->geometry(), shell_->rect());
    QVERIFY(guests_->isVisible());
    QVERIFY(!staff_->isVisible());
  }

  void fourCornersInOrderAskForStaff() {
    QSignalSpy knocked(shell_.get(), &ui::Shell::knocked);
    press({10, 10});
    press({890, 10});
    press({890, 1590});
    QCOMPARE(knocked.size(), 0);
    press({10, 1590});
    QCOMPARE(knocked.size(), 1);
  }

  void anyOtherOrderDoesNot() {
    QSignalSpy knocked(shell_.get(), &ui::Shell::knocked);
    for (const QPoint at : {QPoint(10, 10), QPoint(10, 1590), QPoint(890, 1590), QPoint(890, 10)}) press(at);
    for (const QPoint at :
         {QPoint(10, 10), QPoint(890, 10), QPoint(450, 800), QPoint(890, 1590), QPoint(10, 1590)}) {
      press(at);
    }
    QCOMPARE(knocked.size(), 0);
  }

  void theKeyAsksForThemAndGoesNoFurther() {
    QSignalSpy knocked(shell_.get(), &ui::Shell::knocked);
    QTest::keyClick(guests_, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(knocked.size(), 0);
    shell_->setKey(QKeyCombination(Qt::ControlModifier | Qt::AltModifier, Qt::Key_S));
    QTest::keyClick(guests_, Qt::Key_S);
    QTest::keyClick(guests_, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(knocked.size(), 0);
    QTest::keyClick(guests_, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(knocked.size(), 1);
  }

  void whatCoversTheGuestsHidesThem() {
    shell_->cover(staff_);
    QVERIFY(staff_->isVisible());
    QVERIFY2(!guests_->isVisible(), "a guest's name is not behind it");
    QCOMPARE(staff_->geometry(), shell_->rect());
    QCOMPARE(shell_->focusWidget(), staff_);
    shell_->resize(1600, 900);
    QCOMPARE(staff_->geometry(), shell_->rect());
    shell_->cover(nullptr);
    QVERIFY(!staff_->isVisible());
    QVERIFY(guests_->isVisible());
    QCOMPARE(guests_->geometry(), shell_->rect());
    QCOMPARE(shell_->focusWidget(), guests_);
  }

  void noKeyOfADesktopClosesIt() {
    QVERIFY(!shell_->close());
    QVERIFY(shell_->isVisible());
    shell_->setClosable(true);
    QVERIFY(shell_->close());
  }

  void staffDoNotKnockFromWithin() {
    QSignalSpy knocked(shell_.get(), &ui::Shell::knocked);
    shell_->cover(staff_);
    for (const QPoint at : {QPoint(10, 10), QPoint(890, 10), QPoint(890, 1590), QPoint(10, 1590)}) {
      QTest::mouseClick(staff_, Qt::LeftButton, {}, at);
    }
    QCOMPARE(knocked.size(), 0);
  }

 private:
  void press(const QPoint& at) {
    QWidget* const on = button_->geometry().contains(at) ? static_cast<QWidget*>(button_) : guests_;
    QTest::mouseClick(on, Qt::LeftButton, {}, at);
  }

  std::unique_ptr<ui::Shell> shell_;
  QWidget* guests_ = nullptr;
  QWidget* staff_ = nullptr;
  QPushButton* button_ = nullptr;
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
