// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <usher/contract/base64.h>
#include <usher/contract/look_up.h>
#include <usher/contract/staff_sign_in.h>

using namespace usher::contract;
using nlohmann::json;

namespace {

const json& vectorFile() {
  static const json file = [] {
    QFile text(QStringLiteral(USHER_SOURCE_DIR "/contract/vectors/staff_sign_in.json"));
    return text.open(QIODevice::ReadOnly) ? json::parse(text.readAll().toStdString()) : json();
  }();
  return file;
}

std::string key() {
  return fromBase64(vectorFile().at("key").get<std::string>()).value();
}

json orNull(const std::optional<std::string>& hash) {
  return hash ? json(*hash) : json();
}

void rowOf(const json& vector) {
  QTest::newRow(vector.at("why").get<std::string>().c_str()) << QByteArray::fromStdString(vector.dump());
}

}  // namespace

class StaffSignInTest : public QObject {
  Q_OBJECT

 private slots:
  void pins_data() {
    QTest::addColumn<QByteArray>("text");
    QCOMPARE(vectorFile().value("format", 0), 1);
    for (const json& vector : vectorFile().at("pins")) rowOf(vector);
  }
  void pins() {
    QFETCH(const QByteArray, text);
    const json vector = json::parse(text.toStdString());
    const auto pin = vector.at("pin").get<std::string>();
    QCOMPARE(isPin(pin), !vector.at("hash").is_null());
    QCOMPARE(orNull(pinHash(pin, key())).dump(), vector.at("hash").dump());
  }

  void badges_data() {
    QTest::addColumn<QByteArray>("text");
    for (const json& vector : vectorFile().at("badges")) rowOf(vector);
  }
  void badges() {
    QFETCH(const QByteArray, text);
    const json vector = json::parse(text.toStdString());
    const auto code = vector.at("code").get<std::string>();
    QCOMPARE(isStaffBadge(code), !vector.at("hash").is_null());
    QCOMPARE(orNull(staffBadgeHash(code, key())).dump(), vector.at("hash").dump());
  }

  void whatIsMadeIsOne() {
    const auto pin = makePin();
    QVERIFY(isPin(pin));
    QCOMPARE(pin.size(), kPinDigits);
    const auto badge = makeStaffBadge();
    QVERIFY(isStaffBadge(badge));
    QVERIFY(makeStaffBadge() != badge);
    // One in 10^24 that all of these are the same.
    QVERIFY(makePin() != pin || makePin() != pin || makePin() != pin || makePin() != pin);
  }

  void eachEventHasHashesOfItsOwn() {
    const auto one = makeLookUpKey();
    const auto another = makeLookUpKey();
    QVERIFY(pinHash("482913", one) != pinHash("482913", another));
    const auto badge = makeStaffBadge();
    QVERIFY(staffBadgeHash(badge, one) != staffBadgeHash(badge, another));
    QVERIFY(!pinHash("482913", one.substr(1)));
    QVERIFY(!staffBadgeHash(badge, one + "k"));
  }
};

QTEST_GUILESS_MAIN(StaffSignInTest)
#include "staff_sign_in_test.moc"
