// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/group_words.h>

#include <QCoreApplication>

#include <algorithm>

#include <usher/domain/layout/person_name.h>

namespace usher::ui {

namespace {

using domain::DoorState;
using domain::GroupGuest;

/// So many are named in one line; the others are on the page.
constexpr int kNamed = 2;

class GroupWords {
  Q_DECLARE_TR_FUNCTIONS(GroupWords)

 public:
  static QString group(const domain::GuestsTogether& all) {
    return tr("A group of %n guests", nullptr, all.count);
  }

  static QString standing(const domain::GuestsTogether& all) {
    const auto inside =
        count(all, [](const GroupGuest& one) { return one.guest.state == DoorState::Inside; });
    const auto may = count(all, domain::mayComeIn);
    const auto may_not = static_cast<int>(all.guests.size()) - inside - may;
    QStringList parts;
    if (may > 0) parts << tr("%n may come in", "guests of a group", may);
    if (inside > 0) parts << tr("%n inside", "guests of a group", inside);
    if (may_not > 0) parts << tr("%n may not come in", "guests of a group", may_not);
    if (all.places) parts << tr("%n place(s) left", nullptr, static_cast<int>(*all.places));
    return parts.join(QStringLiteral(" · "));
  }

  static QString in(int guests) {
    return guests == 0 ? tr("Nobody was let in.") : tr("%n guest(s) came in.", nullptr, guests);
  }

  static QString alreadyIn(int guests) { return tr("%n guest(s) were inside already.", nullptr, guests); }

  static QString notIn(const domain::staff_mode::CameIn& came, const Speaking& speaking) {
    QStringList named;
    for (const auto& one : came.refused) {
      if (named.size() == kNamed) break;
      named << tr("%1 (%2)", "%1: a guest, %2: why they are not let in")
                   .arg(speaking.isolated(calledBy(one.attendee, one.ticket)),
                        doorSays(one.verdict, speaking).title);
    }
    const auto others = static_cast<int>(came.refused.size() - named.size());
    if (others > 0) named << tr("%n more", "guests of a group", others);
    return tr("Not let in: %1", "%1: guests, each with the reason")
        .arg(localeOf(speaking.language).createSeparatedList(named));
  }

  static QString leftOver(int guests) {
    return tr(
        "%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after "
        "it.",
        nullptr, guests);
  }

  static QString badges(const domain::staff_mode::Told& told, int guests) {
    if (told.badges_failed > 0)
      return tr("%n badge(s) not printed: please look at the printer.", nullptr, told.badges_failed);
    if (told.badges_printed == 0) return {};
    return told.badges_printed < guests
               ? tr("%1 of %2 badges are printed.", "two numbers").arg(told.badges_printed).arg(guests)
               : tr("%n badge(s) printed.", nullptr, guests);
  }

 private:
  template <class Which>
  static int count(const domain::GuestsTogether& all, Which which) {
    return static_cast<int>(std::ranges::count_if(all.guests, which));
  }
};

}  // namespace

QString calledBy(const domain::Attendee& attendee, const domain::TicketId& ticket) {
  const QString name = domain::fullName(attendee);
  if (!name.isEmpty()) return name;
  const QString company = domain::oneLine(attendee.company);
  return company.isEmpty() ? ticket.text() : company;
}

Chip chipOf(const GroupGuest& one, const Speaking& speaking) {
  const bool may = domain::letsPass(one.verdict);
  const bool is_known = one.guest.state != DoorState::NotYetIn && one.guest.state != DoorState::Left;
  if (may || is_known) return chipOf(one.guest.state);
  const StaffNotice door = doorSays(one.verdict, speaking);
  return {door.shape, door.title, door.tone};
}

QString groupInWords(const domain::GuestsTogether& all) {
  return GroupWords::group(all);
}

QString standingInWords(const domain::GuestsTogether& all) {
  return GroupWords::standing(all);
}

StaffNotice cameInWords(const domain::staff_mode::Told& told, const domain::staff_mode::CameIn& came,
                        const Speaking& speaking) {
  const auto guests = static_cast<int>(came.in.size());
  const bool is_short = !came.refused.empty() || came.left_over > 0 || came.in.empty();
  StaffNotice notice{is_short ? StaffTone::Care : StaffTone::Good,
                     is_short ? QStringLiteral("hand") : QStringLiteral("check-circle"),
                     GroupWords::in(guests)};
  QStringList more;
  if (came.left_over > 0) {
    notice.tone = StaffTone::Stop;
    more << GroupWords::leftOver(came.left_over);
  }
  if (!came.already_in.empty()) more << GroupWords::alreadyIn(static_cast<int>(came.already_in.size()));
  if (!came.refused.empty()) more << GroupWords::notIn(came, speaking);
  const QString badges = GroupWords::badges(told, guests);
  if (told.badges_failed > 0) {
    if (notice.tone == StaffTone::Good) notice.tone = StaffTone::Care;
    notice.shape = QStringLiteral("printer");
  }
  if (!badges.isEmpty()) more << badges;
  notice.more = more.join(QStringLiteral(" · "));
  return notice;
}

}  // namespace usher::ui
