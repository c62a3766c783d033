// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/staff_words.h>

#include <QCoreApplication>

#include <algorithm>

#include <usher/domain/overloaded.h>
#include <usher/domain/staff/override.h>
#include <usher/ui/words/group_words.h>
#include <usher/ui/words/notice.h>

namespace usher::ui {

namespace {

namespace mode = domain::staff_mode;
using domain::StaffDeed;

class StaffWords {
  Q_DECLARE_TR_FUNCTIONS(StaffWords)

 public:
  static QString role(domain::StaffRole role) {
    switch (role) {
      case domain::StaffRole::Staff:
        return tr("Staff", "a role");
      case domain::StaffRole::Supervisor:
        return tr("Supervisor", "a role");
      case domain::StaffRole::Administrator:
        return tr("Administrator", "a role");
    }
    return {};
  }

  static Chip chip(domain::DoorState state) {
    switch (state) {
      case domain::DoorState::NotYetIn:
        return {QStringLiteral("circle"), tr("Not yet in"), StaffTone::Plain};
      case domain::DoorState::Inside:
        return {QStringLiteral("check"), tr("Inside"), StaffTone::Good};
      case domain::DoorState::Left:
        return {QStringLiteral("leave"), tr("Left", "a guest went out again"), StaffTone::Plain};
      case domain::DoorState::Unpaid:
        return {QStringLiteral("coins"), tr("Unpaid"), StaffTone::Care};
      case domain::DoorState::Cancelled:
        return {QStringLiteral("cancelled"), tr("Cancelled"), StaffTone::Stop};
      case domain::DoorState::Blocked:
        return {QStringLiteral("hand"), tr("On hold"), StaffTone::Stop};
    }
    return {};
  }

  static QString onlyFor(domain::StaffRole least) {
    return least == domain::StaffRole::Administrator ? tr("Only an administrator may do that.")
                                                     : tr("Only a supervisor may do that.");
  }

  static QString why(StaffDeed deed, const domain::GuestFile& guest, const domain::CheckInListId* list) {
    const bool inside = guest.state == domain::DoorState::Inside;
    switch (deed) {
      case StaffDeed::LetIn:
        if (domain::letsPass(guest.verdict)) return {};
        if (isAsked(guest)) return tr("The questions come first (F10).");
        return inside ? tr("The guest is inside already.") : tr("The door does not let this guest in.");
      case StaffDeed::LetOut:
        return inside ? QString() : tr("The guest is not inside.");
      case StaffDeed::Overrule:
        if (domain::canBeOverruled(guest.verdict)) return {};
        return domain::letsPass(guest.verdict) ? tr("There is nothing to overrule.")
                                               : tr("This can’t be overruled.");
      case StaffDeed::Void:
        return passedAt(guest, list) ? QString() : tr("There is nothing to undo at this door.");
      case StaffDeed::AnswerQuestions:
        return isAsked(guest) ? QString() : tr("There is no question to answer.");
      case StaffDeed::Reprint:
        return guest.ticket.unseen ? tr("The guest’s name has not arrived here yet.") : QString();
      default:
        return {};
    }
  }

  static QString done(StaffDeed deed) {
    switch (deed) {
      case StaffDeed::LetIn:
        return tr("The guest is in.");
      case StaffDeed::LetOut:
        return tr("The guest is out.");
      case StaffDeed::Overrule:
        return tr("The guest is in, and your reason is on record.");
      case StaffDeed::Void:
        return tr("Undone: the last passage at this door no longer counts.");
      case StaffDeed::CorrectBadge:
        return tr("The badge is corrected.");
      case StaffDeed::RegisterWalkIn:
        return tr("The guest is registered, and in.");
      case StaffDeed::AnswerQuestions:
        return tr("The answers are kept, and the guest is in.");
      case StaffDeed::Reprint:
        return tr("The badge is on its way to the printer.");
      default:
        return tr("Done.");
    }
  }

  static StaffNotice done(const mode::Told& told) {
    const bool only_badge = told.deed == StaffDeed::Reprint;
    const QString first = only_badge && told.badge != domain::PrintState::Idle ? QString() : done(told.deed);
    StaffNotice notice{StaffTone::Good, QStringLiteral("check-circle"), first};
    QString badge;
    switch (told.badge) {
      case domain::PrintState::Idle:
        break;
      case domain::PrintState::Printing:
        notice.shape = QStringLiteral("printer");
        badge = tr("The badge is printing …");
        break;
      case domain::PrintState::Printed:
        badge = tr("The badge is printed.");
        break;
      case domain::PrintState::Failed:
        notice.tone = StaffTone::Care;
        notice.shape = QStringLiteral("printer");
        badge = tr("The badge was not printed: please look at the printer.");
        break;
      case domain::PrintState::Elsewhere:
        notice.shape = QStringLiteral("printer");
        badge = tr("Another kiosk prints the badge.");
        break;
    }
    if (first.isEmpty()) {
      notice.title = badge;
    } else {
      notice.more = badge;
    }
    return notice;
  }

  static StaffNotice keptInPart(StaffDeed deed) {
    return {StaffTone::Stop, QStringLiteral("wrench"),
            deed == StaffDeed::RegisterWalkIn ? tr("The guest has a ticket, but is not in.")
                                              : tr("The answers are kept, but the guest is not in."),
            tr("Please try once more in a moment.")};
  }

  static StaffNotice told(const mode::Told& told, const Speaking& speaking) {
    const QString hand = QStringLiteral("hand");
    return std::visit(
        domain::Overloaded{
            [&](const mode::Done&) { return done(told); },
            [&](const mode::Refused& refused) {
              const StaffNotice door = doorSays(refused.verdict, speaking);
              const QString no = tr("Not let in: %1", "%1: a sentence").arg(door.title);
              if (told.deed == StaffDeed::AnswerQuestions)
                return StaffNotice{StaffTone::Care, door.shape, no, tr("What was answered is kept.")};
              return StaffNotice{StaffTone::Stop, door.shape, no, door.more};
            },
            [&](const mode::CameIn& came) { return cameInWords(told, came, speaking); },
            [&](const mode::DoorChanged&) {
              return StaffNotice{StaffTone::Care, hand,
                                 tr("Nothing was done: this kiosk is at another door now."),
                                 tr("You see how it stands there. Please look again.")};
            },
            [&](const mode::NothingToVoid&) {
              return StaffNotice{StaffTone::Care, hand, tr("There is nothing to undo at this door.")};
            },
            [&](const mode::Wordless&) {
              return StaffNotice{StaffTone::Care, QStringLiteral("pencil"),
                                 tr("Something is not filled in yet.")};
            },
            [&](const mode::Wordy& wordy) {
              return StaffNotice{StaffTone::Care, QStringLiteral("pencil"), tooLong(wordy.at_most)};
            },
            [&](const mode::NoPlacesLeft&) {
              return StaffNotice{StaffTone::Stop, QStringLiteral("full"),
                                 tr("No ticket was made: there are no places left of that type."),
                                 tr("Please choose another type, or ask the organizers.")};
            },
            [&](const mode::RoleTooLow& low) {
              return StaffNotice{StaffTone::Care, hand, onlyFor(low.least)};
            },
            [&](const mode::NotOneGuest& guests) {
              if (guests.count == 0) {
                return StaffNotice{StaffTone::Care, QStringLiteral("question"),
                                   tr("No guest here has that code.")};
              }
              return StaffNotice{StaffTone::Care, QStringLiteral("group"),
                                 tr("%n guests share that code.", "two or more", guests.count),
                                 tr("Please look for one of them by name.")};
            },
            [&](const mode::NotKept&) {
              return StaffNotice{StaffTone::Stop, QStringLiteral("wrench"),
                                 tr("Nothing was done: this kiosk can’t use its data."),
                                 tr("Please try again, or call whoever looks after it.")};
            },
            [&](const mode::KeptInPart&) { return keptInPart(told.deed); },
        },
        told.outcome);
  }

  static QString registerTrouble(const mode::Outcome& outcome) {
    if (const auto* wordy = std::get_if<mode::Wordy>(&outcome)) return tooLong(wordy->at_most);
    return std::holds_alternative<mode::Wordless>(outcome) ? tr("A guest needs a first name or a last name.")
                                                           : QString();
  }

  static QString trouble(const mode::Outcome& outcome, mode::Form form) {
    if (const auto* wordy = std::get_if<mode::Wordy>(&outcome)) return tooLong(wordy->at_most);
    if (!std::holds_alternative<mode::Wordless>(outcome)) return {};
    if (form == mode::Form::Answers) return tr("There is a new question, or other answers to one.");
    return form == mode::Form::CorrectBadge ? tr("A badge needs a first name or a last name.")
                                            : tr("Please say why: it goes on record.");
  }

 private:
  static bool isAsked(const domain::GuestFile& guest) {
    return std::holds_alternative<domain::QuestionsOpen>(guest.verdict);
  }
  static QString tooLong(int at_most) {
    return tr("That is too long: at most %n characters, please.", nullptr, at_most);
  }
  static bool passedAt(const domain::GuestFile& guest, const domain::CheckInListId* list) {
    return std::ranges::any_of(guest.history,
                               [list](const domain::CheckIn& one) { return !list || one.list == *list; });
  }
};

}  // namespace

QString roleInWords(domain::StaffRole role) {
  return StaffWords::role(role);
}

Chip chipOf(domain::DoorState state) {
  return StaffWords::chip(state);
}

StaffNotice toldInWords(const mode::Told& told, const Speaking& speaking) {
  return StaffWords::told(told, speaking);
}

QString fieldTrouble(const mode::Outcome& outcome, mode::Form form) {
  return StaffWords::trouble(outcome, form);
}

QString registerTrouble(const mode::Outcome& outcome) {
  return StaffWords::registerTrouble(outcome);
}

QString onlyFor(domain::StaffRole least) {
  return StaffWords::onlyFor(least);
}

QString whyNot(StaffDeed deed, domain::StaffRole role, const domain::GuestFile& guest,
               const domain::CheckInListId* list) {
  if (!domain::may(role, deed)) return StaffWords::onlyFor(domain::leastRole(deed));
  return StaffWords::why(deed, guest, list);
}

}  // namespace usher::ui
