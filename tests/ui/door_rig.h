// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include <algorithm>

#include <usher/checkin/record_op.h>
#include <usher/checkin/redeem.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/in_memory_check_in_store.h>
#include <usher/kiosk/journey.h>
#include <usher/ui/kiosk_window.h>

#include "sample.h"

namespace usher::sample {

/// A door whose guest has questions to answer: the window, the flow and the rules as the kiosk has them, over
/// a store and a printer of the test's own. They answer a turn of the event loop later, as threads do.
class OpenDoor : public QObject {
 public:
  explicit OpenDoor(ui::UiSettings how) : window(std::move(how)) {
    store.event = facts();
    store.event->lists = {{*domain::CheckInListId::parse(u"main"),
                           {},
                           {},
                           std::nullopt,
                           std::nullopt,
                           false,
                           domain::ReEntry::Never}};
    domain::Ticket ticket = guests().front().guest.ticket;
    ticket.code = QStringLiteral("K7PQ");
    const domain::Questionnaire chosen = questionnaire();
    const domain::Questionnaire typed = typedQuestionnaire();
    for (const domain::Question& question : {chosen.questions.front(), typed.questions.front(),
                                             typed.questions.back(), chosen.questions.back()}) {
      ticket.open_questions.push_back(question.id);
      store.event->questions.push_back(question);
    }
    store.event->ticket_types.push_back({.id = ticket.type, .name = {}, .at_door = false});
    for (const domain::Session& session : store.event->sessions) ticket.enrolments.push_back(session.id);
    store.tickets = {ticket};

    using kiosk::Journey;
    connect(&journey, &Journey::screenChanged, &window, &ui::KioskWindow::render);
    connect(&journey, &Journey::pageEndsIn, &window, &ui::KioskWindow::showTimeLeft);
    connect(&window, &ui::KioskWindow::happened, &journey, &Journey::post);
    connect(
        &journey, &Journey::redeemWanted, this,
        [this](const domain::effect::Redeem& wanted) { decide(wanted.visit, wanted.claim); },
        Qt::QueuedConnection);
    connect(
        &journey, &Journey::answerWanted, this,
        [this](const domain::effect::Answer& given) {
          QVERIFY(checkin::recordOp(store, time, random, given.answers));
          store.tickets.front().open_questions.clear();
          decide(given.visit, given.claim);
        },
        Qt::QueuedConnection);
    connect(
        &journey, &Journey::printWanted, this,
        [this](const domain::effect::Print& print) {
          printed.push_back(print.paper);
          journey.post(domain::event::PrintReported{print.visit, print.paper, domain::PrintState::Printed});
        },
        Qt::QueuedConnection);
    window.resize(1080, 1920);
    window.setFacts(*store.event);
    journey.post(domain::event::ServiceReady{});
    journey.post(domain::event::CameraChanged{domain::CameraState::Live});
    window.show();
  }

  void scan() { journey.post(domain::event::CodeScanned{*domain::TicketCode::parse("K7PQ")}); }
  void timeOut() { journey.post(domain::event::TimedOut{journey.screen().visit}); }
  template <class P>
  const P* on() const {
    return std::get_if<P>(&journey.screen().page);
  }
  bool hasPrinted(domain::Paper paper) const { return std::ranges::find(printed, paper) != printed.end(); }
  /// Of a guest who is answering; -1 where nobody is.
  int given() const {
    const auto* questions = on<domain::Questions>();
    return questions ? static_cast<int>(questions->given.size()) : -1;
  }
  /// What was kept of the answer to a question; empty: nothing.
  QString answerTo(const char16_t* question) const {
    for (const domain::Op& op : store.ops) {
      const auto* answers = std::get_if<domain::op::Answers>(&op.what);
      if (!answers) continue;
      for (const domain::Answer& answer : answers->answers) {
        if (answer.question.text() == QStringView(question)) return answer.text;
      }
    }
    return {};
  }

  fakes::InMemoryCheckInStore store;
  fakes::FakeTime time;
  fakes::FakeRandom random;
  std::vector<domain::Paper> printed;
  kiosk::Journey journey{domain::FlowSettings{}};
  ui::KioskWindow window;

 private:
  void decide(std::uint64_t visit, const domain::Claim& claim) {
    checkin::Redeem redeem(store, nullptr, time, random, QStringLiteral("Kiosk 1"),
                           {*domain::CheckInListId::parse(u"main")});
    const auto decision = std::visit([&](const auto& one) { return redeem(one); }, claim);
    QVERIFY(decision);
    journey.post(domain::event::Decided{visit, *decision});
  }
};

}  // namespace usher::sample
