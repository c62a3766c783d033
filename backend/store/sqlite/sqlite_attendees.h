// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteAttendees final : public AttendeeStore {
 public:
  SqliteAttendees(Writer& writer, Readers& readers) : writer_(writer), readers_(readers) {}

  Result<Registered> registerAttendee(const std::string& event, const NewAttendee& attendee,
                                      const std::string& submission, const Places& places,
                                      const std::vector<NewMessage>& messages, Instant now) override;
  Result<Merged> mergeAttendees(const std::string& event, const std::vector<NewAttendee>& attendees,
                                Instant now) override;
  Result<std::optional<Attendee>> attendee(const std::string& event, const std::string& ticket) override;
  Result<std::optional<Owner>> ownerOfLink(const std::string& link_hash) override;
  Result<bool> keepLink(const std::string& event, const std::string& ticket, int serial,
                        const std::string& link_hash) override;
  Result<LinkReplaced> replaceLink(const std::string& event, const std::string& ticket, const NextLink& next,
                                   Instant now) override;
  Result<Found> findAttendees(const std::string& event, const std::string& text, int offset,
                              int limit) override;
  Result<std::int64_t> registered(const std::string& event, const std::string& ticket_type) override;
  Result<std::int64_t> activeTickets(const std::string& event, const std::string& ticket_type) override;
  Result<TicketEdited> editTicket(const std::string& event, const std::string& ticket, const TicketEdit& edit,
                                  Instant now) override;
  Result<TicketRestored> restoreTicket(const std::string& event, const std::string& ticket,
                                       const Places& places, Instant now) override;
  Result<bool> saveContact(const std::string& event, const std::string& ticket, const Contact& contact,
                           Instant now) override;
  Result<bool> saveLanguage(const std::string& event, const std::string& ticket, const std::string& language,
                            Instant now) override;
  Result<bool> saveAnswers(const std::string& event, const std::string& ticket,
                           const std::vector<contract::Answer>& answers, Instant now) override;
  Result<bool> eraseAttendee(const std::string& event, const std::string& ticket, Instant now) override;
  Result<std::optional<contract::TicketRow>> ticketAlike(const std::string& event,
                                                         const contract::TicketRow& ticket,
                                                         const std::string& email) override;
  Result<std::vector<std::string>> erased(const std::string& event) override;

  Result<Enrolled> enrol(const std::string& event, const std::string& ticket, const std::string& session,
                         Instant now) override;
  Result<Enrolled> leave(const std::string& event, const std::string& ticket, const std::string& session,
                         Instant now) override;
  Result<std::vector<Enrolment>> enrolmentsOf(const std::string& event, const std::string& ticket) override;
  Result<std::vector<Enrolment>> enrolmentsIn(const std::string& event, const std::string& session) override;
  Result<std::vector<SessionSeats>> seats(const std::string& event) override;

 private:
  /// Runs `work(database, rows, seats)` on the writer's thread, and puts rows and feed in step after it.
  template <class Work>
  auto edit(const std::string& event, Instant now, Work work);

  Writer& writer_;
  Readers& readers_;
};

}  // namespace usher::backend::store
