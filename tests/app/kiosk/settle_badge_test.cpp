// SPDX-License-Identifier: Apache-2.0
// A badge that does not come out: staff see it, and say what becomes of it.
#include <QSignalSpy>
#include <QTest>

#include "data_rig.h"

using namespace usher;
using namespace std::chrono_literals;
using domain::OpenOrder;
using kiosk::DataRoom;
namespace page = domain::kiosk_page;

namespace {

const domain::StaffMember kMia{.id = *domain::StaffMemberId::parse(u"mia")};

}  // namespace

class SettleBadgeTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    kiosk_ = std::make_unique<kiosk::test::Kiosk>(50);
    kiosk_->settings.badge_printer = {kiosk::PrinterChoice::PdfFolder, QStringLiteral("/nowhere")};
    kiosk_->settings.lan_on = false;
    kiosk_->begin();
    owed_.clear();
    unwanted_.clear();
    connect(room(), &DataRoom::paperOwed, this, [this](const OpenOrder& open) { owed_.push_back(open); });
    connect(room(), &DataRoom::paperUnwanted, this,
            [this](const domain::OpId& order) { unwanted_.push_back(order); });
    room()->open();
    QSignalSpy decided(room(), &DataRoom::decided);
    room()->redeem({1, store::test::scanned(store::test::codeOf(3))});
    const auto& decision = decided[0][0].value<domain::event::Decided>().decision;
    QVERIFY(decision.badge_order);
    order_ = *decision.badge_order;
    QVERIFY2(toSettle().empty(), "it is on its way");
  }
  void cleanup() { kiosk_.reset(); }

  void oneThatNobodyCanTellOfIsSettledOnce() {
    handToAPrinter();
    room()->doubted(order_);
    QCOMPARE(toSettle(), std::vector{order_});
    QVERIFY(std::holds_alternative<page::Done>(settle(page::SettleBadge::IsThere)));
    QVERIFY(toSettle().empty());
    QVERIFY(std::holds_alternative<page::NotThere>(settle(page::SettleBadge::IsThere)));
  }

  void itIsPrintedAgainOnlyWhileItIsInDoubt() {
    handToAPrinter();
    QVERIFY2(std::holds_alternative<page::NotThere>(settle(page::SettleBadge::PrintAgain)),
             "it may come out");
    QVERIFY(owed_.empty());
    room()->doubted(order_);
    QVERIFY(std::holds_alternative<page::Done>(settle(page::SettleBadge::PrintAgain)));
    QCOMPARE(owed_.size(), 1U);
    const auto again = owed_.front().order;
    QVERIFY(again.id != order_ && again.by == kMia.id);
    QVERIFY2(std::holds_alternative<page::NotThere>(settle(page::SettleBadge::PrintAgain)),
             "it is on its way");
    QCOMPARE(owed_.size(), 1U);
  }

  void oneThatIsNotWantedIsTakenFromItsPrinter() {
    handToAPrinter();
    QVERIFY(std::holds_alternative<page::Done>(settle(page::SettleBadge::NotWanted)));
    QCOMPARE(unwanted_, std::vector{order_});
    QVERIFY2(std::holds_alternative<page::NotThere>(settle(page::SettleBadge::NotWanted)), "once is enough");
    // It is seen no more, however long the printer holds on to it.
    kiosk_->clock.follow(kiosk_->clock.now() + 1h - kiosk_->machine.monotonic());
    QVERIFY(toSettle().empty());
    room()->cameOut(order_);
    QVERIFY(toSettle().empty());
  }

 private:
  DataRoom* room() { return kiosk_->room.get(); }
  void handToAPrinter() {
    QSignalSpy may(room(), &DataRoom::mayHandOver);
    room()->handTo(order_, QStringLiteral("cups:door"));
    QVERIFY(may[0][1].toBool());
    room()->handedOver(order_, QStringLiteral("7"));
  }
  page::Outcome settle(page::SettleBadge::Step step) {
    QSignalSpy served(room(), &DataRoom::kioskServed);
    room()->serveKiosk(kMia, {1, page::SettleBadge{order_, step}});
    return served[0][0].value<page::DeedDone>().outcome;
  }
  std::vector<domain::OpId> toSettle() {
    QSignalSpy told(room(), &DataRoom::incidentsTold);
    room()->tellState();
    std::vector<domain::OpId> orders;
    for (const auto& one : told.last().first().value<std::vector<page::ToSettle>>()) {
      if (const auto* open = std::get_if<OpenOrder>(&one.incident)) orders.push_back(open->order.id);
    }
    return orders;
  }

  std::unique_ptr<kiosk::test::Kiosk> kiosk_;
  std::vector<OpenOrder> owed_;
  std::vector<domain::OpId> unwanted_;
  domain::OpId order_ = *domain::OpId::parse(u"none");
};

QTEST_MAIN(SettleBadgeTest)
#include "settle_badge_test.moc"
