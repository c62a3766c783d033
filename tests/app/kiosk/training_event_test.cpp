// SPDX-License-Identifier: Apache-2.0
// Whoever trains meets all that there is to meet at a door.
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <usher/domain/evaluate.h>
#include <usher/domain/layout/badge_layout.h>
#include <usher/fakes/fake_time.h>

#include <usher/kiosk/training_event.h>

using namespace usher;

namespace {

const domain::Instant kNow = fakes::FakeTime::kStart;

template <class Thing>
std::vector<Thing> all() {
  std::vector<Thing> found;
  for (const auto& record : kiosk::trainingEvent(kNow)) {
    if (const auto* thing = std::get_if<Thing>(&record)) found.push_back(*thing);
  }
  return found;
}

domain::EventFacts facts() {
  return {.event = all<domain::Event>().at(0),
          .ticket_types = all<domain::TicketType>(),
          .lists = all<domain::CheckInList>(),
          .sessions = all<domain::Session>(),
          .questions = all<domain::Question>()};
}

}  // namespace

class TrainingEventTest : public QObject {
  Q_OBJECT

 private slots:
  void fortyGuestsWhoDoNotExistOfManyScripts() {
    const auto tickets = all<domain::Ticket>();
    QCOMPARE(tickets.size(), std::size_t{40});
    QSet<QString> ids;
    QSet<int> scripts;
    for (const auto& ticket : tickets) {
      ids << ticket.id.text();
      QVERIFY(ticket.code.startsWith("TRAINING-"));
      QVERIFY(facts().ticketType(ticket.type));
      for (const QChar c : ticket.attendee.given_name + ticket.attendee.family_name) {
        if (c.isLetter()) scripts << static_cast<int>(c.script());
      }
    }
    QCOMPARE(ids.size(), 40);
    QVERIFY2(scripts.size() >= 12, qPrintable(QString::number(scripts.size())));
  }

  void everyVerdictOfAnEntranceIsMet() {
    std::set<std::string> met;
    const auto check_ins = all<domain::CheckIn>();
    std::map<QString, domain::LookUp> by_code;
    for (const auto& ticket : all<domain::Ticket>()) {
      domain::TicketWithHistory one{.ticket = ticket, .history = {}};
      for (const auto& check_in : check_ins) {
        if (check_in.ticket == ticket.id) one.history.push_back(check_in);
        QVERIFY(check_in.at < kNow);
      }
      by_code[ticket.code].found.push_back(one);
    }
    for (const auto& [code, look_up] : by_code) {
      met.insert(domain::nameOf(domain::evaluate(look_up, facts(), {kiosk::trainingList()}, kNow)));
    }
    QCOMPARE(met, (std::set<std::string>{"admitted", "admitted_again", "already_used", "blocked", "cancelled",
                                         "not_yet_valid", "questions_open", "revoked", "several_matches",
                                         "unpaid", "wrong_list"}));
  }

  void everyBadgeSaysWhatItIs() {
    const auto measure = [](const QString& text, const domain::Font& font) {
      return 0.6 * font.size * static_cast<double>(text.size());
    };
    for (const auto& ticket : all<domain::Ticket>()) {
      for (const char* language : {"en", "de", "ar", "ja"}) {
        for (const QSizeF& size : {QSizeF(100, 72), QSizeF(60, 40)}) {
          const QString word = facts().event.name.in(language);
          const domain::Guest guest{
              .ticket = ticket, .type = *facts().ticketType(ticket.type), .sessions = {}};
          const auto page = domain::layoutBadge(guest, word, language, {.size = size}, measure);
          // Where the event's name stands, and in the band that says who it is.
          const auto said = std::ranges::count_if(page.items, [&](const domain::DrawItem& item) {
            const auto* text = std::get_if<domain::TextItem>(&item);
            return text && text->text.startsWith(word);
          });
          QVERIFY2(said == 2, qPrintable(ticket.id.text() + u' ' + QLatin1String(language)));
        }
      }
    }
  }

  void thereIsSomethingToSettleAndToSeeTo() {
    QCOMPARE(all<domain::SecondEntry>().size(), std::size_t{1});
    QCOMPARE(all<domain::GuestRequest>().size(), std::size_t{1});
    QVERIFY(std::ranges::any_of(facts().ticket_types, &domain::TicketType::at_door));
    // Everything that it speaks of, it has.
    QVERIFY(facts().list(all<domain::SecondEntry>()[0].list));
    QCOMPARE(all<domain::GuestRequest>()[0].item, all<domain::CatalogueItem>().at(0).id);
  }
};

QTEST_APPLESS_MAIN(TrainingEventTest)
#include "training_event_test.moc"
