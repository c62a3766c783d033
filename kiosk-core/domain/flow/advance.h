// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

#include <usher/domain/flow/effect.h>
#include <usher/domain/flow/event.h>
#include <usher/domain/flow/screen.h>

namespace usher::domain {

struct FlowSettings {
  /// The language of Attract for a new guest.
  QString home_language = QStringLiteral("en");
  /// Those that there are words in, besides `home_language`.
  QStringList languages = {};
  /// Of Attract for a new guest.
  Aids home_aids;
  /// Print the agenda with the badge, without a tap.
  bool print_agenda_always = false;
  /// Without a touch. Long enough to be read slowly, and to be given more time (docs/adr/0011).
  std::chrono::milliseconds welcome_stays{20'000};
  std::chrono::milliseconds refusal_stays{20'000};
  /// A question that nobody answers.
  std::chrono::milliseconds question_stays{45'000};
  /// "Still there?", until nobody is.
  std::chrono::milliseconds still_there_stays{20'000};
  /// Every page of a guest asks whether somebody is still there before it ends.
  bool always_ask = false;
  /// What a guest looks through: the catalogue, their agenda.
  std::chrono::milliseconds browsing_stays{45'000};
  /// Attract, while a guest has aids on it; and at least that long each page that is read aloud.
  std::chrono::milliseconds aids_stay{60'000};
  /// A decision that takes longer is given up: the guest is sent to staff.
  std::chrono::milliseconds decision_limit{5'000};
  /// A language chosen on Attract is kept this long without anything happening.
  std::chrono::milliseconds language_stays{30'000};
};

struct Step {
  Screen screen;
  std::vector<Effect> effects;
};

/// The guest's journey: what is on the screen next, and what has to be done for it. Pure. An event that means
/// nothing on the present page, or was meant for an earlier visit, leaves the screen as it is.
///
/// Any guest's page but Deciding takes the next code at once; those on which a guest is busy (Questions,
/// Catalogue, Asking, Receipt, Agenda, Programme, OneSession) take another guest's alone, as a ticket that is
/// still held up is seen again. The badge is printed by the first entry alone, not by a re-entry or an exit,
/// at no session's door, and not of a guest whose name has still to arrive. Whoever is decided about is
/// served in the language of their ticket, unless somebody has chosen one by hand. The language and the aids
/// chosen stay through the pages of a visit; every way to Attract or OutOfService leads back to those of
/// home.
///
/// Guests who came together are decided about one after the other (Choosing, Party), each as if alone; who of
/// them does not pass keeps nobody out.
///
/// Time ends no page on which somebody may be in the middle of something, Questions or whatever was touched,
/// without asking first (Presence::Asked); with an aid on, none at all, nor does it take the aids away on
/// Attract. Whatever a finger does gives the page its full time again.
Step advance(const Screen& screen, const FlowEvent& event, const FlowSettings& settings);

}  // namespace usher::domain
