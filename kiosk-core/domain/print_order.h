// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/paper.h>

namespace usher::domain {

/// A paper that somebody is owed until it has come out.
struct PrintOrder {
  /// Also of the op::PrintResult that ends it: told twice, it is told once.
  OpId id;
  Instant at;
  TicketId ticket;
  Paper paper = Paper::Badge;
  /// The agenda's words are in it.
  QString language = {};
  /// The entry that it belongs to, and goes with where staff undo it; nullopt: it was asked for later.
  std::optional<OpId> check_in = std::nullopt;
  /// Who of the staff asked for it; nullopt: the guest.
  std::optional<StaffMemberId> by = std::nullopt;
  /// Why it is printed once more, in their words; "": it is the first.
  QString reason = {};
  bool operator==(const PrintOrder&) const = default;
};

/// An order that has not ended, and how far it came.
struct OpenOrder {
  enum Stage {
    /// No printer has it.
    Waiting,
    /// `printer` may have it: it was about to be handed over.
    Handing,
    /// `printer` has it, as its job `printer_job`.
    HandedOver,
    /// Whether `printer` printed it nobody can tell but who looks: it is not printed again by itself.
    InDoubt,
  };
  PrintOrder order;
  Stage stage = Waiting;
  /// As the kiosk's Printer calls itself.
  QString printer = {};
  /// The printer's own number for it; "": it has none.
  QString printer_job = {};
  /// No: it goes as soon as its printer is known to have given it up.
  bool wanted = true;
  bool operator==(const OpenOrder&) const = default;
};

/// How an order ended: Printed or Cancelled.
struct PrintEnd {
  PrintOutcome outcome = PrintOutcome::Printed;
  /// Where it was cancelled: why.
  QString detail = {};
  /// Who of the staff said so; nullopt: the printer.
  std::optional<StaffMemberId> by = std::nullopt;
};

}  // namespace usher::domain
