// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "../domain/verdict_vectors.h"
#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using namespace usher::domain::vectors;

/// Every vector of contract/vectors/verdicts.json, from the database to the verdict.
class VerdictVectorsTest : public QObject {
  Q_OBJECT

  const QJsonObject file_ = vectorsFile();

  static std::vector<ports::Record> recordsOf(const QJsonObject& event, const QJsonObject& vector) {
    const domain::EventFacts facts = factsOf(event);
    std::vector<ports::Record> records{facts.event};
    records.insert(records.end(), facts.ticket_types.begin(), facts.ticket_types.end());
    records.insert(records.end(), facts.lists.begin(), facts.lists.end());
    records.insert(records.end(), facts.sessions.begin(), facts.sessions.end());
    for (const auto& value : event["ticket_keys"].toArray()) {
      const QJsonObject json = value.toObject();
      domain::TicketKey key{id<domain::TicketKeyId>(json["id"]), {}, json["retired"].toBool()};
      const QByteArray bytes = QByteArray::fromBase64(json["public_key"].toString().toLatin1());
      std::copy_n(bytes.begin(), key.public_key.size(), key.public_key.begin());
      records.emplace_back(key);
    }
    for (const auto& value : event["revocations"].toArray()) {
      records.emplace_back(domain::Revocation{id<domain::TicketId>(value)});
    }
    for (const auto& value : vector["tickets"].toArray()) {
      const domain::TicketWithHistory ticket = ticketIn(value.toObject());
      records.emplace_back(ticket.ticket);
      records.insert(records.end(), ticket.history.begin(), ticket.history.end());
    }
    // As if the feed had brought the kiosk's own: where a passage is kept makes no difference to the rules.
    for (const auto& value : vector["check_ins"].toArray()) {
      const QJsonObject passage = value.toObject();
      records.emplace_back(passageOf(passage, id<domain::TicketId>(passage["ticket"])));
    }
    return records;
  }

 private slots:
  void everyVector_data() {
    QTest::addColumn<QJsonObject>("vector");
    for (const auto& value : file_["vectors"].toArray()) {
      const QJsonObject vector = value.toObject();
      QTest::newRow(qPrintable(vector["name"].toString())) << vector;
    }
  }

  void everyVector() {
    QFETCH(const QJsonObject, vector);
    const QJsonObject event = file_["events"][vector["event"].toString()].toObject();
    const domain::EventFacts facts = factsOf(event);
    Fixture f;
    store::StoreSettings settings = f.settings();
    settings.event = facts.event.id;
    const auto store =
        must(store::KioskStore::open(settings, f.keys, f.time, f.random, f.signed_tickets, f.look_ups));
    auto load = must(store->beginSnapshot(facts.event.id, at("1")));
    must(load->add(recordsOf(event, vector)));
    must(load->finish());

    std::optional<domain::Verdict> verdict;
    bool unseen = false;
    must(store->redeem(scanned(vector["code"].toString()), [&](const domain::LookUp& look_up) {
      verdict = domain::evaluate(look_up, facts, doorOf(vector), instant(vector["now"]));
      unseen = domain::letsPass(*verdict) && look_up.found.front().ticket.unseen;
      return ports::Ruling{};
    }));
    const QJsonObject expect = vector["expect"].toObject();
    const domain::Verdict expected = verdictOf(expect);
    QVERIFY2(*verdict == expected,
             qPrintable(QString("got %1, expected %2: %3")
                            .arg(told(*verdict), told(expected), vector["why"].toString())));
    if (std::holds_alternative<domain::Admitted>(expected)) QCOMPARE(unseen, expect["unseen"].toBool());
  }
};

QTEST_GUILESS_MAIN(VerdictVectorsTest)
#include "verdict_vectors_test.moc"
