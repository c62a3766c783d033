// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include <usher/proof/contract_tickets.h>

using namespace usher;

/// contract/vectors/signed_tickets.json, as a kiosk reads codes and tries keys.
class ProofVectorsTest : public QObject {
  Q_OBJECT

  QJsonObject file_;
  const proof::ContractTickets tickets_;

  domain::TicketKey key(const QString& name, const QString& id) const {
    domain::TicketKey made{*domain::TicketKeyId::parse(id), {}, false};
    const QByteArray bytes = QByteArray::fromBase64(file_["keys"][name]["public_key"].toString().toLatin1());
    std::copy_n(bytes.begin(), made.public_key.size(), made.public_key.begin());
    return made;
  }

  QString verdict(const domain::TicketCode& code, const domain::EventId& event,
                  const QString& key_name) const {
    const auto said = tickets_.read(code, event);
    if (!said) return "no signed ticket";
    if (tickets_.proves(key(key_name, said->key.text()), code, event)) return "ok";
    return said->of_this_event ? "bad_signature" : "other_event";
  }

 private slots:
  void initTestCase() {
    QFile file(QStringLiteral(USHER_SOURCE_DIR "/contract/vectors/signed_tickets.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file_ = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(file_["format"].toInt(), 1);
  }

  void everyVector_data() {
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = file_["vectors"].toArray();
    QVERIFY(vectors.size() >= 40);
    for (const auto& value : vectors) {
      QTest::newRow(qPrintable(value.toObject()["name"].toString())) << value.toObject();
    }
  }
  void everyVector() {
    QFETCH(const QJsonObject, vector);
    const auto code = domain::TicketCode::parse(vector["code"].toString().toUtf8());
    QVERIFY(code.has_value());
    const auto event = *domain::EventId::parse(vector["event"].toString());
    const QString expected = vector["verdict"].toString();
    const bool is_signed = vector.contains("fields");
    QCOMPARE(verdict(*code, event, vector["key"].toString()), is_signed ? expected : "no signed ticket");
    if (!is_signed) return;
    const auto said = tickets_.read(*code, event);
    const QJsonObject fields = vector["fields"].toObject();
    QCOMPARE(said->key.text(), QString::number(fields["key"].toInt()));
    QCOMPARE(said->ticket.text(), fields["ticket"].toString());
    QCOMPARE(said->type, fields["type"].toInt());
    QCOMPARE(said->issue, fields["flags"].toInt());
  }

  void aKeyOfAnotherIdProvesNothing() {
    const QJsonObject vector = file_["vectors"][0].toObject();
    const auto code = *domain::TicketCode::parse(vector["code"].toString().toUtf8());
    const auto event = *domain::EventId::parse(vector["event"].toString());
    QVERIFY(tickets_.proves(key(vector["key"].toString(), "7"), code, event));
    QVERIFY(!tickets_.proves(key(vector["key"].toString(), "8"), code, event));
  }

  void whatIsNotLatinIsNoSignedTicket() {
    QString text = file_["vectors"][0]["code"].toString();
    text[60] = u'Ä';
    QVERIFY(
        !tickets_.read(*domain::TicketCode::parse(text.toUtf8()), *domain::EventId::parse(u"e")).has_value());
  }
};

QTEST_GUILESS_MAIN(ProofVectorsTest)
#include "vectors_test.moc"
