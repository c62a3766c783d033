// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/backend/store/port/message_store.h>
#include <usher/contract/event_rows.h>
#include <usher/contract/ops.h>

namespace usher::backend::store {

/// Where an attendee came from. What was registered or walked in is not removed by an import that lacks it.
enum class Origin { Imported, Registered, WalkIn };

/// How to reach an attendee. Address and number are never part of a row that kiosks get.
struct Contact {
  /// "" where there is none.
  std::string email;
  std::string phone;
  /// Language tag of the words for this guest, which is in the row that kiosks get too; "": nobody has said.
  std::string language = {};
  bool operator==(const Contact&) const = default;
};

struct Attendee {
  contract::TicketRow ticket;
  Contact contact;
  /// The reference of the booking, as the guest has it; "" for none. Never part of a row that kiosks get.
  std::string booking;
  /// By question.
  std::vector<contract::Answer> answers;
  Origin origin = Origin::Imported;
  /// Goes up with each link that replaces an earlier one.
  int link_serial = 0;
  /// False: the store knows no link of theirs yet, as with those who were imported.
  bool has_link = false;
  Instant entered_at;
  /// What the last file that named the ticket said of it (no open questions); nullopt: there was none.
  std::optional<contract::TicketRow> imported;
};

struct NewAttendee {
  /// Its sessions are those that the guest wants; where one is full, they wait. Who is merged in gets a seat
  /// all the same: it was given elsewhere.
  contract::TicketRow ticket;
  Contact contact;
  /// See Attendee::booking.
  std::string booking = {};
  std::vector<contract::Answer> answers;
  Origin origin = Origin::Imported;
  /// Which fields of the ticket its source speaks of; nullopt: all. See filledIn().
  std::optional<std::vector<std::string_view>> named = {};
  /// What the store keeps of the guest's link, "" for none; see Attendee::link_serial, which begins at 0.
  std::string link_hash;
};

/// How many may register; nullopt: any number. Only those count who registered, not who was imported or
/// walked in, and tickets that are cancelled or revoked take no place.
struct Places {
  std::optional<std::int64_t> event;
  /// Of the new ticket's type.
  std::optional<std::int64_t> ticket_type;
};

struct Registered {
  enum Outcome {
    Done,
    /// The same submission came before; the ticket is the one that it made.
    Repeated,
    /// No place left; nothing was kept.
    Full,
  };
  Outcome outcome = Done;
  std::string ticket;
};

enum class Seat { Taken, Waiting };

struct Enrolment {
  std::string session;
  std::string ticket;
  Seat seat = Seat::Taken;
  /// With Waiting: how many are before, from 0.
  std::int64_t ahead = 0;
};

struct SessionSeats {
  std::string session;
  std::int64_t taken = 0;
  std::int64_t waiting = 0;
};

struct Enrolled {
  enum Outcome {
    Seated,
    Waiting,
    /// There was nothing to do.
    Already,
    NoSuchSession,
    /// Or it is cancelled or revoked.
    NoSuchTicket,
  };
  Outcome outcome = Seated;
  std::int64_t ahead = 0;
};

/// A change of one ticket.
struct TicketEdit {
  /// Makes the row what it is to be; its seats, which follow from the enrolments, its open questions, which
  /// follow from what is asked and answered, and the guest's language stay whatever it does to them. False:
  /// the row is not as it was thought to be, and nothing is to happen. It is called inside the transaction,
  /// maybe twice, on any thread: it does nothing else and calls no store.
  std::function<bool(contract::TicketRow&)> change;
  /// Queued with the change, whole or not at all.
  std::vector<NewMessage> messages;
};

enum class TicketEdited {
  Done,
  /// The change did not want to happen.
  Declined,
  NoSuchTicket,
};

enum class TicketRestored {
  /// Or it was not cancelled at all.
  Done,
  /// No place is left; nothing was changed.
  Full,
  NoSuchTicket,
};

/// A link that takes the place of an earlier one.
struct NextLink {
  /// One more than that of the link before.
  int serial = 1;
  std::string hash;
  /// Queued with it, whole or not at all.
  std::vector<NewMessage> messages;
};

enum class LinkReplaced {
  Done,
  /// The present link's serial is not the one before.
  Outdated,
  NoSuchTicket,
};

/// Attendees as the backend knows them: ticket, contact, answers, link, seats. Whatever changes names,
/// address or booking puts `look_up` and `booking` of the ticket's row in step; what a caller has in them
/// does not count. Every method may be called from any thread, and blocks until it is done.
class AttendeeStore {
 public:
  virtual ~AttendeeStore() = default;

  /// Enters the attendee unless all places are taken, with the questions open that are asked at the door and
  /// not answered, and queues `messages` with it, whole or not at all.
  /// `submission` makes pressing twice harmless.
  virtual Result<Registered> registerAttendee(const std::string& event, const NewAttendee& attendee,
                                              const std::string& submission, const Places& places,
                                              const std::vector<NewMessage>& messages, Instant now) = 0;
  /// Merges: who is known by ticket id is changed (origin, link and answers are kept; what a file says as it
  /// did the last time changes nothing, see mergedTicket(); an empty contact field or booking leaves the
  /// known one; sessions that a guest chose or left since the last merge stay so; open questions stay, and
  /// those that are named and not answered come to them), others are added, with the questions open that are
  /// asked at the door as well; nobody is removed. Who was erased stays so.
  struct Merged {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    /// Were erased before, and were left out.
    std::int64_t erased = 0;
  };
  virtual Result<Merged> mergeAttendees(const std::string& event, const std::vector<NewAttendee>& attendees,
                                        Instant now) = 0;
  virtual Result<std::optional<Attendee>> attendee(const std::string& event, const std::string& ticket) = 0;
  struct Owner {
    std::string event;
    std::string ticket;
  };
  /// nullopt where the link is unknown or was replaced.
  virtual Result<std::optional<Owner>> ownerOfLink(const std::string& link_hash) = 0;
  /// The store gets to know the present link. False: no such ticket, or its link is another one by now.
  virtual Result<bool> keepLink(const std::string& event, const std::string& ticket, int serial,
                                const std::string& link_hash) = 0;
  /// The old link ends at once.
  virtual Result<LinkReplaced> replaceLink(const std::string& event, const std::string& ticket,
                                           const NextLink& next, Instant now) = 0;
  /// Those whose names, company, e-mail, booking or code hold each word of `text` (case and accents aside),
  /// by family name; all where `text` is empty. At most `limit`, from `offset`.
  struct Found {
    std::vector<Attendee> attendees;
    std::int64_t total = 0;
  };
  virtual Result<Found> findAttendees(const std::string& event, const std::string& text, int offset,
                                      int limit) = 0;
  /// How many places (see Places) are taken, of the type or, where it is "", of the event.
  virtual Result<std::int64_t> registered(const std::string& event, const std::string& ticket_type) = 0;
  /// How many tickets of the type count, whoever made them: they are not cancelled and not revoked.
  virtual Result<std::int64_t> activeTickets(const std::string& event, const std::string& ticket_type) = 0;
  /// Changes the ticket's row as it is at that moment; origin, contact and the rest stay. A ticket that is
  /// cancelled or revoked by it gives its seats back.
  virtual Result<TicketEdited> editTicket(const std::string& event, const std::string& ticket,
                                          const TicketEdit& edit, Instant now) = 0;
  /// A cancelled ticket gets the order status again that it had before, paid where that is not known. Who
  /// registered takes a place by it, see Places. Seats in sessions that were given back are not there again.
  virtual Result<TicketRestored> restoreTicket(const std::string& event, const std::string& ticket,
                                               const Places& places, Instant now) = 0;
  virtual Result<bool> saveContact(const std::string& event, const std::string& ticket,
                                   const Contact& contact, Instant now) = 0;
  /// The contact's language alone. False: no such ticket.
  virtual Result<bool> saveLanguage(const std::string& event, const std::string& ticket,
                                    const std::string& language, Instant now) = 0;
  /// Keeps the answers, beside earlier ones to other questions, and takes their questions off the ticket's
  /// open ones. False: no such ticket.
  virtual Result<bool> saveAnswers(const std::string& event, const std::string& ticket,
                                   const std::vector<contract::Answer>& answers, Instant now) = 0;
  /// Forgets everything about the guest but the ticket's id: no file brings them back, and where the id can
  /// be that of a signed ticket, a revocation stays in the feed, since any of its codes may be about. Seats
  /// go to who waits. False: no such ticket.
  virtual Result<bool> eraseAttendee(const std::string& event, const std::string& ticket, Instant now) = 0;
  /// Another ticket of what may be the same guest: with the e-mail address (case aside; "": none), or with
  /// the same name and company (case and accents aside), where there is a company.
  virtual Result<std::optional<contract::TicketRow>> ticketAlike(const std::string& event,
                                                                 const contract::TicketRow& ticket,
                                                                 const std::string& email) = 0;
  /// The tickets of all who were erased.
  virtual Result<std::vector<std::string>> erased(const std::string& event) = 0;

  /// Takes a seat, or a place at the end of the waiting list where the session is full.
  virtual Result<Enrolled> enrol(const std::string& event, const std::string& ticket,
                                 const std::string& session, Instant now) = 0;
  /// Gives the seat or the place back, and says which it was. Whoever has waited longest moves up, and a
  /// message of kind "seat" (facts: session) is queued for them; nobody moves up once the session is over.
  virtual Result<Enrolled> leave(const std::string& event, const std::string& ticket,
                                 const std::string& session, Instant now) = 0;
  /// In the order in which they were made.
  virtual Result<std::vector<Enrolment>> enrolmentsOf(const std::string& event,
                                                      const std::string& ticket) = 0;
  /// In the order in which they came. Also of a session whose row is gone: its guests are yet to be told.
  virtual Result<std::vector<Enrolment>> enrolmentsIn(const std::string& event,
                                                      const std::string& session) = 0;
  virtual Result<std::vector<SessionSeats>> seats(const std::string& event) = 0;
};

}  // namespace usher::backend::store
