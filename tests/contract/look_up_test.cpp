// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include <algorithm>
#include <nlohmann/json.hpp>

#include <usher/contract/base64.h>
#include <usher/contract/look_up.h>

using namespace usher::contract;
using nlohmann::json;
using Hashes = std::vector<std::string>;

namespace {

json vectorFile() {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/contract/vectors/look_up.json"));
  return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

bool meet(const Hashes& some, const Hashes& others) {
  return std::ranges::any_of(some, [&](const auto& hash) { return std::ranges::count(others, hash) > 0; });
}

}  // namespace

class LookUpTest : public QObject {
  Q_OBJECT

 private slots:
  void vectors_data() {
    QTest::addColumn<QByteArray>("text");
    const json file = vectorFile();
    QCOMPARE(file.value("format", 0), 1);
    for (const json& vector : file.at("vectors")) {
      QTest::newRow(vector.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(vector.dump());
    }
  }
  void vectors() {
    QFETCH(const QByteArray, text);
    const auto key = fromBase64(vectorFile().at("key").get<std::string>()).value();
    const json vector = json::parse(text.toStdString());
    const auto& fields = vector.at("ticket");
    const auto email = fields.at("email").get<std::string>();
    const auto booking = fields.at("booking").get<std::string>();
    const auto given_name = fields.at("given_name").get<std::string>();
    const auto family_name = fields.at("family_name").get<std::string>();
    const auto of_ticket = lookUpsOf({email, booking, given_name, family_name}, key);
    QCOMPARE(json(of_ticket).dump(), vector.at("look_up").dump());
    QVERIFY(of_ticket.size() <= kMostLookUps);
    QCOMPARE(bookingId(booking, key), vector.at("booking").get<std::string>());
    for (const json& typed : vector.at("typed")) {
      const auto hashes =
          lookUpsOf(typed.at("reference").get<std::string>(), typed.at("last_name").get<std::string>(), key);
      QCOMPARE(json(hashes).dump(), typed.at("look_up").dump());
      QCOMPARE(meet(hashes, of_ticket), typed.at("finds").get<bool>());
    }
  }

  void eachEventHasHashesOfItsOwn() {
    const auto one = makeLookUpKey();
    const auto another = makeLookUpKey();
    QCOMPARE(one.size(), kLookUpKeySize);
    QVERIFY(one != another);
    QCOMPARE(lookUpsOf("a@example.org", "Lovelace", one).size(), 1U);
    QVERIFY(
        !meet(lookUpsOf("a@example.org", "Lovelace", one), lookUpsOf("a@example.org", "Lovelace", another)));
    QVERIFY(bookingId("XK7", one) != bookingId("XK7", another));
  }

  void aKeyOfAnotherSizeFindsNobody() {
    for (const auto& key : {std::string(), std::string(31, 'k'), std::string(33, 'k')}) {
      QVERIFY(lookUpsOf("a@example.org", "Lovelace", key).empty());
      QVERIFY(
          lookUpsOf({.email = "a@example.org", .booking = "XK7", .given_name = "", .family_name = "L"}, key)
              .empty());
      QVERIFY(bookingId("XK7", key).empty());
    }
  }

  void bytesThatAreNoTextHarmNobody() {
    const auto key = makeLookUpKey();
    QVERIFY(lookUpsOf("a\xff@\xfe", "\xc3\x28", key).size() <= 2);
    QCOMPARE(lookUpsOf(std::string(100'000, 'x'), std::string(100'000, 'y'), key).size(), 1U);
  }
};

QTEST_GUILESS_MAIN(LookUpTest)
#include "look_up_test.moc"
