// SPDX-License-Identifier: Apache-2.0
// Where a kiosk checks in is chosen by staff: another list, or another event.
#include <QTest>

#include <memory>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace page = domain::kiosk_page;

class ListChoiceTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false);
    rig_->window.render({.member = sample::member()});
  }
  void cleanup() { rig_.reset(); }

  void listsAreChosenFrom() {
    show(sample::kioskWell());
    QTest::keyClick(rig_->focus(), Qt::Key_F3);
    QVERIFY(lastIs<page::ListsWanted>());
    page::State state = sample::kioskWell();
    state.front = page::ChoosingList{};
    show(state);
    QCOMPARE(rig_->button("list0")->text(), QStringLiteral("Main entrance"));
    QCOMPARE(rig_->reason("list0"), QStringLiteral("This kiosk checks in there now."));
    QTest::mouseClick(rig_->button("list1"), Qt::LeftButton);
    QCOMPARE(lastDeed(), page::Deed(page::SwitchList{*CheckInListId::parse(u"south")}));
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QCOMPARE(rig_->focus(), rig_->button("list1"));
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(rig_->kiosk_events.size(), 3U);
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(lastIs<page::FrontLeft>());
  }

  void otherEventsThatAreOfferedComeAfterTheLists() {
    page::State state = sample::kioskWell();
    show(state);
    QCOMPARE(rig_->button("switchList")->text(), QStringLiteral("Other list …"));
    const OtherEvent spring{*EventId::parse(u"spring"),
                            LocalizedText({{QStringLiteral("en"), QStringLiteral("Spring fair")}})};
    state.kiosk->other_events = {spring};
    show(state);
    QCOMPARE(rig_->button("switchList")->text(), QStringLiteral("Elsewhere …"));
    state.front = page::ChoosingList{};
    show(state);
    QCOMPARE(rig_->button("list2")->text(), QStringLiteral("Event: Spring fair"));
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QTest::keyClick(rig_->focus(), Qt::Key_Down);
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QCOMPARE(lastDeed(), page::Deed(page::SwitchEvent{spring}));
    state.front = page::Confirming{page::SwitchEvent{spring}};
    show(state);
    QCOMPARE(rig_->text("onceMoreTitle"), QStringLiteral("Serve another event?"));
    QVERIFY(rig_->text("onceMoreWhat").contains(QStringLiteral("Spring fair")));
    state.front.reset();
    state.told = page::Told{page::SwitchEvent{spring}, page::Done{}};
    show(state);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("This kiosk goes over to another event: Spring fair"));
  }

  void sessionsDoorsComeAfterTheOthers() {
    EventFacts facts = sample::staffFacts();
    facts.lists.front().session = SessionId::parse(u"opening");
    rig_->window.setFacts(facts);
    page::State state = sample::kioskWell();
    state.front = page::ChoosingList{};
    show(state);
    QCOMPARE(rig_->button("list0")->text(), QStringLiteral("Workshops, south side"));
    QCOMPARE(rig_->button("list1")->text(), QStringLiteral("Main entrance"));
    QTest::mouseClick(rig_->button("list0"), Qt::LeftButton);
    QCOMPARE(lastDeed(), page::Deed(page::SwitchList{*CheckInListId::parse(u"south")}));
  }

 private:
  void show(const page::State& state) {
    rig_->window.showPage(StaffPage::Kiosk);
    rig_->window.showKiosk(state);
  }
  page::Deed lastDeed() const { return std::get<page::DeedWanted>(rig_->kiosk_events.back()).deed; }
  template <class T>
  bool lastIs() const {
    return std::holds_alternative<T>(rig_->kiosk_events.back());
  }

  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(ListChoiceTest)
#include "list_choice_test.moc"
