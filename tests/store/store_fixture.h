// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

#include <usher/domain/ticket_code.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>
#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>

namespace usher::store::test {

domain::EventId gala();
domain::TicketId ticketId(int number);
domain::CheckInListId mainDoor();
QString codeOf(int number);
domain::TicketCode scanned(const QString& code);
domain::OpId opId(int number);
domain::Ticket ticket(int number);
domain::CheckIn checkIn(int op, int ticket, domain::Direction direction = domain::Direction::Entry);
/// The event's, of 32 times `byte`.
domain::LookUpKey lookUpKey(std::uint8_t byte = 7);
ports::FeedPosition at(const QString& cursor, const QString& generation = QStringLiteral("g1"));

/// Event, two types, one list, two sessions, a question, two items, a notice.
std::vector<ports::Record> eventRecords();

/// A folder with keys, and a store in it that can be closed and opened again.
struct Fixture {
  Fixture();

  QTemporaryDir dir;
  std::filesystem::path folder;
  std::filesystem::path key_folder;
  fakes::FakeTime time;
  fakes::FakeRandom random;
  FileEventKeys keys;
  proof::ContractTickets signed_tickets;
  proof::ContractLookUps look_ups;
  std::unique_ptr<KioskStore> store;

  StoreSettings settings() const;
  std::expected<std::unique_ptr<KioskStore>, ports::StoreError> tryOpen();
  /// Opens (again); throws std::runtime_error where that fails.
  KioskStore& open();
  void close() { store.reset(); }

  /// A snapshot of eventRecords() and tickets 1 to `tickets`, with these check-ins.
  void load(int tickets, const ports::FeedPosition& position,
            const std::vector<domain::CheckIn>& accepted = {});
  /// Records a check-in of the ticket under op number `op`.
  void pass(int op, int ticket);
  /// The ticket's history, as redeem() shows it.
  std::vector<domain::CheckIn> history(int ticket);
  std::vector<domain::OpId> queued();
  /// Which of its files hold these bytes. The store is closed by it.
  QStringList filesWith(const QByteArray& bytes);
  void apply(const ports::FeedPosition& position, std::vector<ports::Change> changes = {});
  void settle(const domain::OpId& op, decltype(ports::OpOutcome::outcome) outcome, const QString& visible_at);
};

/// The value, or std::runtime_error with the error's words: a test fails with them.
template <class T>
T must(std::expected<T, ports::StoreError> answer) {
  if (!answer) throw std::runtime_error(answer.error().detail.toStdString());
  if constexpr (!std::is_void_v<T>) return *std::move(answer);
}

}  // namespace usher::store::test
