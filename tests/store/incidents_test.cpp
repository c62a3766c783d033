// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
namespace outcome = ports::outcome;

namespace {

const auto kAda = *domain::StaffMemberId::parse(u"ada");

/// Of ticket 1, whose first entry is op 1.
domain::SecondEntry secondEntry(int op, std::optional<domain::Resolution> resolution = std::nullopt) {
  const auto made = checkIn(op, 1);
  return {.id = made.id,
          .ticket = made.ticket,
          .list = made.list,
          .at = made.at,
          .kiosk = made.kiosk,
          .winner = opId(1),
          .resolution = resolution};
}

domain::Op settled(int op, int entry) {
  return {opId(op), checkIn(op, 1).at,
          domain::op::SettleIncident{opId(entry), ticketId(1), domain::Resolution::Accepted, "twins"}, kAda};
}

domain::Op printed(int op) {
  return {opId(op), checkIn(op, 1).at,
          domain::op::PrintResult{ticketId(2), domain::Paper::Badge, domain::PrintOutcome::Printed}};
}

using Ids = std::vector<domain::OpId>;

}  // namespace

/// What staff have to look at: second entries of the whole event, and what was done here in vain.
class IncidentsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(2, at("5"), {checkIn(1, 1)});
  }
  void cleanup() { f_.reset(); }

  void thoseOfTheWholeEventAreShownUntilSomebodySettlesThem() {
    f_->apply(at("6"), {{1, ports::Record(secondEntry(3))}, {2, ports::Record(secondEntry(2))}});
    const domain::TwoEntries both{checkIn(2, 1), checkIn(1, 1)};
    const auto incidents = must(f_->store->incidents());
    QCOMPARE(incidents.size(), std::size_t{2});
    QVERIFY(std::get<domain::TwoEntries>(incidents[0]) == both);
    f_->apply(at("7"), {{3, ports::Record(secondEntry(2, domain::Resolution::Mistake))}});
    QCOMPARE(open(), Ids{opId(3)});
    f_->apply(at("8"), {{4, ports::Removed{ports::RecordKind::SecondEntry, opId(3).text()}}});
    QCOMPARE(open(), Ids());
    // A snapshot brings them too; nobody else's is this kiosk's.
    auto load = must(f_->store->beginSnapshot(gala(), at("9")));
    must(load->add(eventRecords()));
    must(load->add({secondEntry(2)}));
    must(load->finish());
    QCOMPARE(open(), Ids{opId(2)});
    QVERIFY(!std::get<domain::TwoEntries>(must(f_->store->incidents())[0]).first);
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{0});
  }

  void oneOfThisKioskIsShownOnce() {
    contest(2);
    QCOMPARE(open(), Ids{opId(2)});
    f_->apply(at("6"), {{1, ports::Record(secondEntry(2))}});
    QCOMPARE(open(), Ids{opId(2)});
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{1});
    f_->apply(at("7"), {{2, ports::Record(secondEntry(2, domain::Resolution::Accepted))}});
    QCOMPARE(open(), Ids());
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{0});
  }

  void oneThatStandsByNowIsNone() {
    contest(2);
    // Elsewhere the first entry was undone, and this one took its place.
    f_->apply(at("6"), {{1, ports::Removed{ports::RecordKind::CheckIn, opId(1).text()}},
                        {2, ports::Record(checkIn(2, 1))}});
    QCOMPARE(open(), Ids());
  }

  void settledHereIsSettledAtOnceAndForGood() {
    contest(2);
    f_->apply(at("6"), {{1, ports::Record(secondEntry(3))}});
    QCOMPARE(open(), (Ids{opId(2), opId(3)}));
    must(f_->store->record(settled(8, 2)));
    must(f_->store->record(settled(9, 3)));
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(open(), Ids());
      f_->open();
    }
    f_->settle(opId(8), outcome::Ok{}, "9");
    f_->settle(opId(9), outcome::Rejected{"settled-otherwise", "in another way"}, "9");
    // The feed says nothing of the own one: its ticket is gone.
    f_->apply(at("9"));
    QCOMPARE(open(), (Ids{opId(3), opId(9)}));
  }

  void whoLetSomebodyInKnowinglyHasSettledIt() {
    must(f_->store->redeem(ticketId(1), [&](const domain::LookUp&) {
      return ports::Ruling{checkIn(2, 1), kAda, domain::Override{"already_used", "Lost their badge"}};
    }));
    f_->settle(opId(2), outcome::Conflict{checkIn(1, 1)}, "9");
    QCOMPARE(open(), Ids());
    QCOMPARE(f_->history(1), std::vector{checkIn(1, 1)});
  }

  void deadLettersSayWhatWasDoneAndByWhom() {
    f_->pass(2, 2);
    must(f_->store->record(settled(3, 90)));
    f_->settle(opId(2), outcome::Rejected{"unknown-ticket", "no such ticket"}, "9");
    f_->settle(opId(3), outcome::Rejected{"unknown-incident", "no such incident"}, "9");
    f_->open();
    const auto incidents = must(f_->store->incidents());
    QCOMPARE(incidents.size(), std::size_t{2});
    QCOMPARE(std::get<domain::DeadLetter>(incidents[0]),
             (domain::DeadLetter{opId(2), "check_in", ticketId(2), checkIn(2, 2).at, "unknown-ticket",
                                 "no such ticket", checkIn(2, 2)}));
    QCOMPARE(std::get<domain::DeadLetter>(incidents[1]),
             (domain::DeadLetter{opId(3), "settle_incident", ticketId(1), settled(3, 90).at,
                                 "unknown-incident", "no such incident", settled(3, 90)}));
  }

  void aDeadLetterIsPutAwayOnce() {
    f_->pass(2, 2);
    must(f_->store->record(printed(3)));
    for (const int op : {2, 3}) f_->settle(opId(op), outcome::Rejected{"unknown-ticket", ""}, "9");
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{2});
    for (const int op : {2, 3}) {
      must(f_->store->putAway({opId(op), kAda, f_->time.now(), "seen"}));
      f_->open();
      QCOMPARE(f_->store->putAway({opId(op), kAda, f_->time.now(), {}}).error().code,
               ports::StoreError::BadData);
    }
    QCOMPARE(open(), Ids());
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{0});
    // The guest did pass.
    QCOMPARE(f_->history(2), std::vector{checkIn(2, 2)});
  }

 private:
  /// Lets ticket 1 in under that op, which the backend says was let in before.
  void contest(int op) {
    f_->pass(op, 1);
    f_->settle(opId(op), outcome::Conflict{checkIn(1, 1)}, "5");
  }
  Ids open() {
    Ids ids;
    for (const auto& incident : must(f_->store->incidents())) ids.push_back(domain::idOf(incident));
    return ids;
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(IncidentsTest)
#include "incidents_test.moc"
