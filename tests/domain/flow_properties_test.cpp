// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

#include <usher/domain/flow/advance.h>
#include <usher/domain/overloaded.h>

// 300,000 random events in a row, and what must hold after each of them.

using namespace usher::domain;

namespace {

constexpr int kSteps = 300'000;

Guest guest() {
  const Ticket ticket{*TicketId::parse(u"t1"),
                      "CODE",
                      *TicketTypeId::parse(u"visitor"),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {"Ada", "", "", ""},
                      {},
                      {}};
  return {ticket, {ticket.type, {}, 0}, {{*SessionId::parse(u"s1"), {}, "Hall", Instant{}, Instant{}}}};
}

Group group() {
  const auto member = [](QStringView id) {
    return GroupMember{.ticket = *TicketId::parse(id),
                       .given_name = "Ada",
                       .family_name = {},
                       .type = guest().type,
                       .verdict = Admitted{}};
  };
  return {{member(u"t1"), member(u"t2"), member(u"t3")}};
}

constexpr std::int64_t kSoup = 3;

GuestCatalogue catalogue() {
  CatalogueItem soup{.id = *ItemId::parse(u"soup"),
                     .name = {},
                     .kind = ItemKind::Food,
                     .session = {},
                     .stock = {},
                     .per_guest = {},
                     .opens_at = {},
                     .closes_at = {}};
  return {guest().ticket.id, "CODE", {{soup, Availability::Available, kSoup}}, {}};
}

/// In s1, or in no session.
GuestSeats seats(bool has) {
  return {
      .ticket = guest().ticket.id, .code = "CODE", .has = has ? guest().sessions : std::vector<Session>()};
}

QuestionId question(bool first) {
  return *QuestionId::parse(first ? u"diet" : u"rules");
}

/// Events as they come to a kiosk: mostly for the present visit, sometimes late.
class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}

  FlowEvent next(const Screen& screen) {
    using namespace usher::domain::event;
    const auto visit = screen.visit;
    // Who fills in a form mostly goes on with it.
    const auto* form = std::get_if<Registering>(&screen.page);
    if (form && one(4) != 0) return FieldEntered{form->present(), "Ada"};
    const auto* search = std::get_if<Searching>(&screen.page);
    if (search && search->isWhole() && one(8) != 0) return Found{visit, finding()};
    if (search && one(8) != 0) return SearchEntered{search->present(), "Ada"};
    // And those who come together mostly come in.
    const auto* choosing = std::get_if<Choosing>(&screen.page);
    if (choosing && choosing->sent && one(4) != 0) return Decided{visit, decision()};
    // As does who looks for something.
    const bool asks =
        std::holds_alternative<Catalogue>(screen.page) || std::holds_alternative<Asking>(screen.page);
    if (asks && one(3) != 0) return tap(visit);
    const bool sits =
        std::holds_alternative<Programme>(screen.page) || std::holds_alternative<OneSession>(screen.page);
    if (sits && one(3) != 0) return seatTap(visit);
    const std::uint64_t meant =
        one(4) == 0 && visit > 0 ? visit - 1 - one(std::min<std::uint64_t>(visit, 3)) : visit;
    switch (one(49)) {
      case 0:
        return CodeScanned{*TicketCode::parse(QByteArray::number(one(1000)))};
      case 1:
        return UnreadableScanned{static_cast<CodeFault>(one(3))};
      case 2:
        return SeveralCodesScanned{};
      case 3:
        return Decided{meant, decision()};
      case 4:
        return DecisionFailed{meant};
      case 5:
        return PrintReported{meant, static_cast<Paper>(one(2)), static_cast<PrintState>(one(4))};
      case 6:
        return AgendaTapped{};
      case 7:
        return DoneTapped{};
      case 8:
        return LanguageChosen{one(2) == 0 ? "de" : "fr"};
      case 9:
        return TimedOut{meant};
      case 10:
        return CameraChanged{static_cast<CameraState>(one(5))};
      case 11:
        // Rare, or the kiosk would be out of service all the time.
        if (one(10) != 0) return CodeScanned{*TicketCode::parse("CODE")};
        return ServiceLost{static_cast<OutOfServiceReason>(one(3)), {}};
      case 12:
        return BackTapped{};
      case 13:
      case 14:
      case 15:
      case 16:
      case 17:
      case 18:
        return Answered{{question(one(2) == 0), one(4) == 0 ? "no" : "yes"}};
      case 19:
        return Touched{};
      case 20:
        return ServiceReady{};
      case 21:
        return SessionsTapped{};
      case 22:
      case 23:
        return RegisterTapped{};
      case 24:
        return TypesOffered{meant, one(4) == 0
                                       ? std::vector<TicketType>{}
                                       : std::vector<TicketType>{{*TicketTypeId::parse(u"day"), {}, 0}}};
      case 25:
        return FieldEntered{static_cast<FormField>(one(5)), "Ada"};
      case 26:
        return Registered{meant, one(4) == 0 ? std::nullopt : std::optional(*TicketCode::parse("MADE"))};
      case 27:
        return AidsChosen{{.contrast = one(4) == 0,
                           .large_text = one(4) == 0,
                           .speech = one(4) == 0,
                           .low_reach = one(4) == 0}};
      case 28:
        return SearchTapped{};
      case 29:
      case 30:
        return Found{meant, finding()};
      case 31:
        return GuestTapped{*TicketId::parse(one(2) == 0 ? u"t1" : u"t2")};
      case 32:
      case 33:
      case 34:
        return ChosenTapped{};
      default:
        return one(2) == 0 ? seatTap(meant) : tap(meant);
    }
  }

 private:
  std::uint64_t one(std::uint64_t of) { return engine_() % of; }

  /// Of a guest who looks for something to ask for; often, as it takes several in a row.
  FlowEvent tap(std::uint64_t meant) {
    using namespace usher::domain::event;
    switch (one(10)) {
      case 8:
        return NoteTapped{};
      case 9:
        return NoteEntered{"warm"};
      case 0:
      case 1:
        return CatalogueTapped{};
      case 2:
      case 3:
        return ItemTapped{*ItemId::parse(one(4) == 0 ? u"pie" : u"soup")};
      case 4:
        return QuantityChosen{static_cast<std::int64_t>(one(9)) - 2};
      case 5:
      case 6:
        return AskTapped{};
      default:
        return Asked{meant, one(4) == 0 ? AskOutcome::NotOnOffer : AskOutcome::Kept, RequestId::parse(u"r1"),
                     one(2) == 0 ? std::nullopt : std::optional(catalogue())};
    }
  }

  /// Of a guest who looks for a seat.
  FlowEvent seatTap(std::uint64_t meant) {
    using namespace usher::domain::event;
    switch (one(8)) {
      case 0:
        return SessionsTapped{};
      case 1:
        return ProgrammeTapped{};
      case 2:
      case 3:
        return SessionTapped{*SessionId::parse(one(2) == 0 ? u"s1" : u"s2")};
      case 4:
        return SeatTapped{};
      case 5:
        return one(2) == 0 ? FlowEvent(NewsCame{}) : FlowEvent(SeatsTold{seats(one(2) == 0)});
      default:
        return SeatChanged{meant, one(4) == 0 ? SeatOutcome::Failed : SeatOutcome::Kept,
                           one(2) == 0 ? std::nullopt : std::optional(seats(one(2) == 0))};
    }
  }

  Finding finding() {
    if (one(2) == 0) return group();
    if (one(2) == 0) return NobodyFound{};
    return GuestFound{*TicketId::parse(u"t1")};
  }

  Decision decision() {
    switch (one(6)) {
      case 5:
        return {SeveralMatches{2}, std::nullopt, std::nullopt, group(), {}, {}, one(2) == 0 ? "fr" : ""};
      case 4:
        return {QuestionsOpen{}, std::nullopt,
                Questionnaire{*TicketId::parse(u"t1"),
                              {{question(true), {}, AnswerForm::Choice, true, {}},
                               {question(false), {}, AnswerForm::Consent, true, {}}}}};
      case 0:
        return {.verdict = Admitted{}, .guest = guest(), .catalogue = catalogue(), .seats = seats(true)};
      case 1:
        return {Admitted{Direction::Exit}, guest()};
      case 2:
        return {AdmittedAgain{}, guest()};
      default:
        if (one(2) == 0)
          return {
              .verdict = AlreadyUsed{}, .guest = {}, .catalogue = catalogue(), .seats = seats(one(2) == 0)};
        return {Unknown{}, std::nullopt};
    }
  }

  std::mt19937_64 engine_;
};

template <class P>
bool on(const Screen& screen) {
  return std::holds_alternative<P>(screen.page);
}

const Welcome* welcomeOn(const Page& page, std::uint64_t since) {
  const auto in = [since](const std::vector<Welcome>& all) {
    const auto found = std::ranges::find(all, since, &Welcome::since);
    return found == all.end() ? nullptr : &*found;
  };
  if (const auto* choosing = std::get_if<Choosing>(&page)) return in(choosing->party.admitted);
  if (const auto* all = std::get_if<WelcomeAll>(&page)) return in(all->party.admitted);
  const auto* agenda = std::get_if<Agenda>(&page);
  const auto* welcome = agenda ? &agenda->welcome : std::get_if<Welcome>(&page);
  return welcome && welcome->since == since ? welcome : nullptr;
}

class FlowPropertiesTest : public QObject {
  Q_OBJECT

 private slots:
  void hold_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("agenda_always");
    QTest::newRow("agenda on a tap") << 20261124U << false;
    QTest::newRow("agenda always") << 3U << true;
  }

  void hold() {
    QFETCH(const unsigned, seed);
    QFETCH(const bool, agenda_always);
    FlowSettings settings;
    settings.print_agenda_always = agenda_always;
    Chance chance(seed);
    Screen screen;
    std::set<std::uint64_t> redeemed, badges, requested, seated;
    std::set<std::size_t> pages_seen;
    std::uint64_t timer_of = 0;
    int answered = 0;
    int asked = 0;
    int registered = 0;
    int searched = 0;
    int took = 0;
    int gave_back = 0;
    std::size_t most_together = 0;
    for (int i = 0; i < kSteps; ++i) {
      const FlowEvent happened = chance.next(screen);
      const auto [now, effects] = advance(screen, happened, settings);

      QVERIFY(now.visit == screen.visit || now.visit == screen.visit + 1);
      if (now.visit == screen.visit) QCOMPARE(now.page.index(), screen.page.index());
      if (on<OutOfService>(screen) && !on<OutOfService>(now)) {
        QVERIFY(std::holds_alternative<event::ServiceReady>(happened));
      }
      if (on<Attract>(now) && !on<Attract>(screen)) {
        QCOMPARE(now.language, settings.home_language);
        QCOMPARE(now.aids, settings.home_aids);
        QCOMPARE(effects.empty(), now.wrong_tries == 0);
      }
      // A language other than home is on a page that time will end.
      if (now.language != settings.home_language && now.visit != screen.visit) QVERIFY(!on<Attract>(now));

      for (const Effect& effect : effects) {
        std::visit(Overloaded{
                       [&](const effect::Redeem& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(redeemed.insert(e.visit).second);
                         const auto* choosing = std::get_if<Choosing>(&now.page);
                         if (choosing) {
                           QVERIFY(choosing->sent);
                           QVERIFY(Claim(choosing->party.present()->ticket) == e.claim);
                         } else {
                           QVERIFY(std::get<Deciding>(now.page).claim == e.claim);
                         }
                       },
                       [&](const effect::Answer& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(redeemed.insert(e.visit).second);
                         QVERIFY(on<Deciding>(now) || on<Choosing>(now));
                         QCOMPARE(e.answers.answers.size(), std::size_t{2});
                         QCOMPARE(e.answers.answers.back().text, "yes");
                         ++answered;
                       },
                       [&](const effect::Find& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(std::get<Searching>(now.page).isWhole());
                         ++searched;
                       },
                       [&](const effect::OfferTypes& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(on<Attract>(now));
                       },
                       [&](const effect::Register& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(std::get<Registering>(now.page).isWhole());
                         QCOMPARE(e.form.given_name, "Ada");
                         ++registered;
                       },
                       [&](const effect::AskFor& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(requested.insert(e.visit).second);
                         QVERIFY(on<Asking>(now));
                         QVERIFY(e.request.quantity >= 1 && e.request.quantity <= kSoup);
                       },
                       [&](const effect::ChangeSeat& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(seated.insert(e.visit).second);
                         const auto& page = std::get<OneSession>(now.page);
                         QVERIFY(page.sent && page.session == e.wanted.session);
                         QCOMPARE(e.wanted.leaves, seatsOf(page.told).of(page.session) != SeatState::None);
                         (e.wanted.leaves ? gave_back : took) += 1;
                       },
                       [&](const effect::TellSeats& e) { QCOMPARE(e.ticket, guest().ticket.id); },
                       [&](const effect::Print& e) {
                         const Welcome* welcome = welcomeOn(now.page, e.visit);
                         QVERIFY(welcome && e.visit <= now.visit);
                         QCOMPARE(welcome->guest, e.guest);
                         if (e.paper == Paper::Badge) QVERIFY(badges.insert(e.visit).second);
                       },
                       [&](const effect::StartTimer& e) {
                         QCOMPARE(e.visit, now.visit);
                         QVERIFY(e.after.count() > 0);
                         timer_of = e.visit;
                       },
                   },
                   effect);
        if (QTest::currentTestFailed()) return;
      }
      // Nobody who may be in the middle of something is sent away without being asked, and every touch
      // gives the page back.
      if (on<Attract>(now) && std::holds_alternative<event::TimedOut>(happened)) {
        const bool busy = on<Questions>(screen) || on<Catalogue>(screen) || on<Asking>(screen) ||
                          on<Agenda>(screen) || on<Programme>(screen) || on<OneSession>(screen);
        QVERIFY(!busy || screen.presence == Presence::Asked);
        QVERIFY(on<Attract>(screen) || screen.presence != Presence::Touched);
        QVERIFY(on<Deciding>(screen) || !screen.aids.any() || screen.presence == Presence::Asked ||
                now.aids == screen.aids);
      }
      if (std::holds_alternative<event::Touched>(happened)) QVERIFY(now.presence != Presence::Asked);
      if ((on<Attract>(now) && !now.aids.any()) || on<OutOfService>(now) || on<Deciding>(now))
        QCOMPARE(now.presence, Presence::Unknown);
      if (now.presence == Presence::Asked && screen.presence != Presence::Asked) ++asked;
      // No guest's page without a timer that ends it.
      if (!on<Attract>(now) && !on<OutOfService>(now)) QCOMPARE(timer_of, now.visit);
      if (now.language != settings.home_language || now.aids.any()) QCOMPARE(timer_of, now.visit);

      // Nobody comes in twice, or without having been chosen.
      if (const auto* all = std::get_if<WelcomeAll>(&now.page)) {
        QCOMPARE(all->party.admitted.size() + all->party.refused.size(), all->party.chosen.size());
        most_together = std::max(most_together, all->party.admitted.size());
      }

      pages_seen.insert(now.page.index());
      screen = now;
    }
    QCOMPARE(pages_seen.size(), std::variant_size_v<Page>);
    QVERIFY(redeemed.size() > 1000);
    QVERIFY(badges.size() > 100);
    QVERIFY(answered > 20);
    QVERIFY(asked > 100);
    QVERIFY(registered > 20);
    QVERIFY(searched > 20);
    QCOMPARE(most_together, std::size_t{3});
    QVERIFY(requested.size() > 20);
    QVERIFY(took > 20);
    QVERIFY(gave_back > 20);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowPropertiesTest)
#include "flow_properties_test.moc"
