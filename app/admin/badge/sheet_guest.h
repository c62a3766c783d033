// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <optional>
#include <vector>

#include <usher/domain/decision.h>
#include <usher/domain/event.h>

#include "../client/connection.h"

namespace usher::admin {

/// Somebody whom a badge is printed for.
struct SheetGuest {
  domain::Ticket ticket;
  /// Has come in through some door. Of a backend's guests known only where it was asked for: tellEntered().
  bool entered = false;
  /// A kiosk has told that a badge of theirs came out. Known only where it was asked for: tellEntered() of a
  /// check-in that stands, tellPrinted() of all.
  bool printed = false;
  /// Of who is in no event, but in a file.
  std::optional<domain::TicketType> type = std::nullopt;
};

/// An event and its guests as a kiosk would have them, in the order of their list.
struct SheetGuests {
  domain::EventFacts facts;
  std::vector<SheetGuest> guests;
  /// False: there is no event, and nobody has said when it is.
  bool dated = true;
  /// The event's own badge, a template's text; empty where it has none. Of a backend's event known only where
  /// it was asked for: readOwnBadge().
  QByteArray own_badge = {};
};

/// Of a backend, by name.
std::expected<SheetGuests, Failure> readSheetGuests(const EventConnection& backend);
/// The same without its guests.
std::expected<SheetGuests, Failure> readEventAlone(const EventConnection& backend);
/// Empty where the event has no badge of its own.
std::expected<QByteArray, Failure> readOwnBadge(const EventConnection& backend);
std::expected<void, Failure> tellEntered(const EventConnection& backend, std::vector<SheetGuest>& guests);
/// Of those of whom it is not known yet: their check-in was undone, or is told after the badge, or there is
/// none. Asks for one after the other; `step` is told how many are done before each, and says false to stop.
std::expected<void, Failure> tellPrinted(const EventConnection& backend, std::vector<SheetGuest>& guests,
                                         const std::function<bool(int guests)>& step);

/// Of an event file, as `usher demo-event` writes it. The error is a sentence that names the line.
std::expected<SheetGuests, QString> readSheetGuestsFile(const QString& path);

/// No event at all, for guests of whom there is only a list.
domain::EventFacts noEvent();

/// Guests as JSON, as `usher badge preview --guest` takes them, or as CSV with columns of these names. Types
/// are those of `facts` by id or name, else they are made of what is said. Who has no code gets none. The
/// error is a sentence.
std::expected<std::vector<SheetGuest>, QString> listedGuests(const QByteArray& file,
                                                             const domain::EventFacts& facts);

/// What is laid out of them.
domain::Guest guestOf(const SheetGuest& guest, const domain::EventFacts& facts);

}  // namespace usher::admin
