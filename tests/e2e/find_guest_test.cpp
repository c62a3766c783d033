// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <usher/checkin/find_guest.h>
#include <usher/checkin/redeem.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/net/pairing.h>
#include <usher/net/usher_backend.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>
#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>

#include "../backend/running_server.h"
#include "../backend/store_under_test.h"

using namespace usher;
using backend::tests::kEvent;

namespace {

template <class T, class E>
T given(std::expected<T, E> answer) {
  if (!answer) throw std::runtime_error(answer.error().detail.toStdString());
  if constexpr (!std::is_void_v<T>) return *std::move(answer);
}

/// Starts a call, and waits for its reply.
template <class T, class Start>
T reply(Start start) {
  std::optional<std::expected<T, ports::BackendError>> got;
  start([&](std::expected<T, ports::BackendError> answer) { got.emplace(std::move(answer)); });
  if (!QTest::qWaitFor([&] { return got.has_value(); }, 60'000)) throw std::runtime_error("no reply");
  return given(*std::move(got));
}

backend::store::NewAttendee guest(const std::string& id, const std::string& given_name,
                                  const std::string& family_name, const std::string& email,
                                  const std::string& booking) {
  backend::store::NewAttendee guest;
  guest.ticket.id = id;
  guest.ticket.code = "CODE " + id;
  guest.ticket.ticket_type = "visitor";
  guest.ticket.given_name = given_name;
  guest.ticket.family_name = family_name;
  guest.contact.email = email;
  guest.booking = booking;
  return guest;
}

}  // namespace

/// A backend and a kiosk of the real parts, with HTTP between them: from what an organizer's file says of a
/// guest to the door that finds them.
class FindGuestEndToEndTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    server_ = std::make_unique<backend::tests::RunningServer>(backend::http::Limits{}, 2);
    merge({guest("g-1", "Jürgen", "Müller", "juergen@example.org", "XK7-22B"),
           guest("g-2", "Bea", "Müller", "", "XK7-22B"), guest("g-3", "Cleo", "Ross", "", "xk7 22b"),
           guest("g-4", "Ada", "O’Brien", "ada@example.org", "")});
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path folder(folder_->path().toStdString());
    std::filesystem::create_directory(folder / "keys");
    std::filesystem::create_directory(folder / "data");
    keys_ = std::make_unique<store::FileEventKeys>(folder / "keys", random_);
    store_ = given(store::KioskStore::open({.folder = folder / "data", .event = event_, .boot = "boot"},
                                           *keys_, time_, random_, signed_tickets_, look_ups_));
    pair();
    takeSnapshot();
  }
  void cleanup() {
    backend_.reset();
    store_.reset();
    server_.reset();
  }

  void aGuestIsFoundAndLetIn() {
    QVERIFY(given(store_->facts()).finds_guests);
    const auto found = find(" ADA@example.org", "obrien");
    const auto* ada = std::get_if<domain::GuestFound>(&found);
    QVERIFY(ada);
    const auto decision = given(redeem()(ada->ticket));
    QVERIFY(domain::letsPass(decision.verdict));
    QCOMPARE(decision.guest->ticket.attendee.given_name, "Ada");
    const auto due = given(store_->due(time_.now(), 10));
    reply<ports::PushAnswer>([&](auto take) { backend_->push(due, std::move(take)); });
    QCOMPARE(backend::tests::must(server_->store().events().checkIns(kEvent)).at(0).ticket,
             std::string("g-4"));
    QCOMPARE(find("ada@example.org", "Brian"), domain::Finding(domain::NobodyFound{}));
  }

  void aBookingIsFoundWhole() {
    const auto found = find("xk722b", "Mueller");
    const auto* group = std::get_if<domain::Group>(&found);
    QVERIFY(group);
    QCOMPARE(group->members.size(), std::size_t{3});
    QCOMPARE(group->members[0].given_name, "Bea");
    QCOMPARE(group->members[2].given_name, "Cleo");
    QVERIFY(!group->members[2].was_asked_for);
    QVERIFY(domain::letsPass(given(redeem()(group->members[0].ticket)).verdict));
    const auto again = std::get<domain::Group>(find("juergen@example.org", "MÜLLER"));
    QCOMPARE(again.members[0].given_name, "Jürgen");
    QCOMPARE(again.members[1].standing, domain::Standing::Here);
  }

  void whatChangesAtTheBackendIsFoundByTheFeed() {
    auto& attendees = server_->store().attendees();
    QVERIFY(backend::tests::must(
        attendees.saveContact(kEvent, "g-4", {"countess@example.org", "", "en"}, server_->now())));
    QVERIFY(backend::tests::must(attendees.eraseAttendee(kEvent, "g-2", server_->now())));
    takeChanges();
    QCOMPARE(find("ada@example.org", "O'Brien"), domain::Finding(domain::NobodyFound{}));
    QVERIFY(std::holds_alternative<domain::GuestFound>(find("countess@example.org", "O Brien")));
    const auto group = std::get<domain::Group>(find("XK7-22B", "Müller"));
    QCOMPARE(group.members.size(), std::size_t{2});
    QCOMPARE(group.members[0].given_name, "Jürgen");
  }

 private:
  void merge(const std::vector<backend::store::NewAttendee>& guests) {
    backend::tests::must(server_->store().attendees().mergeAttendees(kEvent, guests, server_->now()));
  }

  void pair() {
    const auto key = deviceKey();
    net::PairingClient client(key, random_);
    const net::PairingWish wish{.backend = QStringLiteral("http://127.0.0.1:%1").arg(server_->port()),
                                .code = QString::fromStdString(server_->pairingCode("North 2")),
                                .hardware = QStringLiteral("test"),
                                .version = QStringLiteral("0.1.0")};
    const auto pairing = reply<net::Pairing>([&](auto take) { client.pair(wish, std::move(take)); });
    spool_ = store_->spool();
    backend_ = std::make_unique<net::UsherBackend>(
        net::UsherBackendSettings{
            .base = pairing.backend, .event = event_, .identity = pairing.identity, .version = wish.version},
        key, *spool_, time_, random_);
  }

  net::DeviceKey deviceKey() {
    return net::DeviceKey::loadOrCreate(folder_->filePath(QStringLiteral("key")), random_).value();
  }

  void takeSnapshot() {
    const auto fetched = reply<std::unique_ptr<ports::FetchedSnapshot>>(
        [&](auto take) { backend_->fetchSnapshot({}, std::move(take)); });
    const auto load = given(store_->beginSnapshot(event_, fetched->position()));
    for (auto records = given(fetched->next()); !records.empty(); records = given(fetched->next()))
      given(load->add(std::move(records)));
    given(load->finish());
  }

  void takeChanges() {
    const auto position = given(store_->position()).value();
    const auto batch = reply<std::optional<ports::ChangeBatch>>(
        [&](auto take) { backend_->fetchChanges(position, {}, std::move(take)); });
    given(store_->apply(batch.value()));
  }

  domain::Finding find(const char* reference, const char* name) {
    checkin::FindGuest guests(*store_, time_, door_);
    return given(
        guests(domain::GuestSearch::parse(QString::fromUtf8(reference), QString::fromUtf8(name)).value()));
  }

  checkin::Redeem redeem() { return {*store_, nullptr, time_, random_, QStringLiteral("North 2"), door_}; }

  const domain::EventId event_ = *domain::EventId::parse(QString::fromUtf8(kEvent));
  const domain::Door door_{*domain::CheckInListId::parse(u"never")};
  fakes::FakeTime time_;
  fakes::FakeRandom random_;
  const proof::ContractTickets signed_tickets_;
  const proof::ContractLookUps look_ups_;
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<backend::tests::RunningServer> server_;
  std::unique_ptr<store::FileEventKeys> keys_;
  std::unique_ptr<store::KioskStore> store_;
  std::unique_ptr<ports::Spool> spool_;
  std::unique_ptr<net::UsherBackend> backend_;
};

QTEST_GUILESS_MAIN(FindGuestEndToEndTest)
#include "find_guest_test.moc"
