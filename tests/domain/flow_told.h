// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <usher/domain/flow/advance.h>
#include <usher/domain/overloaded.h>

// What a step does, as the one line that flow_edges.h states: the page, "+1" where it is a new page of the
// next visit, what else of the screen changed, then ": " and the effects.
namespace usher::domain::test {

inline const char* told(PrintState state) {
  switch (state) {
    case PrintState::Idle:
      return "idle";
    case PrintState::Printing:
      return "printing";
    case PrintState::Printed:
      return "printed";
    case PrintState::Failed:
      return "failed";
    case PrintState::Elsewhere:
      return "elsewhere";
  }
  return "?";
}

inline QString told(const Claim& claim) {
  return std::visit([](const auto& by) { return by.text(); }, claim);
}

inline QString told(const Party& party) {
  const auto names = [](const auto& people, auto name) {
    QStringList all;
    for (const auto& one : people) all.append(name(one));
    return all.join("+");
  };
  return QString("[%1 of %2, in %3, out %4]")
      .arg(names(party.chosen, [](const TicketId& id) { return id.text(); }),
           party.code.isEmpty() ? "no code" : party.code,
           names(party.admitted,
                 [](const Welcome& one) {
                   return one.guest.ticket.attendee.given_name + " " + told(one.badge);
                 }),
           names(party.refused, [](const GroupMember& one) { return one.given_name; }));
}

inline QString told(const Effect& effect) {
  return std::visit(
      Overloaded{
          [](const effect::Redeem& e) { return QString("redeem %1 #%2").arg(told(e.claim)).arg(e.visit); },
          [](const effect::Answer& e) {
            QString line =
                QString("answer %1 of %2 #%3").arg(told(e.claim), e.answers.ticket.text()).arg(e.visit);
            for (const auto& given : e.answers.answers)
              line += " " + given.question.text() + "=" + given.text;
            return line;
          },
          [](const effect::Find& e) {
            return QString("find %1 %2 #%3").arg(e.reference_or_email, e.last_name).arg(e.visit);
          },
          [](const effect::OfferTypes& e) { return QString("offer types #%1").arg(e.visit); },
          [](const effect::Register& e) {
            return QString("register %1/%2/%3/%4 for %5 #%6")
                .arg(e.form.given_name, e.form.family_name, e.form.company, e.form.email, e.form.type.text())
                .arg(e.visit);
          },
          [](const effect::AskFor& e) {
            return QString("ask for %1 %2 of %3 %4 #%5")
                       .arg(e.request.quantity)
                       .arg(e.request.item.text(), e.request.ticket.text(), e.code)
                       .arg(e.visit) +
                   (e.request.note.isEmpty() ? QString() : " saying " + e.request.note);
          },
          [](const effect::ChangeSeat& e) {
            return QString("%1 seat in %2 of %3 %4 #%5")
                .arg(e.wanted.leaves ? "give back" : "take", e.wanted.session.text(), e.wanted.ticket.text(),
                     e.code)
                .arg(e.visit);
          },
          [](const effect::TellSeats& e) {
            return QString("tell seats of %1 %2").arg(e.ticket.text(), e.code);
          },
          [](const effect::Print& e) {
            return QString("print %1 of %2 in %3 #%4")
                .arg(e.paper == Paper::Badge ? "badge" : "agenda", e.guest.ticket.attendee.given_name,
                     e.language)
                .arg(e.visit);
          },
          [](const effect::StartTimer& e) {
            return QString("timer %1 #%2").arg(e.after.count()).arg(e.visit);
          },
      },
      effect);
}

inline QString told(const Aids& aids) {
  QStringList on;
  if (aids.contrast) on.append("contrast");
  if (aids.large_text) on.append("large");
  if (aids.speech) on.append("speech");
  if (aids.low_reach) on.append("low");
  return on.isEmpty() ? "no aids" : on.join(" and ");
}

inline const char* told(Presence presence) {
  switch (presence) {
    case Presence::Unknown:
      return "untouched";
    case Presence::Touched:
      return "touched";
    case Presence::Asked:
      return "asked";
  }
  return "?";
}

inline QString details(const Page& page);

/// Where the guest came from, on the pages of seats.
inline QString seatOrigin(const Told& origin) {
  const auto page = std::visit([](const auto& p) { return Page(p); }, origin);
  const auto& known = seatsOf(origin);
  QStringList all;
  for (const Session& one : known.has) all.append(one.id.text());
  for (const Session& one : known.asked_for) all.append(one.id.text() + "?");
  return QString(" [%1%2, seats %3]").arg(nameOf(page), details(page), all.join("+"));
}

/// Where the guest came from, with what is known of their requests.
inline QString origin(const Told& told) {
  const auto page = std::visit([](const auto& p) { return Page(p); }, told);
  return QString("[%1%2, %3 requests]")
      .arg(nameOf(page), details(page))
      .arg(catalogueOf(told).requests.size());
}

inline QString asking(const Asking& page) {
  return QString(" %1 %2%3%4 ")
             .arg(page.quantity)
             .arg(page.item.text(), page.note.isEmpty() ? QString() : " saying " + page.note,
                  page.sent ? ", sent" : "") +
         origin(page.told);
}

inline QString details(const Page& page) {
  return std::visit(
      Overloaded{
          [](const Catalogue& p) { return " " + origin(p.told); },
          [](const Asking& p) { return asking(p); },
          [](const Noting& p) { return asking(p.asking); },
          [](const Receipt& p) {
            return QString(" %1 %2 %3 ")
                       .arg(p.item.text())
                       .arg(static_cast<int>(p.outcome))
                       .arg(p.request ? p.request->text() : "-") +
                   origin(p.told);
          },
          [](const Agenda& p) { return " [" + details(p.welcome) + "]"; },
          [](const Programme& p) { return (p.at ? " at " + p.at->text() : QString()) + seatOrigin(p.told); },
          [](const OneSession& p) {
            return " " + p.session.text() + (p.sent ? ", sent" : "") +
                   (p.outcome ? QString(" %1").arg(static_cast<int>(*p.outcome)) : QString()) +
                   seatOrigin(p.told);
          },
          [](const Deciding& p) { return " " + told(p.claim); },
          [](const Questions& p) {
            return QString(" of %1, %2 given").arg(told(p.claim)).arg(p.given.size()) +
                   (p.party ? " " + told(*p.party) : QString());
          },
          [](const Searching& p) {
            return QString(", %1 given").arg(p.given.size()) + (p.again ? ", again" : "");
          },
          [](const Choosing& p) { return QString(p.sent ? ", sent " : " ") + told(p.party); },
          [](const WelcomeAll& p) { return " " + told(p.party); },
          [](const Registering& p) { return QString(", %1 given").arg(p.given.size()); },
          [](const Welcome& p) {
            return QString(" %1 by %2, badge %3, agenda %4")
                .arg(p.guest.ticket.attendee.given_name, nameOf(p.verdict), told(p.badge), told(p.agenda));
          },
          [](const Refused& p) { return QString(" ") + nameOf(p.verdict); },
          [](const NotATicket& p) { return QString(" %1").arg(static_cast<int>(p.fault)); },
          [](const OutOfService& p) { return " " + p.detail; },
          [](const auto&) { return QString(); },
      },
      page);
}

inline QString told(const Screen& before, const Step& step) {
  QString line;
  if (step.screen == before) {
    line = "stays";
  } else {
    const bool page_changed = step.screen.page != before.page;
    line = page_changed || step.screen.visit != before.visit
               ? nameOf(step.screen.page) + details(step.screen.page)
               : QString("stays");
    if (step.screen.visit != before.visit) line += QString(" +%1").arg(step.screen.visit - before.visit);
    const bool new_visit = step.screen.visit != before.visit;
    if (step.screen.presence != (new_visit ? Presence::Unknown : before.presence))
      line += QString(", ") + told(step.screen.presence);
    if (step.screen.language != before.language) line += ", in " + step.screen.language;
    if (step.screen.aids != before.aids) line += ", " + told(step.screen.aids);
    if (step.screen.wrong_tries != before.wrong_tries)
      line += QString(", %1 wrong").arg(step.screen.wrong_tries);
    if (step.screen.camera != before.camera)
      line += QString(", camera %1").arg(static_cast<int>(step.screen.camera));
  }
  QStringList effects;
  for (const Effect& effect : step.effects) effects.append(told(effect));
  return effects.isEmpty() ? line : line + ": " + effects.join("; ");
}

}  // namespace usher::domain::test
