// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/advance.h>

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
    return settings_.always_ask || isAsked(screen()) || screen().presence == Presence::Touched;
  }

  /// Somebody is there.
  void stayTouched() {
    screen().presence = Presence::Touched;
    restartTimer();
  }

  /// There is something to see: the page stays its full time from now.
  void restartTimer() {
    if (screen().presence == Presence::Asked) screen().presence = Presence::Touched;
    startTimer(on<Welcome>(screen()) ? settings_.welcome_stays
               : isAsked(screen())   ? settings_.question_stays
                                     : settings_.refusal_stays);
  }

  /// `page` stays, with more time, where it is there already: a code held up for seconds is seen many times.
  template <class P>
  void complain(const P& page) {
    if (!takesCodes(screen()) || isAsked(screen())) return;
    const P* present = on<P>(screen());
    if (!present || *present != page) turnTo(page);
    restartTimer();
  }

  void print(Welcome& welcome, Paper paper) {
    (paper == Paper::Badge ? welcome.badge : welcome.agenda) = PrintState::Printing;
    step_.effects.emplace_back(effect::Print{screen().visit, paper, welcome.guest, screen().language});
  }

  void decideOn(TicketCode code) {
    turnTo(Deciding{code});
    step_.effects.emplace_back(effect::Redeem{screen().visit, std::move(code)});
    startTimer(settings_.decision_limit);
  }

  void handle(const event::CodeScanned& scanned) {
    if (!takesCodes(screen())) return;
    const auto* asked = on<Questions>(screen());
    if (asked && asked->code == scanned.code) return;
    decideOn(scanned.code);
  }

  void handle(const event::UnreadableScanned& scanned) { complain(NotATicket{scanned.fault}); }

  void handle(const event::SeveralCodesScanned&) { complain(OneAtATime{}); }

  void handle(const event::Decided& decided) {
    if (!on<Deciding>(screen()) || !isOfThisVisit(decided.visit)) return;
    const auto& [verdict, guest, questionnaire, group] = decided.decision;
    if (questionnaire && !questionnaire->questions.empty()) {
      const auto code = on<Deciding>(screen())->code;
      turnTo(Questions{code, *questionnaire});
    } else if (!letsPass(verdict)) {
      turnTo(Refused{verdict});
    } else if (guest) {
      Welcome& welcome = turnTo(Welcome{verdict, *guest});
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
    auto* welcome = std::get_if<Welcome>(&screen().page);
    if (!welcome || !isOfThisVisit(report.visit) || report.state == PrintState::Idle) return;
    PrintState& state = report.paper == Paper::Badge ? welcome->badge : welcome->agenda;
    if (state == PrintState::Idle || state == report.state) return;
    state = report.state;
    restartTimer();
  }

  void handle(const event::AgendaTapped&) {
    auto* welcome = std::get_if<Welcome>(&screen().page);
    if (!welcome) return;
    if (welcome->agenda == PrintState::Idle || welcome->agenda == PrintState::Failed) {
      print(*welcome, Paper::Agenda);
    }
    stayTouched();
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
    std::visit(
        [this](auto& page) {
          if constexpr (requires { page.given.pop_back(); }) goBack(page);
        },
        screen().page);
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
