// SPDX-License-Identifier: Apache-2.0
// What staff see on whatever screen and in whatever language: under fingers, upright, turned over.
#include <QTest>

#include <algorithm>
#include <memory>

#include <usher/domain/layout/contrast.h>
#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/widgets/text_label.h>

#include "sample_preflight.h"
#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace mode = domain::staff_mode;

class StaffLooksTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { open(QSize(1920, 1080), false); }
  void cleanup() { rig_.reset(); }

  void uprightTheFileLiesOverTheList() {
    open(QSize(1080, 1920), true);
    rig_->window.render(sample::found());
    QVERIFY(rig_->list()->isVisible() && rig_->window.findChild<ui::TouchKeyboard*>()->isVisible());
    rig_->window.render(sample::opened());
    QVERIFY(!rig_->list()->isVisible() && !rig_->window.findChild<ui::TouchKeyboard*>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), &rig_->window);
    QTest::keyClick(&rig_->window, Qt::Key_Return);
    QVERIFY2(rig_->events.empty(), "who opened a guest by Enter presses nothing by a second one");
    QTest::mouseClick(rig_->button("fileBack"), Qt::LeftButton);
    QVERIFY(std::holds_alternative<mode::GuestLeft>(rig_->events.back()));
    QTest::keyClick(&rig_->window, Qt::Key_F2);
    QVERIFY(std::holds_alternative<mode::LetIn>(rig_->last<mode::DeedWanted>().deed));
    QTest::keyClicks(&rig_->window, QStringLiteral("x"));
    QCOMPARE(rig_->last<mode::Typed>().text, QStringLiteral("max"));
  }

  void fingersTypeOnTheScreen() {
    open(QSize(1080, 1920), true);
    rig_->window.render({.member = sample::member()});
    auto* keyboard = rig_->window.findChild<ui::TouchKeyboard*>();
    auto* key = keyboard->findChild<QWidget*>(QStringLiteral("key0"));
    QTest::mouseClick(keyboard, Qt::LeftButton, {}, key->geometry().center());
    QVERIFY(!rig_->last<mode::Typed>().text.isEmpty());
    mode::State state = sample::refused();
    state.form = mode::Form::Overrule;
    rig_->window.render(state);
    const std::size_t before = rig_->events.size();
    QTest::mouseClick(keyboard, Qt::LeftButton, {}, key->geometry().center());
    QVERIFY(!rig_->field("reasonField")->text().isEmpty());
    QCOMPARE(rig_->events.size(), before);
  }

  void aFingerOpensARow() {
    open(QSize(1080, 1920), true);
    rig_->window.render(sample::found());
    QTest::mouseClick(rig_->list()->viewport(), Qt::LeftButton, {},
                      rig_->list()->visualRect(rig_->list()->model()->index(1, 0)).center());
    QTRY_VERIFY(!rig_->events.empty());
    QCOMPARE(std::get<TicketId>(rig_->last<mode::GuestWanted>().claim).text(), QStringLiteral("t2"));
  }

  void whatAFingerPressesInVainSaysWhy() {
    open(QSize(1080, 1920), true);
    rig_->window.render(sample::inside(StaffRole::Staff));
    QTest::mouseClick(rig_->button("overrule"), Qt::LeftButton);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("Only a supervisor may do that."));
    QVERIFY(rig_->events.empty());
  }

  void thereIsNoKeyboardAtADesk() {
    rig_->window.render(sample::found());
    QVERIFY(!rig_->window.findChild<ui::TouchKeyboard*>()->isVisible());
  }

  void languagesRunTheirWay() {
    rig_->window.setLanguage(QStringLiteral("ar"));
    rig_->window.render(sample::opened());
    QCOMPARE(rig_->window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(rig_->left(rig_->field("staffSearch")) >
            rig_->left(rig_->window.findChild<QWidget*>(QStringLiteral("guestPage"))));
    QVERIFY(rig_->left(rig_->button("staffLock")) < rig_->window.width() / 2);
    QVERIFY(rig_->left(rig_->button("letIn")) > rig_->left(rig_->button("letOut")));
    rig_->window.setLanguage(QStringLiteral("en"));
    QVERIFY(rig_->left(rig_->button("letIn")) < rig_->left(rig_->button("letOut")));
    QCOMPARE(rig_->button("letIn")->text(), QStringLiteral("Let in"));
  }

  void weakEyesCanHaveOtherColours() {
    rig_->window.setContrast(true);
    // Whoever comes later changes nothing about it.
    rig_->window.setFacts(sample::staffFacts());
    rig_->window.showKiosk(sample::kioskToSettle());
    for (const sample::NamedStaffState& one : sample::staffStates()) {
      rig_->window.render(one.state);
      areToldApart(one.name);
    }
    rig_->window.showPage(StaffPage::Kiosk);
    for (const sample::NamedKioskPage& one : sample::kioskPages()) {
      rig_->window.showKiosk(one.state);
      areToldApart(one.name);
    }
  }

  void everythingHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("touch");
    QTest::addColumn<QString>("language");
    for (const QByteArray language : {"en", "de", "fr", "es", "ar", "ja"}) {
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1280, 800)}) {
        QTest::newRow("touch " + language + " " + QByteArray::number(size.width()))
            << size << true << QString::fromLatin1(language);
      }
      for (const QSize& size : {QSize(1920, 1080), QSize(1366, 768), QSize(1024, 768)}) {
        QTest::newRow("desk " + language + " " + QByteArray::number(size.width()))
            << size << false << QString::fromLatin1(language);
      }
    }
  }
  void everythingHasRoom() {
    QFETCH(QSize, size);
    QFETCH(bool, touch);
    QFETCH(QString, language);
    open(size, touch);
    rig_->window.setLanguage(language);
    const double least = touch ? 80.0 * std::min(size.width(), size.height()) / 1080 : 44;
    rig_->window.showKiosk(sample::kioskToSettle());
    for (const sample::NamedStaffState& one : sample::staffStates()) {
      rig_->window.render(one.state);
      hasRoom(one.name, least);
    }
  }

  void theKiosksPageHasRoom_data() { everythingHasRoom_data(); }
  void theKiosksPageHasRoom() {
    QFETCH(QSize, size);
    QFETCH(bool, touch);
    QFETCH(QString, language);
    open(size, touch);
    rig_->window.setLanguage(language);
    rig_->window.showPage(StaffPage::Kiosk);
    const double least = touch ? 80.0 * std::min(size.width(), size.height()) / 1080 : 44;
    for (const sample::NamedKioskPage& one : sample::kioskPages()) {
      rig_->window.render({.member = one.state.member});
      rig_->window.showKiosk(one.state);
      hasRoom(one.name, least);
    }
  }

  void thePreflightHasRoom_data() { everythingHasRoom_data(); }
  void thePreflightHasRoom() {
    QFETCH(QSize, size);
    QFETCH(bool, touch);
    QFETCH(QString, language);
    open(size, touch);
    rig_->window.setLanguage(language);
    rig_->window.render({.member = sample::member()});
    rig_->window.showPage(StaffPage::Preflight);
    const double least = touch ? 80.0 * std::min(size.width(), size.height()) / 1080 : 44;
    for (const sample::NamedPreflight& one : sample::preflights()) {
      rig_->window.showPreflight(one.state);
      hasRoom(one.name, least);
    }
  }

 private:
  void open(const QSize& size, bool touch) { rig_ = std::make_unique<sample::StaffRig>(size, touch); }
  static QString describe(const char* state, const QWidget* widget) {
    return QLatin1String(state) + u' ' + widget->objectName() + u' ' + widget->accessibleName();
  }

  /// Words are, by 7 to 1 (WCAG 2.2, success criterion 1.4.6); a button that can't be pressed may be less.
  void areToldApart(const char* state) {
    const auto ratio = [](const ui::Tone& tone) {
      return contrastRatio(tone.ink & 0xFFFFFF, tone.ground & 0xFFFFFF);
    };
    for (auto* label : rig_->window.findChildren<ui::TextLabel*>()) {
      if (!label->isVisible() || label->text().isEmpty()) continue;
      QVERIFY2(ratio(label->tone()) >= 7, qPrintable(describe(state, label)));
    }
    for (auto* press : rig_->window.findChildren<ui::StaffButton*>()) {
      if (!press->isVisible() || !press->isEnabled()) continue;
      QVERIFY2(ratio(press->tone()) >= 7, qPrintable(describe(state, press)));
    }
  }

  /// Nothing is cut, too small for a finger, outside of the window, or on top of something else.
  void hasRoom(const char* state, double least) {
    QList<QWidget*> solid;
    for (auto* press : rig_->window.findChildren<ui::StaffButton*>()) {
      if (!press->isVisible()) continue;
      // What scrolls is seen in parts.
      if (!isScrolled(press)) solid << press;
      QVERIFY2(press->height() >= least, qPrintable(describe(state, press)));
      QVERIFY2(press->isWhole(), qPrintable(describe(state, press)));
    }
    for (auto* into : rig_->window.findChildren<QLineEdit*>()) {
      if (!into->isVisible()) continue;
      if (!isScrolled(into)) solid << into;
      QVERIFY2(into->height() >= least, qPrintable(describe(state, into)));
    }
    for (const char* name : {"staffRows", "keyboard", "fileArea", "groupRows", "kioskArea", "arrivals",
                             "listArea", "answersArea", "preflightArea", "readiness", "staffChips", "told"}) {
      auto* part = rig_->window.findChild<QWidget*>(QLatin1String(name));
      if (part->isVisible()) solid << part;
    }
    for (auto* label : rig_->window.findChildren<ui::TextLabel*>()) {
      if (!label->isVisible() || label->text().isEmpty()) continue;
      QVERIFY2(label->isWhole(), qPrintable(describe(state, label)));
      if (belongsTo("kioskPage", label) || belongsTo("preflightPage", label) ||
          belongsTo("answersForm", label))
        QVERIFY2(!label->isShortened(), qPrintable(describe(state, label)));
    }
    for (qsizetype i = 0; i < solid.size(); ++i) {
      QVERIFY2(rig_->window.rect().contains(rig_->place(solid[i])), qPrintable(describe(state, solid[i])));
      for (qsizetype k = i + 1; k < solid.size(); ++k) {
        QVERIFY2(!rig_->place(solid[i]).intersects(rig_->place(solid[k])),
                 qPrintable(describe(state, solid[i]) + u' ' + solid[k]->objectName()));
      }
    }
    cardsHaveRoom(state);
  }
  /// Of the page that scrolls: beside and below one another, within it.
  void cardsHaveRoom(const char* state) {
    for (const char* name : {"kioskBody", "kioskReadings", "preflightChecks", "questionList"})
      cardsHaveRoom(state, name);
  }
  void cardsHaveRoom(const char* state, const char* name) {
    auto* body = rig_->window.findChild<QWidget*>(QLatin1String(name));
    if (!body->isVisible()) return;
    const auto all = body->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < all.size(); ++i) {
      if (!all[i]->isVisible()) continue;
      QVERIFY2(body->rect().contains(all[i]->geometry()), qPrintable(describe(state, all[i])));
      for (qsizetype k = i + 1; k < all.size(); ++k) {
        QVERIFY2(!all[k]->isVisible() || !all[i]->geometry().intersects(all[k]->geometry()),
                 qPrintable(describe(state, all[i]) + u' ' + all[k]->objectName()));
      }
    }
  }
  bool isScrolled(const QWidget* widget) const {
    for (const char* name : {"fileArea", "kioskArea", "listArea", "answersArea"}) {
      if (rig_->window.findChild<QWidget*>(QLatin1String(name))->isAncestorOf(widget)) return true;
    }
    return false;
  }
  bool belongsTo(const char* page, const QWidget* widget) const {
    return rig_->window.findChild<QWidget*>(QLatin1String(page))->isAncestorOf(widget);
  }

  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(StaffLooksTest)
#include "staff_looks_test.moc"
