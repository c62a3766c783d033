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

/// A consent that is required and was not given: nobody passes without it.
bool isRefusal(const Question& question, const Answer& answer) {
  const bool agrees = question.form == AnswerForm::Signature ? answer.text != u"no" : answer.text == u"yes";
  return isConsent(question.form) && question.required && !agrees;
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
    return settings_.always_ask || on<Questions>(screen()) || screen().presence == Presence::Touched;
  }

  /// Somebody is there.
  void stayTouched() {
    screen().presence = Presence::Touched;
    restartTimer();
  }

  /// There is something to see: the page stays its full time from now.
  void restartTimer() {
    if (screen().presence == Presence::Asked) screen().presence = Presence::Touched;
    startTimer(on<Welcome>(screen())     ? settings_.welcome_stays
               : on<Questions>(screen()) ? settings_.question_stays
                                         : settings_.refusal_stays);
  }

  /// `page` stays, with more time, where it is there already: a code held up for seconds is seen many times.
  template <class P>
  void complain(const P& page) {
    if (!takesCodes(screen()) || on<Questions>(screen())) return;
    const P* present = on<P>(screen());
    if (!present || *present != page) turnTo(page);
    restartTimer();
  }

  void print(Welcome& welcome, Paper paper) {
    (paper == Paper::Badge ? welcome.badge : welcome.agenda) = PrintState::Printing;
    step_.effects.emplace_back(effect::Print{screen().visit, paper, welcome.guest, screen().language});
  }

  void handle(const event::CodeScanned& scanned) {
    if (!takesCodes(screen())) return;
    const auto* asked = on<Questions>(screen());
    if (asked && asked->code == scanned.code) return;
    turnTo(Deciding{scanned.code});
    step_.effects.emplace_back(effect::Redeem{screen().visit, scanned.code});
    startTimer(settings_.decision_limit);
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
    if (!on<Deciding>(screen()) || !isOfThisVisit(failed.visit)) return;
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

  void handle(const event::BackTapped&) {
    auto* page = std::get_if<Questions>(&screen().page);
    if (!page) return;
    if (page->given.empty()) return startAgain(Attract{});
    page->given.pop_back();
    stayTouched();
  }

  void handle(const event::DoneTapped&) {
    if (isIdle(screen()) || on<Deciding>(screen())) return;
    startAgain(Attract{});
  }

  void handle(const event::Touched&) {
    if (on<Deciding>(screen())) return;  // its timer is the decision's limit
    if (!isIdle(screen())) return stayTouched();
    if (screen().language != settings_.home_language) startTimer(settings_.language_stays);
  }

  void handle(const event::LanguageChosen& chosen) {
    screen().language = chosen.language;
    if (on<Deciding>(screen())) return;
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
    } else if (on<Deciding>(screen())) {
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
