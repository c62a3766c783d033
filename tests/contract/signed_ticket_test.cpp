// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <usher/contract/base32.h>
#include <usher/contract/base64.h>
#include <usher/contract/signed_ticket.h>

using namespace usher::contract;
using nlohmann::json;

namespace {

json vectorFile() {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/contract/vectors/signed_tickets.json"));
  return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

SignedTicket fieldsOf(const json& vector) {
  const json& fields = vector.at("fields");
  return {.key = fields.at("key").get<std::uint8_t>(),
          .event_tag =
              static_cast<std::uint32_t>(std::stoul(fields.at("event_tag").get<std::string>(), nullptr, 16)),
          .ticket = fields.at("ticket").get<std::string>(),
          .type = fields.at("type").get<std::uint8_t>(),
          .flags = fields.at("flags").get<std::uint8_t>()};
}

std::string publicKey(const json& file, const json& name) {
  return fromBase64(file.at("keys").at(name.get<std::string>()).at("public_key").get<std::string>()).value();
}

/// Seed and public key, as libsodium lays a secret key out.
std::string secretKey(const json& file, const json& name) {
  const auto seed = file.at("keys").at(name.get<std::string>()).at("seed").get<std::string>();
  return QByteArray::fromHex(QByteArray::fromStdString(seed)).toStdString() + publicKey(file, name);
}

const char* nameOf(SignedTicketFault fault) {
  switch (fault) {
    case SignedTicketFault::Opaque:
      return "opaque";
    case SignedTicketFault::NotBase32:
      return "not_base32";
    case SignedTicketFault::UnknownVersion:
      return "unknown_version";
  }
  return "";
}

std::string verdictOf(const json& file, const json& vector) {
  const auto event = vector.at("event").get<std::string>();
  const auto parsed = parseSignedTicket(vector.at("code").get<std::string>());
  if (!parsed) return nameOf(parsed.error());
  if (verify(*parsed, event, publicKey(file, vector.at("key")))) return "ok";
  return parsed->ticket.event_tag == eventTag(event) ? "bad_signature" : "other_event";
}

}  // namespace

class SignedTicketTest : public QObject {
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
    const json file = vectorFile();
    const json vector = json::parse(text.toStdString());
    QCOMPARE(verdictOf(file, vector), vector.at("verdict").get<std::string>());

    const auto code = vector.at("code").get<std::string>();
    const auto parsed = parseSignedTicket(code);
    QCOMPARE(parsed.has_value(), vector.contains("fields"));
    if (parsed) QVERIFY(parsed->ticket == fieldsOf(vector));
    if (!vector.contains("signed_by")) return;
    const auto issued = signTicket(fieldsOf(vector), vector.at("event").get<std::string>(),
                                   secretKey(file, vector.at("signed_by")));
    QCOMPARE(issued.value_or(""), code);
  }

  void everyBitCounts() {
    const json file = vectorFile();
    const json& vector = file.at("vectors").at(0);
    const auto event = vector.at("event").get<std::string>();
    const auto key = publicKey(file, vector.at("key"));
    const std::string bytes = fromBase32(vector.at("code").get<std::string>().substr(2)).value();
    QCOMPARE(bytes.size(), std::size_t{80});
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
      std::string changed = bytes;
      changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ 1 << bit % 8);
      const auto parsed = parseSignedTicket("U1" + toBase32(changed));
      QVERIFY2(!parsed || !verify(*parsed, event, key), std::to_string(bit).c_str());
    }
  }

  void whatCannotBeSigned() {
    const json file = vectorFile();
    const std::string key = secretKey(file, "first");
    const SignedTicket good{.key = 7, .ticket = "8f14e45fceea167a", .type = 2};
    QVERIFY(signTicket(good, "expo", key).has_value());
    QVERIFY(!signTicket(good, "expo", key.substr(0, 32)).has_value());
    QVERIFY(!signTicket(good, "expo", "").has_value());
    SignedTicket ticket = good;
    ticket.key = 0;
    QVERIFY(!signTicket(ticket, "expo", key).has_value());
    ticket = good;
    ticket.type = 0;
    QVERIFY(!signTicket(ticket, "expo", key).has_value());
    for (const char* id : {"", "8f14e45fceea167", "8f14e45fceea167a0", "8F14E45FCEEA167A", "8f14e45fceea167g",
                           "ticket-0001-0000"}) {
      ticket = good;
      ticket.ticket = id;
      QVERIFY2(!signTicket(ticket, "expo", key).has_value(), id);
    }
  }

  void aKeyOfAnotherSizeProvesNothing() {
    const json file = vectorFile();
    const auto parsed = parseSignedTicket(file.at("vectors").at(0).at("code").get<std::string>());
    const std::string key = publicKey(file, "first");
    QVERIFY(verify(*parsed, "expo-2026", key));
    QVERIFY(!verify(*parsed, "expo-2026", key.substr(1)));
    QVERIFY(!verify(*parsed, "expo-2026", ""));
    auto cut = *parsed;
    cut.signature.pop_back();
    QVERIFY(!verify(cut, "expo-2026", key));
  }

  void eventTagOfPublishedDigest() {
    // SHA-256("abc") = ba7816bf 8f01cfea …, FIPS 180-2, appendix B.1
    QCOMPARE(eventTag("abc"), 0xba7816bfU);
  }

  void base32_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648, section 10, without the padding.
    QTest::newRow("0") << QByteArray("") << QByteArray("");
    QTest::newRow("1") << QByteArray("f") << QByteArray("MY");
    QTest::newRow("2") << QByteArray("fo") << QByteArray("MZXQ");
    QTest::newRow("3") << QByteArray("foo") << QByteArray("MZXW6");
    QTest::newRow("4") << QByteArray("foob") << QByteArray("MZXW6YQ");
    QTest::newRow("5") << QByteArray("fooba") << QByteArray("MZXW6YTB");
    QTest::newRow("6") << QByteArray("foobar") << QByteArray("MZXW6YTBOI");
  }
  void base32() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, text);
    QCOMPARE(toBase32(bytes.toStdString()), text.toStdString());
    QCOMPARE(fromBase32(text.toStdString()).value_or("none"), bytes.toStdString());
  }

  void whatIsNoBase32() {
    // Lengths that can't be, bits that belong to no byte, other alphabets, padding, blanks.
    for (const char* text : {"A", "AAA", "AAAAAA", "MZ", "MZXR", "MZXW7", "MZXW6YR", "my", "M1", "M0", "M8",
                             "MY======", "M Y", "MY\n"}) {
      QVERIFY2(!fromBase32(text).has_value(), text);
    }
  }
};

QTEST_GUILESS_MAIN(SignedTicketTest)
#include "signed_ticket_test.moc"
