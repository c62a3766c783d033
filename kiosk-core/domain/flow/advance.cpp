// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/advance.h>

#include <algorithm>
#include <utility>

namespace usher::domain {
namespace {

template <class P>
const P* on(const Screen& screen) {
  return std::get_if<P>(&screen.page);
}

/// Nobody's page: no guest has begun, or none can.
bool isIdle(const Screen& screen) {
  return on<Attract>(screen) || on<OutOfService>(screen);
}

/// A code held up here begins a new visit.
bool takesCodes(const Screen& screen) {
  return !on<Deciding>(screen) && !on<OutOfService>(screen);
}

bool isConsent(AnswerForm form) {
  return form == AnswerForm::Consent || form == AnswerForm::Signature;
}

/// A guest is in the middle of answering.
bool isAsked(const Screen& screen) {
  return on<Questions>(screen) || on<Registering>(screen);
}

/// A consent that is required and was not given: nobody passes without it.
bool isRefusal(const Question& question, const Answer& answer) {
  const bool agrees = question.form == AnswerForm::Signature ? answer.text != u"no" : answer.text == u"yes";
  return isConsent(question.form) && question.required && !agrees;
}

WalkInForm formOf(const Registering& page) {
  WalkInForm form{.type = page.offered.front().id, .given_name = {}, .family_name = {}, .company = {}};
  const auto fields = page.fields();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    switch (fields[i]) {
      case FormField::TicketType:
        if (const auto type = TicketTypeId::parse(page.given[i])) form.type = *type;
        break;
      case FormField::GivenName:
        form.given_name = page.given[i];
        break;
      case FormField::FamilyName:
        form.family_name = page.given[i];
        break;
      case FormField::Company:
        form.company = page.given[i];
        break;
    }
  }
  return form;
}

/// The code of who is busy on this page; "" where nobody is, or has none yet.
QString codeOfBusy(const Screen& screen) {
  if (const auto* page = on<Questions>(screen)) return page->code.text();
  if (const auto* page = on<Catalogue>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Asking>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Receipt>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Agenda>(screen)) return page->welcome.guest.ticket.code;
  return {};
}

bool isBrowsing(const Screen& screen) {
  return on<Catalogue>(screen) || on<Asking>(screen) || on<Agenda>(screen);
}

/// What the guest was told, from wherever they are now; nullptr: this is nobody who was told something.
Told* toldIn(Page& page) {
  if (auto* catalogue = std::get_if<Catalogue>(&page)) return &catalogue->told;
  if (auto* asking = std::get_if<Asking>(&page)) return &asking->told;
  if (auto* receipt = std::get_if<Receipt>(&page)) return &receipt->told;
  return nullptr;
}

Welcome* welcomeIn(Page& page) {
  if (auto* welcome = std::get_if<Welcome>(&page)) return welcome;
  if (auto* agenda = std::get_if<Agenda>(&page)) return &agenda->welcome;
  Told* told = toldIn(page);
  return told ? std::get_if<Welcome>(told) : nullptr;
}

bool isFirstEntry(const Verdict& verdict) {
  const auto* admitted = std::get_if<Admitted>(&verdict);
  return admitted && admitted->direction == Direction::Entry;
}

class Journey {
 public:
  Journey(const Screen& screen, const FlowSettings& settings) : settings_(settings), step_{screen, {}} {}

  Step take(const FlowEvent& event) && {
    std::visit([this](const auto& happened) { handle(happened); }, event);
    return std::move(step_);
  }

 private:
  Screen& screen() { return step_.screen; }

  /// For the answer to what a guest has done.
  bool isWaiting() {
    const auto* form = on<Registering>(screen());
    return on<Deciding>(screen()) || (form && form->isWhole());
  }

  bool isOfThisVisit(std::uint64_t visit) { return visit == screen().visit; }

  template <class P>
  P& turnTo(P page) {
    ++screen().visit;
    screen().presence = Presence::Unknown;
    return screen().page.emplace<P>(std::move(page));
  }

  template <class P>
  void startAgain(P page) {
    turnTo(std::move(page));
    screen().language = settings_.home_language;
  }

  void startTimer(std::chrono::milliseconds after) {
    step_.effects.emplace_back(effect::StartTimer{screen().visit, after});
  }

  /// Who may be in the middle of something is not cut off without a word.
  bool asksFirst() {
    return settings_.always_ask || isAsked(screen()) || isBrowsing(screen()) ||
           screen().presence == Presence::Touched;
  }

  /// Somebody is there.
  void stayTouched() {
    screen().presence = Presence::Touched;
    restartTimer();
  }

  /// There is something to see: the page stays its full time from now.
  void restartTimer() {
    if (screen().presence == Presence::Asked) screen().presence = Presence::Touched;
    startTimer(on<Welcome>(screen()) || on<Receipt>(screen()) ? settings_.welcome_stays
               : isAsked(screen())                            ? settings_.question_stays
               : isBrowsing(screen())                         ? settings_.browsing_stays
                                                              : settings_.refusal_stays);
  }

  /// `page` stays, with more time, where it is there already: a code held up for seconds is seen many times.
  template <class P>
  void complain(const P& page) {
    if (!takesCodes(screen()) || isAsked(screen()) || !codeOfBusy(screen()).isEmpty()) return;
    const P* present = on<P>(screen());
    if (!present || *present != page) turnTo(page);
    restartTimer();
  }

  void print(Welcome& welcome, Paper paper) {
    (paper == Paper::Badge ? welcome.badge : welcome.agenda) = PrintState::Printing;
    step_.effects.emplace_back(effect::Print{welcome.since, paper, welcome.guest, screen().language});
  }

  void decideOn(TicketCode code) {
    turnTo(Deciding{code});
    step_.effects.emplace_back(effect::Redeem{screen().visit, std::move(code)});
    startTimer(settings_.decision_limit);
  }

  void handle(const event::CodeScanned& scanned) {
    if (!takesCodes(screen())) return;
    if (codeOfBusy(screen()) == scanned.code.text()) return;
    decideOn(scanned.code);
  }

  void handle(const event::UnreadableScanned& scanned) { complain(NotATicket{scanned.fault}); }

  void handle(const event::SeveralCodesScanned&) { complain(OneAtATime{}); }

  void handle(const event::Decided& decided) {
    if (!on<Deciding>(screen()) || !isOfThisVisit(decided.visit)) return;
    const auto& [verdict, guest, questionnaire, group, catalogue] = decided.decision;
    if (questionnaire && !questionnaire->questions.empty()) {
      const auto code = on<Deciding>(screen())->code;
      turnTo(Questions{code, *questionnaire});
    } else if (!letsPass(verdict)) {
      turnTo(Refused{verdict, catalogue});
    } else if (guest) {
      Welcome& welcome = turnTo(Welcome{.verdict = verdict, .guest = *guest, .catalogue = catalogue});
      welcome.since = screen().visit;
      if (isFirstEntry(verdict) && !guest->ticket.unseen) {
        print(welcome, Paper::Badge);
        if (settings_.print_agenda_always) print(welcome, Paper::Agenda);
      }
    } else {
      turnTo(AskStaff{});
    }
    restartTimer();
  }

  void handle(const event::DecisionFailed& failed) {
    if (!isWaiting() || !isOfThisVisit(failed.visit)) return;
    turnTo(AskStaff{});
    restartTimer();
  }

  void handle(const event::PrintReported& report) {
    Welcome* welcome = welcomeIn(screen().page);
    if (!welcome || report.visit != welcome->since || report.state == PrintState::Idle) return;
    PrintState& state = report.paper == Paper::Badge ? welcome->badge : welcome->agenda;
    if (state == PrintState::Idle || state == report.state) return;
    state = report.state;
    // Who looks for something else is not kept there by a printer.
    if (on<Welcome>(screen()) || on<Agenda>(screen())) restartTimer();
  }

  void handle(const event::AgendaTapped&) {
    if (!on<Welcome>(screen()) && !on<Agenda>(screen())) return;
    Welcome& welcome = *welcomeIn(screen().page);
    if (welcome.agenda == PrintState::Idle || welcome.agenda == PrintState::Failed) {
      print(welcome, Paper::Agenda);
    }
    stayTouched();
  }

  void handle(const event::SessionsTapped&) {
    const auto* welcome = on<Welcome>(screen());
    if (!welcome || welcome->guest.sessions.empty()) return;
    turnTo(Agenda{*welcome});
    restartTimer();
  }

  void handle(const event::CatalogueTapped&) {
    if (const auto* receipt = on<Receipt>(screen())) {
      turnTo(Catalogue{receipt->told});
    } else if (const auto* welcome = on<Welcome>(screen()); welcome && welcome->catalogue) {
      turnTo(Catalogue{*welcome});
    } else if (const auto* refused = on<Refused>(screen()); refused && refused->catalogue) {
      turnTo(Catalogue{*refused});
    } else {
      return;
    }
    restartTimer();
  }

  void handle(const event::ItemTapped& tapped) {
    const auto* page = on<Catalogue>(screen());
    if (!page) return;
    const Offer* offer = catalogueOf(page->told).offer(tapped.item);
    if (!offer || offer->most <= 0) return stayTouched();
    turnTo(Asking{page->told, tapped.item});
    restartTimer();
  }

  void handle(const event::QuantityChosen& chosen) {
    auto* page = std::get_if<Asking>(&screen().page);
    if (!page || page->sent) return;
    const Offer* offer = catalogueOf(page->told).offer(page->item);
    page->quantity = std::clamp<std::int64_t>(chosen.quantity, 1, offer ? offer->most : 1);
    stayTouched();
  }

  void handle(const event::AskTapped&) {
    auto* page = std::get_if<Asking>(&screen().page);
    if (!page || page->sent) return;
    page->sent = true;
    const GuestCatalogue& catalogue = catalogueOf(page->told);
    step_.effects.emplace_back(
        effect::AskFor{screen().visit, catalogue.code, {catalogue.ticket, page->item, page->quantity, {}}});
    stayTouched();
  }

  void handle(const event::Asked& asked) {
    const auto* page = on<Asking>(screen());
    if (!page || !page->sent || !isOfThisVisit(asked.visit)) return;
    Receipt receipt{page->told, page->item, asked.outcome, asked.request};
    if (asked.catalogue) {
      std::visit([&](auto& told) { told.catalogue = asked.catalogue; }, receipt.told);
    }
    turnTo(std::move(receipt));
    restartTimer();
  }

  void handle(const event::Answered& answered) {
    auto* page = std::get_if<Questions>(&screen().page);
    if (!page || page->present().id != answered.answer.question) return;
    if (isRefusal(page->present(), answered.answer)) {
      turnTo(Refused{QuestionsOpen{{answered.answer.question}}});
      return restartTimer();
    }
    page->given.push_back(answered.answer);
    if (page->given.size() < page->questionnaire.questions.size()) return stayTouched();
    const Questions done = std::move(*page);
    turnTo(Deciding{done.code});
    step_.effects.emplace_back(
        effect::Answer{screen().visit, done.code, {done.questionnaire.ticket, done.given}});
    startTimer(settings_.decision_limit);
  }

  void handle(const event::RegisterTapped&) {
    if (on<Attract>(screen())) step_.effects.emplace_back(effect::OfferTypes{screen().visit});
  }

  void handle(const event::TypesOffered& offer) {
    if (!on<Attract>(screen()) || !isOfThisVisit(offer.visit)) return;
    if (offer.types.empty()) {
      turnTo(RegistrationFull{});
    } else {
      turnTo(Registering{offer.types});
    }
    restartTimer();
  }

  void handle(const event::FieldEntered& entered) {
    auto* page = std::get_if<Registering>(&screen().page);
    if (!page || page->isWhole() || page->present() != entered.field) return;
    page->given.push_back(entered.text);
    if (!page->isWhole()) return stayTouched();
    screen().presence = Presence::Unknown;
    step_.effects.emplace_back(effect::Register{screen().visit, formOf(*page)});
    startTimer(settings_.decision_limit);
  }

  void handle(const event::Registered& made) {
    if (!on<Registering>(screen()) || !isOfThisVisit(made.visit)) return;
    if (made.code) return decideOn(*made.code);
    turnTo(RegistrationFull{});
    restartTimer();
  }

  void handle(const event::BackTapped&) {
    if (isWaiting()) return;
    if (auto* questions = std::get_if<Questions>(&screen().page)) return goBack(*questions);
    if (auto* form = std::get_if<Registering>(&screen().page)) return goBack(*form);
    if (const auto* asking = on<Asking>(screen())) {
      turnTo(Catalogue{asking->told});
    } else if (const auto* agenda = on<Agenda>(screen())) {
      turnTo(Welcome(agenda->welcome));
    } else if (const Told* told = toldIn(screen().page)) {
      std::visit([this](auto page_before) { turnTo(std::move(page_before)); }, Told(*told));
    } else {
      return;
    }
    restartTimer();
  }

  /// Of a page that asks one thing after the other.
  template <class P>
  void goBack(P& page) {
    if (page.given.empty()) return startAgain(Attract{});
    page.given.pop_back();
    stayTouched();
  }

  void handle(const event::DoneTapped&) {
    if (isIdle(screen()) || isWaiting()) return;
    startAgain(Attract{});
  }

  void handle(const event::Touched&) {
    if (isWaiting()) return;  // its timer is the decision's limit
    if (!isIdle(screen())) return stayTouched();
    if (screen().language != settings_.home_language) startTimer(settings_.language_stays);
  }

  void handle(const event::LanguageChosen& chosen) {
    screen().language = chosen.language;
    if (isWaiting()) return;
    if (isIdle(screen())) {
      startTimer(settings_.language_stays);
    } else {
      stayTouched();
    }
  }

  void handle(const event::TimedOut& timer) {
    if (!isOfThisVisit(timer.visit)) return;
    if (isIdle(screen())) {
      screen().language = settings_.home_language;
    } else if (isWaiting()) {
      turnTo(AskStaff{});
      restartTimer();
    } else if (screen().presence != Presence::Asked && asksFirst()) {
      screen().presence = Presence::Asked;
      startTimer(settings_.still_there_stays);
    } else {
      startAgain(Attract{});
    }
  }

  void handle(const event::CameraChanged& changed) { screen().camera = changed.state; }

  void handle(const event::ServiceLost& lost) {
    const OutOfService page{lost.reason, lost.detail};
    const auto* present = on<OutOfService>(screen());
    if (!present || *present != page) startAgain(page);
  }

  void handle(const event::ServiceReady&) {
    if (on<OutOfService>(screen())) startAgain(Attract{});
  }

  const FlowSettings& settings_;
  Step step_;
};

}  // namespace

Step advance(const Screen& screen, const FlowEvent& event, const FlowSettings& settings) {
  return Journey(screen, settings).take(event);
}

}  // namespace usher::domain
