// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/notice.h>

namespace usher::ui {

namespace {

class Apology {
  Q_DECLARE_TR_FUNCTIONS(Apology)

 public:
  static Notice notATicket(domain::CodeFault fault) {
    Notice notice{Mood::Care, QStringLiteral("scan-unclear"), tr("That is not a ticket"),
                  tr("This code holds something other than a ticket."),
                  tr("Please hold up the QR code of your ticket.")};
    if (fault == domain::CodeFault::Empty) notice.happened = tr("This code is empty.");
    return notice;
  }

  static Notice oneAtATime() {
    return {Mood::Care, QStringLiteral("one-code"), tr("One code at a time, please"),
            tr("We can see more than one code."),
            tr("Please hold up one, and cover the others with your hand.")};
  }

  static Notice registrationFull() {
    return {Mood::Care, QStringLiteral("full"), tr("No places left"),
            tr("All the places that there are at the door are taken."),
            tr("Please go to the help desk. Our staff will look for a way with you.")};
  }

  static Notice notFound() {
    return {Mood::Care, QStringLiteral("question"), tr("We did not find you"),
            tr("No guest has this booking or e-mail address together with this last name."),
            tr("Please go to the help desk. Our staff will find you.")};
  }

  static Notice askStaff() {
    return {Mood::Stop, QStringLiteral("staff"), tr("Please ask our staff"),
            tr("This kiosk could not check you in just now."),
            tr("Nothing is wrong with your ticket. Our staff will check you in.")};
  }
};

}  // namespace

Notice notATicketNotice(domain::CodeFault fault) {
  return Apology::notATicket(fault);
}
Notice oneAtATimeNotice() {
  return Apology::oneAtATime();
}
Notice registrationFullNotice() {
  return Apology::registrationFull();
}
Notice notFoundNotice() {
  return Apology::notFound();
}
Notice askStaffNotice() {
  return Apology::askStaff();
}

}  // namespace usher::ui
