// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/kiosk_words.h>

#include <QCoreApplication>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/overloaded.h>
#include <usher/ui/words/printer_words.h>

namespace usher::ui {

namespace {

namespace page = domain::kiosk_page;
using domain::Overloaded;

class KioskWords {
  Q_DECLARE_TR_FUNCTIONS(KioskWords)

 public:
  static QString pageName(domain::StaffPage page) {
    switch (page) {
      case domain::StaffPage::Guests:
        return tr("Guests", "a page of staff");
      case domain::StaffPage::Requests:
        return tr("Requests", "a page of staff");
      case domain::StaffPage::Kiosk:
        return tr("Kiosk", "a page of staff");
      case domain::StaffPage::Preflight:
        return tr("Before opening", "a page of staff");
    }
    return {};
  }

  static QString eventName(const domain::OtherEvent& event, const Speaking& speaking) {
    const QString name = event.name.in(speaking.language);
    return speaking.isolated(name.isEmpty() ? event.id.text() : name);
  }

  static QString otherEvent(const domain::OtherEvent& event, const Speaking& speaking) {
    return tr("Event: %1").arg(eventName(event, speaking));
  }

  static QString name(const page::Deed& deed) {
    return std::visit(
        Overloaded{
            [](const page::Reload&) { return tr("Reload event"); },
            [](const page::SwitchList&) { return tr("Other list"); },
            [](const page::SwitchEvent&) { return tr("Other event"); },
            [](const page::TestPrint&) { return tr("Test print"); },
            [](const page::SetVolume&) { return tr("Sound, %", "how loud, in percent"); },
            [](const page::SetBrightness&) { return tr("Brightness, %", "of the screen, in percent"); },
            [](const page::Restart&) { return tr("Restart"); },
            [](const page::Train&) { return tr("Start training"); },
            [](const page::EndTraining&) { return tr("End training"); },
            [](const page::ExportCheckIns&) { return tr("Export check-ins"); },
            [](const page::SaveQueue&) { return tr("Save to USB stick"); },
            [](const page::ReadStick&) { return tr("Read USB stick"); },
            [](const page::SupportBundle&) { return tr("Support bundle"); },
            [](const page::Settle&) { return tr("Settle"); },
            [](const page::SettleBadge&) { return tr("Settle"); },
        },
        deed);
  }

  static QString missing(const page::Deed& deed, const domain::KioskState& kiosk) {
    if (std::holds_alternative<page::TestPrint>(deed) && !kiosk.badges)
      return tr("No badges are printed here.");
    const bool needs_server = std::holds_alternative<page::Reload>(deed) ||
                              std::holds_alternative<page::SaveQueue>(deed) ||
                              std::holds_alternative<page::ReadStick>(deed);
    if (needs_server && kiosk.training) return tr("In a training there is no server.");
    if (std::holds_alternative<page::SetVolume>(deed) && !kiosk.volume)
      return tr("Nothing is heard from this kiosk.");
    if (std::holds_alternative<page::SetBrightness>(deed) && !kiosk.brightness)
      return tr("The brightness of this screen can’t be set from here.");
    return {};
  }

  static QString moment() { return tr("One moment …"); }

  static StaffNotice done(const page::Deed& deed, const page::Done& done, const domain::EventFacts* facts,
                          const Speaking& speaking) {
    const QString title = std::visit(
        Overloaded{
            [](const page::Reload&) { return tr("The event is reloaded."); },
            [&](const page::SwitchList& to) {
              return tr("This kiosk now checks in here: %1").arg(list(to.list, facts, speaking));
            },
            [&](const page::SwitchEvent& to) {
              return tr("This kiosk goes over to another event: %1").arg(eventName(to.to, speaking));
            },
            [](const page::TestPrint&) { return tr("A test badge has come out."); },
            [](const page::SetVolume& set) { return tr("The sound is at %1 %.").arg(set.percent); },
            [](const page::SetBrightness& set) { return tr("The screen is at %1 %.").arg(set.percent); },
            [](const page::Restart&) { return tr("The kiosk is restarting …"); },
            [](const page::Train&) { return tr("The kiosk is restarting …"); },
            [](const page::EndTraining&) { return tr("The kiosk is restarting …"); },
            [](const page::ExportCheckIns&) { return tr("The check-ins are written."); },
            [](const page::SaveQueue&) { return QString(); },
            [](const page::ReadStick&) { return QString(); },
            [](const page::SupportBundle&) { return tr("The support bundle is written."); },
            [](const page::Settle&) { return tr("That is settled."); },
            [](const page::SettleBadge&) { return tr("That is settled."); },
        },
        deed);
    return {StaffTone::Good, QStringLiteral("check-circle"), title,
            done.file ? isolatedPath(*done.file) : QString()};
  }

  /// Its name would leave no room for what to do.
  static QString whatToDo(domain::PrinterState printer, const Speaking& speaking) {
    printer.name.clear();
    const PrinterWords words = printerInWords(printer, domain::Paper::Badge, speaking);
    return words.state + QStringLiteral(" · ") + words.to_do;
  }

  static StaffNotice notPrinted(const page::NotPrinted& badge, const Speaking& speaking) {
    StaffNotice notice{StaffTone::Stop, QStringLiteral("stop"), tr("The test badge has not come out.")};
    switch (badge.why) {
      case page::NotPrinted::NothingIsPrintedHere:
        notice.more = tr("No badges are printed at this kiosk.");
        break;
      case page::NotPrinted::GuestsFirst:
        notice.tone = StaffTone::Care;
        notice.shape = QStringLiteral("wait");
        notice.more = tr("Other badges are on their way. Try again once they are out.");
        break;
      case page::NotPrinted::NobodyCanTell:
        notice.title = tr("Did the test badge come out?");
        notice.more = tr("Nobody can tell. Please look at the printer.");
        break;
      case page::NotPrinted::PrinterFails:
        notice.more =
            canPrint(badge.printer) ? speaking.isolated(badge.words) : whatToDo(badge.printer, speaking);
    }
    return notice;
  }

  static StaffNotice told(const page::Told& told, const domain::EventFacts* facts, const Speaking& speaking) {
    return std::visit(Overloaded{
                          [&](const page::Done& was) { return done(told.deed, was, facts, speaking); },
                          [](const page::NotAllowed& no) {
                            return StaffNotice{StaffTone::Care, QStringLiteral("hand"), onlyFor(no.least)};
                          },
                          [](const page::NotThere&) {
                            return StaffNotice{StaffTone::Plain, QStringLiteral("check-circle"),
                                               tr("Somebody else has settled that.")};
                          },
                          [](const page::NoDrive&) {
                            return StaffNotice{StaffTone::Care, QStringLiteral("download"),
                                               tr("There is no drive to write to."),
                                               tr("Please plug in a USB drive, and do it once more.")};
                          },
                          [](const domain::StickWritten& written) { return stick(written); },
                          [&](const domain::StickRead& read) { return stick(read, speaking); },
                          [](const domain::StickTrouble& trouble) { return stick(trouble); },
                          [&](const page::NotPrinted& badge) { return notPrinted(badge, speaking); },
                          [&](const page::Failed& failed) {
                            return StaffNotice{
                                StaffTone::Stop, QStringLiteral("stop"),
                                tr("Not done: %1", "%1: as on its button").arg(name(told.deed)),
                                speaking.isolated(failed.words)};
                          },
                      },
                      told.outcome);
  }

  static DeedQuestion question(const page::Deed& deed, const domain::EventFacts* facts,
                               const Speaking& speaking) {
    if (const auto* to = std::get_if<page::SwitchList>(&deed)) {
      return {tr("Check in elsewhere?"),
              tr("From now on this kiosk lets guests in here: %1. Who may come in, and how often, is as that "
                 "list "
                 "says.")
                  .arg(list(to->list, facts, speaking)),
              tr("Check in there")};
    }
    if (const auto* to = std::get_if<page::SwitchEvent>(&deed)) {
      return {
          tr("Serve another event?"),
          tr("This kiosk sends what it did, forgets this event and its guests, and loads the other one: %1. "
             "Nobody can check in here until that is done.")
              .arg(eventName(to->to, speaking)),
          tr("Go there")};
    }
    if (std::holds_alternative<page::Reload>(deed)) {
      return {tr("Reload the event?"),
              tr("All guests and sessions are fetched from the server again. Guests are served from what is "
                 "here "
                 "until that has come. What waits to be sent stays."),
              tr("Reload")};
    }
    if (std::holds_alternative<page::Train>(deed)) {
      return {
          tr("Start a training?"),
          tr("The kiosk restarts with made-up guests, for staff to practise on. Until the training ends, no "
             "real guest can check in here, and nothing that is done counts or is sent."),
          tr("Start training")};
    }
    if (std::holds_alternative<page::EndTraining>(deed)) {
      return {
          tr("End the training?"),
          tr("The kiosk restarts with the guests of the event. What was done in the training is forgotten."),
          tr("End training")};
    }
    return {tr("Restart the kiosk?"),
            tr("The guests’ screen goes away for some seconds. Nothing that was done is lost."),
            tr("Restart")};
  }

  static IncidentWords incident(const page::ToSettle& open, const domain::EventFacts* facts,
                                const Speaking& speaking) {
    QString who = open.guest ? domain::fullName(*open.guest) : QString();
    if (who.isEmpty() && open.guest) who = domain::oneLine(open.guest->company);
    IncidentWords words =
        std::visit([&](const auto& one) { return incident(one, facts, speaking); }, open.incident);
    if (!who.isEmpty()) words.who = who;
    return words;
  }

  static QString list(const domain::CheckInListId& id, const domain::EventFacts* facts,
                      const Speaking& speaking) {
    const domain::CheckInList* found = facts ? facts->list(id) : nullptr;
    return speaking.isolated(found ? found->name.in(speaking.language) : id.text());
  }

 private:
  static StaffNotice stick(const domain::StickWritten& written) {
    const QString carry = tr("Take it to the server, and read the answer here.");
    const QString left = tr("Did not fit: %1. Save again after that.", "%1: a number").arg(written.left);
    return {StaffTone::Good, QStringLiteral("check-circle"),
            tr("On the stick for the server: %1", "%1: how many things done here").arg(written.ops),
            written.left > 0 ? carry + u' ' + left : carry};
  }

  static StaffNotice stick(const domain::StickRead& read, const Speaking& speaking) {
    const QStringList lines{
        tr("Settled: %1. Still waiting: %2.", "%1, %2: numbers of things done here")
            .arg(read.settled)
            .arg(read.waiting),
        read.all_anew ? tr("The whole event came anew.") : tr("News: %1.", "%1: a number").arg(read.changes),
        tr("As of %1.", "%1: today at 09:14").arg(speaking.time.moment(read.written_at))};
    return {StaffTone::Good, QStringLiteral("check-circle"), tr("The stick is read."), lines.join(u' ')};
  }

  static StaffNotice stick(domain::StickTrouble trouble) {
    const auto care = [](const QString& title, const QString& what) {
      return StaffNotice{StaffTone::Care, QStringLiteral("stick"), title, what};
    };
    switch (trouble) {
      case domain::StickTrouble::Nothing:
        return care(tr("There is nothing for this kiosk on the stick."),
                    tr("Save the queue here first, and take the stick to the server."));
      case domain::StickTrouble::Forged:
        return care(
            tr("The stick does not have what this event’s server wrote."),
            tr("What others wrote counts for nothing. Save the queue once more, and take it to the server."));
      case domain::StickTrouble::CutOff:
        return care(tr("The file on the stick ends too early."),
                    tr("What was whole is in. Take the stick to the server once more."));
      case domain::StickTrouble::Newer:
        return care(tr("A newer server has written this."), tr("Please update this kiosk."));
      case domain::StickTrouble::Old:
        return care(tr("This kiosk knows more than the stick."),
                    tr("Save the queue once more, and take it to the server."));
      case domain::StickTrouble::NoKey:
        return care(tr("This kiosk does not know its server yet."), tr("It needs the network once."));
    }
    return {};
  }

  /// A path runs from left to right, whatever the page does.
  static QString isolatedPath(const QString& path) { return QChar(0x2066) + path + QChar(0x2069); }

  static IncidentWords incident(const domain::TwoEntries& two, const domain::EventFacts* facts,
                                const Speaking& speaking) {
    const QString where = tr("%1 · %2 · %3", "%1: 09:14, %2: a check-in list, %3: a kiosk");
    const auto line = [&](const domain::CheckIn& entry) {
      return where.arg(speaking.time.brief(entry.at), list(entry.list, facts, speaking),
                       speaking.isolated(entry.kiosk));
    };
    return {tr("Let in twice"),
            two.second.ticket.text(),
            {tr("First: %1").arg(two.first ? line(*two.first) : tr("at another kiosk")),
             tr("Again: %1").arg(line(two.second))}};
  }

  static IncidentWords incident(const domain::DeadLetter& letter, const domain::EventFacts*,
                                const Speaking& speaking) {
    IncidentWords words{tr("The server does not take this: %1").arg(kind(letter.kind)),
                        letter.ticket.text(),
                        {tr("Done here %1", "%1: today at 09:14").arg(speaking.time.moment(letter.at))}};
    const QString why = letter.detail.isEmpty() ? letter.problem : letter.detail;
    if (!why.isEmpty())
      words.lines << tr("Its answer: %1", "%1: words of the backend").arg(speaking.isolated(why));
    return words;
  }

  static IncidentWords incident(const domain::OpenOrder& open, const domain::EventFacts*,
                                const Speaking& speaking) {
    const QString since = tr("Asked for %1", "%1: today at 09:14").arg(speaking.time.moment(open.order.at));
    if (open.stage != domain::OpenOrder::InDoubt)
      return {tr("A badge has not come out"), open.order.ticket.text(), {since}};
    return {tr("Did this badge come out?"),
            open.order.ticket.text(),
            {since, tr("Nobody can tell. Please look at the printer.")}};
  }

  static QString kind(const QString& name) {
    if (name == u"check_in") return tr("a check-in");
    if (name == u"answers") return tr("a guest’s answers");
    if (name == u"print_result") return tr("a print");
    if (name == u"request") return tr("a guest’s request");
    if (name == u"walk_in") return tr("a registration at the door");
    if (name == u"enrolment") return tr("a seat in a session");
    if (name == u"void") return tr("a check-in undone");
    if (name == u"badge_correction") return tr("a corrected badge");
    if (name == u"request_state") return tr("what became of a request");
    if (name == u"settle_incident") return tr("a settled incident");
    return name;
  }
};

}  // namespace

QString pageInWords(domain::StaffPage page) {
  return KioskWords::pageName(page);
}

QString deedInWords(const page::Deed& deed) {
  return KioskWords::name(deed);
}

QString whyNot(const page::Deed& deed, const page::State& state) {
  const domain::StaffDeed kind = page::kindOf(deed);
  if (!domain::may(state.member.role, kind)) return onlyFor(domain::leastRole(kind));
  if (state.doing || !state.kiosk) return KioskWords::moment();
  return KioskWords::missing(deed, *state.kiosk);
}

StaffNotice toldInWords(const page::Told& told, const domain::EventFacts* facts, const Speaking& speaking) {
  return KioskWords::told(told, facts, speaking);
}

DeedQuestion questionOf(const page::Deed& deed, const domain::EventFacts* facts, const Speaking& speaking) {
  return KioskWords::question(deed, facts, speaking);
}

IncidentWords incidentInWords(const page::ToSettle& incident, const domain::EventFacts* facts,
                              const Speaking& speaking) {
  return KioskWords::incident(incident, facts, speaking);
}

QString listInWords(const domain::CheckInListId& list, const domain::EventFacts* facts,
                    const Speaking& speaking) {
  return KioskWords::list(list, facts, speaking);
}

QString otherEventInWords(const domain::OtherEvent& event, const Speaking& speaking) {
  return KioskWords::otherEvent(event, speaking);
}

}  // namespace usher::ui
