// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <expected>
#include <filesystem>
#include <memory>
#include <vector>

#include <usher/ports/attendee_roll.h>
#include <usher/ports/carrying.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/event_keys.h>
#include <usher/ports/incident_book.h>
#include <usher/ports/journal.h>
#include <usher/ports/lan_book.h>
#include <usher/ports/look_ups.h>
#include <usher/ports/outbox.h>
#include <usher/ports/passage_book.h>
#include <usher/ports/print_queue.h>
#include <usher/ports/random.h>
#include <usher/ports/replica.h>
#include <usher/ports/request_book.h>
#include <usher/ports/signed_tickets.h>
#include <usher/ports/spool.h>
#include <usher/ports/staff_roll.h>
#include <usher/ports/store_report.h>
#include <usher/ports/walk_ins.h>

namespace usher::store {

struct StoreSettings {
  /// There, and writable; used by one kiosk and one event alone.
  std::filesystem::path folder;
  domain::EventId event;
  /// An id of this boot of the machine: monotonic times are comparable within it.
  QString boot;
  /// How long to wait for another process that has the files open.
  std::chrono::milliseconds patience{5000};
};

/// The kiosk's memory: what the door decides by, what the backend has still to hear, what the feed brings.
/// Data thread.
///
/// One process at a time. Files: see schema.h. What a method has answered for survives a power cut.
class KioskStore final : public ports::CheckInStore,
                         public ports::Journal,
                         public ports::RequestBook,
                         public ports::StaffRoll,
                         public ports::AttendeeRoll,
                         public ports::WalkIns,
                         public ports::IncidentBook,
                         public ports::PassageBook,
                         public ports::StoreReport,
                         public ports::LanBook,
                         public ports::Outbox,
                         public ports::Carrying,
                         public ports::Replica {
 public:
  /// The references outlive the store. What is damaged is mended (mending.h) and told by mended(). Errors
  /// leave what is in the folder as it is: FolderMissing, Newer, Corrupt (another program's), DiskFull, Busy,
  /// KeyMissing (sealed data and no key, or another one), BadData (the folder belongs to another event).
  static std::expected<std::unique_ptr<KioskStore>, ports::StoreError> open(
      const StoreSettings& settings, ports::EventKeys& keys, const ports::Clock& clock, ports::Random& random,
      const ports::SignedTickets& signed_tickets, const ports::LookUps& look_ups);
  ~KioskStore() override;
  /// Where a snapshot arrives, beside the other files; it may outlive the store. One at a time.
  std::unique_ptr<ports::Spool> spool();
  /// Goes with the store.
  ports::PrintQueue& printQueue();
  /// Something in the files made no sense (StoreError::Corrupt): the next open() does not believe them, and
  /// makes both anew of what can be read.
  static void distrust(const std::filesystem::path& folder);
  /// All files of the store that was in this folder; nothing there is fine. Nobody has it open.
  static std::expected<void, ports::StoreError> remove(const std::filesystem::path& folder);

  std::expected<domain::EventFacts, ports::StoreError> facts() override;
  std::expected<void, ports::StoreError> redeem(const domain::TicketCode& code, const Rule& rule) override;
  std::expected<void, ports::StoreError> redeem(const domain::TicketId& ticket, const Rule& rule) override;
  std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> find(
      const domain::GuestSearch& search) override;
  std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> bookedTogether(
      const domain::BookingId& booking, int at_most) override;
  std::expected<std::int64_t, ports::StoreError> countBooked(const domain::BookingId& booking) override;
  std::expected<std::int64_t, ports::StoreError> inside(const domain::CheckInListId& list) override;

  std::expected<void, ports::StoreError> record(const domain::Op& op) override;

  std::expected<domain::RequestsKnown, ports::StoreError> requests(const domain::TicketId& ticket) override;
  std::expected<domain::RequestsToServe, ports::StoreError> toServe(domain::Instant settled_since,
                                                                    int at_most) override;

  std::expected<std::int64_t, ports::StoreError> ticketsOf(const domain::TicketTypeId& type) override;

  std::expected<std::vector<domain::StaffMember>, ports::StoreError> staff() override;
  std::expected<std::optional<domain::LookUpKey>, ports::StoreError> signInKey() override;
  std::expected<domain::FailedTries, ports::StoreError> failedTries() override;
  std::expected<void, ports::StoreError> keep(const domain::FailedTries& tries) override;

  std::expected<std::vector<ports::RollRow>, ports::StoreError> page(const domain::CheckInListId& list,
                                                                     std::optional<ports::RollNumber> after,
                                                                     int at_most) override;
  std::expected<std::vector<ports::RollStanding>, ports::StoreError> standings(
      const domain::CheckInListId& list, std::optional<ports::RollNumber> after, int at_most) override;
  std::expected<ports::RollChanges, ports::StoreError> takeChanges(const domain::CheckInListId& list,
                                                                   int at_most) override;
  std::expected<std::vector<ports::RollNumber>, ports::StoreError> booked(const QString& reference,
                                                                          int at_most) override;
  std::expected<std::vector<ports::NumberedTicket>, ports::StoreError> tickets(
      const std::vector<ports::RollNumber>& numbers) override;

  std::expected<std::vector<domain::Incident>, ports::StoreError> incidents() override;
  std::expected<void, ports::StoreError> putAway(const ports::SeenTo& seen) override;

  std::expected<std::vector<ports::Passage>, ports::StoreError> passages(
      const std::optional<ports::PassageMark>& after, int at_most) override;
  std::expected<std::vector<std::int64_t>, ports::StoreError> arrivals(const domain::CheckInListId& list,
                                                                       domain::Instant from,
                                                                       std::chrono::milliseconds step,
                                                                       int steps) override;

  std::expected<std::vector<ports::FileReport>, ports::StoreError> report() override;
  std::expected<std::vector<domain::MendedFile>, ports::StoreError> mended() override;

  std::expected<std::optional<std::array<std::uint8_t, 32>>, ports::StoreError> lanSecret() override;
  std::expected<ports::LanSelf, ports::StoreError> self() override;
  std::expected<void, ports::StoreError> beginAnew() override;
  std::expected<std::vector<ports::LanReach>, ports::StoreError> reach() override;
  std::expected<std::vector<ports::LanRecord>, ports::StoreError> after(const ports::LanReach& known,
                                                                        int at_most) override;
  std::expected<bool, ports::StoreError> keep(const std::vector<ports::LanRecord>& records) override;

  std::expected<std::vector<ports::OutboxOp>, ports::StoreError> due(domain::Instant now,
                                                                     int at_most) override;
  std::expected<void, ports::StoreError> settle(const std::vector<ports::OpOutcome>& outcomes,
                                                const QString& visible_at) override;
  std::expected<ports::OutboxDepth, ports::StoreError> depth() override;
  std::expected<bool, ports::StoreError> tidy() override;
  std::expected<std::optional<domain::Instant>, ports::StoreError> bootTime() override;
  std::expected<void, ports::StoreError> setBootTime(domain::Instant zero) override;

  std::expected<std::vector<ports::QueuedOp>, ports::StoreError> queued(std::int64_t after,
                                                                        int at_most) override;
  std::expected<std::vector<domain::TicketKey>, ports::StoreError> backendKeys() override;

  std::expected<std::optional<ports::FeedPosition>, ports::StoreError> position() override;
  /// One load at a time, and it goes before the store does.
  std::expected<std::unique_ptr<ports::SnapshotLoad>, ports::StoreError> beginSnapshot(
      const domain::EventId& event, const ports::FeedPosition& at) override;
  std::expected<void, ports::StoreError> apply(const ports::ChangeBatch& batch) override;

 private:
  class Load;
  struct Parts;
  explicit KioskStore(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace usher::store
