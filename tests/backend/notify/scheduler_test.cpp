// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/scheduler.h>

#include "../saved_ticket.h"
#include "summit.h"

namespace usher::backend::tests {

using contract::NoticeKind;
using Names = std::vector<std::string>;

/// What the scheduler makes of the clock and of the feed, in a real store.
class SchedulerTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    summit_ = std::make_unique<Summit>();
    restart();
    turn("09:00");
    for (const char* ticket : {"ada", "bjoern", "chloe"}) {
      must(summit_->store().attendees().enrol(Summit::kId, ticket, "opening", clockAt("09:10")));
    }
    turn("09:20");
    // Three of three seats.
    forget();
  }

  void guestsAreToldToQueueOnceAndInTime() {
    turn("13:14");
    QCOMPARE(newlyTold(), Names{});
    QCOMPARE(next_, clockAt("13:15"));
    turn("13:15");
    QCOMPARE(newlyTold(), (Names{"queue ada mail", "queue ada sms", "queue bjoern mail", "queue chloe sms"}));
    const auto notice = newNotices().at(0);
    QCOMPARE(notice.kind, NoticeKind::Queue);
    QCOMPARE(notice.session, "opening");
    QVERIFY(notice.from == clockAt("13:15") && notice.until == clockAt("13:35"));
    for (const auto& message : summit_->messages()) {
      if (message.what.kind != "queue") continue;
      QVERIFY(message.what.not_before == clockAt("13:15"));
      QVERIFY(message.what.expires_at == clockAt("13:40"));
    }
    forget();
    turn("13:16");
    restart();
    turn("13:17");
    QCOMPARE(newlyTold(), Names{});
    QCOMPARE(next_, clockAt("14:45"));
    turn("14:50");
    // Nobody sits there, and kiosks are told all the same.
    QCOMPARE(newlyTold(), Names{});
    QCOMPARE(newNotices().at(0).session, "workshop");
  }

  void whatCameTooLateIsRecordedAndExpires() {
    restart();
    turn("13:41");
    QCOMPARE(newlyTold().size(), std::size_t(4));
    QCOMPARE(newNotices().size(), std::size_t(1));
    QCOMPARE(takeQueueMails("13:41"), 0);
    QCOMPARE(summit_->messages(store::MessageState::Expired).size(), std::size_t(4));
  }

  void whatIsOnlyLateIsSent() {
    restart();
    turn("13:39");
    QCOMPARE(takeQueueMails("13:39"), 2);
  }

  void anEventThatComesLaterIsNotToldOfItsPast() {
    Summit other;
    notify::Scheduler scheduler(other.stores(), other.logger());
    for (const char* ticket : {"ada", "bjoern"}) {
      must(other.store().attendees().enrol(Summit::kId, ticket, "opening", clockAt("09:10")));
    }
    scheduler.turn(clockAt("13:45"));
    scheduler.turn(clockAt("13:46"));
    notify::Scheduler again(other.stores(), other.logger());
    again.turn(clockAt("13:47"));
    QCOMPARE(other.told(), Names{});
    QVERIFY(other.notices().empty());
  }

  void aNewStartIsAnotherTimeToQueue() {
    turn("13:15");
    forget();
    auto session = summit_->session("opening");
    session.starts_at = clockAt("14:00");
    session.ends_at = clockAt("15:00");
    summit_->put(session, clockAt("13:20"));
    turn("13:20");
    QCOMPARE(newlyTold(), (Names{"moved ada mail", "moved ada sms", "moved bjoern mail", "moved chloe sms"}));
    forget();
    turn("13:45");
    QCOMPARE(newlyTold(), (Names{"queue ada mail", "queue ada sms", "queue bjoern mail", "queue chloe sms"}));
  }

  void anotherRoomOrTimeIsToldWithTheOldOne() {
    auto session = summit_->session("opening");
    session.room = "Small Hall";
    summit_->put(session, clockAt("10:00"));
    restart();
    turn("10:01");
    QCOMPARE(newlyTold(), (Names{"moved ada mail", "moved ada sms", "moved bjoern mail", "moved chloe sms"}));
    const auto facts = notify::readFacts(summit_->messages().back().what.facts);
    QCOMPARE(facts.session->room, "Small Hall");
    QCOMPARE(facts.before->room, "Great Hall");
    const auto notice = newNotices().at(0);
    QCOMPARE(notice.kind, NoticeKind::Moved);
    QVERIFY(notice.from == clockAt("10:01") && notice.until == clockAt("13:30"));
    forget();
    restart();
    turn("10:02");
    QCOMPARE(newlyTold(), Names{});
    // Back again is news again; another title is none.
    session.room = "Great Hall";
    summit_->put(session, clockAt("10:03"));
    turn("10:03");
    QCOMPARE(newlyTold().size(), std::size_t(4));
    forget();
    session.title = {{"en", "Grand opening"}};
    summit_->put(session, clockAt("10:04"));
    turn("10:04");
    QCOMPARE(newlyTold(), Names{});
  }

  void aSessionThatIsGoneIsToldToItsGuests() {
    const auto opening = std::get<contract::SessionRow>(
        must(summit_->store().settings().row(Summit::kId, "session", "opening")).value());
    summit_->remove("session", "opening", clockAt("10:00"));
    turn("10:00");
    QCOMPARE(newlyTold(), (Names{"cancelled ada mail", "cancelled ada sms", "cancelled bjoern mail",
                                 "cancelled chloe sms"}));
    const auto notice = newNotices().at(0);
    QCOMPARE(notice.kind, NoticeKind::Cancelled);
    // Nobody has its row any more to take the title from.
    QVERIFY(!notice.title.empty());
    QCOMPARE(notice.title, opening.title);
    QCOMPARE(notify::readFacts(summit_->messages().back().what.facts).session->room, "Great Hall");
    forget();
    turn("13:15");
    QCOMPARE(newlyTold(), Names{});
  }

  void seatsThatFillUpAreToldOnceToWhoeverHasOne() {
    auto& attendees = summit_->store().attendees();
    for (const char* ticket : {"ada", "bjoern", "chloe"}) {
      must(attendees.enrol(Summit::kId, ticket, "workshop", clockAt("10:00")));
    }
    turn("10:00");
    QCOMPARE(newlyTold(),
             (Names{"filling ada mail", "filling ada sms", "filling bjoern mail", "filling chloe sms"}));
    QCOMPARE(newNotices().at(0).kind, NoticeKind::Filling);
    forget();
    must(attendees.leave(Summit::kId, "chloe", "workshop", clockAt("10:10")));
    turn("10:10");
    QCOMPARE(newlyTold(), Names{});
    QCOMPARE(newNotices().at(0).kind, NoticeKind::Seat);
    forget();
    must(attendees.enrol(Summit::kId, "chloe", "workshop", clockAt("10:20")));
    turn("10:20");
    QCOMPARE(newlyTold(), Names{});
    QCOMPARE(newNotices().at(0).kind, NoticeKind::Filling);
  }

  void staffAreToldByRule() {
    summit_->settings().staff_rules = {
        {.kinds = {contract::ItemKind::Drink}, .emails = {"bar@example.org"}, .phones = {"+491700000001"}},
        {.kinds = {contract::ItemKind::Food}, .emails = {"kitchen@example.org"}},
        {.kinds = {}, .emails = {"desk@example.org", "bar@example.org"}}};
    summit_->saveSettings();
    ask("r-1");
    restart();
    turn("10:01");
    QCOMPARE(newlyTold(), (Names{"staff_request +491700000001 sms", "staff_request bar@example.org mail",
                                 "staff_request desk@example.org mail"}));
    forget();
    restart();
    turn("10:02");
    ask("r-1");
    turn("10:03");
    QCOMPARE(newlyTold(), Names{});
  }

  void guestsAreToldWhatBecomesOfARequest() {
    ask("r-1");
    turn("10:01");
    QCOMPARE(newlyTold(), Names{});
    step("r-1", contract::RequestState::Accepted);
    turn("10:02");
    QCOMPARE(newlyTold(), (Names{"request_state ada mail", "request_state ada sms"}));
    forget();
    restart();
    turn("10:03");
    QCOMPARE(newlyTold(), Names{});
    step("r-1", contract::RequestState::Declined);
    turn("10:04");
    QCOMPARE(newlyTold(), (Names{"request_state ada mail", "request_state ada sms"}));
    const auto facts = notify::readFacts(summit_->messages().back().what.facts);
    QCOMPARE(facts.request->state, contract::RequestState::Declined);
    QCOMPARE(facts.request->reason, "The tap is dry");
  }

  void guestsAreToldWhoTookOnWhatNeededNoConfirmation() {
    contract::CatalogueItemRow water{.id = "water", .name = {{"en", "Water"}}};
    water.needs_confirmation = false;
    summit_->put(water, clockAt("09:59"));
    ask("r-1");
    turn("10:01");
    QCOMPARE(newlyTold(), Names{});
    step("r-1", contract::RequestState::Accepted);
    turn("10:02");
    QCOMPARE(newlyTold(), (Names{"request_state ada mail", "request_state ada sms"}));
  }

  void whatHappenedBeforeTheFirstLookIsNotLost() {
    Summit other;
    other.settings().staff_rules = {{.emails = {"desk@example.org"}}};
    other.saveSettings();
    must(other.store().requests().ask(Summit::kId, {"r-9", "ada", "water", 1, "", clockAt("08:30")},
                                      clockAt("08:30")));
    notify::Scheduler(other.stores(), other.logger()).turn(clockAt("08:31"));
    QCOMPARE(other.told(), Names{"staff_request desk@example.org mail"});
  }

  void whatTheFeedHasForgottenIsMadeUpFor() {
    auto session = summit_->session("opening");
    session.room = "Small Hall";
    summit_->put(session, clockAt("10:00"));
    ask("r-1");
    summit_->settings().staff_rules = {{.emails = {"desk@example.org"}}};
    summit_->saveSettings();
    must(summit_->store().events().forgetChanges(clockAt("12:00")));
    restart();
    turn("12:01");
    QCOMPARE(newlyTold(), (Names{"moved ada mail", "moved ada sms", "moved bjoern mail", "moved chloe sms",
                                 "staff_request desk@example.org mail"}));
  }

  void nothingIsSaidWhereOrganizersWantNone() {
    summit_->settings().notifications.enabled = false;
    summit_->saveSettings();
    auto session = summit_->session("opening");
    session.room = "Small Hall";
    summit_->put(session, clockAt("10:00"));
    turn("10:01");
    turn("13:20");
    QCOMPARE(newlyTold(), Names{});
    QVERIFY(newNotices().empty());
  }

  void textMessagesGoOutOnlyWhereOrganizersWantThem() {
    summit_->settings().notifications.by_sms = false;
    summit_->saveSettings();
    turn("13:15");
    QCOMPARE(newlyTold(), (Names{"queue ada mail", "queue bjoern mail"}));
  }

  void ticketsThatAreNotValidGetNothing() {
    auto ticket = must(summit_->store().attendees().attendee(Summit::kId, "ada"))->ticket;
    ticket.blocked = true;
    QVERIFY(saveTicket(summit_->store().attendees(), Summit::kId, ticket, clockAt("10:00")));
    turn("13:15");
    QCOMPARE(newlyTold(), (Names{"queue bjoern mail", "queue chloe sms"}));
  }

  void quietTurnsWriteNothing() {
    turn("10:00");
    const auto before = must(summit_->store().events().heads()).at(0).sequence;
    const auto position = must(summit_->store().messages().readPosition(Summit::kId, "notify"));
    turn("10:01");
    QCOMPARE(must(summit_->store().events().heads()).at(0).sequence, before);
    QCOMPARE(must(summit_->store().messages().readPosition(Summit::kId, "notify"))->sequence,
             position->sequence);
  }

 private:
  void restart() {
    scheduler_.reset();
    summit_->reopen();
    scheduler_ = std::make_unique<notify::Scheduler>(summit_->stores(), summit_->logger());
  }
  void turn(const std::string& time) {
    next_ = scheduler_->turn(clockAt(time)).value_or(contract::Instant());
    QVERIFY2(summit_->logged().empty(), summit_->logged().c_str());
  }
  void ask(const std::string& id) {
    const auto asked = must(summit_->store().requests().ask(
        Summit::kId, {id, "ada", "water", 2, "Still, please", clockAt("10:00")}, clockAt("10:00")));
    QVERIFY(std::holds_alternative<contract::RequestRow>(asked));
  }
  void step(const std::string& id, contract::RequestState to) {
    const auto stepped = must(summit_->store().requests().stepRequest(
        Summit::kId, id, {to, "Eve", to == contract::RequestState::Declined ? "The tap is dry" : ""},
        clockAt("10:01")));
    QVERIFY(std::holds_alternative<contract::RequestRow>(stepped));
  }
  int takeQueueMails(const std::string& time) {
    const auto now = clockAt(time);
    const auto taken = must(summit_->store().messages().takeMessages(store::Channel::Mail, now, now, 100,
                                                                     store::Pick::MostUrgent));
    return static_cast<int>(
        std::ranges::count(taken, "queue", [](const store::Message& m) { return m.what.kind; }));
  }
  /// What is told from here on is new.
  void forget() {
    told_before_ = summit_->told();
    notices_before_ = summit_->notices();
  }
  Names newlyTold() {
    auto told = summit_->told();
    for (const auto& old : told_before_) told.erase(std::ranges::find(told, old));
    return told;
  }
  std::vector<contract::NoticeRow> newNotices() {
    auto notices = summit_->notices();
    for (const auto& old : notices_before_) std::erase(notices, old);
    return notices;
  }

  std::unique_ptr<Summit> summit_;
  std::unique_ptr<notify::Scheduler> scheduler_;
  contract::Instant next_;
  Names told_before_;
  std::vector<contract::NoticeRow> notices_before_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::SchedulerTest)
#include "scheduler_test.moc"
