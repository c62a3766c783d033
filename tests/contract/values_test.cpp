// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/contract/answer_text.h>
#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>
#include <usher/contract/contact.h>
#include <usher/contract/feed.h>
#include <usher/contract/instant.h>
#include <usher/contract/sha256.h>
#include <usher/contract/whole_number.h>

using namespace usher::contract;
using namespace std::chrono_literals;

/// The small values of the contract, against published examples where there are some.
class ValuesTest : public QObject {
  Q_OBJECT

 private slots:
  void addressesThatMailCanGoTo() {
    for (const char* text : {"a@b", "guest+tag@mail.example.org", "o'neil@example.org", "x_1@a-b.c0"}) {
      QVERIFY2(isEmail(text), text);
    }
    const std::string long_label = "a@" + std::string(64, 'b') + ".org";
    for (const std::string& text :
         {std::string(), std::string("a"), std::string("@b"), std::string("a@"), std::string("a@b@c"),
          std::string("a@b..c"), std::string("a@-b"), std::string("a b@c"), std::string("a@b\r\nBcc: c@d"),
          std::string("<a@b>"), std::string("z\u00fc@example.org"), long_label,
          std::string(65, 'a') + "@b"}) {
      QVERIFY2(!isEmail(text), text.c_str());
    }
  }

  void wholeNumbersAreDigitsAndNothingElse() {
    QCOMPARE(wholeNumber("0", 0), std::optional(0));
    QCOMPARE(wholeNumber("255", 1, 255), std::optional(255));
    QCOMPARE(wholeNumber("-7", -7, 0), std::optional(-7));
    for (const char* text : {"", " 1", "1 ", "+1", "1.0", "0x1", "one", "-1", "256", "99999999999999999999"})
      QVERIFY2(!wholeNumber(text, 0, 255), text);
    QVERIFY(!wholeNumber<std::uint16_t>("65536", 0));
  }

  void phoneNumbers() {
    QVERIFY(isPhone("+4930123456") && isPhone("+123456789012345"));
    for (const char* text :
         {"", "+", "+123456", "+1234567890123456", "030123456", "+49 30 123456", "+49a0123456"}) {
      QVERIFY2(!isPhone(text), text);
    }
  }

  void numbersAsAnswers() {
    for (const char* text : {"0", "42", "0.5", "123456789.1234"}) QVERIFY2(isNumberText(text), text);
    for (const char* text : {"", ".5", "5.", "-1", "1,5", "1e3", " 1", "1234567890", "1.23456", "1.2.3"}) {
      QVERIFY2(!isNumberText(text), text);
    }
  }

  void datesAsAnswers() {
    for (const char* text : {"1990-02-14", "2024-02-29", "0001-01-01"}) QVERIFY2(isDateText(text), text);
    for (const char* text : {"", "1990-2-14", "1990-02-30", "2023-02-29", "14.02.1990", "1990/02/14",
                             "1990-02-14 ", "1990-00-10", "199a-02-14"}) {
      QVERIFY2(!isDateText(text), text);
    }
  }

  void signaturesAsAnswers() {
    for (const char* text : {"M12 30l5 3 4-21", "M12 30l-2 10M0 0l3 4", "M5 6l0 0", "M0 0l-1-2-3-4 5 6"}) {
      QVERIFY2(isSignatureText(text), text);
    }
    for (const char* text :
         {"", "no", "M", "M1 2", "M1 2l", "M1 2l3", "M1 2l3 4 5", "l1 2", "M1 2L3 4", "M1 2l3 4z",
          "M1 2l3 4 ", "M12345 2l3 4", "M1,2l3 4", "M1 2l3  4", "M1 2l3 4\"/><script>"}) {
      QVERIFY2(!isSignatureText(text), text);
    }
  }

  void instants_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("means");
    QTest::newRow("no fraction") << "2026-11-24T09:30:00Z" << "2026-11-24T09:30:00.000Z";
    QTest::newRow("long fraction is cut") << "2026-11-24T09:30:00.1239999Z" << "2026-11-24T09:30:00.123Z";
    QTest::newRow("short fraction") << "2026-11-24T09:30:00.5Z" << "2026-11-24T09:30:00.500Z";
    QTest::newRow("east") << "2026-11-24T00:30:00+05:45" << "2026-11-23T18:45:00.000Z";
    QTest::newRow("west") << "2026-12-31T20:00:00-08:00" << "2027-01-01T04:00:00.000Z";
    QTest::newRow("unknown offset") << "2026-11-24T09:30:00-00:00" << "2026-11-24T09:30:00.000Z";
    QTest::newRow("small letters") << "2026-11-24t09:30:00z" << "2026-11-24T09:30:00.000Z";
    QTest::newRow("leap day") << "2028-02-29T00:00:00Z" << "2028-02-29T00:00:00.000Z";
    QTest::newRow("leap second") << "2016-12-31T23:59:60Z" << "2017-01-01T00:00:00.000Z";
    QTest::newRow("before 1970") << "1969-12-31T23:59:59.999Z" << "1969-12-31T23:59:59.999Z";
    QTest::newRow("first") << "0000-01-01T00:00:00Z" << "0000-01-01T00:00:00.000Z";
    QTest::newRow("last") << "9999-12-31T23:59:59.999Z" << "9999-12-31T23:59:59.999Z";
  }
  void instants() {
    QFETCH(QString, text);
    QFETCH(QString, means);
    const auto at = parseInstant(text.toStdString());
    QVERIFY(at.has_value());
    QCOMPARE(QString::fromStdString(formatInstant(*at)), means);
  }

  void instantsThatAreNone() {
    for (const char* text : {"",
                             "2026-11-24",
                             "2026-11-24 09:30:00Z",
                             "2026-11-24T09:30:00",
                             "2026-11-24T09:30Z",
                             "2026-11-24T09:30:00.Z",
                             "2026-11-24T09:30:00,5Z",
                             "2026-02-29T00:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-11-31T00:00:00Z",
                             "2026-11-24T24:00:00Z",
                             "2026-11-24T09:60:00Z",
                             "2026-11-24T09:30:61Z",
                             "2026-11-24T09:30:00+24:00",
                             "2026-11-24T09:30:00+0100",
                             "2026-11-24T09:30:00+01:60",
                             "+026-11-24T09:30:00Z",
                             "2026-11-24T09:30:00Zjunk",
                             "26-11-24T09:30:00Z",
                             "2026-11-24T-9:30:00Z",
                             "9999-12-31T23:59:59-01:00",
                             "0000-01-01T00:00:00+01:00",
                             "1764000000"}) {
      QVERIFY2(!parseInstant(text).has_value(), text);
    }
  }

  void anyInstantCanBeWritten() {
    QVERIFY(parseInstant(formatInstant(Instant::max())).has_value());
    QVERIFY(parseInstant(formatInstant(Instant::min())).has_value());
  }

  void sha256() {
    // FIPS 180-4 examples.
    QCOMPARE(Sha256().hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 pieces;
    pieces.add("a");
    pieces.add("");
    pieces.add("bc");
    QCOMPARE(pieces.hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  void base64() {
    // RFC 4648, section 10.
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
      QCOMPARE(toBase64(bytes), text);
      QCOMPARE(fromBase64(text).value(), bytes);
    }
    QCOMPARE(toBase64(std::string_view("\xff\xfe\x00", 3)), "//4A");
    for (const char* text : {"Zg", "Zg=", "Zh==", "Z", "Zm9v\n", "Zm 9v", "Zm9-", "====", "Zg==Zg=="}) {
      QVERIFY2(!fromBase64(text).has_value(), text);
    }
  }

  void pairingCodes() {
    QCOMPARE(normalizePairingCode("7k3m-q9tx").value(), "7K3MQ9TX");
    QCOMPARE(normalizePairingCode(" il OO-0-abc ").value(), "11000ABC");
    for (const char* typed : {"", "7K3MQ9T", "7K3MQ9TX2", "7K3MQ9TU", "7K3MQ9T\xc3\x84", "7K3M_Q9TX"}) {
      QVERIFY2(!normalizePairingCode(typed).has_value(), typed);
    }
  }

  void assertions() {
    const TokenRequest request{.kiosk = "k1",
                               .issued_at = parseInstant("2026-11-24T09:30:00Z").value(),
                               .nonce = "n-1",
                               .signature = "ignored"};
    QCOMPARE(assertionMessage(request), "usher-token-v1\nk1\n2026-11-24T09:30:00.000Z\nn-1");
    // SHA-256 of 32 zero bytes begins 66687aad: 0x66687aad = 1718123181.
    QCOMPARE(keyFingerprint(std::string(32, '\0')), "3181");
  }

  void chains() {
    const Change first{.kind = "ticket", .id = "t1", .version = 12, .deleted = false, .row = {}};
    Sha256 by_hand;
    by_hand.add("\nticket\nt1\n12\n");
    const std::string one = nextChain("", first);
    QCOMPARE(one, by_hand.hex());
    Sha256 then;
    then.add(one + "\nlist\nd\n1\n");
    QCOMPARE(nextChain(one, {.kind = "list", .id = "d", .version = 1, .deleted = true, .row = {}}),
             then.hex());
  }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
