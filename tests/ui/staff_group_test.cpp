// SPDX-License-Identifier: Apache-2.0
// A group before staff: beside one of them, and all at once, by keys and mouse.
#include <QAccessible>
#include <QTest>

#include <memory>

#include <usher/ui/staff/companion_row.h>
#include <usher/ui/staff/group_rows.h>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace mode = domain::staff_mode;

class StaffGroupTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false); }
  void cleanup() { rig_.reset(); }

  // In a guest's file.

  void theFileShowsWhoCameWithTheGuest() {
    rig_->window.render(sample::accompanied());
    QCOMPARE(rig_->text("companionsTitle"), QStringLiteral("Of the same group"));
    QCOMPARE(companion(0)->row().name, QStringLiteral("Mario Castellani"));
    QCOMPARE(companion(0)->row().chip.words, QStringLiteral("Inside"));
    QCOMPARE(companion(2)->row().chip.words, QStringLiteral("Unpaid"));
    QCOMPARE(companion(0)->accessibleName(), QStringLiteral("Mario Castellani, Participant, Inside"));
    QCOMPARE(rig_->button("wholeGroup")->accessibleName(), QStringLiteral("All 7 guests of the group"));
    QCOMPARE(rig_->text("companionsMore"), QStringLiteral("and 2 more"));
    rig_->window.render(sample::opened());
    QVERIFY2(!companion(0)->isVisible() && !rig_->button("wholeGroup")->isVisible(), "came alone");
    QVERIFY(companion(0)->accessibleName().isEmpty());
  }

  void oneGoesToEachOfThem() {
    rig_->window.render(sample::accompanied());
    QTest::mouseClick(companion(1), Qt::LeftButton);
    QCOMPARE(wanted(), QStringLiteral("t3"));
    companion(2)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(companion(2), Qt::Key_Return);
    QCOMPARE(wanted(), QStringLiteral("t4"));
    companion(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(companion(0), Qt::Key_Space);
    QCOMPARE(wanted(), QStringLiteral("t2"));
    QCOMPARE(rig_->events.size(), 3U);
  }

  void tabComesToEachOfThem() {
    rig_->window.render(sample::accompanied());
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      reached << QApplication::focusWidget()->objectName();
    }
    for (const char* name : {"companion0", "companion3", "wholeGroup", "letIn"})
      QVERIFY2(reached.contains(QLatin1String(name)), name);
  }

  void theWholeGroupIsAskedForByKeyAndByButton() {
    rig_->window.render(sample::accompanied());
    QTest::keyClick(rig_->focus(), Qt::Key_F5);
    QVERIFY(std::holds_alternative<mode::GroupWanted>(rig_->events.back()));
    QTest::mouseClick(rig_->button("wholeGroup"), Qt::LeftButton);
    QCOMPARE(rig_->events.size(), 2U);
    rig_->window.render(sample::opened());
    QTest::keyClick(rig_->focus(), Qt::Key_F5);
    QVERIFY2(rig_->events.size() == 2U, "came alone");
  }

  // All at once.

  void theGroupSaysWhoAndHow() {
    rig_->window.render(sample::grouped());
    QCOMPARE(rig_->text("groupTitle"), QStringLiteral("A group of 7 guests"));
    QCOMPARE(rig_->text("groupStanding"), QStringLiteral("2 may come in · 1 inside · 4 may not come in"));
    QCOMPARE(rows()->rowCount(), 7);
    QCOMPARE(rows()->row(0).tick, ui::GroupRow::Tick::On);
    QVERIFY2(rows()->row(2).tick == ui::GroupRow::Tick::Off, "not here");
    QVERIFY2(rows()->row(1).tick == ui::GroupRow::Tick::None, "inside");
    QVERIFY2(rows()->row(3).tick == ui::GroupRow::Tick::None, "unpaid");
    QVERIFY2(rows()->row(6).chip.words == u"Questions are still open", "what the door has against them");
    QCOMPARE(rows()->index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Maren Okonkwo, Harbour Museum · Participant, Not yet in"));
    QCOMPARE(rig_->button("groupLetIn")->accessibleName(), QStringLiteral("Let in 1 guest"));
  }

  void keysTickOpenAndLetIn() {
    rig_->window.render(sample::grouped());
    QCOMPARE(rig_->focus(), view());
    QTest::keyClick(rig_->focus(), Qt::Key_Space);
    QCOMPARE(ticked(), QStringLiteral("t1"));
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QTest::keyClick(rig_->focus(), Qt::Key_Space);
    QVERIFY2(rig_->events.size() == 1U, "who is inside is not ticked");
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(wanted(), QStringLiteral("t2"));
    QTest::keyClick(rig_->focus(), Qt::Key_F3);
    QVERIFY(rig_->last<mode::AllTicked>().here);
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QVERIFY(std::holds_alternative<mode::LetInTicked>(rig_->events.back()));
    QTest::keyClick(rig_->focus(), Qt::Key_Tab);
    QCOMPARE(rig_->focus(), static_cast<QWidget*>(rig_->button("groupLetIn")));
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(rig_->events.size(), 5U);
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(std::holds_alternative<mode::GuestLeft>(rig_->events.back()));
  }

  void lettersLookForSomebodyElse() {
    rig_->window.render(sample::grouped());
    QTest::keyClick(rig_->focus(), Qt::Key_X);
    QCOMPARE(rig_->last<mode::Typed>().text, QStringLiteral("max"));
    QCOMPARE(rig_->focus(), static_cast<QWidget*>(rig_->field("staffSearch")));
  }

  void aFingerTicksAndOpens_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("to the right") << "en";
    QTest::newRow("to the left") << "ar";
  }
  void aFingerTicksAndOpens() {
    QFETCH(QString, language);
    rig_ = std::make_unique<sample::StaffRig>(QSize(1080, 1920), true);
    rig_->window.setLanguage(language);
    rig_->window.render(sample::grouped());
    const auto touch = [&](int row, bool at_end) {
      const QRect box = view()->visualRect(rows()->index(row));
      const int end = language == u"ar" ? box.left() + 20 : box.right() - 20;
      QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                        QPoint(at_end ? end : box.center().x(), box.center().y()));
    };
    touch(2, false);
    QTRY_COMPARE(rig_->events.size(), 1U);
    QCOMPARE(ticked(), QStringLiteral("t3"));
    touch(2, true);
    QTRY_COMPARE(rig_->events.size(), 2U);
    QCOMPARE(wanted(), QStringLiteral("t3"));
    touch(3, false);
    QTRY_COMPARE(rig_->events.size(), 3U);
    QVERIFY2(wanted() == u"t4", "there is nothing to tick");
    QVERIFY(view()->visualRect(rows()->index(0)).height() >= 80);
  }

  void nobodyToLetInIsSaid() {
    mode::State state = sample::grouped();
    state.group->tickAll(false);
    rig_->window.render(state);
    QCOMPARE(rig_->reason("groupLetIn"), QStringLiteral("Nobody is ticked."));
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("Nobody is ticked."));
    std::erase_if(state.group->file.all.guests, mayComeIn);
    rig_->window.render(state);
    QCOMPARE(rig_->reason("groupLetIn"), QStringLiteral("None of them can come in now."));
    state = sample::grouped();
    state.doing = StaffDeed::LetIn;
    rig_->window.render(state);
    QVERIFY(!rig_->button("groupLetIn")->isEnabled() && !rig_->button("groupAll")->isEnabled());
    QVERIFY(rig_->events.empty());
  }

  void theRowStaysWhereItIsWhenOneIsTicked() {
    rig_->window.render(sample::grouped());
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    mode::State state = sample::grouped();
    state.group->tickAll(true);
    rig_->window.render(state);
    QCOMPARE(view()->currentIndex().row(), 2);
    QCOMPARE(rows()->row(2).tick, ui::GroupRow::Tick::On);
    QCOMPARE(rig_->button("groupAll")->accessibleName(), QStringLiteral("Tick nobody"));
  }

  void theKeyboardsRowStaysWithItsGuest() {
    mode::State state = sample::grouped();
    state.group->file.all = sample::together(40, 40);
    rig_->window.render(state);
    for (int i = 0; i < 30; ++i) QTest::keyClick(rig_->focus(), Qt::Key_Down);
    const TicketId at = rows()->ticket(30);
    const int y = view()->visualRect(view()->currentIndex()).top();
    // One of them is opened, and left.
    mode::State open = state;
    open.guest = sample::opened().guest;
    rig_->window.render(open);
    rig_->window.render(state);
    QCOMPARE(rows()->ticket(view()->currentIndex().row()), at);
    QCOMPARE(view()->visualRect(view()->currentIndex()).top(), y);
    // Some before them are gone, and another one has come.
    auto& guests = state.group->file.all.guests;
    guests.erase(guests.begin(), guests.begin() + 3);
    guests.insert(guests.begin(), sample::together(41, 41).guests.back());
    rig_->window.render(state);
    QCOMPARE(rows()->ticket(view()->currentIndex().row()), at);
    QCOMPARE(view()->visualRect(view()->currentIndex()).top(), y);
    // Another group begins where groups do.
    rig_->window.render(sample::found());
    rig_->window.render(state);
    QCOMPARE(view()->currentIndex().row(), 0);
    QCOMPARE(view()->visualRect(rows()->index(0)).top(), 0);
  }

  void twoFastTapsAreTwo() {
    rig_->window.render(sample::grouped());
    const QPoint on = view()->visualRect(rows()->index(2)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, on);
    // The second of them is this, and the finger lifted.
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, on);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, on);
    QCOMPARE(rig_->events.size(), 2U);
    for (const mode::Event& event : rig_->events) QVERIFY(std::holds_alternative<mode::GuestTicked>(event));
  }

  void whileADeedIsOnItsWayTheRowsHaveTheKeys() {
    mode::State state = sample::grouped();
    rig_->window.render(state);
    rig_->button("groupLetIn")->setFocus();
    state.doing = StaffDeed::LetIn;
    rig_->window.render(state);
    QCOMPARE(rig_->focus(), view());
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    for (const mode::Event& event : rig_->events)
      QVERIFY2(!std::holds_alternative<mode::GuestLeft>(event), "the second Enter is not for the way back");
  }

  void placesThatAreLeftAreSaid() {
    mode::State state = sample::grouped();
    state.group->tickAll(true);
    state.group->file.all.places = 1;
    rig_->window.render(state);
    QVERIFY(rig_->text("groupStanding").contains(QStringLiteral(" · 1 place left")));
    QVERIFY2(rig_->reason("groupLetIn").isEmpty(), "both are enrolled");
    for (GroupGuest& one : state.group->file.all.guests) one.needs_place = true;
    rig_->window.render(state);
    QCOMPARE(rig_->reason("groupLetIn"),
             QStringLiteral("Only 1 place left for those who are not enrolled: please untick some."));
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QVERIFY(rig_->events.empty());
    QCOMPARE(rig_->text("toldTitle"), rig_->button("groupLetIn")->reason());
  }

  void aCrowdHasMoreThanThePage() {
    mode::State state = sample::grouped();
    state.group->file.all = sample::together(200, 312);
    rig_->window.render(state);
    QCOMPARE(rows()->rowCount(), 200);
    QVERIFY(rig_->text("groupHint").startsWith(QStringLiteral("112 more of them come up here")));
    QTest::keyClick(rig_->focus(), Qt::Key_End);
    QCOMPARE(view()->currentIndex().row(), 199);
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex()).center()));
  }

  void whatCameOfItIsTold() {
    mode::State state = sample::grouped();
    const auto told = [&](mode::Told what) {
      what.deed = StaffDeed::LetIn;
      state.told = std::move(what);
      rig_->window.render(state);
      const QString more = rig_->text("toldMore");
      return more.startsWith(u'<') ? rig_->text("toldTitle") : rig_->text("toldTitle") + u'|' + more;
    };
    const auto& guests = state.group->file.all.guests;
    mode::CameIn came{.in = {guests[0].guest.ticket, guests[2].guest.ticket}};
    QCOMPARE(told({.outcome = came}), QStringLiteral("2 guests came in."));
    QCOMPARE(told({.outcome = came, .badges_printed = 1}),
             QStringLiteral("2 guests came in.|1 of 2 badges are printed."));
    QCOMPARE(told({.outcome = came, .badges_printed = 1, .badges_failed = 1}),
             QStringLiteral("2 guests came in.|1 badge not printed: please look at the printer."));
    came.already_in = {guests[1].guest.ticket};
    QCOMPARE(told({.outcome = came}), QStringLiteral("2 guests came in.|1 guest was inside already."));
    QCOMPARE(told({.outcome = mode::CameIn{.already_in = came.in}}),
             QStringLiteral("Nobody was let in.|2 guests were inside already."));
    QVERIFY(told({.outcome = mode::DoorChanged{}})
                .startsWith(u"Nothing was done: this kiosk is at another door"));
    came.refused = {{guests[0].guest.ticket, guests[0].guest.attendee, Unpaid{}},
                    {guests[1].guest.ticket, guests[1].guest.attendee, Blocked{}},
                    {guests[3].guest.ticket, guests[3].guest.attendee, Cancelled{}}};
    const QString refused = told({.outcome = came});
    QVERIFY(refused.contains(QStringLiteral("Maren Okonkwo")) && refused.contains(u"(Not yet paid)"));
    QVERIFY(refused.contains(u"(The ticket is on hold)") && refused.endsWith(u"1 more"));
    QVERIFY(
        told({.outcome = mode::CameIn{.left_over = 3}}).startsWith(u"Nobody was let in.|3 guests not yet"));
  }

  void itIsInTheTree() {
    rig_->window.render(sample::grouped());
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("A group of 7 guests"));
    QCOMPARE(list->child(0)->text(QAccessible::Name),
             QStringLiteral("Maren Okonkwo, Harbour Museum · Participant, Not yet in"));
    QVERIFY(list->child(0)->state().checkable && list->child(0)->state().checked);
    QVERIFY2(!list->child(1)->state().checkable, "inside");
    QVERIFY2(list->child(2)->state().checkable && !list->child(2)->state().checked, "not here");
  }

  void nothingStaysOnceItIsHidden() {
    rig_->window.render(sample::accompanied());
    rig_->window.render(sample::grouped());
    rig_->window.hide();
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY(companion(0)->accessibleName().isEmpty() && !companion(0)->ticket());
    QVERIFY(rig_->window.findChild<QLabel*>(QStringLiteral("groupTitle"))->text().isEmpty());
  }

 private:
  ui::CompanionRow* companion(int number) const {
    return rig_->window.findChild<ui::CompanionRow*>(QStringLiteral("companion%1").arg(number));
  }
  QListView* view() const { return rig_->window.findChild<QListView*>(QStringLiteral("groupRows")); }
  const ui::GroupRows* rows() const { return qobject_cast<ui::GroupRows*>(view()->model()); }
  QString wanted() const { return std::get<TicketId>(rig_->last<mode::GuestWanted>().claim).text(); }
  QString ticked() const { return rig_->last<mode::GuestTicked>().ticket.text(); }

  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(StaffGroupTest)
#include "staff_group_test.moc"
