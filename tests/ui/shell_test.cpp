// SPDX-License-Identifier: Apache-2.0
// The way from the guests' screen to what staff see, and back.
#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <usher/ui/shell.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/translations.h>

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

  void aTrainingIsSaidOverEveryPageInRoomOfItsOwn_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1366, 768)})
      QTest::newRow(QByteArray::number(size.width()).constData()) << size;
  }
  void aTrainingIsSaidOverEveryPageInRoomOfItsOwn() {
    QFETCH(const QSize, size);
    QVERIFY2(!band(), "guests of an event see none of it");
    shell_->markTraining(QStringLiteral("en"));
    shell_->resize(size);
    QVERIFY(band()->isVisible());
    QCOMPARE(band()->geometry().topLeft(), QPoint(0, 0));
    QCOMPARE(band()->width(), size.width());
    QVERIFY2(band()->height() >= 32 && band()->height() <= 64, "it is read, and the page has the rest");
    const QRect rest(QPoint(0, band()->height()), QPoint(size.width() - 1, size.height() - 1));
    QCOMPARE(guests_->geometry(), rest);
    shell_->cover(staff_);
    QCOMPARE(staff_->geometry(), rest);
    QVERIFY(band()->isVisible());
    shell_->cover(nullptr);
    QCOMPARE(guests_->geometry(), rest);
  }

  void aTrainingIsSaidInTheLanguageOfThePage_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << "en" << "Training";
    QTest::newRow("de") << "de" << "Übung";
    QTest::newRow("fr") << "fr" << "Entraînement";
    QTest::newRow("es") << "es" << "Entrenamiento";
    QTest::newRow("ar") << "ar" << "تدريب";
    QTest::newRow("ja") << "ja" << "トレーニング";
  }
  void aTrainingIsSaidInTheLanguageOfThePage() {
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    shell_->markTraining(QStringLiteral("en"));
    shell_->markTraining(language);
    for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1366, 768)}) {
      shell_->resize(size);
      QCOMPARE(label("trainingTitle")->text(), words);
      for (const char* name : {"trainingTitle", "trainingMore"}) {
        QVERIFY2(label(name)->isVisible() && label(name)->isWhole(), name);
        QVERIFY2(band()->rect().contains(label(name)->geometry()), name);
      }
      const bool to_the_left = language == u"ar";
      QCOMPARE(label("trainingTitle")->x() > label("trainingMore")->x(), to_the_left);
    }
    // A screen reader finds it, by its role of something to read.
    auto* said = QAccessible::queryAccessibleInterface(label("trainingTitle"));
    QCOMPARE(said->role(), QAccessible::StaticText);
    QCOMPARE(said->text(QAccessible::Name), words);
  }

  void aTrainingIsSeenWithoutAnyColour() {
    shell_->markTraining(QStringLiteral("en"));
    QImage picture = band()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    // Stripes at both ends: dark and light in turn.
    for (const int end : {0, 1}) {
      int turns = 0;
      bool was_light = false;
      for (int i = 0; i < 96; ++i) {
        const int x = end == 0 ? i : picture.width() - 1 - i;
        const bool is_light = qGray(picture.pixel(x, picture.height() / 2)) > 128;
        turns += is_light != was_light ? 1 : 0;
        was_light = is_light;
      }
      QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
    }
  }

  void theCornersAskForStaffInATrainingToo() {
    shell_->markTraining(QStringLiteral("en"));
    QSignalSpy knocked(shell_.get(), &ui::Shell::knocked);
    QTest::mouseClick(band(), Qt::LeftButton, {}, {10, 10});
    QTest::mouseClick(band(), Qt::LeftButton, {}, {890, 10});
    const int below = guests_->height() - 10;
    QTest::mouseClick(guests_, Qt::LeftButton, {}, {890, below});
    QTest::mouseClick(guests_, Qt::LeftButton, {}, {10, below});
    QCOMPARE(knocked.size(), 1);
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
  QWidget* band() const { return shell_->findChild<QWidget*>(QStringLiteral("trainingBand")); }
  ui::TextLabel* label(const char* name) const {
    return shell_->findChild<ui::TextLabel*>(QLatin1String(name));
  }
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
