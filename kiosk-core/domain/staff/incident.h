// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <variant>

#include <usher/domain/check_in.h>
#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/op.h>
#include <usher/domain/overloaded.h>
#include <usher/domain/print_order.h>
#include <usher/domain/staff/resolution.h>

namespace usher::domain {

/// An entry that was made while another one stood, as the backend has it. `id` is the op that made it.
struct SecondEntry {
  OpId id;
  TicketId ticket;
  CheckInListId list;
  Instant at;
  /// The kiosk's name, as staff call it.
  QString kiosk;
  /// The check-in that was first.
  OpId winner;
  /// nullopt: nobody has settled it.
  std::optional<Resolution> resolution = std::nullopt;
  bool operator==(const SecondEntry&) const = default;
};

/// The same ticket was let in twice by kiosks that could not know of each other, here or elsewhere.
struct TwoEntries {
  CheckIn second;
  /// nullopt: it is not known here (any more).
  std::optional<CheckIn> first;
  bool operator==(const TwoEntries&) const = default;
};

/// Something that was done here, and that the backend will never take.
struct DeadLetter {
  OpId id;
  /// A fixed English name, e.g. "check_in", "walk_in".
  QString kind;
  TicketId ticket;
  Instant at;
  /// Why, as a problem type, e.g. "unknown-ticket", and in a sentence for staff.
  QString problem;
  QString detail;
  /// nullopt: an earlier program has parked it, and kept no more of it.
  std::optional<std::variant<CheckIn, Op>> done = std::nullopt;
  bool operator==(const DeadLetter&) const = default;
};

/// What staff have to look at and settle: an OpenOrder is a badge that does not come out here.
using Incident = std::variant<TwoEntries, DeadLetter, OpenOrder>;

/// The op of what was done, or the order.
inline const OpId& idOf(const Incident& incident) {
  return std::visit(Overloaded{[](const TwoEntries& two) -> const OpId& { return two.second.id; },
                               [](const DeadLetter& letter) -> const OpId& { return letter.id; },
                               [](const OpenOrder& open) -> const OpId& { return open.order.id; }},
                    incident);
}
inline const TicketId& ticketOf(const Incident& incident) {
  return std::visit(Overloaded{[](const TwoEntries& two) -> const TicketId& { return two.second.ticket; },
                               [](const DeadLetter& letter) -> const TicketId& { return letter.ticket; },
                               [](const OpenOrder& open) -> const TicketId& { return open.order.ticket; }},
                    incident);
}
inline Instant timeOf(const Incident& incident) {
  return std::visit(Overloaded{[](const TwoEntries& two) { return two.second.at; },
                               [](const DeadLetter& letter) { return letter.at; },
                               [](const OpenOrder& open) { return open.order.at; }},
                    incident);
}

}  // namespace usher::domain
