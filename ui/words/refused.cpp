// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/domain/overloaded.h>
#include <usher/ui/words/notice.h>

namespace usher::ui {

namespace {

class Refusal {
  Q_DECLARE_TR_FUNCTIONS(Refusal)

 public:
  explicit Refusal(const Speaking& speaking) : speaking_(speaking) {}

  static Notice badgeWaits() {
    return {Mood::Care, QStringLiteral("printer"), tr("Your badge is on its way"),
            tr("You are checked in. The printer has not finished your badge yet."),
            tr("Please wait a moment, or ask our staff: they will gladly help.")};
  }

  Notice of(const domain::Admitted&) const { return askStaffNotice(); }
  Notice of(const domain::AdmittedAgain&) const { return askStaffNotice(); }

  Notice of(const domain::AlreadyUsed& used) const {
    const QString moment = speaking_.time.moment(used.at);
    return {Mood::Care, QStringLiteral("ticket-used"), tr("Already checked in"),
            used.kiosk.isEmpty()
                ? tr("This ticket was checked in %1.", "%1: 'today at 09:14'").arg(moment)
                : tr("This ticket was checked in %1 at %2.", "%1: 'today at 09:14', %2: a door")
                      .arg(moment, speaking_.isolated(used.kiosk)),
            tr("Was it not you, or do you need a new badge? Our staff will gladly help.")};
  }

  Notice of(const domain::Cancelled&) const {
    return {Mood::Stop, QStringLiteral("cancelled"), tr("This ticket was cancelled"),
            tr("It no longer opens the door."),
            tr("Please go to the help desk. Our staff will look for a way with you.")};
  }

  Notice of(const domain::Unpaid&) const {
    return {Mood::Care, QStringLiteral("coins"), tr("Not yet paid"),
            tr("The payment for this ticket has not reached us yet."),
            tr("Please go to the help desk. Our staff will sort it out with you.")};
  }

  Notice of(const domain::Blocked&) const {
    return {Mood::Stop, QStringLiteral("hand"), tr("Please speak to our staff"),
            tr("This ticket is on hold."),
            tr("Please go to the help desk. Our staff will look into it with you.")};
  }

  Notice of(const domain::Revoked&) const {
    return {Mood::Stop, QStringLiteral("replaced"), tr("This code is no longer valid"),
            tr("A newer ticket may have taken its place."),
            tr("Please look for your latest ticket e-mail, or ask our staff.")};
  }

  Notice of(const domain::NotYetValid& early) const {
    return {Mood::Care, QStringLiteral("clock"), tr("A little too early"),
            tr("This ticket is valid from %1.", "%1: 'today', 'tomorrow' or a day")
                .arg(speaking_.time.from(early.from)),
            tr("Please come back then. We look forward to seeing you.")};
  }

  Notice of(const domain::NoLongerValid& late) const {
    return {Mood::Care, QStringLiteral("hourglass"), tr("This ticket has ended"),
            tr("It was valid until %1.", "%1: 'yesterday', or a day").arg(speaking_.time.from(late.since)),
            tr("Please go to the help desk. Our staff will gladly help.")};
  }

  Notice of(const domain::WrongList& wrong) const {
    const QString name = wrong.right_name.in(speaking_.language);
    if (name.isEmpty()) {
      return {Mood::Care, QStringLiteral("signpost"), tr("Not at this door"),
              tr("Your ticket is not for this entrance."),
              tr("Please ask our staff. They will show you the way.")};
    }
    const QString door = speaking_.isolated(name);
    return {Mood::Care, QStringLiteral("signpost"), tr("Your entrance: %1", "%1: a door").arg(door),
            tr("This door is for other tickets."),
            tr("Please go to “%1”. Our staff will show you the way.", "%1: a door").arg(door)};
  }

  Notice of(const domain::WrongEvent&) const {
    return {Mood::Care, QStringLiteral("calendar"), tr("A ticket for another event"),
            tr("This code belongs to a different event."),
            event().isEmpty() ? tr("Please hold up your ticket for this event.")
                              : tr("Please hold up your ticket for %1.", "%1: the event").arg(event())};
  }

  Notice of(const domain::Unknown&) const {
    return {
        Mood::Care, QStringLiteral("question"), tr("We don’t know this code"),
        tr("It is not on the guest list."),
        event().isEmpty()
            ? tr("Is it your ticket for this event? Then our staff will gladly help.")
            : tr("Is it your ticket for %1? Then our staff will gladly help.", "%1: the event").arg(event())};
  }

  Notice of(const domain::SeveralMatches& several) const {
    return {Mood::Care, QStringLiteral("group"), tr("One code, several guests"),
            tr("%n tickets share this code.", "two or more", several.count),
            tr("Please go to the help desk. Our staff will check all of you in.")};
  }

  Notice of(const domain::NotEnrolled& missing) const {
    const QString session = missing.session.in(speaking_.language);
    return {Mood::Care, QStringLiteral("agenda"), tr("Not on this session’s list"),
            session.isEmpty()
                ? tr("You have not chosen this session.")
                : tr("You have not chosen “%1”.", "%1: a session").arg(speaking_.isolated(session)),
            tr("Please ask our staff. They know whether there is a seat for you.")};
  }

  Notice of(const domain::SessionFull&) const {
    return {Mood::Care, QStringLiteral("full"), tr("This session is full"),
            tr("Every seat in this room is taken."), tr("Please ask our staff, or choose another session.")};
  }

  Notice of(const domain::QuestionsOpen&) const {
    return {Mood::Care, QStringLiteral("clipboard"), tr("Just a few questions"),
            tr("Something is still missing on your registration."),
            tr("Please go to the help desk. It only takes a moment.")};
  }

 private:
  QString event() const {
    return speaking_.event_name.isEmpty() ? QString() : speaking_.isolated(speaking_.event_name);
  }

  const Speaking& speaking_;
};

}  // namespace

Notice badgeWaitsNotice() {
  return Refusal::badgeWaits();
}

Notice refusedNotice(const domain::Verdict& verdict, const Speaking& speaking) {
  const Refusal refusal(speaking);
  return std::visit([&](const auto& alternative) { return refusal.of(alternative); }, verdict);
}

}  // namespace usher::ui
