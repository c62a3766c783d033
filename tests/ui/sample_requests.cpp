// SPDX-License-Identifier: Apache-2.0
#include "sample_requests.h"

#include "sample.h"
#include "sample_staff.h"

namespace usher::sample {

using namespace domain;
using namespace std::chrono_literals;
namespace page = domain::requests_page;

namespace {

RequestFile request(int number, const char16_t* item, std::int64_t quantity, const Attendee& attendee,
                    std::chrono::minutes ago, RequestState state = RequestState::Open, const char* by = "") {
  return {.request = {.id = *RequestId::parse(
                          QStringLiteral("01935d1e-7a00-7000-8000-0000000%1c0de").arg(number)),
                      .ticket = *TicketId::parse(QStringLiteral("t%1").arg(number)),
                      .item = *ItemId::parse(item),
                      .quantity = quantity,
                      .state = state,
                      .at = now() - ago,
                      .taken_on = by[0] != '\0',
                      .changed_at = now() - ago / 2,
                      .by = QString::fromUtf8(by)},
          .attendee = attendee};
}

}  // namespace

page::State requests() {
  RequestsToServe all{
      .to_do = {request(1, u"soup", 2, {"Maren", "Okonkwo", "Harbour Museum", {}}, 26min),
                request(2, u"wheelchair", 1,
                        {"Maximiliane-Alexandrina Friederike",
                         "von Hohenlohe-Langenburg-Schillingsfürst-Waldenburg",
                         "Gesellschaft für Unterwasserinfrastrukturinstandhaltung mbH & Co. KG",
                         {}},
                        14min),
                request(3, u"coffee", 4, {"太郎", "山田", "株式会社マリン", {}}, 12min,
                        RequestState::Accepted),
                request(4, u"soup", 1, {"مها", "الأحمد", "متحف الميناء", {}}, 9min, RequestState::Accepted,
                        "Ada Winter"),
                request(5, u"help", 1, {"", "", "Marine Works Ltd", {}}, 6min, RequestState::Accepted,
                        "North desk"),
                request(6, u"tools", 1, {"Imane", "Belkacem", "", {}}, 4min),
                request(7, u"help", 1, {}, 0min)},
      .settled = {
          request(8, u"coffee", 1, {"Mario", "Castellani", "", {}}, 30min, RequestState::Done, "Ada Winter"),
          request(9, u"cake", 2, {"Zoé", "Lindström", "Studio Nord", {}}, 40min, RequestState::Declined,
                  "North desk")}};
  all.to_do[0].request.note = QStringLiteral("Without celery, please: one of us is allergic to it.");
  all.to_do[1].request.note =
      QStringLiteral("At the entrance on the south side.\nWe are the two with the red umbrella.");
  return {.member = member(StaffRole::Staff), .known = all};
}

page::State requestChosen(int number) {
  page::State state = requests();
  state.chosen = page::shown(state).at(static_cast<std::size_t>(number)).request.id;
  return state;
}

std::vector<NamedRequestsState> requestsStates() {
  page::State none = requests();
  none.known = RequestsToServe{};
  page::State nobody_waits = none;
  nobody_waits.filter = page::Filter::Settled;
  page::State taken = requestChosen(3);
  taken.told = page::Stepped{page::chosenIn(taken)->request};
  page::State doing = requestChosen(0);
  doing.doing = RequestState::Accepted;
  page::State declining = requestChosen(0);
  declining.declining = true;
  page::State wordless = declining;
  wordless.told = page::Wordless{};
  page::State waiting = requestChosen(1);
  waiting.filter = page::Filter::Waiting;
  page::State late = requestChosen(7);
  late.told = page::SeenToByOthers{page::chosenIn(late)->request};
  page::State old = requests();
  old.unreadable = true;
  page::State many = requestChosen(3);
  many.known->more = true;
  for (int i = 10; i < 70; ++i) {
    many.known->to_do.push_back(many.known->to_do[static_cast<std::size_t>(i % 7)]);
    many.known->to_do.back().request.id = *RequestId::parse(QStringLiteral("more-%1").arg(i));
  }
  return {{"requests-list", requests()},
          {"requests-none", none},
          {"requests-none-settled", nobody_waits},
          {"requests-chosen", requestChosen(0)},
          {"requests-taken", taken},
          {"requests-doing", doing},
          {"requests-declining", declining},
          {"requests-wordless", wordless},
          {"requests-waiting", waiting},
          {"requests-late", late},
          {"requests-old", old},
          {"requests-many", many},
          {"requests-reading", {.member = member(StaffRole::Staff)}}};
}

}  // namespace usher::sample
