// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <set>

#include <usher/domain/ticket_code.h>

#include "verdict_vectors.h"

using namespace usher::domain;
using namespace usher::domain::vectors;

namespace {

class VerdictVectorsTest : public QObject {
  Q_OBJECT

 private:
  const QJsonObject file_ = vectorsFile();

  /// What becomes of it depends on more than the tickets that carry the code.
  static bool needsProof(const QJsonObject& vector) {
    const QString code = vector["code"].toString();
    return code.startsWith(u"U1") &&
           std::ranges::none_of(vector["tickets"].toArray(), [&](const auto& ticket) {
             return ticket.toObject()["code"].toString() == code;
           });
  }

  Verdict evaluated(const QJsonObject& vector, bool history_reversed) const {
    const EventFacts facts = factsOf(file_["events"][vector["event"].toString()].toObject());
    const auto code = TicketCode::parse(vector["code"].toString().toUtf8());
    if (!code) qFatal("not a code");
    std::vector<TicketWithHistory> found;
    for (const auto& value : vector["tickets"].toArray()) {
      auto ticket = ticketIn(value.toObject());
      if (ticket.ticket.code != code->text()) continue;
      if (history_reversed) std::ranges::reverse(ticket.history);
      found.push_back(std::move(ticket));
    }
    return evaluate({std::move(found), false}, facts, doorOf(vector), instant(vector["now"]));
  }

 private slots:
  void everyVector_data() {
    QTest::addColumn<QJsonObject>("vector");
    const auto vectors = file_["vectors"].toArray();
    QVERIFY(vectors.size() >= 40);
    std::set<QString> names;
    for (const auto& value : vectors) {
      const QJsonObject vector = value.toObject();
      const QString name = vector["name"].toString();
      QVERIFY2(names.insert(name).second, qPrintable("twice: " + name));
      QVERIFY2(vector["why"].toString().endsWith('.'), qPrintable("does not say why: " + name));
      QVERIFY2(factsOf(file_["events"][vector["event"].toString()].toObject())
                   .list(id<CheckInListId>(vector["door"]["list"])),
               qPrintable("no such door: " + name));
      if (!needsProof(vector)) QTest::newRow(qPrintable(name)) << vector;
    }
  }

  void everyVector() {
    QFETCH(const QJsonObject, vector);
    const Verdict expected = verdictOf(vector["expect"].toObject());
    for (const bool reversed : {false, true}) {
      const Verdict verdict = evaluated(vector, reversed);
      QVERIFY2(verdict == expected,
               qPrintable(QString("got %1, expected %2: %3")
                              .arg(told(verdict), told(expected), vector["why"].toString())));
    }
  }

  void everyVerdictOccurs() {
    QCOMPARE(file_["format"].toInt(), 1);
    std::set<std::size_t> alternatives;
    for (const auto& value : file_["vectors"].toArray()) {
      const QJsonObject expected = value.toObject()["expect"].toObject();
      const Verdict verdict = verdictOf(expected);
      QCOMPARE(QString(nameOf(verdict)), expected["verdict"].toString());
      alternatives.insert(verdict.index());
    }
    QCOMPARE(alternatives.size(), std::variant_size_v<Verdict>);
  }

  void aSignedTicketOfAnotherEventSaysSo() {
    const EventFacts facts = factsOf(file_["events"]["meetup"].toObject());
    const Verdict verdict =
        evaluate({{}, true}, facts, {*CheckInListId::parse(u"door")}, facts.event.starts_at);
    QCOMPARE(QString(nameOf(verdict)), QString("wrong_event"));
  }

  void aDoorWithoutItsListAdmitsNobody() {
    const EventFacts facts = factsOf(file_["events"]["meetup"].toObject());
    const Ticket ticket{
        *TicketId::parse(u"t"), "c", *TicketTypeId::parse(u"guest"), {}, {}, {}, {}, {}, {}, {}, {}};
    const std::vector<TicketWithHistory> found{{ticket, {}}};
    const Verdict verdict =
        evaluate({found, false}, facts, {*CheckInListId::parse(u"gone")}, facts.event.starts_at);
    QCOMPARE(QString(nameOf(verdict)), QString("wrong_list"));
    QCOMPARE(std::get<WrongList>(verdict).right->text(), QString("door"));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(VerdictVectorsTest)
#include "verdict_vectors_test.moc"
