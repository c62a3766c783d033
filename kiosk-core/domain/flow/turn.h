// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <utility>
#include <variant>

#include <usher/domain/flow/advance.h>

/// What advance() is made of; nothing else uses it.
namespace usher::domain {

template <class P>
const P* on(const Screen& screen) {
  return std::get_if<P>(&screen.page);
}

/// Nobody's page: no guest has begun, or none can.
bool isIdle(const Screen& screen);
/// A code held up here begins a new visit.
bool takesCodes(const Screen& screen);
/// A guest is in the middle of answering.
bool isAsked(const Screen& screen);
/// A guest is looking through something.
bool isBrowsing(const Screen& screen);
/// What came of something that a guest did with their hands.
bool isOfDeed(const Screen& screen);
/// The code of who is busy on this page; "" where nobody is, or has none yet.
QString codeOfBusy(const Screen& screen);
/// What the guest was told, from wherever they have gone on to; nullptr: this is nobody who was told
/// something.
Told* toldIn(Page& page);
Welcome* welcomeIn(Page& page);
/// Of the page's guest; nullptr: there are none to be changed here.
GuestSeats* seatsIn(Page& page);
/// nullptr: nobody here is of several.
Party* partyIn(Page& page);

/// What one event makes of one screen.
class Turn {
 public:
  Turn(const Screen& screen, const FlowSettings& settings) : settings_(settings), step_{screen, {}} {}

  Step take(const FlowEvent& event) &&;

 private:
  Screen& screen() { return step_.screen; }
  /// For the answer to what a guest has done.
  bool isWaiting();
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
    goHome();
    // Who tries out names is not let off by going back.
    if (screen().wrong_tries > 0) restartIdleTimer();
  }
  /// `page` stays, with more time, where it is there already: a code held up for seconds is seen many times.
  template <class P>
  void complain(const P& page) {
    if (!takesCodes(screen()) || isAsked(screen()) || !codeOfBusy(screen()).isEmpty()) return;
    const P* present = on<P>(screen());
    if (!present || *present != page) turnTo(page);
    restartTimer();
  }
  /// Of a page that asks one thing after the other.
  template <class P>
  void goBack(P& page) {
    if (page.given.empty()) return startAgain(Attract{});
    page.given.pop_back();
    stayTouched();
  }

  void startTimer(std::chrono::milliseconds after);
  /// There is something to see: the page stays its full time from now.
  void restartTimer();
  /// Somebody is there.
  void stayTouched();
  /// Of a page that is nobody's, on which somebody has chosen something for themselves.
  void restartIdleTimer();
  void stayForWhoChose();
  /// Who may be in the middle of something is not cut off without a word.
  bool asksFirst();
  void ask();
  /// What somebody has chosen for themselves ends with them.
  void goHome();
  bool isAtHome();
  /// To a guest whose ticket has this language; "": not known.
  void speak(const QString& language);

  void decideOn(Claim claim);
  /// The party's next guest, or where all are decided about, what came of it.
  void decideOnNext(Party party);
  /// The party's present guest passes, or does not; on with the next.
  void admitPresent(Party party, Welcome welcome);
  void refusePresent(Party party, const Verdict& verdict);
  /// Nothing more can be decided; who is in, is in.
  void giveUp(Party party);
  void endParty(Party party);
  /// What became of a guest, or of one of several; nullptr: nobody was welcomed at this time.
  Welcome* welcomedAt(std::uint64_t since);
  void print(Welcome& welcome, Paper paper);
  /// What who comes in for the first time gets; the page's visit is theirs from here on.
  void printFirst(Welcome& welcome);
  /// The page has turned since: the guest is in all the same, and owed a badge.
  void printLate(const event::Decided& decided);
  /// Nothing was decided: staff.
  void failToDecide();

  void handle(const event::CodeScanned& scanned);
  void handle(const event::UnreadableScanned& scanned);
  void handle(const event::SeveralCodesScanned&);
  void handle(const event::Decided& decided);
  void handle(const event::DecisionFailed& failed);
  void handle(const event::PrintReported& report);
  void handle(const event::AgendaTapped&);

  void handle(const event::Answered& answered);
  void handle(const event::SearchTapped&);
  void handle(const event::SearchEntered& entered);
  void handle(const event::Found& found);
  void handle(const event::GuestTapped& tapped);
  void handle(const event::ChosenTapped&);

  void handle(const event::RegisterTapped&);
  void handle(const event::TypesOffered& offer);
  void handle(const event::FieldEntered& entered);
  void handle(const event::Registered& made);
  void handle(const event::BackTapped&);

  void handle(const event::CatalogueTapped&);
  void handle(const event::ItemTapped& tapped);
  void handle(const event::QuantityChosen& chosen);
  void handle(const event::AskTapped&);
  void handle(const event::NoteTapped&);
  void handle(const event::NoteEntered& entered);
  void handle(const event::Asked& asked);

  void handle(const event::SessionsTapped&);
  void handle(const event::ProgrammeTapped&);
  void handle(const event::SessionTapped& tapped);
  void handle(const event::SeatTapped&);
  void handle(const event::SeatChanged& changed);
  void handle(const event::NewsCame&);
  void handle(const event::SeatsTold& told);
  void takeSeats(const GuestSeats& seats);

  void handle(const event::DoneTapped&);
  void handle(const event::Touched&);
  void handle(const event::LanguageChosen& chosen);
  void handle(const event::AidsChosen& chosen);
  void handle(const event::TimedOut& timer);
  void handle(const event::CameraChanged& changed);
  void handle(const event::ServiceLost& lost);
  void handle(const event::LoadProgressed& progressed);
  void handle(const event::ServiceReady&);

  const FlowSettings& settings_;
  Step step_;
};

}  // namespace usher::domain
