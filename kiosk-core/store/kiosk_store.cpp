// SPDX-License-Identifier: Apache-2.0
#include <usher/store/kiosk_store.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <thread>

#include <usher/store/arrivals.h>
#include <usher/store/attached_event.h>
#include <usher/store/backend_keys.h>
#include <usher/store/deeds.h>
#include <usher/store/download_file.h>
#include <usher/store/errors.h>
#include <usher/store/event_copy.h>
#include <usher/store/file_reports.h>
#include <usher/store/files.h>
#include <usher/store/guest_finder.h>
#include <usher/store/head_count.h>
#include <usher/store/mending.h>
#include <usher/store/open_files.h>
#include <usher/store/owed_papers.h>
#include <usher/store/passage_reader.h>
#include <usher/store/request_finder.h>
#include <usher/store/roll.h>
#include <usher/store/rows.h>
#include <usher/store/shadow_threads.h>
#include <usher/store/staff_requests.h>
#include <usher/store/staff_roll.h>
#include <usher/store/ticket_finder.h>

namespace usher::store {

struct KioskStore::Parts {
  Parts(const StoreSettings& with, ports::EventKeys& keys, const ports::Clock& time,
        ports::Random& random_source, const ports::SignedTickets& signed_tickets,
        const ports::LookUps& look_ups)
      : settings(with),
        clock(time),
        random(random_source),
        database(openFiles(with, keys, random_source, time, mended)),
        attached(database, with.folder),
        sealing(openSealing(database, with, keys, random_source)),
        event(database, *sealing),
        deeds(database, *sealing, with.folder),
        owed_papers(deeds, time, with.boot),
        finder(database, *sealing, signed_tickets, deeds.ops(), deeds.lan()),
        request_finder(database),
        staff_requests(database, *sealing, deeds.ops()),
        head_count(database),
        arrivals(database),
        passages(database, *sealing, deeds.ops()),
        guests(database, *sealing, look_ups),
        roll(database, *sealing, deeds.ops(), deeds.lan()) {
    deeds.lan().begin(random);
    readKey();
  }

  StoreSettings settings;
  const ports::Clock& clock;
  ports::Random& random;
  std::vector<domain::MendedFile> mended;
  sqlite::Database database;
  AttachedEvent attached;
  std::unique_ptr<Sealing> sealing;
  EventCopy event;
  Deeds deeds;
  OwedPapers owed_papers;
  TicketFinder finder;
  RequestFinder request_finder;
  StaffRequests staff_requests;
  HeadCount head_count;
  Arrivals arrivals;
  PassageReader passages;
  GuestFinder guests;
  Roll roll;
  bool loading = false;
  /// Gives back the room of a copy that is in use no more.
  std::jthread sweeping;

  void tellMended(std::int64_t from_copy) {
    const auto kiosk = std::ranges::find(mended, QStringLiteral("kiosk.db"), &domain::MendedFile::name);
    if (kiosk != mended.end()) {
      kiosk->from_copy = from_copy;
    } else if (from_copy > 0) {
      // A power cut may have taken from the copy that they were told; or an older file was put in the place
      // of kiosk.db.
      qWarning("the copy of the queue has %lld that kiosk.db has not: they are told again",
               static_cast<long long>(from_copy));
    }
    if (mended.empty()) return;
    for (const auto& one : mended) {
      qWarning(
          "%s was damaged (%s) and is mended: %lld rows saved, %lld from the copy of the queue; the damaged "
          "file is %s",
          qUtf8Printable(one.name), qUtf8Printable(one.fault), static_cast<long long>(one.rows),
          static_cast<long long>(one.from_copy), one.aside.isEmpty() ? "gone" : qUtf8Printable(one.aside));
    }
    writeMended(database, mended);
  }

  std::optional<domain::LookUpKey> key() {
    auto keys = guests.keys();
    return keys.empty() ? std::nullopt : std::optional(std::move(keys.front()));
  }
  void readKey() {
    if (deeds.lan().setKey(key())) roll.readAnew();
  }

  void requireEvent() {
    if (!event.facts())
      throw Failure(ports::StoreError::NoEvent, QStringLiteral("no event data has arrived yet"));
  }

  void redeem(const domain::LookUp& look_up, const Rule& rule) {
    const ports::Ruling ruling = rule(look_up);
    if (!ruling.check_in && !ruling.badge) return;
    const auto& ticket = ruling.check_in ? ruling.check_in->ticket : ruling.badge->ticket;
    const auto ofTicket = [&](const domain::TicketWithHistory& one) { return one.ticket.id == ticket; };
    if (!std::ranges::any_of(look_up.found, ofTicket)) {
      throw Failure(ports::StoreError::BadData, QStringLiteral("a check-in of a ticket that was not found"));
    }
    deeds.record(ruling, clock.monotonic(), settings.boot);
  }

  std::vector<domain::TicketWithHistory> withHistory(const std::vector<domain::TicketId>& tickets) {
    std::vector<domain::TicketWithHistory> found;
    for (const auto& ticket : tickets) {
      if (auto one = finder.find(ticket, *event.facts())) found.push_back(*std::move(one));
    }
    return found;
  }
};

/// A snapshot on its way in. Whatever goes wrong, the copy in use stays in use.
class KioskStore::Load final : public ports::SnapshotLoad {
 public:
  Load(Parts& parts, const domain::EventId& event, const ports::FeedPosition& at) : parts_(parts) {
    shadow_.emplace(parts.settings.folder, event, at, *parts.sealing);
    parts_.loading = true;
  }
  ~Load() override {
    shadow_.reset();
    // It may be whole by now, and not in use.
    removeDatabase(AttachedEvent::nextFileIn(parts_.settings.folder));
    parts_.loading = false;
  }
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;

  std::expected<void, ports::StoreError> add(std::vector<ports::Record> records) override {
    return shadow_->add(std::move(records));
  }

  std::expected<void, ports::StoreError> complete() override { return shadow_->finish(); }

  void stop() override { shadow_->stop(); }

  std::expected<void, ports::StoreError> finish() override {
    if (const auto whole = complete(); !whole) return whole;
    if (std::exchange(in_use_, true)) {
      return std::unexpected(
          ports::StoreError{ports::StoreError::Failed, QStringLiteral("the snapshot was finished already")});
    }
    return guarded([&] {
      parts_.sweeping = {};
      parts_.roll.replaceEvent([&] { parts_.attached.replace(); });
      parts_.sweeping =
          std::jthread([last = AttachedEvent::lastFileIn(parts_.settings.folder)] { removeDatabase(last); });
      forgetDamagedEvent(parts_.settings.folder);
      parts_.event.forgetFacts();
      parts_.readKey();
      parts_.deeds.beginTidying();
      parts_.deeds.tidy(parts_.event.position());
    });
  }

 private:
  Parts& parts_;
  std::optional<ShadowThreads> shadow_;
  bool in_use_ = false;
};

std::expected<std::unique_ptr<KioskStore>, ports::StoreError> KioskStore::open(
    const StoreSettings& settings, ports::EventKeys& keys, const ports::Clock& clock, ports::Random& random,
    const ports::SignedTickets& signed_tickets, const ports::LookUps& look_ups) {
  return guarded([&] {
    auto parts = std::make_unique<Parts>(settings, keys, clock, random, signed_tickets, look_ups);
    parts->tellMended(parts->deeds.takeFromCopy());
    // Also what a crash left undone between the two files. No guest waits yet.
    while (parts->deeds.tidy(parts->event.position())) {
    }
    parts->event.facts();
    return std::unique_ptr<KioskStore>(new KioskStore(std::move(parts)));
  });
}

KioskStore::KioskStore(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
KioskStore::~KioskStore() = default;

std::expected<void, ports::StoreError> KioskStore::remove(const std::filesystem::path& folder) {
  return guarded([&] { removeFiles(folder); });
}

ports::PrintQueue& KioskStore::printQueue() {
  return parts_->owed_papers;
}

std::unique_ptr<ports::Spool> KioskStore::spool() {
  return std::make_unique<DownloadFile>(parts_->settings.folder, parts_->sealing->another());
}

std::expected<domain::EventFacts, ports::StoreError> KioskStore::facts() {
  return guarded([&] {
    parts_->requireEvent();
    return *parts_->event.facts();
  });
}

std::expected<void, ports::StoreError> KioskStore::redeem(const domain::TicketCode& code, const Rule& rule) {
  return guarded([&] {
    parts_->requireEvent();
    parts_->redeem(parts_->finder.find(code, *parts_->event.facts()), rule);
  });
}

std::expected<void, ports::StoreError> KioskStore::redeem(const domain::TicketId& ticket, const Rule& rule) {
  return guarded([&] {
    parts_->requireEvent();
    parts_->redeem({.found = parts_->withHistory({ticket})}, rule);
  });
}

std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> KioskStore::find(
    const domain::GuestSearch& search) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->withHistory(parts_->guests.find(search));
  });
}

std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> KioskStore::bookedTogether(
    const domain::BookingId& booking, int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->withHistory(parts_->guests.bookedTogether(booking, at_most));
  });
}

std::expected<std::int64_t, ports::StoreError> KioskStore::countBooked(const domain::BookingId& booking) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->guests.countBooked(booking);
  });
}

std::expected<std::int64_t, ports::StoreError> KioskStore::inside(const domain::CheckInListId& list) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->head_count.of(list);
  });
}

std::expected<void, ports::StoreError> KioskStore::record(const domain::Op& op) {
  return guarded([&] {
    parts_->requireEvent();
    parts_->deeds.record(op, parts_->clock.monotonic(), parts_->settings.boot);
  });
}

std::expected<std::vector<domain::StaffMember>, ports::StoreError> KioskStore::staff() {
  return guarded([&] { return readStaff(parts_->database, *parts_->sealing); });
}

std::expected<std::optional<domain::LookUpKey>, ports::StoreError> KioskStore::signInKey() {
  return guarded([&] { return parts_->key(); });
}

std::expected<domain::FailedTries, ports::StoreError> KioskStore::failedTries() {
  return guarded([&] { return readFailedTries(parts_->database); });
}

std::expected<void, ports::StoreError> KioskStore::keep(const domain::FailedTries& tries) {
  return guarded([&] { writeFailedTries(parts_->database, tries); });
}

std::expected<std::int64_t, ports::StoreError> KioskStore::ticketsOf(const domain::TicketTypeId& type) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->event.ticketsOf(type) + parts_->deeds.ops().walkIns(type);
  });
}

std::expected<domain::RequestsKnown, ports::StoreError> KioskStore::requests(const domain::TicketId& ticket) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->request_finder.find(ticket);
  });
}

std::expected<domain::RequestsToServe, ports::StoreError> KioskStore::toServe(domain::Instant settled_since,
                                                                              int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->staff_requests.find(settled_since, at_most);
  });
}

std::expected<std::vector<ports::OutboxOp>, ports::StoreError> KioskStore::due(domain::Instant now,
                                                                               int at_most) {
  return guarded([&] { return parts_->deeds.due(now, at_most); });
}

std::expected<void, ports::StoreError> KioskStore::settle(const std::vector<ports::OpOutcome>& outcomes,
                                                          const QString& visible_at) {
  return guarded([&] {
    const auto position = parts_->event.position();
    parts_->deeds.settle(
        outcomes, {utf8(visible_at), position ? std::optional(utf8(position->generation)) : std::nullopt});
  });
}

std::expected<ports::OutboxDepth, ports::StoreError> KioskStore::depth() {
  return guarded([&] { return parts_->deeds.depth(); });
}

std::expected<bool, ports::StoreError> KioskStore::tidy() {
  return guarded([&] { return parts_->deeds.tidy(parts_->event.position()); });
}

std::expected<std::optional<domain::Instant>, ports::StoreError> KioskStore::bootTime() {
  return guarded([&] { return parts_->deeds.bootTime(parts_->settings.boot); });
}

std::expected<void, ports::StoreError> KioskStore::setBootTime(domain::Instant zero) {
  return guarded([&] { parts_->deeds.setBootTime(parts_->settings.boot, zero, parts_->clock.monotonic()); });
}

std::expected<std::vector<ports::QueuedOp>, ports::StoreError> KioskStore::queued(std::int64_t after,
                                                                                  int at_most) {
  return guarded([&] { return parts_->deeds.queued(after, at_most); });
}

std::expected<std::vector<domain::TicketKey>, ports::StoreError> KioskStore::backendKeys() {
  return guarded([&] { return readBackendKeys(parts_->database); });
}

std::expected<std::optional<ports::FeedPosition>, ports::StoreError> KioskStore::position() {
  return guarded([&] { return parts_->event.position(); });
}

std::expected<std::unique_ptr<ports::SnapshotLoad>, ports::StoreError> KioskStore::beginSnapshot(
    const domain::EventId& event, const ports::FeedPosition& at) {
  return guarded([&]() -> std::unique_ptr<ports::SnapshotLoad> {
    if (parts_->loading)
      throw Failure(ports::StoreError::Busy, QStringLiteral("another snapshot is on its way in"));
    if (event != parts_->settings.event) {
      throw Failure(ports::StoreError::BadData,
                    QStringLiteral("a snapshot of another event, %1").arg(event.text()));
    }
    return std::make_unique<Load>(*parts_, event, at);
  });
}

std::expected<void, ports::StoreError> KioskStore::apply(const ports::ChangeBatch& batch) {
  return guarded([&] {
    parts_->event.apply(batch);
    parts_->readKey();
    if (const auto position = parts_->event.position()) parts_->deeds.confirm(batch.changes, *position);
  });
}

std::expected<std::vector<ports::RollRow>, ports::StoreError> KioskStore::page(
    const domain::CheckInListId& list, std::optional<ports::RollNumber> after, int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->roll.page(list, after, at_most);
  });
}

std::expected<std::vector<ports::RollStanding>, ports::StoreError> KioskStore::standings(
    const domain::CheckInListId& list, std::optional<ports::RollNumber> after, int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->roll.standings(list, after, at_most);
  });
}

std::expected<ports::RollChanges, ports::StoreError> KioskStore::takeChanges(
    const domain::CheckInListId& list, int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->roll.takeChanges(list, at_most);
  });
}

std::expected<std::vector<ports::RollNumber>, ports::StoreError> KioskStore::booked(const QString& reference,
                                                                                    int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    std::vector<ports::RollNumber> numbers;
    for (const auto& booking : parts_->guests.bookingsOf(reference))
      std::ranges::copy(parts_->roll.bookedTogether(booking, at_most), std::back_inserter(numbers));
    return numbers;
  });
}

std::expected<std::vector<ports::NumberedTicket>, ports::StoreError> KioskStore::tickets(
    const std::vector<ports::RollNumber>& numbers) {
  return guarded([&] {
    parts_->requireEvent();
    std::vector<ports::NumberedTicket> found;
    for (const auto number : numbers) {
      const auto ticket = parts_->roll.ticketOf(number);
      auto one = ticket ? parts_->finder.find(*ticket, *parts_->event.facts()) : std::nullopt;
      if (one) found.push_back({number, *std::move(one)});
    }
    return found;
  });
}

std::expected<std::vector<domain::Incident>, ports::StoreError> KioskStore::incidents() {
  return guarded([&] { return parts_->deeds.incidents(); });
}

std::expected<void, ports::StoreError> KioskStore::putAway(const ports::SeenTo& seen) {
  return guarded([&] { parts_->deeds.putAway(seen); });
}

std::expected<std::vector<ports::Passage>, ports::StoreError> KioskStore::passages(
    const std::optional<ports::PassageMark>& after, int at_most) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->passages.page(after, at_most);
  });
}

std::expected<std::vector<std::int64_t>, ports::StoreError> KioskStore::arrivals(
    const domain::CheckInListId& list, domain::Instant from, std::chrono::milliseconds step, int steps) {
  return guarded([&] {
    parts_->requireEvent();
    return parts_->arrivals.of(list, from, step, steps);
  });
}

void KioskStore::distrust(const std::filesystem::path& folder) {
  distrustFiles(folder);
}

std::expected<std::vector<domain::MendedFile>, ports::StoreError> KioskStore::mended() {
  return guarded([&] { return readMended(parts_->database); });
}

std::expected<std::vector<ports::FileReport>, ports::StoreError> KioskStore::report() {
  return guarded([&] { return fileReports(parts_->database, parts_->settings.folder); });
}

std::expected<std::optional<std::array<std::uint8_t, 32>>, ports::StoreError> KioskStore::lanSecret() {
  return guarded([&] {
    const auto key = parts_->key();
    return key ? std::optional(key->bytes) : std::nullopt;
  });
}

std::expected<ports::LanSelf, ports::StoreError> KioskStore::self() {
  return guarded([&] { return parts_->deeds.lan().self(); });
}

std::expected<void, ports::StoreError> KioskStore::beginAnew() {
  return guarded([&] { parts_->deeds.lan().beginAnew(parts_->random); });
}

std::expected<std::vector<ports::LanReach>, ports::StoreError> KioskStore::reach() {
  return guarded([&] { return parts_->deeds.lan().reach(); });
}

std::expected<std::vector<ports::LanRecord>, ports::StoreError> KioskStore::after(
    const ports::LanReach& known, int at_most) {
  return guarded([&] { return parts_->deeds.lan().after(known, at_most); });
}

std::expected<bool, ports::StoreError> KioskStore::keep(const std::vector<ports::LanRecord>& records) {
  return guarded([&] { return parts_->deeds.keep(records); });
}

}  // namespace usher::store
