// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <vector>

#include <usher/domain/code_trouble.h>
#include <usher/domain/event.h>
#include <usher/domain/flow/screen.h>

/// An event and its people, nasty ones among them, for what looks at screens.
namespace usher::sample {

/// Tuesday 24 November 2026, 08:20 UTC: 09:20 in Berlin.
domain::Instant now();
domain::EventFacts facts();
/// Two, which a guest may have who registers.
std::vector<domain::TicketType> typesAtDoor();
/// An event whose name and sessions are as long as such things get.
domain::EventFacts nastyFacts();

/// An event that brought colours, pictures and words of its own.
domain::EventFacts brandedFacts();

struct NamedGuest {
  const char* name;
  domain::Guest guest;
};
std::vector<NamedGuest> guests();

struct NamedScreen {
  QString name;
  domain::Screen screen;
  /// At a session's door.
  std::optional<domain::Room> room = std::nullopt;
  /// Of a code that is held up.
  std::optional<domain::CodeTrouble> trouble = std::nullopt;
};
/// Each page in each of its states, but Welcome with the first guest only.
std::vector<NamedScreen> screens(const QString& language);
/// Welcome of every guest.
std::vector<NamedScreen> welcomes(const QString& language);
/// A choice of three, a choice of twelve, and a consent.
domain::Questionnaire questionnaire();
/// Words, a number, a date, a signature.
domain::Questionnaire typedQuestionnaire();
/// Of the opening, with 16 seats left.
domain::Room room();
/// Of the plain guest: things of every kind and availability, and a request in each state.
domain::GuestCatalogue catalogue();
/// The first two were asked for; the third is inside, the fifth may not pass.
domain::Group group(std::size_t members);
/// Of whom three came in, and one did not; one has still to come.
domain::Party partyInside();
/// Of guests who look for their booking, or came together. In screens() too.
std::vector<NamedScreen> partyScreens(const QString& language);
/// Later the same day and on the day after; those of facts() too.
std::vector<domain::Session> laterSessions();
/// Of the plain guest: a seat that they have, one that they wait for, and one that they asked for.
domain::GuestSeats seats();
domain::Welcome seated();
/// Of guests who look for a seat. In screens() too.
std::vector<NamedScreen> seatScreens(const QString& language);
/// Every verdict that does not let pass.
std::vector<domain::Verdict> refusals();

domain::Screen screenOf(domain::Page page, const QString& language = QStringLiteral("en"),
                        domain::CameraState camera = domain::CameraState::Live);
/// Something like a person holding up a phone in a bright hall.
QImage cameraPicture();

}  // namespace usher::sample
