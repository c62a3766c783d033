// SPDX-License-Identifier: Apache-2.0
// What staff see of badges that do not come out, and what they do about them.
#include <QTest>

#include <memory>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace page = domain::kiosk_page;
namespace mode = domain::staff_mode;

class BadgeCardTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false);
    rig_->window.render({.member = sample::member()});
  }
  void cleanup() { rig_.reset(); }

  void whatIsInDoubtIsLookedAtAndSettled() {
    showBadges();
    QCOMPARE(rig_->text("incidentTitle0"), QStringLiteral("Did this badge come out?"));
    QCOMPARE(rig_->text("incidentWho0"), QStringLiteral("Maren Okonkwo"));
    for (const auto& [name, step] : {std::pair{"badgeIsThere0", page::SettleBadge::IsThere},
                                     std::pair{"badgeAgain0", page::SettleBadge::PrintAgain},
                                     std::pair{"badgeNotWanted0", page::SettleBadge::NotWanted}}) {
      QTest::mouseClick(rig_->button(name), Qt::LeftButton);
      QCOMPARE(lastDeed(), page::Deed(page::SettleBadge{*OpId::parse(u"order1"), step}));
    }
    for (const char* name : {"settleRight0", "settleMistake0", "settleSeen0"})
      QVERIFY2(!rig_->button(name)->isVisibleTo(&rig_->window), name);
  }

  void whatWaitsForAPrinterCanBeLeft() {
    showBadges();
    QCOMPARE(rig_->text("incidentTitle1"), QStringLiteral("A badge has not come out"));
    QCOMPARE(rig_->text("incidentWho1"), QStringLiteral("9c1be04477aa0d12"));
    QVERIFY(!rig_->button("badgeIsThere1")->isVisibleTo(&rig_->window));
    QVERIFY(!rig_->button("badgeAgain1")->isVisibleTo(&rig_->window));
    rig_->button("badgeNotWanted1")->click();
    QCOMPARE(lastDeed(),
             page::Deed(page::SettleBadge{*OpId::parse(u"order2"), page::SettleBadge::NotWanted}));
  }

  void anotherBadgeIsPrintedForAReason() {
    mode::State state = sample::inside();
    QVERIFY(!state.guest->history.empty());
    for (auto& made : state.guest->history) made.badges = 0;
    rig_->window.render(state);
    rig_->button("printBadge")->click();
    QCOMPARE(rig_->last<mode::DeedWanted>().deed, mode::Deed(mode::PrintBadge{}));
    state.guest->history.back().badges = 2;
    rig_->window.render(state);
    rig_->button("printBadge")->click();
    QCOMPARE(rig_->last<mode::FormWanted>().form, mode::Form::Reprint);
    state.form = mode::Form::Reprint;
    rig_->window.render(state);
    QCOMPARE(rig_->text("formWhat"),
             QStringLiteral("Badges that came out for this guest: 2. Why another one?"));
    rig_->button("reason0")->click();
    rig_->button("formSend")->click();
    QCOMPARE(rig_->last<mode::DeedWanted>().deed, mode::Deed(mode::PrintBadge{QStringLiteral("Lost")}));
  }

 private:
  void showBadges() {
    rig_->window.showPage(StaffPage::Kiosk);
    rig_->window.showKiosk(sample::kioskWithBadges());
  }
  page::Deed lastDeed() const { return std::get<page::DeedWanted>(rig_->kiosk_events.back()).deed; }

  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(BadgeCardTest)
#include "badge_card_test.moc"
