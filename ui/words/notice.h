// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/flow/screen.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// How grave it is. Never told by colour alone: each notice has a shape of its own.
enum class Mood { Care, Stop, Calm };

/// A page of few words: what happened, and what to do now.
struct Notice {
  Mood mood = Mood::Care;
  /// An icon of resources/icons.
  QString shape;
  QString title;
  QString happened;
  QString to_do;
};

/// Of any verdict that does not let pass.
Notice refusedNotice(const domain::Verdict& verdict, const Speaking& speaking);
/// To a guest who is in already, and whose badge this kiosk has not printed yet.
Notice badgeWaitsNotice();
Notice notATicketNotice(domain::CodeFault fault);
Notice oneAtATimeNotice();
Notice registrationFullNotice();
Notice notFoundNotice();
Notice askStaffNotice();

/// Out of service: the guest's words as a notice, and a sentence for whoever is called.
struct OutOfServiceWords {
  Notice notice;
  QString for_staff;
};
OutOfServiceWords outOfServiceWords(domain::OutOfServiceReason reason);

}  // namespace usher::ui
