// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>

namespace usher::domain {

/// The guest. Personal data: sealed on disk, and in memory only as long as the screen needs it.
struct Attendee {
  QString given_name;
  QString family_name;
  QString company;
  QString notes;
  bool operator==(const Attendee&) const = default;
};

enum class OrderStatus { Paid, Pending, Cancelled };

/// A ticket with its attendee and the sessions they are enrolled in.
struct Ticket {
  TicketId id;
  /// What the ticket's QR holds.
  QString code;
  TicketTypeId type;
  OrderStatus order_status = OrderStatus::Paid;
  bool blocked = false;
  bool revoked = false;
  std::optional<Instant> valid_from;
  std::optional<Instant> valid_until;
  Attendee attendee;
  std::vector<SessionId> enrolments;
  /// Questions without an answer that need one, or that are asked at the door.
  std::vector<QuestionId> open_questions;
  /// Only its signature is known: it was issued after the kiosk's last news, and its attendee, enrolments and
  /// whatever was decided about it since are on their way.
  bool unseen = false;
  /// Other tickets may have the same.
  std::optional<BookingId> booking = std::nullopt;
  /// Keyed hashes that a guest without a code is found by, as the backend made them. A store keeps them and
  /// does not give them back.
  std::vector<QByteArray> look_up = {};
  /// Language tag of the words that the attendee wants to be served in; "": nobody has asked them.
  QString language = {};
  /// Sessions that are full, and that the attendee has a seat of once there is one.
  std::vector<SessionId> waits_for = {};
  /// Sessions that they asked a seat of at this kiosk, until the feed says what came of it.
  std::vector<SessionId> asked_for = {};
  bool operator==(const Ticket&) const = default;
};

/// The backend takes what its guest asks for.
inline bool isServed(const Ticket& ticket) {
  return ticket.order_status != OrderStatus::Cancelled && !ticket.blocked && !ticket.revoked;
}

}  // namespace usher::domain
