// SPDX-License-Identifier: Apache-2.0
// What staff see and do while their mode is open, by keys and mouse.
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/guest_rows.h>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace mode = domain::staff_mode;

class StaffWindowTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false); }
  void cleanup() { rig_.reset(); }

  // Looking for somebody.

  void theFieldHasTheFocusAndTellsWhatIsTyped() {
    rig_->window.render({.member = sample::member()});
    QCOMPARE(rig_->focus(), rig_->field("staffSearch"));
    QTest::keyClicks(rig_->focus(), QStringLiteral("ok"));
    QCOMPARE(rig_->events.size(), 2U);
    QCOMPARE(rig_->last<mode::Typed>().text, QStringLiteral("ok"));
  }

  void typingComesToTheFieldFromAnywhere() {
    rig_->window.render(sample::opened());
    rig_->button("letIn")->setFocus();
    QTest::keyClick(rig_->button("letIn"), Qt::Key_X);
    QCOMPARE(rig_->last<mode::Typed>().text, QStringLiteral("max"));
    QCOMPARE(rig_->focus(), rig_->field("staffSearch"));
    QTest::keyClick(&rig_->window, Qt::Key_Backspace);
    QCOMPARE(rig_->last<mode::Typed>().text, QStringLiteral("ma"));
  }

  void rowsSayWhoAndHow() {
    rig_->window.render(sample::found());
    const auto* rows = qobject_cast<ui::GuestRows*>(rig_->list()->model());
    QCOMPARE(rows->rowCount(), 7);
    QCOMPARE(rows->row(0).name, QStringLiteral("Maren Okonkwo"));
    QCOMPARE(rows->row(0).beside, QStringLiteral("Harbour Museum · Participant"));
    QCOMPARE(rows->row(0).chip.words, QStringLiteral("Not yet in"));
    QCOMPARE(rows->row(0).name_marked, (ui::MarkedSpans{{0, 2}}));
    QCOMPARE(rows->row(1).chip.words, QStringLiteral("Inside"));
    QCOMPARE(rows->row(3).name, QStringLiteral("山田太郎"));
    QCOMPARE(rows->row(5).chip.words, QStringLiteral("On hold"));
    QCOMPARE(rows->row(6).name, QStringLiteral("Marine Works Ltd"));
    QSet<QString> shapes;
    for (int i = 0; i < 6; ++i) shapes << rows->row(i).chip.shape;
    QVERIFY2(shapes.size() == 6, "each state has a shape of its own");
    QCOMPARE(rig_->text("staffHint"), QStringLiteral("There are more: type on."));
    QCOMPARE(rig_->list()->sizeHintForRow(0), 56);
  }

  void nobodyFoundIsSaid() {
    mode::State state = sample::found();
    state.found.rows.clear();
    rig_->window.render(state);
    QVERIFY(rig_->text("staffHint").startsWith(QStringLiteral("Nobody is found by that.")));
    QVERIFY(!rig_->list()->isVisible());
  }

  void arrowsMoveInTheRowsAndEnterOpens() {
    rig_->window.render(sample::found());
    QCOMPARE(rig_->list()->currentIndex().row(), 0);
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QTest::keyClick(rig_->focus(), Qt::Key_Up);
    QCOMPARE(rig_->list()->currentIndex().row(), 1);
    QCOMPARE(rig_->focus(), rig_->field("staffSearch"));
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(rig_->events.size(), 1U);
    QCOMPARE(std::get<TicketId>(rig_->last<mode::GuestWanted>().claim).text(), QStringLiteral("t2"));
  }

  void aRowIsOpenedByTheMouse() {
    rig_->window.render(sample::found());
    QTest::mouseClick(rig_->list()->viewport(), Qt::LeftButton, {},
                      rig_->list()->visualRect(rig_->list()->model()->index(2, 0)).center());
    QCOMPARE(std::get<TicketId>(rig_->last<mode::GuestWanted>().claim).text(), QStringLiteral("t3"));
  }

  void enterWaitsForTheRowsOfWhatWasTyped() {
    mode::State state = sample::found();
    state.typed = QStringLiteral("mari");
    rig_->window.render(state);
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QVERIFY2(rig_->events.empty(), "these are the rows of what was typed before");
    state.found.typed = state.typed;
    state.found.rows.erase(state.found.rows.begin());
    rig_->window.render(state);
    QTRY_COMPARE(rig_->events.size(), 1U);
    QCOMPARE(std::get<TicketId>(rig_->last<mode::GuestWanted>().claim).text(), QStringLiteral("t2"));
  }

  void whatNobodyIsFoundByIsACode() {
    mode::State state{.member = sample::member(), .typed = QStringLiteral("K7PQ")};
    state.found.typed = state.typed;
    rig_->window.render(state);
    QTest::keyClick(rig_->focus(), Qt::Key_Enter);
    QCOMPARE(std::get<TicketCode>(rig_->last<mode::GuestWanted>().claim).text(), QStringLiteral("K7PQ"));
  }

  void theChosenRowStaysWhenTheRowsComeAgain() {
    rig_->window.render(sample::found());
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    mode::State state = sample::found();
    std::swap(state.found.rows[0], state.found.rows[1]);
    rig_->window.render(state);
    QCOMPARE(rig_->list()->currentIndex().row(), 0);
  }

  // The guest's file.

  void theFileSaysAllThereIs() {
    rig_->window.render(sample::inside());
    QCOMPARE(rig_->text("fileName"), QStringLiteral("Maren Okonkwo"));
    QCOMPARE(rig_->text("fileCompany"), QStringLiteral("Harbour Museum"));
    QCOMPARE(rig_->text("fileType"), QStringLiteral("Participant"));
    QCOMPARE(rig_->text("fileCode"), QStringLiteral("K7PQ-2M9X-HH3D"));
    QCOMPARE(rig_->text("fileQuestions"), QStringLiteral("1 still open"));
    QVERIFY(rig_->text("fileNotes").startsWith(QStringLiteral("Speaks at 10:00")));
    QCOMPARE(rig_->text("doorTitle"), QStringLiteral("Already checked in"));
    QCOMPARE(rig_->text("doorMore"),
             QStringLiteral("This ticket was checked in today at 09:14 at North door."));
    const auto* state = rig_->window.findChild<ui::ChipRow*>(QStringLiteral("fileState"));
    QCOMPARE(state->chips().front().words, QStringLiteral("Inside"));
  }

  void historyIsNewestFirst() {
    rig_->window.render(sample::inside());
    QCOMPARE(rig_->passage("passage0"), (QStringList{"In", "09:14", "Main entrance", "North door"}));
    QCOMPARE(rig_->passage("passage1")[0], QStringLiteral("Out"));
    QCOMPARE(rig_->passage("passage3"), (QStringList{"In", "Mon 07:20", "Workshops, south side", "South 1"}));
    rig_->window.render(sample::opened());
    QVERIFY(!rig_->window.findChild<QWidget*>(QStringLiteral("passage0"))->isVisible());
    QCOMPARE(rig_->text("noHistory"), QStringLiteral("This guest has not been anywhere yet."));
  }

  void escapeStepsBack() {
    mode::State state = sample::refused();
    state.form = mode::Form::Overrule;
    rig_->window.render(state);
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(std::holds_alternative<mode::FormLeft>(rig_->events.back()));
    rig_->window.render(sample::refused());
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(std::holds_alternative<mode::GuestLeft>(rig_->events.back()));
    rig_->window.render(sample::found());
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QCOMPARE(rig_->last<mode::Typed>().text, QString());
    QCOMPARE(rig_->events.size(), 3U);
  }

  // What is done.

  void deedsAreDoneByKeyAndByButton_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<mode::State>("state");
    QTest::addColumn<int>("deed");
    const auto index = [](const mode::Deed& deed) { return int(deed.index()); };
    QTest::newRow("let in") << int(Qt::Key_F2) << "letIn" << sample::opened() << index(mode::LetIn{});
    QTest::newRow("let out") << int(Qt::Key_F3) << "letOut" << sample::inside() << index(mode::LetOut{});
    QTest::newRow("badge") << int(Qt::Key_F4) << "printBadge" << sample::inside()
                           << index(mode::PrintBadge{});
  }
  void deedsAreDoneByKeyAndByButton() {
    QFETCH(int, key);
    QFETCH(QString, name);
    QFETCH(mode::State, state);
    QFETCH(int, deed);
    rig_->window.render(state);
    QTest::keyClick(rig_->focus(), Qt::Key(key));
    QTest::mouseClick(rig_->button(name.toLatin1()), Qt::LeftButton);
    QCOMPARE(rig_->events.size(), 2U);
    for (const mode::Event& event : rig_->events) {
      QCOMPARE(int(std::get<mode::DeedWanted>(event).deed.index()), deed);
    }
    QCOMPARE(rig_->focus(), rig_->field("staffSearch"));
  }

  void formsAreAskedForByKeyAndByButton() {
    rig_->window.render(sample::inside());
    QTest::keyClick(rig_->focus(), Qt::Key_F6);
    QCOMPARE(rig_->last<mode::FormWanted>().form, mode::Form::CorrectBadge);
    QTest::keyClick(rig_->focus(), Qt::Key_F7);
    QCOMPARE(rig_->last<mode::FormWanted>().form, mode::Form::Void);
    rig_->window.render(sample::refused());
    QTest::mouseClick(rig_->button("overrule"), Qt::LeftButton);
    QCOMPARE(rig_->last<mode::FormWanted>().form, mode::Form::Overrule);
  }

  void whatMakesNoSenseCanNotBePressed() {
    rig_->window.render(sample::inside());
    QCOMPARE(rig_->reason("letIn"), QStringLiteral("The guest is inside already."));
    QVERIFY(rig_->reason("letOut").isEmpty() && rig_->reason("undo").isEmpty() &&
            rig_->reason("overrule").isEmpty());
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QVERIFY(rig_->events.empty());
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("The guest is inside already."));
    rig_->window.render(sample::opened());
    QCOMPARE(rig_->reason("letOut"), QStringLiteral("The guest is not inside."));
    QCOMPARE(rig_->reason("undo"), QStringLiteral("There is nothing to undo at this door."));
    QCOMPARE(rig_->reason("overrule"), QStringLiteral("There is nothing to overrule."));
    rig_->window.render(sample::refused());
    QCOMPARE(rig_->reason("letIn"), QStringLiteral("The door does not let this guest in."));
    QCOMPARE(rig_->button("letIn")->toolTip(), rig_->reason("letIn"));
    QCOMPARE(rig_->button("letIn")->accessibleDescription(), rig_->reason("letIn"));
  }

  void somebodyWithoutATicketIsRegistered() {
    rig_->window.render({.member = sample::member()});
    QTest::mouseClick(rig_->button("register"), Qt::LeftButton);
    QVERIFY(std::holds_alternative<mode::RegisterWanted>(rig_->events.back()));
    rig_->events.clear();
    QTest::keyClick(rig_->focus(), Qt::Key_F9);
    QVERIFY(std::holds_alternative<mode::RegisterWanted>(rig_->events.back()));
    mode::State state{.member = sample::member(), .registering = true};
    rig_->window.render(state);
    QCOMPARE(rig_->focus(), static_cast<QWidget*>(rig_->field("newGivenField")));
    rig_->events.clear();
    QTest::keyClicks(rig_->focus(), QStringLiteral("Zoe"));
    QVERIFY2(rig_->events.empty(), "nobody is looked for by it");
    rig_->field("newEmailField")->setText(QStringLiteral("zoe@example.org"));
    QTest::mouseClick(rig_->button("newType1"), Qt::LeftButton);
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    const auto form = rig_->last<mode::WalkInTyped>().form;
    QCOMPARE(form.given_name, QStringLiteral("Zoe"));
    QCOMPARE(form.email, QStringLiteral("zoe@example.org"));
    QCOMPARE(form.language, QStringLiteral("en"));
    QVERIFY(form.type != sample::staffFacts().ticket_types.front().id);
    state.told = mode::Told{StaffDeed::RegisterWalkIn, mode::Wordless{}};
    rig_->window.render(state);
    QCOMPARE(rig_->text("registerTrouble"), QStringLiteral("A guest needs a first name or a last name."));
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("<not shown>"));
    QCOMPARE(rig_->field("newGivenField")->text(), QStringLiteral("Zoe"));
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(std::holds_alternative<mode::FormLeft>(rig_->events.back()));
    rig_->window.render({.member = sample::member()});
    QVERIFY2(rig_->field("newGivenField")->text().isEmpty(), "nothing of it stays");
  }

  void theGuestsLanguageBehindItDoesNotComeThrough() {
    mode::State state = sample::inside();
    state.told = mode::Told{StaffDeed::LetIn, mode::Done{}};
    rig_->window.render(state);
    ui::Translations guests;
    guests.speak(QStringLiteral("de"));
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("The guest is inside already."));
    guests.speak(QStringLiteral("de"));
    QTest::mouseClick(rig_->window.findChild<QWidget*>(QStringLiteral("guestPage")), Qt::LeftButton);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("The guest is in."));
  }

  void onlyPassagesOfThisListAreUndone() {
    mode::State state = sample::inside();
    state.guest->history.erase(state.guest->history.begin() + 1, state.guest->history.end());
    rig_->window.render(state);
    QCOMPARE(rig_->reason("undo"), QStringLiteral("There is nothing to undo at this door."));
  }

  void rolesHaveTheirLimits() {
    rig_->window.render(sample::inside(StaffRole::Staff));
    for (const char* name : {"undo", "correctBadge", "overrule"}) {
      QCOMPARE(rig_->reason(name), QStringLiteral("Only a supervisor may do that."));
    }
    for (const int key : {Qt::Key_F6, Qt::Key_F7, Qt::Key_F8}) QTest::keyClick(rig_->focus(), Qt::Key(key));
    QVERIFY(rig_->events.empty());
    QVERIFY(rig_->button("printBadge")->isEnabled());
    rig_->window.render(sample::inside(StaffRole::Supervisor));
    QVERIFY(rig_->button("correctBadge")->isEnabled());
  }

  void oneDeedIsDoneAtATime() {
    mode::State state = sample::opened();
    state.doing = StaffDeed::LetIn;
    rig_->window.render(state);
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QTest::keyClick(rig_->focus(), Qt::Key_F4);
    QTest::keyClicks(rig_->focus(), QStringLiteral("x"));
    QVERIFY(rig_->events.empty());
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("One moment …"));
  }

  void whatCameOfItIsTold() {
    mode::State state = sample::inside();
    const auto told = [&](StaffDeed deed, const mode::Outcome& outcome, PrintState badge = PrintState::Idle) {
      state.told = mode::Told{deed, outcome, badge};
      rig_->window.render(state);
      const QString more = rig_->text("toldMore");
      return more.startsWith(u'<') ? rig_->text("toldTitle") : rig_->text("toldTitle") + u'|' + more;
    };
    QCOMPARE(told(StaffDeed::LetIn, mode::Done{}, PrintState::Printing),
             QStringLiteral("The guest is in.|The badge is printing …"));
    QCOMPARE(told(StaffDeed::Reprint, mode::Done{}, PrintState::Failed),
             QStringLiteral("The badge was not printed: please look at the printer."));
    QCOMPARE(told(StaffDeed::LetIn, mode::Refused{Unpaid{}}),
             QStringLiteral("Not let in: Not yet paid|The payment has not arrived."));
    QCOMPARE(told(StaffDeed::FindGuests, mode::NotOneGuest{3}),
             QStringLiteral("3 guests share that code.|Please look for one of them by name."));
    QCOMPARE(told(StaffDeed::Overrule, mode::RoleTooLow{StaffRole::Supervisor}),
             QStringLiteral("Only a supervisor may do that."));
    QCOMPARE(told(StaffDeed::LetIn, mode::NotKept{}).section(u'|', 0, 0),
             QStringLiteral("Nothing was done: this kiosk can’t use its data."));
    QCOMPARE(told(StaffDeed::AnswerQuestions, mode::KeptInPart{}).section(u'|', 0, 0),
             QStringLiteral("The answers are kept, but the guest is not in."));
    QCOMPARE(told(StaffDeed::RegisterWalkIn, mode::KeptInPart{}).section(u'|', 0, 0),
             QStringLiteral("The guest has a ticket, but is not in."));
  }

  // Forms.

  void reasonsAreTypedOrChosenAndSentByEnter() {
    mode::State state = sample::refused();
    state.form = mode::Form::Overrule;
    rig_->window.render(state);
    QCOMPARE(rig_->focus(), rig_->field("reasonField"));
    QTest::keyClicks(rig_->focus(), QStringLiteral("Paid in cash"));
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(std::get<mode::Overrule>(rig_->last<mode::DeedWanted>().deed).reason,
             QStringLiteral("Paid in cash"));
    QTest::mouseClick(rig_->button("reason0"), Qt::LeftButton);
    QCOMPARE(rig_->field("reasonField")->text(), QStringLiteral("Identity checked"));
    QTest::mouseClick(rig_->button("formSend"), Qt::LeftButton);
    QCOMPARE(std::get<mode::Overrule>(rig_->last<mode::DeedWanted>().deed).reason,
             QStringLiteral("Identity checked"));
    state = sample::inside();
    state.form = mode::Form::Void;
    rig_->window.render(state);
    QVERIFY2(rig_->field("reasonField")->text().isEmpty(), "that was another guest's");
    QTest::mouseClick(rig_->button("reason1"), Qt::LeftButton);
    QTest::keyClick(rig_->focus(), Qt::Key_Enter);
    QCOMPARE(std::get<mode::Void>(rig_->last<mode::DeedWanted>().deed).reason,
             QStringLiteral("Let in by mistake"));
  }

  void aBadgeIsCorrectedFromWhatItSays() {
    mode::State state = sample::opened();
    state.form = mode::Form::CorrectBadge;
    rig_->window.render(state);
    QCOMPARE(rig_->field("givenField")->text(), QStringLiteral("Maren"));
    QCOMPARE(rig_->field("familyField")->text(), QStringLiteral("Okonkwo"));
    QCOMPARE(rig_->field("companyField")->text(), QStringLiteral("Harbour Museum"));
    QCOMPARE(rig_->focus(), rig_->field("givenField"));
    QTest::keyClicks(rig_->focus(), QStringLiteral("a"));
    QTest::keyClick(rig_->focus(), Qt::Key_Tab);
    QCOMPARE(rig_->focus(), rig_->field("familyField"));
    rig_->window.render(state);
    QVERIFY2(rig_->field("givenField")->text() == u"Marena", "news of the guest take nothing from who types");
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(std::get<mode::CorrectBadge>(rig_->last<mode::DeedWanted>().deed),
             (mode::CorrectBadge{QStringLiteral("Marena"), QStringLiteral("Okonkwo"),
                                 QStringLiteral("Harbour Museum")}));
  }

  void whatIsMissingIsSaidAtTheField() {
    mode::State state = sample::refused();
    state.form = mode::Form::Overrule;
    state.told = mode::Told{StaffDeed::Overrule, mode::Wordless{}};
    rig_->window.render(state);
    QCOMPARE(rig_->text("formTrouble"), QStringLiteral("Please say why: it goes on record."));
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("<not shown>"));
    state.told->outcome = mode::Wordy{2000};
    rig_->window.render(state);
    QCOMPARE(rig_->text("formTrouble"), QStringLiteral("That is too long: at most 2000 characters, please."));
  }

  // Around it.

  void theHeaderSaysWhereAndWho() {
    rig_->window.showKiosk(sample::kioskWell());
    rig_->window.render({.member = sample::member()});
    QCOMPARE(rig_->text("staffEvent"), QStringLiteral("Open Halls 2026"));
    QCOMPARE(rig_->text("staffKiosk"), QStringLiteral("North door"));
    QCOMPARE(rig_->text("staffMember"), QStringLiteral("Ada Winter · Supervisor"));
    QCOMPARE(rig_->chips(), QStringList{QStringLiteral("Online")});
  }

  void itIsLockedByButtonAndKey() {
    QSignalSpy left(&rig_->window, &ui::StaffWindow::left);
    rig_->window.render(sample::opened());
    QTest::mouseClick(rig_->button("staffLock"), Qt::LeftButton);
    QTest::keyClick(rig_->focus(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(left.size(), 2);
    QVERIFY(rig_->events.empty());
  }

  void useIsTold() {
    QSignalSpy used(&rig_->window, &ui::StaffWindow::used);
    rig_->window.render(sample::found());
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QVERIFY(used.size() > 0);
  }

  void nothingIsLaidOutUntilItIsShown() {
    rig_->window.hide();
    rig_->window.render(sample::inside());
    QVERIFY2(rig_->text("fileName") == QStringLiteral("<not shown>"), "guests would wait for it");
    rig_->window.show();
    QCOMPARE(rig_->text("fileName"), QStringLiteral("Maren Okonkwo"));
  }

  void nothingStaysOnceItIsHidden() {
    mode::State state = sample::opened();
    state.form = mode::Form::CorrectBadge;
    rig_->window.render(sample::inside());
    rig_->window.render(state);
    rig_->window.hide();
    for (const auto* label : rig_->window.findChildren<QLabel*>()) {
      QVERIFY2(!label->text().contains(QStringLiteral("Maren")), qPrintable(label->objectName()));
      QVERIFY2(!label->text().contains(QStringLiteral("Speaks at")), qPrintable(label->objectName()));
    }
    for (const auto* one : rig_->window.findChildren<QLineEdit*>()) QVERIFY(one->text().isEmpty());
    QCOMPARE(rig_->list()->model()->rowCount(), 0);
    QVERIFY(!rig_->window.findChild<QWidget*>(QStringLiteral("passage0")));
    QVERIFY(rig_->events.empty());
  }

 private:
  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(StaffWindowTest)
#include "staff_window_test.moc"
