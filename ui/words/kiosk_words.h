// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <usher/domain/event.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/domain/staff/staff_page.h>
#include <usher/ui/words/speaking.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

QString pageInWords(domain::StaffPage page);

/// As on its button, without the dots of what is asked once more.
QString deedInWords(const domain::kiosk_page::Deed& deed);

/// Why that can't be done now, or not by whoever is signed in; empty: it can.
QString whyNot(const domain::kiosk_page::Deed& deed, const domain::kiosk_page::State& state);

/// What came of what was done about the kiosk.
StaffNotice toldInWords(const domain::kiosk_page::Told& told, const domain::EventFacts* facts,
                        const Speaking& speaking);

/// A grave deed, asked once more.
struct DeedQuestion {
  QString title;
  /// What comes of it.
  QString what;
  /// On the button that does it.
  QString yes;
};
DeedQuestion questionOf(const domain::kiosk_page::Deed& deed, const domain::EventFacts* facts,
                        const Speaking& speaking);

/// What there is to read of something to settle.
struct IncidentWords {
  QString title;
  /// Whom it is about: a name, or a ticket's id.
  QString who;
  QStringList lines;
};
IncidentWords incidentInWords(const domain::kiosk_page::ToSettle& incident, const domain::EventFacts* facts,
                              const Speaking& speaking);

/// As it is called by the event, or else its id.
QString listInWords(const domain::CheckInListId& list, const domain::EventFacts* facts,
                    const Speaking& speaking);

QString otherEventInWords(const domain::OtherEvent& event, const Speaking& speaking);

}  // namespace usher::ui
