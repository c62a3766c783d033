// SPDX-License-Identifier: Apache-2.0
// The page of requests as a value: which are shown, what is done to them, and what staff are told of it.
#include <QTest>

#include <cstring>

#include <usher/domain/staff/request_step.h>
#include <usher/domain/staff/requests_page.h>

using namespace usher::domain;
namespace page = usher::domain::requests_page;

namespace {

RequestId requestId(const char16_t* id) {
  return *RequestId::parse(QString::fromUtf16(id));
}

RequestFile file(const char16_t* id, RequestState state, bool taken_on = false) {
  return {.request = {.id = requestId(id),
                      .ticket = *TicketId::parse(u"t1"),
                      .item = *ItemId::parse(u"soup"),
                      .state = state,
                      .at = {},
                      .taken_on = taken_on}};
}

/// Waits; accepted by nobody; on its way; done; declined.
RequestsToServe all() {
  return {.to_do = {file(u"a", RequestState::Open), file(u"b", RequestState::Accepted),
                    file(u"c", RequestState::Accepted, true)},
          .settled = {file(u"d", RequestState::Done, true), file(u"e", RequestState::Declined, true)}};
}

class Desk {
 public:
  Desk() : state{.member = {.id = *StaffMemberId::parse(u"bo"), .name = {}, .role = StaffRole::Staff}} {
    happens(page::NewsCame{});
    happens(page::RequestsRead{read->asked, all()});
  }

  void happens(const page::Event& event) {
    auto step = page::advance(state, event);
    state = std::move(step.state);
    read.reset();
    done.reset();
    for (const auto& effect : step.effects) {
      if (const auto* wanted = std::get_if<page::Read>(&effect)) read = *wanted;
      if (const auto* wanted = std::get_if<page::Do>(&effect)) done = *wanted;
    }
  }
  QString shown() const {
    QString ids;
    for (const RequestFile& one : page::shown(state)) ids += one.request.id.text();
    return ids;
  }
  /// As the desk answers where nobody was faster.
  void isDone() {
    RequestsToServe now = *state.known;
    GuestRequest request = page::chosenIn(state)->request;
    request.state = done->to;
    request.taken_on = true;
    std::erase_if(now.to_do, [&](const RequestFile& one) { return one.request.id == request.id; });
    auto& into = nextStepOf(request) ? now.to_do : now.settled;
    into.insert(into.begin(), {request, {}});
    happens(page::StepDone{done->asked, page::Stepped{request}, now});
  }

  page::State state;
  std::optional<page::Read> read;
  std::optional<page::Do> done;
};

}  // namespace

class RequestsPageTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsKnownBeforeItIsRead() {
    const page::State state{.member = Desk().state.member};
    QVERIFY(!state.known && page::shown(state).empty());
    const auto step = page::advance(state, page::NewsCame{});
    QVERIFY(std::holds_alternative<page::Read>(step.effects.at(0)));
  }

  void whatIsSettledIsBelowWhatIsToDo() { QCOMPARE(Desk().shown(), QStringLiteral("abcde")); }

  void eachFilterLeavesItsOwn() {
    Desk desk;
    const std::pair<page::Filter, const char*> filters[] = {
        {page::Filter::Waiting, "ab"}, {page::Filter::TakenOn, "c"}, {page::Filter::Settled, "de"}};
    for (const auto& [filter, ids] : filters) {
      desk.happens(page::FilterWanted{filter});
      QCOMPARE(desk.shown(), QLatin1String(ids));
      QCOMPARE(page::countOf(desk.state, filter), static_cast<int>(std::strlen(ids)));
    }
    QCOMPARE(page::countOf(desk.state, page::Filter::All), 5);
  }

  void whatTheFilterHidesIsNotChosen() {
    Desk desk;
    desk.happens(page::RequestChosen{requestId(u"c")});
    desk.happens(page::FilterWanted{page::Filter::Waiting});
    QVERIFY(!desk.state.chosen);
    desk.happens(page::RequestChosen{requestId(u"c")});
    QVERIFY(!desk.state.chosen);
    desk.happens(page::StepWanted{RequestState::Done});
    QVERIFY(!desk.done && !desk.state.doing);
  }

  void aRequestIsTakenOnAndThenDone() {
    Desk desk;
    desk.happens(page::RequestChosen{requestId(u"a")});
    desk.happens(page::StepWanted{RequestState::Accepted});
    QCOMPARE(desk.done->request, requestId(u"a"));
    QCOMPARE(desk.done->ticket.text(), QStringLiteral("t1"));
    QCOMPARE(desk.state.doing, std::optional(RequestState::Accepted));
    const auto first = desk.done;
    desk.happens(page::StepWanted{RequestState::Accepted});
    QVERIFY2(!desk.done, "a second tap");
    desk.happens(page::RequestChosen{requestId(u"b")});
    QCOMPARE(desk.state.chosen, std::optional(requestId(u"a")));
    desk.done = first;
    desk.isDone();
    QVERIFY(!desk.state.doing);
    QCOMPARE(std::get<page::Stepped>(*desk.state.told).request.state, RequestState::Accepted);
    QCOMPARE(desk.state.chosen, std::optional(requestId(u"a")));
    desk.happens(page::StepWanted{RequestState::Done});
    desk.isDone();
    QVERIFY2(!desk.state.chosen, "another Enter does nothing to the next one");
    QCOMPARE(desk.shown(), QStringLiteral("bcade"));
    QVERIFY(desk.state.told.has_value());
    desk.happens(page::RequestChosen{requestId(u"b")});
    QVERIFY2(!desk.state.told, "it is over with the next thing that is done");
  }

  void onlyTheStepsThatThereAreAreTaken() {
    Desk desk;
    for (const char16_t* ended : {u"d", u"e"}) {
      desk.happens(page::RequestChosen{requestId(ended)});
      for (const auto to :
           {RequestState::Open, RequestState::Accepted, RequestState::Done, RequestState::Declined}) {
        desk.happens(page::StepWanted{to, "because"});
        QVERIFY(!desk.done && !desk.state.doing && !desk.state.declining);
      }
    }
    desk.happens(page::RequestChosen{requestId(u"c")});
    desk.happens(page::StepWanted{RequestState::Accepted});
    QVERIFY(!desk.done);
  }

  void whatCantBeHadNeedsAReason() {
    Desk desk;
    desk.happens(page::RequestChosen{requestId(u"b")});
    desk.happens(page::StepWanted{RequestState::Declined});
    QVERIFY(desk.state.declining && !desk.done && !desk.state.told);
    desk.happens(page::StepWanted{RequestState::Declined, "  "});
    QVERIFY(!desk.done && std::holds_alternative<page::Wordless>(*desk.state.told));
    desk.happens(page::DeclineLeft{});
    QVERIFY(!desk.state.declining && !desk.state.told);
    desk.happens(page::StepWanted{RequestState::Declined});
    desk.happens(page::StepWanted{RequestState::Declined, "None are left"});
    QCOMPARE(desk.done->reason, QStringLiteral("None are left"));
    const auto asked = desk.done->asked;
    desk.happens(page::StepDone{asked, page::Wordy{2000}, all()});
    QVERIFY2(desk.state.declining, "what was typed is there to be cut short");
    desk.happens(page::StepWanted{RequestState::Declined, "None left"});
    desk.isDone();
    QVERIFY(!desk.state.declining && !desk.state.chosen);
  }

  void somebodyElseMayBeFaster() {
    Desk desk;
    desk.happens(page::RequestChosen{requestId(u"a")});
    desk.happens(page::StepWanted{RequestState::Accepted});
    const auto seen_to = file(u"a", RequestState::Done, true);
    desk.happens(page::StepDone{desk.done->asked, page::SeenToByOthers{seen_to.request}, all()});
    QCOMPARE(std::get<page::SeenToByOthers>(*desk.state.told).request, seen_to.request);
    QVERIFY(!desk.state.doing);
  }

  void newsLeaveTheChosenOneWhereItIs() {
    Desk desk;
    desk.happens(page::RequestChosen{requestId(u"b")});
    desk.happens(page::StepWanted{RequestState::Declined});
    desk.happens(page::NewsCame{});
    RequestsToServe now = all();
    now.to_do.insert(now.to_do.begin(), file(u"x", RequestState::Open));
    const auto asked = desk.read->asked;
    desk.happens(page::RequestsRead{asked - 1, RequestsToServe{}});
    QCOMPARE(desk.shown(), QStringLiteral("abcde"));
    desk.happens(page::RequestsRead{asked, now});
    QCOMPARE(desk.shown(), QStringLiteral("xabcde"));
    QCOMPARE(desk.state.chosen, std::optional(requestId(u"b")));
    QVERIFY2(desk.state.declining, "nobody reads the words away that somebody is typing");
    desk.happens(page::NewsCame{});
    desk.happens(page::RequestsRead{desk.read->asked, RequestsToServe{}});
    QVERIFY(!desk.state.chosen && !desk.state.declining);
  }

  void whatCantBeReadIsSaidUntilItCan() {
    Desk desk;
    desk.happens(page::NewsCame{});
    desk.happens(page::RequestsRead{desk.read->asked, page::NotKept{}});
    QVERIFY(desk.state.unreadable);
    QCOMPARE(desk.shown(), QStringLiteral("abcde"));
    desk.happens(page::NewsCame{});
    desk.happens(page::RequestsRead{desk.read->asked, all()});
    QVERIFY(!desk.state.unreadable);
  }

  void afterAStepThatTellsNoMoreItIsReadAgain() {
    Desk desk;
    desk.happens(page::RequestChosen{requestId(u"a")});
    desk.happens(page::StepWanted{RequestState::Accepted});
    desk.happens(page::NewsCame{});
    QVERIFY2(!desk.read, "what comes of the step brings the news");
    desk.happens(page::StepDone{desk.state.asked, page::NotKept{}});
    QVERIFY(desk.read.has_value());
    QVERIFY(std::holds_alternative<page::NotKept>(*desk.state.told));
  }
};

QTEST_APPLESS_MAIN(RequestsPageTest)
#include "requests_page_test.moc"
