// SPDX-License-Identifier: Apache-2.0
// Whom staff look for: how they stand, of which type, and of which door.
#include <QTest>

#include <memory>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace mode = domain::staff_mode;

class StaffFilterTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false); }
  void cleanup() { rig_.reset(); }

  void guestsAreNarrowedDown() {
    rig_->window.render(sample::found());
    QWidget* const bar = rig_->window.findChild<QWidget*>(QStringLiteral("filterBar"));
    QVERIFY(bar->isHidden());
    QTest::mouseClick(rig_->button("filter"), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(rig_->button("filterState3"), Qt::LeftButton);
    const auto kept_out = rig_->last<mode::FilterChosen>().filter;
    QCOMPARE(kept_out.states.size(), std::size_t{3});
    mode::State state = sample::found();
    state.filter = kept_out;
    rig_->window.render(state);
    QCOMPARE(rig_->button("filterState3")->accessibleDescription(), QStringLiteral("chosen"));
    QTest::mouseClick(rig_->button("filterState3"), Qt::LeftButton);
    QVERIFY2(!rig_->last<mode::FilterChosen>().filter.narrows(), "pressed once more it is let go");
    QTest::mouseClick(rig_->button("filterType0"), Qt::LeftButton);
    QCOMPARE(rig_->last<mode::FilterChosen>().filter.types.front(),
             sample::staffFacts().ticket_types.front().id);
    QCOMPARE(rig_->last<mode::FilterChosen>().filter.states.size(), std::size_t{3});
    QTest::mouseClick(rig_->button("filterNone"), Qt::LeftButton);
    QVERIFY(!rig_->last<mode::FilterChosen>().filter.narrows());
    state.found = {.typed = state.typed};
    rig_->window.render(state);
    QVERIFY(rig_->text("staffHint").startsWith(QStringLiteral("Nobody of those chosen")));
  }

  void aDoorIsChosenWhoseGuestsAreLookedFor() {
    mode::State state = sample::found();
    state.filter.states = {DoorState::Inside};
    rig_->window.render(state);
    QTest::mouseClick(rig_->button("filter"), Qt::LeftButton);
    QTest::mouseClick(rig_->button("filterList"), Qt::LeftButton);
    QWidget* const doors = rig_->window.findChild<QWidget*>(QStringLiteral("doorChoice"));
    QVERIFY(doors->isVisible() && rig_->list()->isHidden());
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(!doors->isVisible() && rig_->list()->isVisible());
    QTest::mouseClick(rig_->button("filterList"), Qt::LeftButton);
    // What is known of guests meanwhile takes the choice away from nobody.
    rig_->window.render(state);
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QVERIFY(rig_->button("door1")->hasFocus());
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QVERIFY(!doors->isVisible());
    const auto chosen = rig_->last<mode::FilterChosen>().filter;
    QVERIFY(chosen.list);
    QCOMPARE(chosen.states, state.filter.states);
    state.filter = chosen;
    rig_->window.render(state);
    const QString name = sample::staffFacts().list(*chosen.list)->name.in(QStringLiteral("en"));
    QVERIFY(rig_->button("filterList")->text().contains(name));
    QCOMPARE(rig_->text("staffHint"),
             QStringLiteral("As they stand at: %1 · There are more: type on.").arg(name));
    QTest::mouseClick(rig_->button("filterList"), Qt::LeftButton);
    QVERIFY2(!rig_->last<mode::FilterChosen>().filter.list, "pressed once more it is let go");
    QVERIFY(!doors->isVisible());
  }

  void onALowScreenUnderFingersFiltersHaveTheRoomOfTheKeyboard() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1280, 800), true);
    rig_->window.setLanguage(QStringLiteral("ja"));
    rig_->window.render(sample::found());
    const QWidget* const keyboard = rig_->window.findChild<QWidget*>(QStringLiteral("keyboard"));
    QVERIFY(keyboard->isVisible());
    QTest::mouseClick(rig_->button("filter"), Qt::LeftButton);
    QVERIFY(!keyboard->isVisible());
    QTest::mouseClick(rig_->button("filterList"), Qt::LeftButton);
    const QRect look_up = rig_->place(rig_->window.findChild<QWidget*>(QStringLiteral("lookUp")));
    QVERIFY(look_up.contains(rig_->place(rig_->button("door1"))));
    QVERIFY(rig_->window.findChild<QWidget*>(QStringLiteral("doorArea"))->height() >
            2 * rig_->button("door1")->height());
    QTest::mouseClick(rig_->field("staffSearch"), Qt::LeftButton);
    QVERIFY(keyboard->isVisible() && rig_->list()->isVisible());
    QVERIFY(rig_->window.findChild<QWidget*>(QStringLiteral("filterBar"))->isHidden());
  }

 private:
  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(StaffFilterTest)
#include "staff_filter_test.moc"
