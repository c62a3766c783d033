// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <QTest>

#include <algorithm>

#include <usher/contract/signed_ticket.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using Ops = std::vector<domain::OpId>;

namespace {

constexpr const char* kTicket = "8f14e45fceea167a";

/// Somebody who signs tickets of the event.
class Issuer {
 public:
  explicit Issuer(int id) : id_(id) {
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    seed.fill(static_cast<unsigned char>(id));
    crypto_sign_seed_keypair(public_.data(), secret_.data(), seed.data());
  }

  domain::TicketKey key(bool retired = false) const {
    domain::TicketKey key{*domain::TicketKeyId::parse(QString::number(id_)), {}, retired};
    std::ranges::copy(public_, key.public_key.begin());
    return key;
  }

  QString code(int issue = 0, const char* ticket = kTicket) const {
    const contract::SignedTicket fields{.key = static_cast<std::uint8_t>(id_),
                                        .ticket = ticket,
                                        .type = 3,
                                        .flags = static_cast<std::uint8_t>(issue)};
    const std::string secret(reinterpret_cast<const char*>(secret_.data()), secret_.size());
    return QString::fromStdString(contract::signTicket(fields, gala().text().toStdString(), secret).value());
  }

 private:
  int id_;
  std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> public_{};
  std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret_{};
};

domain::TicketId signedId() {
  return *domain::TicketId::parse(QString::fromLatin1(kTicket));
}

}  // namespace

/// Signed tickets that the event's rows do not carry, while snapshots and the feed come and go.
class SignedTicketsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<Fixture> f_;
  const Issuer issuer_{7};

  static ports::Change changed(std::int64_t version, ports::Record record) {
    return {version, std::move(record)};
  }

  domain::TicketType regular() const {
    auto type = std::get<domain::TicketType>(eventRecords()[2]);
    type.signed_type = 3;
    return type;
  }

  domain::LookUp lookUp(const QString& code) {
    domain::LookUp seen;
    must(f_->store->redeem(scanned(code), [&](const domain::LookUp& look_up) {
      seen = look_up;
      return ports::Ruling{};
    }));
    return seen;
  }

  bool knows(const QString& code) { return lookUp(code).found.size() == 1; }

  void pass(int op, const QString& code) {
    must(f_->store->redeem(scanned(code), [&](const domain::LookUp& look_up) {
      auto passage = checkIn(op, 1);
      passage.ticket = look_up.found.at(0).ticket.id;
      return ports::Ruling{passage};
    }));
  }

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(1, at("5"));
    f_->apply(at("6"), {changed(1, regular()), changed(1, issuer_.key())});
  }
  void cleanup() { f_.reset(); }

  void aCodeThatCameAfterTheLastNewsIsATicket() {
    for (int i = 0; i < 2; ++i) {
      const auto look_up = lookUp(issuer_.code());
      QCOMPARE(look_up.found.size(), std::size_t{1});
      const domain::Ticket& ticket = look_up.found[0].ticket;
      QVERIFY(ticket.unseen);
      QCOMPARE(ticket.id, signedId());
      QCOMPARE(ticket.type.text(), QString("regular"));
      QCOMPARE(ticket.attendee, domain::Attendee{});
      QVERIFY(look_up.found[0].history.empty());
      f_->open();
    }
  }

  void itsPassageIsKeptAndQueued() {
    pass(1, issuer_.code());
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(f_->queued(), Ops{opId(1)});
      const auto look_up = lookUp(issuer_.code());
      QCOMPARE(look_up.found[0].history.size(), std::size_t{1});
      QCOMPARE(look_up.found[0].history[0].ticket, signedId());
      // Of the same ticket, whichever code of it is shown.
      QCOMPARE(lookUp(issuer_.code(1)).found[0].history.size(), std::size_t{1});
      f_->open();
    }
  }

  void itsRowTakesOverWithThePassage() {
    pass(1, issuer_.code());
    auto row = ticket(1);
    row.id = signedId();
    row.code = issuer_.code();
    f_->apply(at("7"), {changed(1, row)});
    const auto look_up = lookUp(issuer_.code());
    QCOMPARE(look_up.found.size(), std::size_t{1});
    QCOMPARE(look_up.found[0].ticket, row);
    QVERIFY(!look_up.found[0].ticket.unseen);
    QCOMPARE(look_up.found[0].history.size(), std::size_t{1});
  }

  void aNewIssueMakesTheOldCodeVoid() {
    auto row = ticket(1);
    row.id = signedId();
    row.code = issuer_.code(0);
    f_->apply(at("7"), {changed(1, row)});
    // The kiosk has not heard of the new code yet.
    auto look_up = lookUp(issuer_.code(1));
    QCOMPARE(look_up.found[0].ticket.attendee, row.attendee);
    QCOMPARE(look_up.found[0].ticket.code, issuer_.code(1));
    QVERIFY(!look_up.found[0].ticket.revoked);
    // It has, now.
    row.code = issuer_.code(1);
    f_->apply(at("8"), {changed(2, row)});
    QVERIFY(!lookUp(issuer_.code(1)).found[0].ticket.revoked);
    QVERIFY(lookUp(issuer_.code(0)).found[0].ticket.revoked);
  }

  void aRevocationEndsIt() {
    auto row = ticket(1);
    row.id = signedId();
    row.code = issuer_.code();
    f_->apply(at("7"), {changed(1, row)});
    f_->apply(at("8"), {{2, ports::Removed{ports::RecordKind::Ticket, row.id.text()}},
                        changed(1, domain::Revocation{row.id})});
    const auto look_up = lookUp(issuer_.code());
    QVERIFY(look_up.found[0].ticket.revoked);
    QCOMPARE(look_up.found[0].ticket.attendee, domain::Attendee{});
    // Of that ticket alone, and only as long as it stands. It may come twice.
    QVERIFY(!lookUp(issuer_.code(0, "00000000000000aa")).found[0].ticket.revoked);
    f_->apply(at("9"), {changed(2, domain::Revocation{row.id})});
    QVERIFY(lookUp(issuer_.code()).found[0].ticket.revoked);
    f_->apply(at("10"), {{3, ports::Removed{ports::RecordKind::Revocation, row.id.text()}}});
    QVERIFY(!lookUp(issuer_.code()).found[0].ticket.revoked);
  }

  void keysComeAndGoWithTheFeed() {
    const Issuer next(8);
    QVERIFY(knows(issuer_.code()));
    QVERIFY(!knows(next.code()));
    f_->apply(at("7"), {changed(1, next.key()), changed(2, issuer_.key(true))});
    QVERIFY(!knows(issuer_.code()));
    QVERIFY(knows(next.code()));
    f_->apply(at("8"), {{2, ports::Removed{ports::RecordKind::TicketKey, "8"}}});
    QVERIFY(!knows(next.code()));
  }

  void keysAndRevocationsComeWithASnapshot() {
    pass(1, issuer_.code());
    auto load = must(f_->store->beginSnapshot(gala(), at("20")));
    auto records = eventRecords();
    records[2] = regular();
    records.emplace_back(issuer_.key());
    records.emplace_back(domain::Revocation{*domain::TicketId::parse(u"00000000000000aa")});
    must(load->add(records));
    must(load->finish());
    load.reset();
    QCOMPARE(must(f_->store->facts()).ticket_types[0].signed_type, 3);
    QCOMPARE(lookUp(issuer_.code()).found[0].history.size(), std::size_t{1});
    QVERIFY(lookUp(issuer_.code(0, "00000000000000aa")).found[0].ticket.revoked);
    QCOMPARE(f_->queued(), Ops{opId(1)});
  }

  void nobodyElsesSignatureCounts() {
    const Issuer forger(9);
    auto forged = forger.key();
    f_->apply(at("7"), {changed(1, forged)});
    QVERIFY(knows(forger.code()));
    // The same key id, another key.
    forged.public_key = issuer_.key().public_key;
    f_->apply(at("8"), {changed(2, forged)});
    QVERIFY(!knows(forger.code()));
  }
};

QTEST_GUILESS_MAIN(SignedTicketsTest)
#include "signed_tickets_test.moc"
